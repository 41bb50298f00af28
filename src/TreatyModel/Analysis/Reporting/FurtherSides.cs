using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>What reports say on matters that no treaty's text decides: how an earlier treaty ended, what was handed over, what is restored.</summary>
internal static class FurtherSides
{
    /// <summary>The words that each report has for the end of an earlier treaty.</summary>
    public static IEnumerable<ContradictionSide> Ends(ImmutableArray<NewsReport> reports)
    {
        for (int i = 0; i < reports.Length; i++)
            foreach (ReportedEvent ended in reports[i].Events.Where(e => e.Kind == ReportedEventKind.Ended).DistinctBy(e => e.Verb.Text))
                yield return new ContradictionSide(ContradictionFinder.NameOf(reports[i], i), ended.Verb.ToString(), ended.Attribution, ended.Words);
    }

    /// <summary>Whether supplies are told as a fact, alleged, or to come: each status of a report once.</summary>
    public static IEnumerable<ContradictionSide> Supplies(ImmutableArray<NewsReport> reports)
    {
        for (int i = 0; i < reports.Length; i++)
            foreach (ReportedEvent supplied in reports[i].Events.Where(e => e.Kind == ReportedEventKind.Supplied && e.Status != EventStatus.Negated).DistinctBy(e => e.Status))
                yield return new ContradictionSide(ContradictionFinder.NameOf(reports[i], i), supplied.Status.ToString(), supplied.Attribution, supplied.Words);
    }

    /// <summary>Who sees an older tie restored and who doubts it.</summary>
    public static IEnumerable<ContradictionSide> Continuity(ImmutableArray<NewsReport> reports)
    {
        for (int i = 0; i < reports.Length; i++)
            foreach (Characterisation one in reports[i].Characterisations.Where(c => c.Term == "restoration").DistinctBy(c => (c.Attribution.ToString(), c.Polarity)))
                yield return new ContradictionSide(ContradictionFinder.NameOf(reports[i], i), one.Polarity == Polarity.Negative ? "doubted" : "restored", one.Attribution, one.Words);
    }
}
