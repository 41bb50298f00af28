using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>What was read from a document of another format, with what has no place in the model.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">The model.</param>
/// <param name="Source">The document as text: what the diagnostics point into.</param>
/// <param name="Diagnostics">What was left out or read as something else, in the order of the document; empty for a document that was written by this library.</param>
/// <remarks>Immutable, equal by value, thread-safe.</remarks>
public sealed record ImportResult<T>(T Value, SourceText Source, ImmutableArray<Diagnostic> Diagnostics) where T : class
{
    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(ImportResult<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && Source == other.Source
        && Sequence.Same(Diagnostics, other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Source, Diagnostics.Length);
}
