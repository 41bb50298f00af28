using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>How a party can leave a treaty if it gives notice on a given day.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Way">By what way the earliest exit is.</param>
public sealed record ExitTerms(Treaty Treaty, ExitWay Way)
{
    /// <summary>How long before it takes effect notice has to be given; null when nothing says.</summary>
    public Period? Notice { get; init; }

    /// <summary>The first day on which the party is no longer bound if it gives notice on the day that was asked for; <see cref="FuzzyDate.Unknown"/> when that cannot be told.</summary>
    public FuzzyDate EarliestEffect { get; init; }

    /// <summary>How the party stands to the treaty on the day that was asked for.</summary>
    public required PartyStatus Status { get; init; }

    /// <summary>The words that it rests on; empty when the text is silent or not recorded.</summary>
    public ImmutableArray<Excerpt> Evidence { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(ExitTerms? other) => other is not null && Treaty == other.Treaty && Way == other.Way && Notice == other.Notice && EarliestEffect == other.EarliestEffect
        && Status == other.Status && Sequence.Same(Evidence, other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Way, Notice, EarliestEffect);

    /// <summary>Way, notice and date on one line.</summary>
    public override string ToString() => $"{Treaty.DisplayTitle()}: {Way}{(Notice is { } notice ? $", {notice} notice" : "")}{(EarliestEffect == FuzzyDate.Unknown ? "" : $", earliest {EarliestEffect}")}";
}
