namespace TreatyModel.Parsing.Headings;

/// <summary>What follows the number of a possible heading.</summary>
internal enum HeadingAfter : byte
{
    TextEnd,
    LineEnd,

    /// <summary>A full stop, colon or dash and then no small letter.</summary>
    Mark,

    /// <summary>A full stop or bracket and then a small letter.</summary>
    MarkSmall,

    /// <summary>A word with a capital.</summary>
    Capital,

    /// <summary>A letter of a script without capitals.</summary>
    Uncased,

    /// <summary>The number of the first paragraph.</summary>
    Paragraph,

    /// <summary>Another number without a mark.</summary>
    LooseNumber,

    /// <summary>Words in brackets.</summary>
    Bracket,

    /// <summary>An item's mark and then a small letter.</summary>
    ItemSmall,

    Quote,

    /// <summary>A small word: a reference goes on.</summary>
    Small,

    /// <summary>A comma, or a bracket without a blank: a reference.</summary>
    Reference,
}
