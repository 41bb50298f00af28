using TreatyModel.Text;

namespace TreatyModel.Diagnostics;

/// <summary>Something that a reader of the result should know: what, and where in the text or in the model.</summary>
/// <param name="Descriptor">What kind of thing it is.</param>
/// <param name="Span">Where in the text; empty when it is about the text as a whole or about no text.</param>
/// <remarks>The message is formatted only when it is asked for.</remarks>
public readonly record struct Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span)
{
    private const int LongestQuote = 60;

    /// <summary>The code, <c>TM</c> and four digits.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The member of the model that it is about, as in <c>Events[2].Date</c>; "" when it is about a text.</summary>
    public string Member { get => field ?? ""; init; }

    /// <summary>What the member holds, in words; "" when it is about a text.</summary>
    public string Found { get => field ?? ""; init; }

    /// <summary>The message with what was found in the model.</summary>
    /// <returns>One line, without place and code.</returns>
    public string Message() => Descriptor.Message.Replace("{0}", Found, StringComparison.Ordinal);

    /// <summary>The message with the words it is about.</summary>
    /// <param name="source">The text that <see cref="Span"/> points into.</param>
    /// <returns>One line, without place and code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string Message(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Member.Length > 0) return Message();
        string words = Blanks.Collapse(source[new TextSpan(Span.Start, Math.Min(Span.Length, LongestQuote))]);
        return Descriptor.Message.Replace("{0}", Span.Length > LongestQuote ? words + "..." : words, StringComparison.Ordinal);
    }

    /// <summary>One line as compilers print it: <c>treaty.txt(12,5): warning TM0104: ...</c>.</summary>
    /// <param name="source">The text that <see cref="Span"/> points into.</param>
    /// <returns>Name, line and column, weight, code and message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string ToString(SourceText source) =>
        $"{source}({source?.PositionOf(Span.Start)}): {Severity.ToString().ToLowerInvariant()} {Code}: {Message(source!)}";

    /// <summary>For the model <c>Events[2].Date: warning TM0701: ...</c>; for a text code and place, <see cref="ToString(SourceText)"/> is for people.</summary>
    public override string ToString() => Member.Length > 0 ? $"{Member}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message()}" : $"{Code} {Span}";
}
