using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Computes from a treaty's final clauses and its entry into force when its terms begin, and until when one can be prevented.</summary>
internal static class TermCalendar
{
    /// <summary>Terms beyond this number lie beyond the calendar.</summary>
    private const int MostTerms = 10_000;

    /// <summary>The first renewal after a day; null when the treaty does not go on by itself, or has certainly ended.</summary>
    public static RenewalDate? NextRenewal(Treaty treaty, FuzzyDate after)
    {
        FinalProvisions clauses = treaty.FinalProvisions;
        if (clauses is not { Duration: { Kind: DurationKind.Fixed, Period: { } first }, Renewal.Kind: RenewalKind.Automatic }) return null;
        TreatyStatus status = treaty.StatusAt(after);
        if (status.Kind == TreatyStatusKind.Terminated) return null;
        FuzzyDate on = TermAfter(EntryOf(treaty), first, clauses.Renewal.Period, after);
        return new RenewalDate(treaty, on)
        {
            LastDayOfNotice = NoticeBeforeRenewal(clauses) is { } notice ? notice.From(on) : FuzzyDate.Unknown,
            Term = clauses.Renewal.Period,
            Status = status,
            Evidence = Evidence(clauses),
        };
    }

    /// <summary>How a party can leave that gives notice on a day.</summary>
    public static ExitTerms Exit(Treaty treaty, PartyStatus status, FuzzyDate on)
    {
        FinalProvisions clauses = treaty.FinalProvisions;
        Period? notice = clauses.Withdrawal.Notice;
        if (status.IsBound is false) return new ExitTerms(treaty, ExitWay.NotBound) { Status = status };
        bool preventsRenewal = clauses.Renewal.Kind == RenewalKind.Automatic && clauses.Duration.Kind == DurationKind.Fixed
            && (!clauses.Withdrawal.IsProvided || IsInSameWords(clauses.Withdrawal.Evidence, clauses.Renewal.Evidence));
        if (preventsRenewal)
        {
            notice = NoticeBeforeRenewal(clauses)?.Length;
            FuzzyDate next = NextRenewal(treaty, notice is { } length ? on.Plus(length) : on)?.On ?? FuzzyDate.Unknown;
            return new ExitTerms(treaty, ExitWay.NonRenewal) { Notice = notice, EarliestEffect = next, Status = status, Evidence = Evidence(clauses) };
        }
        if (clauses.Withdrawal.IsProvided)
            return new ExitTerms(treaty, ExitWay.Denunciation) { Notice = notice, EarliestEffect = notice is { } length ? on.Plus(length) : FuzzyDate.Unknown, Status = status, Evidence = Some(clauses.Withdrawal.Evidence) };
        if (clauses.Duration is { Kind: DurationKind.Fixed, Period: { } term })
            return new ExitTerms(treaty, ExitWay.Expiry) { EarliestEffect = EntryOf(treaty).Plus(term), Status = status, Evidence = Some(clauses.Duration.Evidence) };
        return new ExitTerms(treaty, treaty.Statements.IsEmpty && clauses == FinalProvisions.None ? ExitWay.Unknown : ExitWay.NotProvidedFor) { Status = status };
    }

    /// <summary>The first day of the first further term that begins after a day.</summary>
    private static FuzzyDate TermAfter(FuzzyDate entry, Period first, Period? further, FuzzyDate after)
    {
        FuzzyDate end = entry.Plus(first);
        if (end == FuzzyDate.Unknown || end.IsAfter(after) is not false) return end;
        if (further is not { Value: > 0 } step) return FuzzyDate.Unknown;
        // Each term counts from the first one's end: month by month the day of 31 January would get lost.
        for (int terms = 1; terms <= MostTerms; terms++)
        {
            FuzzyDate next = end.Plus(new Period(step.Value * terms, step.Unit));
            if (next == FuzzyDate.Unknown || next.IsAfter(after) is not false) return next;
        }
        return FuzzyDate.Unknown;
    }

    /// <summary>The notice that the words on renewal ask for, else the one that leaving needs.</summary>
    private static AnchoredPeriod? NoticeBeforeRenewal(FinalProvisions clauses) => clauses.Renewal.Notice
        ?? (clauses.Withdrawal.Notice is { } length ? new AnchoredPeriod(length, PeriodAnchor.EndOfTerm) { IsBefore = true } : null);

    private static FuzzyDate EntryOf(Treaty treaty) => treaty.Events.FirstOrDefault(e => e.Action == TreatyAction.EntryIntoForce && e.Actor is null)?.CountsFrom() ?? FuzzyDate.Unknown;

    private static ImmutableArray<Excerpt> Evidence(FinalProvisions clauses) =>
        [.. new[] { clauses.Duration.Evidence, clauses.Renewal.Evidence, clauses.Withdrawal.Evidence }.Where(e => !e.IsEmpty).Distinct()];

    private static ImmutableArray<Excerpt> Some(Excerpt words) => words.IsEmpty ? [] : [words];

    private static bool IsInSameWords(Excerpt one, Excerpt other) => one == other || one.Span.Overlaps(other.Span)
        || one.Text.Contains(other.Text, StringComparison.Ordinal) || other.Text.Contains(one.Text, StringComparison.Ordinal);
}
