using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>One reading of a treaty's record for one day: what had happened by then, with the events and clauses that were used and the doubts that came up.</summary>
internal sealed class StatusReading(Treaty treaty, FuzzyDate on)
{
    private readonly List<LifecycleEvent> used = [];
    private readonly List<Excerpt> clauses = [];
    private LifecycleEvent? last;

    public StatusDoubts Doubts { get; set; } = treaty.Events.IsEmpty ? StatusDoubts.NothingRecorded : StatusDoubts.None;

    /// <summary>The events used, in the order of the record.</summary>
    public ImmutableArray<LifecycleEvent> Events => [.. treaty.Events.Where(e => used.Any(u => ReferenceEquals(u, e)))];

    public ImmutableArray<Excerpt> Clauses => [.. clauses.Distinct()];

    /// <summary>The day lies, or may lie, behind the end of a record that claims to be full.</summary>
    private bool IsCensored => treaty.RecordedUntil != FuzzyDate.Unknown && on.IsAfter(treaty.RecordedUntil) is not false;

    private bool IsFull => treaty.RecordedUntil != FuzzyDate.Unknown && !IsCensored;

    private bool IsTwoSided => treaty.Laterality == Laterality.Bilateral || (treaty.Laterality == Laterality.Unknown && treaty.Parties.Length == 2);

    /// <summary>The last of the events for which the answer to the last question was yes.</summary>
    public LifecycleEvent? By { get; private set; }

    /// <summary>Asks one question; its doubts stay only when it stays open.</summary>
    public bool? Ask(Func<bool?> question)
    {
        StatusDoubts before = Doubts;
        last = null;
        bool? answer = question();
        By = answer is true ? last : null;
        if (answer is not null) Doubts = before;
        return answer;
    }

    /// <summary>Whether one of the actions had happened to the treaty as a whole.</summary>
    public bool? Happened(params ReadOnlySpan<TreatyAction> actions)
    {
        bool? any = false;
        bool found = false;
        foreach (LifecycleEvent e in treaty.Events)
        {
            if (!actions.Contains(e.Action) || (e.Actor is not null && !e.Action.IsSignature())) continue;
            found = true;
            any |= Had(e, e.CountsFrom());
        }
        return found ? any : Absent();
    }

    public bool? Signed() => Happened(TreatyAction.Signature, TreatyAction.SignatureAdReferendum, TreatyAction.DefinitiveSignature);

    /// <summary>Whether an event, counted from a day, lies on or before the day asked for.</summary>
    public bool? Had(LifecycleEvent e, FuzzyDate from)
    {
        used.Add(e);
        bool? had = !from.IsAfter(on);
        if (had is null) Doubts |= StatusDoubts.DateNotKnown;
        if (had is true && e.Standing == EventStanding.Established && (last is null || from >= last.CountsFrom())) last = e;
        if (had is false || e.Standing == EventStanding.Established) return had;
        Doubts |= StatusDoubts.Disputed;
        return null;
    }

    /// <summary>Whether the treaty had entered into force.</summary>
    public bool? HasEntered()
    {
        if (treaty.Events.Any(e => e is { Action: TreatyAction.EntryIntoForce, Actor: null })) return Happened(TreatyAction.EntryIntoForce);
        EntryIntoForce rule = treaty.FinalProvisions.EntryIntoForce;
        if (rule.Rule is EntryIntoForceRule.OnSignature && rule.Delay is null)
        {
            Use(rule.Evidence);
            return Signed();
        }
        if (rule.Rule is EntryIntoForceRule.OnDate && rule.Date != FuzzyDate.Unknown)
        {
            Use(rule.Evidence);
            return Signed() & !rule.Date.IsAfter(on);
        }
        bool? forSome = false;
        foreach (LifecycleEvent e in treaty.Events.Where(e => e.Action == TreatyAction.EntryIntoForce)) forSome |= Had(e, e.CountsFrom());
        if (forSome is true || IsFull) return forSome;
        if ((Signed() | Happened(TreatyAction.Adoption)) is false) return false;
        Doubts |= IsCensored ? StatusDoubts.RightCensored : StatusDoubts.EntryNotRecorded;
        if (rule.Rule == EntryIntoForceRule.NotProvided && !treaty.Provisions.IsEmpty) Doubts |= StatusDoubts.NotProvidedFor;
        return null;
    }

