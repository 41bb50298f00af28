using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Several actors spoken of as one: "the United States and its allies", "Western nations".</summary>
public sealed record CollectiveActor : Actor
{
    /// <inheritdoc/>
    public override required ImmutableArray<ActorName> Names { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>Those who are known to belong to it; empty when nobody says who does.</summary>
    public ImmutableArray<Actor> Members { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether the members are all of it: a list and no description. False by default: who else belongs to it is open.</summary>
    public bool IsExtensional { get; init; }

    /// <summary>Whether somebody belongs to it.</summary>
    /// <param name="actor">The actor.</param>
    /// <returns>True for a member; false for another one when the members are all of it; else null.</returns>
    public bool? Includes(Actor actor) => Members.Contains(actor) ? true : IsExtensional ? false : null;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(CollectiveActor? other) => other is not null && IsExtensional == other.IsExtensional && Sequence.Same(Names, other.Names) && Sequence.Same(Members, other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Names), Members.Length, IsExtensional);

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
