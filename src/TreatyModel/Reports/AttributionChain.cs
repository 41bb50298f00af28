using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Who said it, through whom: from the speaker outwards. The report itself is the last, unwritten link.</summary>
/// <remarks><see cref="Narrator"/> is the empty chain: the report speaks in its own voice, or the source is not named.</remarks>
public sealed record AttributionChain
{
    /// <summary>The chain without a link.</summary>
    public static AttributionChain Narrator { get; } = new();

    /// <summary>The links, the first speaker first.</summary>
    public ImmutableArray<AttributionLink> Links { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The first speaker; null when nobody is named.</summary>
    /// <returns>The link of role <see cref="AttributionRole.Source"/>.</returns>
    public AttributionLink? Source() => Links.FirstOrDefault(l => l.Role == AttributionRole.Source);

    /// <summary>Whether all links are equal.</summary>
    public bool Equals(AttributionChain? other) => other is not null && Sequence.Same(Links, other.Links);

    /// <inheritdoc/>
    public override int GetHashCode() => Sequence.Hash(Links);

    /// <summary>The names, as in <c>Putin &lt;- Kremlin readout</c>; <c>(the report)</c> for the empty chain.</summary>
    public override string ToString() => Links.IsEmpty ? "(the report)" : string.Join(" <- ", Links.Select(l => l.Name));
}
