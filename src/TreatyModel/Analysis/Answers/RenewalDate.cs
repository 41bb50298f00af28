using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>When a treaty goes on by itself next, and until when a party can prevent it.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="On">The first day of the next term.</param>
public sealed record RenewalDate(Treaty Treaty, FuzzyDate On)
{
    /// <summary>The last day on which a notice prevents the renewal; <see cref="FuzzyDate.Unknown"/> when the text names no length of notice.</summary>
    public FuzzyDate LastDayOfNotice { get; init; }

    /// <summary>For how long it goes on; null when the text does not say.</summary>
    public Period? Term { get; init; }

    /// <summary>Where the treaty stands on the day that was asked for.</summary>
    public required TreatyStatus Status { get; init; }

    /// <summary>The words that it rests on: on duration, renewal and notice.</summary>
    public ImmutableArray<Excerpt> Evidence { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(RenewalDate? other) => other is not null && Treaty == other.Treaty && On == other.On && LastDayOfNotice == other.LastDayOfNotice && Term == other.Term
        && Status == other.Status && Sequence.Same(Evidence, other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, LastDayOfNotice, Term);

    /// <summary>Treaty and dates on one line.</summary>
    public override string ToString() => $"{Treaty.DisplayTitle()}: {On}{(LastDayOfNotice == FuzzyDate.Unknown ? "" : $", notice by {LastDayOfNotice}")}";
}
