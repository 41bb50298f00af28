using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What is known of a state: names, codes and times.</summary>
public sealed record StateFacts
{
    /// <summary>Nothing.</summary>
    public static StateFacts None { get; } = new();

    /// <summary>What it is called, the usual name first.</summary>
    public ImmutableArray<ActorName> Names { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>When it was a state.</summary>
    public ImmutableArray<DateInterval> Existence { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Its codes.</summary>
    public StateCodes Codes { get; init; } = StateCodes.None;

    /// <summary>Whether it is a state among states.</summary>
    public StateStanding Standing { get; init; }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(StateFacts? other) => ReferenceEquals(this, other) || (other is not null && Sequence.Same(Names, other.Names)
        && Sequence.Same(Existence, other.Existence) && Codes == other.Codes && Standing == other.Standing);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Names), Sequence.Hash(Existence), Standing);
}
