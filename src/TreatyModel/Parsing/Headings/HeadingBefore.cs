namespace TreatyModel.Parsing.Headings;

/// <summary>What stands before a place where a heading may begin.</summary>
internal enum HeadingBefore : byte
{
    /// <summary>Nothing: the text begins.</summary>
    TextStart,

    /// <summary>An empty line.</summary>
    EmptyLine,

    /// <summary>A line that ends like a sentence or a heading.</summary>
    LineStart,

    /// <summary>A line whose last word is small: the sentence may go on.</summary>
    LineGoesOn,

    /// <summary>A line that ends in a word which leads up to a reference: "provided for in".</summary>
    LineLeadsUp,

    /// <summary>The end of a sentence, on the same line.</summary>
    SentenceEnd,

    /// <summary>A word with a capital or a number: the words of another heading, a page number.</summary>
    CapitalWord,

    /// <summary>A small word.</summary>
    Word,

    /// <summary>A word which leads up to a reference: "in", "of".</summary>
    LeadingWord,

    Comma,

    /// <summary>A bracket or quotation mark that opens.</summary>
    Opening,
}
