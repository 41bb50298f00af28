using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Collects who says that a treaty ended, when and how.</summary>
internal static class EndClaims
{
    public static ImmutableArray<ClaimedEnd> Of(Treaty treaty, ImmutableArray<Replacement> replacements, IEnumerable<ReportedEnd> told) =>
        [.. Claims(treaty, replacements, told)
            .GroupBy(c => (c.Date, c.Date == FuzzyDate.Unknown ? c.Manner : ""))
            .OrderBy(g => g.Key.Date == FuzzyDate.Unknown).ThenBy(g => g.Key.Date)
            .Select(g => new ClaimedEnd { Date = g.Key.Date, Claims = [.. g] })];

    private static IEnumerable<EndClaim> Claims(Treaty treaty, ImmutableArray<Replacement> replacements, IEnumerable<ReportedEnd> told)
    {
        foreach (LifecycleEvent ended in treaty.Events.Where(e => e.Action is TreatyAction.Termination or TreatyAction.Denunciation or TreatyAction.Withdrawal))
            yield return new EndClaim(ended.Source?.ToString() ?? treaty.DisplayTitle(), ended.CountsFrom(), ended.Evidence) { Manner = ended.Action.ToString(), Ground = ended.Ground, Standing = ended.Standing };
        foreach (Replacement replacement in replacements.Where(r => r.Effect != LegalRelationKind.Suspends))
            yield return new EndClaim(replacement.By.DisplayTitle(), replacement.From, replacement.Evidence) { Manner = replacement.Effect.ToString(), Ground = TerminationGround.LaterTreaty };
        foreach ((string report, ReportedEvent ended) in told)
            yield return new EndClaim(report, ended.Date, ended.Words)
            {
                Manner = ended.Verb.ToString(),
                Attribution = ended.Attribution,
                Standing = ended.Status == EventStatus.Asserted ? EventStanding.Disputed : EventStanding.Alleged,
            };
    }
}
