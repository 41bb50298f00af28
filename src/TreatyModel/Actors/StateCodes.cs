using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The codes of a state in the lists of states, each with the time for which the list has it.</summary>
/// <remarks>
/// Each list is a property of its own type, because the lists collide: the number 732 is the Republic of Korea in one and was Spanish Sahara in
/// another. ISO codes are taken to go back to the beginning of a state, though the standard dates from 1974.
/// </remarks>
public sealed record StateCodes
{
    /// <summary>No code.</summary>
    public static StateCodes None { get; } = new();

    /// <summary>ISO 3166-1, two letters.</summary>
    public ImmutableArray<Dated<IsoAlpha2>> IsoAlpha2 { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>ISO 3166-1, three letters.</summary>
    public ImmutableArray<Dated<IsoAlpha3>> IsoAlpha3 { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>ISO 3166-1, three digits.</summary>
    public ImmutableArray<Dated<IsoNumeric>> IsoNumeric { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>ISO 3166-3, four letters: given when a code was withdrawn; dated as the withdrawn code was.</summary>
    public ImmutableArray<Dated<IsoFormer>> IsoFormer { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Correlates of War, number.</summary>
    public ImmutableArray<Dated<CowNumber>> CowNumber { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Correlates of War, abbreviation.</summary>
    public ImmutableArray<Dated<CowAbbreviation>> CowAbbreviation { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Gleditsch and Ward, number.</summary>
    public ImmutableArray<Dated<GwNumber>> GwNumber { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Gleditsch and Ward, abbreviation.</summary>
    public ImmutableArray<Dated<GwAbbreviation>> GwAbbreviation { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all codes are equal.</summary>
    public bool Equals(StateCodes? other) => ReferenceEquals(this, other) || (other is not null
        && Sequence.Same(IsoAlpha2, other.IsoAlpha2) && Sequence.Same(IsoAlpha3, other.IsoAlpha3) && Sequence.Same(IsoNumeric, other.IsoNumeric)
        && Sequence.Same(IsoFormer, other.IsoFormer) && Sequence.Same(CowNumber, other.CowNumber) && Sequence.Same(CowAbbreviation, other.CowAbbreviation)
        && Sequence.Same(GwNumber, other.GwNumber) && Sequence.Same(GwAbbreviation, other.GwAbbreviation));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(IsoAlpha3), Sequence.Hash(CowNumber), Sequence.Hash(GwNumber));
}
