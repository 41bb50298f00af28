namespace TreatyModel.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the result is complete.</summary>
    Info,

    /// <summary>A doubt: the result holds a choice that a reader may want to check.</summary>
    Warning,

    /// <summary>The text could not be read as what it was handed in as; the result is empty or lacks a part.</summary>
    Error,
}
