using TreatyModel.Text;

namespace TreatyModel.Diagnostics;

/// <summary>Something that a reader of the result should know: what, and where in the text.</summary>
/// <param name="Descriptor">What kind of thing it is.</param>
/// <param name="Span">Where in the text; empty when it is about the text as a whole.</param>
/// <remarks>The message is formatted only when it is asked for.</remarks>
public readonly record struct Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span)
{
    private const int LongestQuote = 60;

    /// <summary>The code, <c>TM</c> and four digits.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The message with the words it is about.</summary>
    /// <param name="source">The text that <see cref="Span"/> points into.</param>
    /// <returns>One line, without place and code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string Message(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        string words = Blanks.Collapse(source[new TextSpan(Span.Start, Math.Min(Span.Length, LongestQuote))]);
        return Descriptor.Message.Replace("{0}", Span.Length > LongestQuote ? words + "..." : words, StringComparison.Ordinal);
    }

    /// <summary>One line as compilers print it: <c>treaty.txt(12,5): warning TM0104: ...</c>.</summary>
    /// <param name="source">The text that <see cref="Span"/> points into.</param>
    /// <returns>Name, line and column, weight, code and message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string ToString(SourceText source) =>
        $"{source}({source?.PositionOf(Span.Start)}): {Severity.ToString().ToLowerInvariant()} {Code}: {Message(source!)}";

    /// <summary>Code and place, for a debugger; <see cref="ToString(SourceText)"/> is for people.</summary>
    public override string ToString() => $"{Code} {Span}";
}
