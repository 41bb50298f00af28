using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>An organ of a state or of an international organisation: a ministry, a parliament, the Security Council.</summary>
public sealed record Organ : Actor
{
    /// <inheritdoc/>
    public override required ImmutableArray<ActorName> Names { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>Whose organ it is.</summary>
    public required Actor Of { get; init; }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Organ? other) => other is not null && Of == other.Of && Sequence.Same(Names, other.Names);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Names), Of);

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
