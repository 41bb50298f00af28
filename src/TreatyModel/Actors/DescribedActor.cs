using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Somebody who is described and not named: "entities that helped to carry out the pact".</summary>
/// <param name="Description">The words.</param>
public sealed record DescribedActor(Excerpt Description) : Actor
{
    /// <summary>Always empty unless the described has been identified.</summary>
    public override ImmutableArray<ActorName> Names { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(DescribedActor? other) => other is not null && Description == other.Description && Sequence.Same(Names, other.Names);

    /// <inheritdoc/>
    public override int GetHashCode() => Description.GetHashCode();

    /// <summary>The description.</summary>
    public override string ToString() => Description.ToString();
}
