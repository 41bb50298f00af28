using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>An organisation that no state is: an outlet, an institute, a university, a company.</summary>
public sealed record Organization : Actor
{
    /// <inheritdoc/>
    public override required ImmutableArray<ActorName> Names { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>What sort of organisation it is.</summary>
    public OrganizationKind Kind { get; init; }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Organization? other) => other is not null && Kind == other.Kind && Sequence.Same(Names, other.Names);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Names), Kind);

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
