namespace TreatyModel.Scanning;

/// <summary>Which events a reader asks for; one bit for each <see cref="ScanEventKind"/>.</summary>
[Flags]
internal enum ScanKinds : uint
{
    None = 0,
    Phrases = 1u << ScanEventKind.Phrase,
    Words = 1u << ScanEventKind.Word,
    SentenceMarks = 1u << ScanEventKind.SentenceEnd | 1u << ScanEventKind.Dot,
    Clauses = 1u << ScanEventKind.Semicolon | 1u << ScanEventKind.Colon,
    Commas = 1u << ScanEventKind.Comma,
    Brackets = 1u << ScanEventKind.OpenBracket | 1u << ScanEventKind.CloseBracket,
    Dashes = 1u << ScanEventKind.Dash,
    Quotes = 1u << ScanEventKind.OpenQuote | 1u << ScanEventKind.CloseQuote | 1u << ScanEventKind.Quote | 1u << ScanEventKind.SingleQuote,
    SentenceEnds = 1u << ScanEventKind.SentenceEnd,

    /// <summary>Line ends behind which a heading, a number or a sentence may begin.</summary>
    LineStarts = 1u << ScanEventKind.LineEnd | 1u << ScanEventKind.ParagraphEnd,
    Lines = LineStarts | 1u << ScanEventKind.Wrap,

    /// <summary>What structure is told by: headings, lines, and where sentences and recitals end.</summary>
    Structure = Phrases | SentenceMarks | Clauses | Commas | Lines,

    /// <summary>What tells units, sentences, clauses and quotations apart.</summary>
    Markers = Phrases | SentenceEnds | Clauses | Quotes | LineStarts,

    /// <summary>Everything but words that are in no phrase.</summary>
    Marked = Structure | Brackets | Dashes | Quotes,

    All = Marked | Words,
}
