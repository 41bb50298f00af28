using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <content>Where treaties stand on a day, how they go on, and how they end.</content>
public sealed partial class TreatyArchive
{
    /// <summary>The treaties that are, or may be, in force on a day.</summary>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>
    /// Each with its status: <see cref="TreatyStatus.IsInForce"/> is true, or null where the record does not tell. A treaty that a later one of the archive
    /// has certainly ended, replaced or suspended by then is left out.
    /// </returns>
    public IEnumerable<TreatyStanding> InForce(FuzzyDate on) => Treaties.Where(t => !IsReplaced(t, on)).Select(t => new TreatyStanding(t, t.StatusAt(on))).Where(s => s.Status.IsInForce is not false);

    /// <summary>When a treaty ended: everybody who claims an end, grouped by date.</summary>
    /// <param name="treaty">A treaty of the archive.</param>
    /// <returns>The claimed ends by date, those without a date last, by manner; from its own record, from later treaties, and from reports. Empty when nobody claims one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public ImmutableArray<ClaimedEnd> Ends(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return EndClaims.Of(treaty, Replacements(treaty), reportedEnds.Value[treaty]);
    }

    /// <summary>Which later treaties end, replace or suspend a treaty, by which provision and from when.</summary>
    /// <param name="treaty">A treaty of the archive.</param>
    /// <returns>In the order of the archive; empty when none does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public ImmutableArray<Replacement> Replacements(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return replacements.Value.Of(treaty);
    }

    /// <summary>The treaties that go on by themselves: when next, and until when a notice prevents it.</summary>
    /// <param name="after">The day after which the next renewal is asked for.</param>
    /// <returns>One entry a treaty with a fixed term and automatic renewal that has not certainly ended, the next renewal first; unknown dates last.</returns>
    public IEnumerable<RenewalDate> Renewals(FuzzyDate after) => Treaties.Select(t => TermCalendar.NextRenewal(t, after)).OfType<RenewalDate>()
        .OrderBy(r => r.On == FuzzyDate.Unknown).ThenBy(r => r.On);

    /// <summary>How a party can leave a treaty: by what way, with what notice, and when at the earliest.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="party">Who wants to leave.</param>
    /// <param name="on">The day on which notice is given.</param>
    /// <returns>The way, the notice and the earliest date, with the words they rest on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> or <paramref name="party"/> is null.</exception>
    public ExitTerms Exit(Treaty treaty, Actor party, FuzzyDate on)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        ArgumentNullException.ThrowIfNull(party);
        return TermCalendar.Exit(treaty, parties.Value.StatusOf(treaty, party, on), on);
    }

    /// <summary>The treaties of a state that was succeeded by another, and where the successor stands to them.</summary>
    /// <param name="predecessor">The state that is no more.</param>
    /// <param name="successor">The state that follows it.</param>
    /// <param name="on">The day that is asked about.</param>
    /// <returns>One entry a treaty of the predecessor; empty when no succession between the two is recorded in <see cref="StateRegistry.World"/>.</returns>
    /// <exception cref="ArgumentNullException">One of the states is null.</exception>
    public IEnumerable<InheritedPosition> Inherited(State predecessor, State successor, FuzzyDate on)
    {
        ArgumentNullException.ThrowIfNull(predecessor);
        ArgumentNullException.ThrowIfNull(successor);
        StateSuccession? link = StateRegistry.World.Successions.Where(s => s.From == predecessor.Id && s.To == successor.Id).OrderBy(s => s.Kind).FirstOrDefault();
        if (link is null) return [];
        FuzzyDate before = link.Date.Minus(new Period(1, PeriodUnit.Day));
        return parties.Value.TreatiesOf(predecessor).Select(t => new InheritedPosition(t, link)
        {
            Predecessor = parties.Value.StatusOf(t, predecessor, before),
            Successor = parties.Value.StatusOf(t, successor, on),
            Status = t.StatusAt(on),
        });
    }

    /// <summary>All treaties in the terms of ATOP and the Correlates of War.</summary>
    /// <returns>One entry a treaty, in the order of the archive, each variable with the statements that support it. Made once, on first use.</returns>
    public ImmutableArray<TreatyCoding> Codings() => codings.Value;

    /// <summary>The treaties that reports say have ended, each with the event.</summary>
    private IEnumerable<(Treaty Treaty, ReportedEnd End)> ReportedEnds() =>
        from report in Reports.Select((r, i) => (Report: r, Name: ContradictionFinder.NameOf(r, i)))
        from ended in report.Report.Events
        where ended.Kind == ReportedEventKind.Ended && ended.Status is EventStatus.Asserted or EventStatus.Alleged
        from treaty in SpokenOf(report.Report, ended).Distinct()
        select (treaty, new ReportedEnd(report.Name, ended));

    /// <summary>The treaties that a sentence speaks of. The states that it names tell which of two treaties of one year is meant.</summary>
    private IEnumerable<Treaty> SpokenOf(NewsReport report, ReportedEvent told)
    {
        string states = string.Join(' ', report.Parties.Where(p => IsIn(p.Words)).Select(p => p.Words.Text));
        return report.Instruments.Where(m => IsIn(m.Words)).Select(m => Resolve(m) ?? Resolve(m with { Words = $"{m.Words.Text} {states}" })).OfType<Treaty>();

        bool IsIn(Excerpt words) => words.Span.IsEmpty ? told.Words.Text.Contains(words.Text, StringComparison.Ordinal) : told.Words.Span.Contains(words.Span);
    }
}
