using System.Collections.Immutable;
using TreatyModel.Diagnostics;

namespace TreatyModel.Parsing;

/// <summary>A text is no treaty, or cannot be read as one. Thrown by <see cref="Treaty.Parse"/> alone: <see cref="TreatyParser.Parse(string, string)"/> returns diagnostics.</summary>
public sealed class TreatyFormatException : FormatException
{
    /// <summary>Makes an exception without diagnostics.</summary>
    public TreatyFormatException() : this("the text cannot be read as a treaty")
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public TreatyFormatException(string message) : base(message)
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public TreatyFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }

    internal TreatyFormatException(ParseResult<Treaty> result)
        : base(string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString(result.Source)))) =>
        Diagnostics = result.Diagnostics;

    /// <summary>What the parser had to say; empty when the exception came from elsewhere.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];
}
