using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A resolution of an organ of an international organisation, with how its members voted.</summary>
/// <param name="Symbol">Its symbol: "S/RES/1718 (2006)", "A/RES/ES-11/1".</param>
public sealed record Resolution(string Symbol)
{
    /// <summary>The organ: the Security Council, the General Assembly.</summary>
    public required Actor Organ { get; init; }

    /// <summary>Its title or subject; <see cref="Excerpt.None"/> when not recorded.</summary>
    public Excerpt Title { get; init; }

    /// <summary>When it was put to the vote; <see cref="FuzzyDate.Unknown"/> when not recorded.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>Whether it was adopted; null when not recorded.</summary>
    public bool? IsAdopted { get; init; }

    /// <summary>The votes that are recorded; not always all.</summary>
    public ImmutableArray<Vote> Votes { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>How somebody voted.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The vote; null when none is recorded.</returns>
    public VoteKind? VoteOf(Actor member) => Votes.FirstOrDefault(v => v.Member == member)?.Kind;

    /// <summary>The resolution as an instrument, for a legal basis or a relation.</summary>
    /// <returns>Its symbol and date.</returns>
    public InstrumentReference AsReference() => new(Symbol) { Date = Date };

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Resolution? other) => other is not null && Symbol == other.Symbol && Organ == other.Organ && Title == other.Title && Date == other.Date
        && IsAdopted == other.IsAdopted && Sequence.Same(Votes, other.Votes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbol, Organ, Date, Votes.Length);

    /// <summary>Organ and symbol on one line.</summary>
    public override string ToString() => $"{Organ}, {Symbol}";
}
