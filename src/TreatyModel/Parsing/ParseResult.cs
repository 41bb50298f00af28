using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>What a parser made of a text, and what there is to say about it.</summary>
/// <typeparam name="T">What it makes.</typeparam>
/// <remarks>Parsers never throw for a text: a text that could not be read gives an empty value and an error among the diagnostics.</remarks>
public sealed class ParseResult<T> where T : class
{
    internal ParseResult(T value, SourceText source, ImmutableArray<Diagnostic> diagnostics)
    {
        Value = value;
        Source = source;
        Diagnostics = diagnostics;
    }

    /// <summary>What was made; complete as far as the text was understood.</summary>
    public T Value { get; }

    /// <summary>The text that every span points into.</summary>
    public SourceText Source { get; }

    /// <summary>Doubts and errors, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether one of the diagnostics is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
