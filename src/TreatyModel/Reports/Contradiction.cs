using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A matter on which documents do not say the same, with what each of them says.</summary>
public sealed record Contradiction
{
    /// <summary>What it is about.</summary>
    public required DisputedProperty Property { get; init; }

    /// <summary>How the sides differ.</summary>
    public required ContradictionKind Kind { get; init; }

    /// <summary>What each document says: two or more, treaties first, then reports in the order they were given.</summary>
    public ImmutableArray<ContradictionSide> Sides { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Contradiction? other) => other is not null && Property == other.Property && Kind == other.Kind && Sequence.Same(Sides, other.Sides);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Property, Kind, Sequence.Hash(Sides));

    /// <summary>The property and every side, on one line.</summary>
    public override string ToString() => $"{Property}: {string.Join(", ", Sides)}";
}
