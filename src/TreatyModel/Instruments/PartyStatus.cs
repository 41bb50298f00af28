using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>How somebody stands to a treaty on a day, computed, with the events that it rests on.</summary>
public sealed record PartyStatus
{
    /// <summary>Whose status it is.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The day that was asked for.</summary>
    public required FuzzyDate On { get; init; }

    /// <summary>Every status that the record leaves possible: one when it is certain.</summary>
    public required ImmutableArray<PartyStatusKind> Possible { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>Why it is not certain.</summary>
    public StatusDoubts Doubts { get; init; }

    /// <summary>How it consented; <see cref="ConsentMode.Unknown"/> when it did not or nothing is recorded.</summary>
    public ConsentMode Consent { get; init; }

    /// <summary>The event that made it so; null when the status is not certain or no event did.</summary>
    public LifecycleEvent? By { get; init; }

    /// <summary>The events that were used, in the order of the record; also those that came later or may have.</summary>
    public ImmutableArray<LifecycleEvent> Events { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The status when it is certain, else <see cref="PartyStatusKind.Unknown"/>.</summary>
    public PartyStatusKind Kind => Possible.Length == 1 ? Possible[0] : PartyStatusKind.Unknown;

    /// <summary>Whether the actor is bound: a party for which the treaty is not suspended; null when not known.</summary>
    public bool? IsBound => !Possible.Contains(PartyStatusKind.Party) ? false : Possible.Length == 1 ? true : null;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(PartyStatus? other) => other is not null && Actor == other.Actor && On == other.On && Doubts == other.Doubts && Consent == other.Consent && By == other.By
        && Sequence.Same(Possible, other.Possible) && Sequence.Same(Events, other.Events);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Actor, On, Doubts, Sequence.Hash(Possible));

    /// <summary>Actor, day and status on one line; of an unknown one what is possible and why.</summary>
    public override string ToString() => Possible.Length == 1 ? $"{Actor}, {On}: {Kind}" : $"{Actor}, {On}: {string.Join(" or ", Possible)} ({Doubts})";
}
