using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Holds a report's account of a treaty's norms against the text.</summary>
internal static class Omissions
{
    private const QualifierLimits Told = QualifierLimits.Charter | QualifierLimits.DomesticLaw;

    public static IEnumerable<OmittedLimit> Of(NewsReport report, Treaty treaty)
    {
        // A report may name the limits in a sentence of their own, so they count for the report as a whole.
        QualifierLimits named = report.NormClaims.SelectMany(c => c.Qualifiers).Aggregate(QualifierLimits.None, (all, q) => all | q.Limits);
        foreach (IGrouping<Norm?, NormClaim> account in report.NormClaims.GroupBy(c => NormOf(c, treaty)))
        {
            if (account.Key is not { } norm) continue;
            QualifierLimits limits = NormIndex.LimitsOf(norm) & Told & ~named;
            HashSet<TriggerLevel> told = [.. account.Where(c => c.Trigger is not null).SelectMany(c => Events(c.Trigger!)).Select(t => t.Level)];
            ImmutableArray<Trigger> events = norm.Trigger is { Operator: TriggerOperator.And } trigger ? [.. Events(trigger).Where(t => !told.Contains(t.Level) && !(t.Level == TriggerLevel.StateOfWar && account.Any(NamesWar)))] : [];
            if (limits == QualifierLimits.None && events.IsEmpty) continue;
            yield return new OmittedLimit(report, account.First(), treaty, norm)
            {
                Limits = limits,
                Events = [.. events.Select(t => t.Level)],
                Evidence = [.. norm.Qualifiers.Where(q => (q.Limits & limits) != 0).Select(q => q.Words), .. events.Select(t => t.Words).Where(w => !w.IsEmpty)],
            };
        }
    }

    /// <summary>A report that names the war has not left it out, even where its sentence was not read as two events.</summary>
    private static bool NamesWar(NormClaim claim) => claim.Words.Text.Contains("state of war", StringComparison.OrdinalIgnoreCase);

    /// <summary>The norm that a report speaks of: set off by the same event or one as grave, and about the same thing.</summary>
    private static Norm? NormOf(NormClaim claim, Treaty treaty) => claim.Trigger is not { } trigger ? null
        : treaty.Norms().Where(n => n.Trigger is not null && n.Modality == Modality.Obligation && IsArmed(n.Trigger) == IsArmed(trigger) && IsThreat(n.Trigger) == IsThreat(trigger))
            .OrderByDescending(n => n.Kinds.Count(k => claim.Kinds.Contains(k))).FirstOrDefault();

    private static bool IsArmed(Trigger trigger) => Events(trigger).Any(t => t.Level is TriggerLevel.Attack or TriggerLevel.StateOfWar);

    private static bool IsThreat(Trigger trigger) => Events(trigger).Any(t => t.Level == TriggerLevel.Threat);

    private static IEnumerable<Trigger> Events(Trigger trigger) => trigger.Parts.IsEmpty ? [trigger] : trigger.Parts.SelectMany(Events);
}
