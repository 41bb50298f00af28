using static TreatyModel.Diagnostics.DiagnosticSeverity;

namespace TreatyModel.Diagnostics;

/// <summary>Every diagnostic that the library reports. Codes: 00 the text itself, 01 structure, 02 norms, 03 final clauses, 04 reports, 05 dates.</summary>
public static class TreatyDiagnostics
{
    /// <summary>TM0001: the text has no letters in it.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("TM0001", Error, "the text is empty: hand in the words of a treaty or report");

    /// <summary>TM0002: the text holds NUL characters.</summary>
    public static DiagnosticDescriptor BinaryContent { get; } = new("TM0002", Error, "this is binary data, not text: convert the document to plain text first");

    /// <summary>TM0003: bytes that are no UTF-8; each became U+FFFD.</summary>
    public static DiagnosticDescriptor InvalidUtf8 { get; } = new("TM0003", Warning, "bytes that are not UTF-8 were read as U+FFFD from here on: save the file as UTF-8");

    /// <summary>TM0004: the text is longer than the options allow; it was not read.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new("TM0004", Error, "the text is longer than MaxTextLength allows and was not read: raise the option or split the text");

    /// <summary>TM0005: a count or depth is above what the options allow.</summary>
    public static DiagnosticDescriptor LimitReached { get; } = new("TM0005", Warning, "a limit of the options was reached at \"{0}\": what follows is kept as plain text");

    /// <summary>TM0101: neither a unit nor a statement was found: the text is no treaty.</summary>
    public static DiagnosticDescriptor NotATreaty { get; } = new("TM0101", Error, "no article, formula or statement was found: is this the text of a treaty?");

    /// <summary>TM0102: the text has no article that could be told.</summary>
    public static DiagnosticDescriptor NoArticle { get; } = new("TM0102", Warning, "no heading of an article was found: the text is read as one piece");

    /// <summary>TM0103: an article's number does not come next.</summary>
    public static DiagnosticDescriptor NumberOutOfSequence { get; } = new("TM0103", Warning, "\"{0}\" does not follow the number before it: a unit is missing, moved or misread");

    /// <summary>TM0104: a run of headings without text was taken for a list of contents.</summary>
    public static DiagnosticDescriptor ContentsSkipped { get; } = new("TM0104", Info, "a list of contents that starts with \"{0}\" was left out");

    /// <summary>TM0105: a heading's word or number was damaged and has been mended by what its neighbours are.</summary>
    public static DiagnosticDescriptor NumberRepaired { get; } = new("TM0105", Info, "\"{0}\" is damaged and was read as the heading that comes next");

    /// <summary>TM0106: the headings have a word that no lexicon has; they were told by their sequence.</summary>
    public static DiagnosticDescriptor HeadingsBySequence { get; } = new("TM0106", Info, "the headings from \"{0}\" on were told by their sequence: their word is in no lexicon");

    /// <summary>TM0107: a heading is written in another way than the others of the text, for example within a line.</summary>
    public static DiagnosticDescriptor HeadingUnlikeOthers { get; } = new("TM0107", Info, "\"{0}\" is not written like the other headings: it may be a reference");

    /// <summary>TM0201: a sentence was not understood and is kept as unclassified.</summary>
    public static DiagnosticDescriptor StatementNotUnderstood { get; } = new("TM0201", Info, "what \"{0}\" does was not understood");

    /// <summary>TM0202: the text is not in English, so its statements were not read.</summary>
    public static DiagnosticDescriptor LanguageNotRead { get; } = new("TM0202", Warning, "the text does not look like English: its structure was read, its statements were not");

    /// <summary>TM0401: the report has no headline that could be told.</summary>
    public static DiagnosticDescriptor NoHeadline { get; } = new("TM0401", Info, "the report has no headline that could be told");

    /// <summary>TM0402: the report is not in English, so its claims were not read.</summary>
    public static DiagnosticDescriptor ReportLanguageNotRead { get; } = new("TM0402", Warning, "the report does not look like English: its claims were not read");

    /// <summary>Every descriptor of this class, in the order of the codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        EmptyText, BinaryContent, InvalidUtf8, TextTooLong, LimitReached,
        NotATreaty, NoArticle, NumberOutOfSequence, ContentsSkipped, NumberRepaired, HeadingsBySequence, HeadingUnlikeOthers,
        StatementNotUnderstood, LanguageNotRead,
        NoHeadline, ReportLanguageNotRead,
    ];
}
