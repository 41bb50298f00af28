using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Several instruments spoken of at once: "earlier agreements, like the treaty of 2000".</summary>
/// <param name="Words">The words.</param>
public sealed record InstrumentSet(Excerpt Words)
{
    /// <summary>Those that are named.</summary>
    public ImmutableArray<InstrumentReference> Named { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether others may be meant too; true by default.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(InstrumentSet? other) => other is not null && Words == other.Words && IsOpen == other.IsOpen && Sequence.Same(Named, other.Named);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, Named.Length, IsOpen);

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
