using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Something that was done to a treaty or happened to it, with what says so.</summary>
public sealed record LifecycleEvent
{
    /// <summary>What happened.</summary>
    public required TreatyAction Action { get; init; }

    /// <summary>When; <see cref="FuzzyDate.Unknown"/> when nobody says. For acts of consent the day of deposit or exchange.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>When it took effect, where that is another day: of a denunciation, an amendment; <see cref="FuzzyDate.Unknown"/> when not recorded.</summary>
    public FuzzyDate EffectiveDate { get; init; }

    /// <summary>The day of the week that the source gives with the date; null when it gives none. <see cref="Treaty.Validate"/> compares the two.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Where; <see cref="Excerpt.None"/> when nobody says.</summary>
    public Excerpt Place { get; init; }

    /// <summary>Who did it, or for whom it happened; null for the treaty as a whole.</summary>
    public Actor? Actor { get; init; }

    /// <summary>What in law it rests on; null when not recorded.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>Why the treaty ended, for a termination or denunciation.</summary>
    public TerminationGround Ground { get; init; }

    /// <summary>How well it stands with it; <see cref="EventStanding.Established"/> by default. Only such events make a status certain.</summary>
    public EventStanding Standing { get; init; }

    /// <summary>The document that says so; null for the treaty's own text.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>The words that say so, with their place; the words of a reservation or declaration.</summary>
    public Excerpt Evidence { get; init; }

    /// <summary>The day from which it counts: the effective date, else the date.</summary>
    /// <returns>The date; <see cref="FuzzyDate.Unknown"/> when neither is known.</returns>
    public FuzzyDate CountsFrom() => EffectiveDate == FuzzyDate.Unknown ? Date : EffectiveDate;

    /// <summary>Action, actor, date and place on one line.</summary>
    public override string ToString() => $"{Action}{(Actor is null ? "" : $" by {Actor}")} {Date}{(Place.IsEmpty ? "" : $", {Place}")}";
}
