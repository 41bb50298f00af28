using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Unnamed persons of one sort, as news reports cite them: "experts", "diplomatic sources", "officials of the United Nations".</summary>
public sealed record SourceClass : Actor
{
    /// <summary>The words that cite them; empty when only the kind is known.</summary>
    public override ImmutableArray<ActorName> Names { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What sort of persons.</summary>
    public required SourceClassKind Kind { get; init; }

    /// <summary>Whose they are: of a state, an organisation; null when nobody says.</summary>
    public Actor? Of { get; init; }

    /// <summary>Whether the report withholds their names; true by default. False for a group that could be looked up: the members of a commission.</summary>
    public bool IsAnonymous { get; init; } = true;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(SourceClass? other) => other is not null && Kind == other.Kind && Of == other.Of && IsAnonymous == other.IsAnonymous && Sequence.Same(Names, other.Names);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Of, IsAnonymous);

    /// <summary>The words, else the kind.</summary>
    public override string ToString() => Names.IsEmpty ? Kind.ToString() : Names[0].Text;
}
