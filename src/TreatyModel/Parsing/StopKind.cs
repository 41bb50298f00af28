namespace TreatyModel.Parsing;

/// <summary>Why a place was looked at as a possible beginning of a unit.</summary>
internal enum StopKind : byte
{
    /// <summary>The start of a line.</summary>
    LineStart,

    /// <summary>The start of a line behind an empty line.</summary>
    ParagraphStart,

    /// <summary>Behind a full stop, colon or semicolon.</summary>
    BehindSentence,

    /// <summary>Behind a comma: where recitals of one line part.</summary>
    BehindComma,

    /// <summary>Behind a heading.</summary>
    BehindHeading,

    /// <summary>Behind the mark of a paragraph or list item.</summary>
    BehindMark,

    /// <summary>At an opening bracket in running words; only where the headings are known before.</summary>
    AtBracket,

    /// <summary>A word of the structure lexicon in the middle of a line.</summary>
    AtPhrase,
}
