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

    /// <summary>Every descriptor of this class, in the order of the codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [EmptyText, BinaryContent, InvalidUtf8, TextTooLong, LimitReached];
}
