using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Holds a report's account of a treaty's norms against the text.</summary>
internal static class Omissions
{
    public static IEnumerable<OmittedLimit> Of(NewsReport report, Treaty treaty)
    {
        // A report may name the limits in a sentence of their own, so they count for the report as a whole.
        HashSet<(LimitKind, int)> named = [.. report.NormClaims.SelectMany(c => NormLimits.Of(c.Norm)).Select(l => (l.Kind, l.Which))];
        foreach (IGrouping<Norm?, NormClaim> account in report.NormClaims.GroupBy(c => ClaimedNorm.Of(c, treaty)))
        {
            if (account.Key is not { } norm) continue;
            List<LeftOut> left = [.. NormLimits.Of(norm).Where(l => !named.Contains((l.Kind, l.Which))).Select(l => new LeftOut(l.Kind, l.Words))];
            ImmutableArray<Trigger> events = EventsLeftOut(norm, account);
            left.AddRange(events.Where(e => !e.Words.IsEmpty).Select(e => new LeftOut(LimitKind.FurtherEvent, e.Words)));
            if (left.Count == 0 && events.IsEmpty) continue;
            yield return new OmittedLimit(report, account.First(), treaty, norm)
            {
                Limits = LawsOf(left),
                Events = [.. events.Select(t => t.Level)],
                Parts = [.. left],
                Evidence = [.. left.Select(l => l.Words).Distinct()],
            };
        }
    }

    /// <summary>Of events that have to come together, those that the account does not name.</summary>
    private static ImmutableArray<Trigger> EventsLeftOut(Norm norm, IEnumerable<NormClaim> account)
    {
        if (norm.Trigger is not { Operator: TriggerOperator.And } trigger || account.All(c => c.Trigger is null)) return [];
        HashSet<TriggerLevel> told = [.. account.Where(c => c.Trigger is not null).SelectMany(c => ClaimedNorm.Events(c.Trigger!)).Select(t => t.Level)];
        return [.. ClaimedNorm.Events(trigger).Where(t => !told.Contains(t.Level) && !(t.Level == TriggerLevel.StateOfWar && account.Any(NamesWar)))];
    }

    private static QualifierLimits LawsOf(List<LeftOut> left) => left.Aggregate(QualifierLimits.None, (all, l) => all | l.Kind switch
    {
        LimitKind.Charter => QualifierLimits.Charter,
        LimitKind.DomesticLaw => QualifierLimits.DomesticLaw,
        _ => QualifierLimits.None,
    });

    /// <summary>A report that names the war has not left it out, even where its sentence was not read as two events.</summary>
    private static bool NamesWar(NormClaim claim) => claim.Words.Text.Contains("state of war", StringComparison.OrdinalIgnoreCase);
}
