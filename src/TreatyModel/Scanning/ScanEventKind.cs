namespace TreatyModel.Scanning;

/// <summary>What the scanner found.</summary>
internal enum ScanEventKind : byte
{
    /// <summary>A phrase of the lexicon.</summary>
    Phrase,

    /// <summary>A word that is in no phrase; only when the reader asks for words.</summary>
    Word,

    /// <summary>The full stop, question or exclamation mark that ends a sentence, with the quotation marks and brackets behind it.</summary>
    SentenceEnd,

    /// <summary>A full stop that ends no sentence: in an abbreviation or a number.</summary>
    Dot,

    Semicolon,
    Colon,
    Comma,
    OpenBracket,
    CloseBracket,

    /// <summary>A dash between words: en dash, em dash, two hyphens, a hyphen with blanks on both sides.</summary>
    Dash,

    /// <summary>A double quotation mark that can only open: “ or «.</summary>
    OpenQuote,

    /// <summary>A double quotation mark that can only close: ” or ».</summary>
    CloseQuote,

    /// <summary>A straight double quotation mark (also two apostrophes in a row), which may open or close.</summary>
    Quote,

    /// <summary>A single quotation mark that is no apostrophe within a word.</summary>
    SingleQuote,

    /// <summary>A line end. The length covers all line ends and blanks up to the next word.</summary>
    LineEnd,

    /// <summary>A line end within a sentence: a word in small letters goes on behind it. Else like <see cref="LineEnd"/>.</summary>
    Wrap,

    /// <summary>A line end with an empty line behind it.</summary>
    ParagraphEnd,
}
