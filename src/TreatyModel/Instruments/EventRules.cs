using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using static TreatyModel.RecordRules;

namespace TreatyModel;

/// <summary>The rules for a treaty's events: what cannot come before what, who can do what, and whether a date agrees with itself.</summary>
internal static class EventRules
{
    public static void Check(Treaty treaty, ImmutableArray<Diagnostic>.Builder found)
    {
        FuzzyDate entry = EntryOf(treaty);
        for (int i = 0; i < treaty.Events.Length; i++)
        {
            LifecycleEvent e = treaty.Events[i];
            CheckItself(e, $"Events[{i}]", treaty.RecordedUntil, found);
            CheckActor(treaty, e, $"Events[{i}].Actor", found);
            CheckOrder(e, entry, $"Events[{i}].Date", found);
            CheckCompetition(treaty, i, found);
        }
        for (int i = 0; i < treaty.Signatories.Length; i++)
        {
            Signatory signatory = treaty.Signatories[i];
            if (signatory.Date.IsAfter(entry) is true)
                found.Add(At($"Signatories[{i}].Date", TreatyDiagnostics.SignatureAfterEntryIntoForce, $"signed on {signatory.Date}, in force since {entry}"));
        }
    }

    private static FuzzyDate EntryOf(Treaty treaty) =>
        treaty.Events.FirstOrDefault(e => e is { Action: TreatyAction.EntryIntoForce, Actor: null, Standing: EventStanding.Established })?.CountsFrom() ?? FuzzyDate.Unknown;

    private static void CheckItself(LifecycleEvent e, string member, FuzzyDate recorded, ImmutableArray<Diagnostic>.Builder found)
    {
        if (e.Weekday is { } weekday && e.Date.FallsOn(weekday) is false)
            found.Add(At($"{member}.Weekday", TreatyDiagnostics.WeekdayContradictsDate, $"{e.Date} is a {e.Date.Earliest.DayOfWeek}, not a {weekday}"));
        if (e.EffectiveDate.IsBefore(e.Date) is true)
            found.Add(At($"{member}.EffectiveDate", TreatyDiagnostics.EffectBeforeAct, $"effective {e.EffectiveDate}, done {e.Date}"));
        if (recorded != FuzzyDate.Unknown && e.Date.IsAfter(recorded) is true)
            found.Add(At($"{member}.Date", TreatyDiagnostics.EventBehindRecord, $"{e.Date} lies behind the end of the record, {recorded}"));
    }

    private static void CheckActor(Treaty treaty, LifecycleEvent e, string member, ImmutableArray<Diagnostic>.Builder found)
    {
        if (e.Actor is State state && !state.Existence.IsEmpty && state.ExistedOn(e.Date) is false)
            found.Add(At(member, TreatyDiagnostics.ActorNotThen, $"{state} did not exist on {e.Date}"));
        bool isPartys = e.Action.IsConsent() || e.Action is TreatyAction.Denunciation or TreatyAction.Withdrawal;
        if (isPartys && e.Actor is not null && treaty.Parties.Any(p => p.Actor is not null) && !treaty.Parties.Any(p => e.Actor.Equals(p.Actor)))
            found.Add(At(member, TreatyDiagnostics.ActorNotListed, $"{e.Action} by {e.Actor}"));
    }

    private static void CheckOrder(LifecycleEvent e, FuzzyDate entry, string member, ImmutableArray<Diagnostic>.Builder found)
    {
        switch (e.Action)
        {
            case TreatyAction.Signature or TreatyAction.SignatureAdReferendum or TreatyAction.DefinitiveSignature when e.Date.IsAfter(entry) is true:
                found.Add(At(member, TreatyDiagnostics.SignatureAfterEntryIntoForce, $"signed on {e.Date}, in force since {entry}"));
                break;
            case TreatyAction.Termination or TreatyAction.Suspension or TreatyAction.Denunciation or TreatyAction.Withdrawal when e.CountsFrom().IsBefore(entry) is true:
                found.Add(At(member, TreatyDiagnostics.EndBeforeEntryIntoForce, $"{e.Action} {e.CountsFrom()}, in force since {entry}"));
                break;
            case TreatyAction.ProvisionalApplication when e.Actor is null && e.Date.IsAfter(entry) is true:
                found.Add(At(member, TreatyDiagnostics.ProvisionalAfterEntryIntoForce, $"applied provisionally from {e.Date}, in force since {entry}"));
                break;
        }
    }

    /// <summary>A treaty enters into force once and ends once: two established dates for that cannot both be right.</summary>
    private static void CheckCompetition(Treaty treaty, int index, ImmutableArray<Diagnostic>.Builder found)
    {
        LifecycleEvent e = treaty.Events[index];
        if (e.Action is not (TreatyAction.EntryIntoForce or TreatyAction.Termination or TreatyAction.Adoption) || e.Standing != EventStanding.Established) return;
        LifecycleEvent? other = treaty.Events.Take(index).FirstOrDefault(o => o.Action == e.Action && Equals(o.Actor, e.Actor)
            && o.Standing == EventStanding.Established && o.CountsFrom().IsSameDay(e.CountsFrom()) is false);
        if (other is not null) found.Add(At($"Events[{index}].Date", TreatyDiagnostics.CompetingDates, $"{e.Action} on {e.CountsFrom()} and on {other.CountsFrom()}"));
    }
}
