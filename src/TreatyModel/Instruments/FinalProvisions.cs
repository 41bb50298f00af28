using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What a treaty says of its own life: from when, until when, how to change and how to leave it.</summary>
/// <remarks>Every part names the words that it rests on. A part on which the text is silent says "not provided", which is not "no".</remarks>
public sealed record FinalProvisions
{
    /// <summary>Nothing provided.</summary>
    public static FinalProvisions None { get; } = new();

    /// <summary>When it enters into force.</summary>
    public EntryIntoForce EntryIntoForce { get; init; } = new(EntryIntoForceRule.NotProvided, Excerpt.None);

    /// <summary>Whether it is applied before it enters into force.</summary>
    public FinalClause ProvisionalApplication { get; init; } = FinalClause.NotProvided;

    /// <summary>How long it is to last.</summary>
    public Duration Duration { get; init; } = new(DurationKind.NotProvided, null, Excerpt.None);

    /// <summary>How it goes on after its term.</summary>
    public Renewal Renewal { get; init; } = new(RenewalKind.NotProvided, null, Excerpt.None);

    /// <summary>How one party can leave.</summary>
    public Withdrawal Withdrawal { get; init; } = new(false, null, Excerpt.None);

    /// <summary>Whether it can be amended.</summary>
    public FinalClause Amendment { get; init; } = FinalClause.NotProvided;

    /// <summary>Whether others can join.</summary>
    public FinalClause Accession { get; init; } = FinalClause.NotProvided;

    /// <summary>Whether parties may make reservations.</summary>
    public Reservations Reservations { get; init; } = new(ReservationsKind.NotProvided, Excerpt.None);

    /// <summary>Who keeps the original; <see cref="Excerpt.None"/> when the text names nobody.</summary>
    public Excerpt Depositary { get; init; }

    /// <summary>The languages of the authentic texts.</summary>
    public AuthenticLanguages Languages { get; init; } = new();

    /// <summary>Earlier treaties that it ends, replaces, suspends or goes before.</summary>
    public ImmutableArray<SupersededInstrument> Supersedes { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(FinalProvisions? other) => ReferenceEquals(this, other) || (other is not null && EntryIntoForce == other.EntryIntoForce
        && ProvisionalApplication == other.ProvisionalApplication && Duration == other.Duration && Renewal == other.Renewal
        && Withdrawal == other.Withdrawal && Amendment == other.Amendment && Accession == other.Accession && Reservations == other.Reservations
        && Depositary == other.Depositary && Languages == other.Languages && Sequence.Same(Supersedes, other.Supersedes));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EntryIntoForce, Duration, Withdrawal, Languages, Supersedes.Length);
}
