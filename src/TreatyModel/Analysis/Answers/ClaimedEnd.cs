using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>An end of a treaty as it is claimed: everybody who gives the same date, or no date and the same word.</summary>
public sealed record ClaimedEnd
{
    /// <summary>The date; <see cref="FuzzyDate.Unknown"/> for claims that give none.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>The claims, one or more: the record's events first, then other treaties, then reports.</summary>
    public ImmutableArray<EndClaim> Claims { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(ClaimedEnd? other) => other is not null && Date == other.Date && Sequence.Same(Claims, other.Claims);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Sequence.Hash(Claims));

    /// <summary>The date and who gives it, on one line.</summary>
    public override string ToString() => $"{(Date == FuzzyDate.Unknown ? "(no date)" : Date.ToString())}: {string.Join("; ", Claims)}";
}
