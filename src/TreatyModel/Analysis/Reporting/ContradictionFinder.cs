using System.Collections.Immutable;
using System.Globalization;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Compares what documents say, matter by matter.</summary>
internal static class ContradictionFinder
{
    public static ImmutableArray<Contradiction> Find(Treaty? treaty, ImmutableArray<NewsReport> reports)
    {
        var found = ImmutableArray.CreateBuilder<Contradiction>();
        Add(DisputedProperty.SigningDate, ContradictionKind.Value, SigningDates(treaty, reports), found);
        Add(DisputedProperty.Publication, ContradictionKind.TemporalUpdate, Publications(reports), found);
        Add(DisputedProperty.TriggerOfAssistance, ContradictionKind.Value, Triggers(treaty, reports), found);
        Add(DisputedProperty.LimitsOfAssistance, ContradictionKind.Omission, Limits(treaty, reports), found);
        Add(DisputedProperty.Alliance, ContradictionKind.Characterisation, Alliance(reports), found);
        Add(DisputedProperty.EndOfEarlierTreaty, ContradictionKind.Value, FurtherSides.Ends(reports), found);
        Add(DisputedProperty.Supplies, ContradictionKind.Value, FurtherSides.Supplies(reports), found);
        Add(DisputedProperty.Continuity, ContradictionKind.Characterisation, FurtherSides.Continuity(reports), found);
        return found.ToImmutable();
    }

    /// <summary>Two sides with different values make a contradiction.</summary>
    private static void Add(DisputedProperty property, ContradictionKind kind, IEnumerable<ContradictionSide> sides, ImmutableArray<Contradiction>.Builder found)
    {
        ImmutableArray<ContradictionSide> all = [.. sides];
        if (all.Select(s => s.Value).Distinct(StringComparer.Ordinal).Count() > 1) found.Add(new Contradiction { Property = property, Kind = kind, Sides = all });
    }

    public static string NameOf(NewsReport report, int place) => report.Headline.IsEmpty ? FormattableString.Invariant($"report {place + 1}") : report.Headline.ToString();

    private static IEnumerable<ContradictionSide> SigningDates(Treaty? treaty, ImmutableArray<NewsReport> reports)
    {
        LifecycleEvent? signature = treaty?.Events.FirstOrDefault(e => e.Action == TreatyAction.Signature && e.Date.IsDay);
        if (signature is not null) yield return new ContradictionSide(treaty!.DisplayTitle(), signature.Date.ToString(), AttributionChain.Narrator, signature.Evidence);
        // A day without a year is of the year that the other sides give.
        int year = signature?.Date.Year ?? reports.Select(SigningOf).FirstOrDefault(e => e is not null && e.Date.IsDay)?.Date.Year ?? 0;
        for (int i = 0; i < reports.Length; i++)
        {
            ReportedEvent? signed = SigningOf(reports[i]);
            if (signed is null || (!signed.Date.IsDay && year == 0)) continue;
            string value = signed.Date.IsDay ? signed.Date.ToString() : string.Create(CultureInfo.InvariantCulture, $"{year:0000}{signed.DayOfYear[1..]}");
            yield return new ContradictionSide(NameOf(reports[i], i), value, signed.Attribution, signed.Words);
        }
    }

    private static ReportedEvent? SigningOf(NewsReport report) =>
        report.Events.FirstOrDefault(e => e.Kind == ReportedEventKind.Signed && e.Status == EventStatus.Asserted && (e.Date.IsDay || e.DayOfYear.Length > 0));

    private static IEnumerable<ContradictionSide> Publications(ImmutableArray<NewsReport> reports)
    {
        for (int i = 0; i < reports.Length; i++)
        {
            foreach (ReportedEvent published in reports[i].Events.Where(e => e.Kind == ReportedEventKind.Published && e.Status is EventStatus.Asserted or EventStatus.Negated
                && (e.Words.Text.Contains("text", StringComparison.OrdinalIgnoreCase) || e.Words.Text.Contains("contents", StringComparison.OrdinalIgnoreCase))).DistinctBy(e => e.Status))
                yield return new ContradictionSide(NameOf(reports[i], i), published.Status == EventStatus.Negated ? "not published" : "published", published.Attribution, published.Words);
        }
    }

    /// <summary>The norm of assistance: the one that an armed event sets off and that speaks of military help.</summary>
    private static Norm? Assistance(Treaty? treaty) => treaty?.Norms().FirstOrDefault(n => n.Modality == Modality.Obligation
        && n.Trigger?.Level is TriggerLevel.Attack or TriggerLevel.StateOfWar);

    private static IEnumerable<(NewsReport Report, int Place, NormClaim Claim)> AssistanceClaims(ImmutableArray<NewsReport> reports)
    {
        for (int i = 0; i < reports.Length; i++)
        {
            NormClaim? claim = reports[i].NormClaims.FirstOrDefault(c => c.Trigger?.Level is TriggerLevel.Attack or TriggerLevel.StateOfWar);
            if (claim is not null) yield return (reports[i], i, claim);
        }
    }

    private static IEnumerable<ContradictionSide> Triggers(Treaty? treaty, ImmutableArray<NewsReport> reports)
    {
        if (Assistance(treaty) is { } norm) yield return new ContradictionSide(treaty!.DisplayTitle(), TriggerText.Of(norm.Trigger!), AttributionChain.Narrator, norm.Trigger!.Words);
        foreach ((NewsReport report, int place, NormClaim claim) in AssistanceClaims(reports))
            yield return new ContradictionSide(NameOf(report, place), TriggerText.Of(claim.Trigger!), claim.Attribution, claim.Trigger!.Words);
    }

    private static IEnumerable<ContradictionSide> Limits(Treaty? treaty, ImmutableArray<NewsReport> reports)
    {
        if (Assistance(treaty) is { } norm) yield return new ContradictionSide(treaty!.DisplayTitle(), Describe(norm.Qualifiers), AttributionChain.Narrator, norm.Words);
        foreach ((NewsReport report, int place, NormClaim claim) in AssistanceClaims(reports))
        {
            // A report may name the limits in a sentence of their own.
            ImmutableArray<Qualifier> limits = [.. report.NormClaims.SelectMany(c => c.Qualifiers)];
            yield return new ContradictionSide(NameOf(report, place), Describe(limits), claim.Attribution, claim.Words);
        }
    }

    private static string Describe(ImmutableArray<Qualifier> qualifiers)
    {
        QualifierLimits limits = qualifiers.Aggregate(QualifierLimits.None, (all, q) => all | q.Limits) & (QualifierLimits.Charter | QualifierLimits.DomesticLaw);
        return limits == QualifierLimits.None ? "no limit named" : limits.ToString();
    }

    /// <summary>Who uses the word and who withholds it; each speaker of a report once.</summary>
    private static IEnumerable<ContradictionSide> Alliance(ImmutableArray<NewsReport> reports)
    {
        for (int i = 0; i < reports.Length; i++)
            foreach (Characterisation one in reports[i].Characterisations.Where(c => c.Term == "alliance").DistinctBy(c => (c.Attribution.ToString(), c.Polarity)))
                yield return new ContradictionSide(NameOf(reports[i], i), one.Polarity == Polarity.Negative ? "withheld" : "used", one.Attribution, one.Words);
    }
}