    /// <summary>Whether it was suspended: the last suspension or end of one decides.</summary>
    public bool? IsSuspended()
    {
        bool? suspended = Absent(TreatyAction.Suspension);
        foreach (LifecycleEvent e in treaty.Events.Where(e => e.Actor is null && e.Action is TreatyAction.Suspension or TreatyAction.EndOfSuspension).OrderBy(e => e.CountsFrom()))
        {
            bool? had = Had(e, e.CountsFrom());
            if (e.Action == TreatyAction.Suspension) suspended |= had;
            else suspended &= !had;
        }
        return suspended;
    }

    /// <summary>Whether it had ended: by an event, by the denunciation of one of two sides, by the end of its term.</summary>
    public bool? IsOver()
    {
        bool? over = false;
        bool ended = false;
        foreach (LifecycleEvent e in treaty.Events)
        {
            bool isEnd = e.Action == TreatyAction.Termination && e.Actor is null;
            if (!isEnd && !(IsTwoSided && e.Action is TreatyAction.Denunciation or TreatyAction.Withdrawal)) continue;
            ended = true;
            over |= isEnd ? Had(e, e.CountsFrom()) : HadLeft(e);
        }
        if (ended) return over;
        return IsTermOver() is var expired and not false ? expired : Absent();
    }

    /// <summary>Whether a denunciation had taken effect: on its effective date, else after the notice that the treaty asks for.</summary>
    public bool? HadLeft(LifecycleEvent e)
    {
        if (e.EffectiveDate != FuzzyDate.Unknown) return Had(e, e.EffectiveDate);
        if (treaty.FinalProvisions.Withdrawal.Notice is { } notice)
        {
            Use(treaty.FinalProvisions.Withdrawal.Evidence);
            return Had(e, e.Date.Plus(notice));
        }
        // Without a notice to count, it cannot have taken effect before it was given; when it did is not known.
        bool? given = Had(e, e.Date);
        if (given is not false) Doubts |= StatusDoubts.DateNotKnown;
        return given is false ? false : null;
    }

    /// <summary>What is not recorded had not happened, unless the day lies behind the record or there is no record at all.</summary>
    public bool? Absent()
    {
        if (IsCensored) Doubts |= StatusDoubts.RightCensored;
        return IsCensored || (treaty.Events.IsEmpty && !IsFull) ? null : false;
    }

    /// <summary>An answer for consent that is not recorded: no in a full record, else not known.</summary>
    public bool? NotRecorded()
    {
        if (IsFull) return false;
        Doubts |= IsCensored ? StatusDoubts.RightCensored : StatusDoubts.EntryNotRecorded;
        return null;
    }

    /// <summary>The day of entry into force of the treaty as a whole.</summary>
    public FuzzyDate EntryDate()
    {
        LifecycleEvent? entry = treaty.Events.FirstOrDefault(e => e is { Action: TreatyAction.EntryIntoForce, Actor: null, Standing: EventStanding.Established });
        if (entry is not null) return entry.CountsFrom();
        EntryIntoForce rule = treaty.FinalProvisions.EntryIntoForce;
        return rule.Rule == EntryIntoForceRule.OnSignature && rule.Delay is null ? treaty.SignedOn() : rule.Date;
    }

    private bool? Absent(TreatyAction action) => treaty.Events.Any(e => e.Action == action && e.Actor is null) ? false : Absent();

    private bool? IsTermOver()
    {
        Duration duration = treaty.FinalProvisions.Duration;
        Renewal renewal = treaty.FinalProvisions.Renewal;
        if (duration is not { Kind: DurationKind.Fixed, Period: { } term }) return false;
        bool? over = EntryDate().Plus(term).IsBefore(on);
        if (over is false || renewal.Kind == RenewalKind.Automatic) return false;
        // A renewal may have been agreed though the text does not speak of it.
        if (treaty.Events.Any(e => e.Action == TreatyAction.Renewal && Had(e, e.CountsFrom()) is true)) return false;
        Use(duration.Evidence);
        Use(renewal.Evidence);
        if (renewal.Kind == RenewalKind.Excluded) return over;
        Doubts |= StatusDoubts.TermOver | (renewal.Kind == RenewalKind.NotProvided ? StatusDoubts.NotProvidedFor : StatusDoubts.None);
        return null;
    }

    private void Use(Excerpt clause)
    {
        if (!clause.IsEmpty) clauses.Add(clause);
    }
}
