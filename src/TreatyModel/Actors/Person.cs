using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A person, with spellings of the name and the offices held.</summary>
public sealed record Person : Actor
{
    /// <inheritdoc/>
    public override required ImmutableArray<ActorName> Names { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>The offices, each with its time; affiliations are offices too ("Director", of an institute).</summary>
    public ImmutableArray<Dated<Office>> Offices { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The offices held on a day.</summary>
    /// <param name="day">The day; may be known in part.</param>
    /// <returns>Those that were certainly held.</returns>
    public IEnumerable<Office> OfficesOn(FuzzyDate day) => Offices.Where(o => o.During.Contains(day) is true).Select(o => o.Value);

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Person? other) => other is not null && Sequence.Same(Names, other.Names) && Sequence.Same(Offices, other.Offices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Names), Offices.Length);

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
