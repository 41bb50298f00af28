using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Where a treaty stands on a day, computed, with the events that it rests on.</summary>
public sealed record TreatyStatus
{
    /// <summary>The day that was asked for.</summary>
    public required FuzzyDate On { get; init; }

    /// <summary>Every status that the record leaves possible: one when it is certain.</summary>
    public required ImmutableArray<TreatyStatusKind> Possible { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>Why it is not certain; for a certain status, what nevertheless is missing in the record.</summary>
    public StatusDoubts Doubts { get; init; }

    /// <summary>The event that made it so: the entry into force for a treaty in force; null when the status is not certain or no event did.</summary>
    public LifecycleEvent? By { get; init; }

    /// <summary>The events that were used, in the order of the record; also those that came later or may have.</summary>
    public ImmutableArray<LifecycleEvent> Events { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The words of final clauses that were used: "enters into force on signature".</summary>
    public ImmutableArray<Excerpt> Clauses { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The status when it is certain, else <see cref="TreatyStatusKind.Unknown"/>.</summary>
    public TreatyStatusKind Kind => Possible.Length == 1 ? Possible[0] : TreatyStatusKind.Unknown;

    /// <summary>Whether the treaty is in force and not suspended; null when not known.</summary>
    public bool? IsInForce => !Possible.Contains(TreatyStatusKind.InForce) ? false : Possible.Length == 1 ? true : null;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(TreatyStatus? other) => other is not null && On == other.On && Doubts == other.Doubts && By == other.By && Sequence.Same(Possible, other.Possible)
        && Sequence.Same(Events, other.Events) && Sequence.Same(Clauses, other.Clauses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Doubts, Sequence.Hash(Possible), Events.Length);

    /// <summary>Day and status on one line; of an unknown one what is possible and why.</summary>
    public override string ToString() => Possible.Length == 1 ? $"{On}: {Kind}{(By is null ? "" : $" by {By}")}" : $"{On}: {string.Join(" or ", Possible)} ({Doubts})";
}
