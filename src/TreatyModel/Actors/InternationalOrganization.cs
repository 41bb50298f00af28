using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>An organisation of states: the United Nations.</summary>
/// <remarks>Source of the term: Vienna Convention on the Law of Treaties, article 2(1)(i).</remarks>
public sealed record InternationalOrganization : Actor
{
    /// <inheritdoc/>
    public override required ImmutableArray<ActorName> Names { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>When it existed; <see cref="DateInterval.Unknown"/> when nobody says.</summary>
    public DateInterval Existence { get; init; }

    /// <summary>Who belongs to it and as what; empty when not recorded.</summary>
    public ImmutableArray<Membership> Members { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(InternationalOrganization? other) => ReferenceEquals(this, other) || (other is not null
        && Sequence.Same(Names, other.Names) && Existence == other.Existence && Sequence.Same(Members, other.Members));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Names), Existence);

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
