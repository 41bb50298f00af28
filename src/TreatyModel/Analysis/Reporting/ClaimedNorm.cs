namespace TreatyModel.Analysis;

/// <summary>Finds the norm of a treaty that a report speaks of.</summary>
internal static class ClaimedNorm
{
    private const int StemLength = 5;

    /// <summary>Longer words that account and text have to share; articles and pronouns are shorter.</summary>
    private const int FewestShared = 2;

    /// <summary>The norm: set off by the same event or one as grave and about the same; without an event, the one that shares most of the account's words.</summary>
    /// <returns>Null when none fits.</returns>
    public static Norm? Of(NormClaim claim, Treaty treaty) => claim.Trigger is { } trigger && (IsArmed(trigger) || IsThreat(trigger)) ? ByEvent(claim, trigger, treaty) : ByWords(claim, treaty);

    private static Norm? ByEvent(NormClaim claim, Trigger trigger, Treaty treaty) =>
        treaty.Norms().Where(n => n.Trigger is not null && n.Modality == Modality.Obligation && IsArmed(n.Trigger) == IsArmed(trigger) && IsThreat(n.Trigger) == IsThreat(trigger))
            .OrderByDescending(n => n.Kinds.Count(k => claim.Kinds.Contains(k))).FirstOrDefault();

    /// <summary>At least half of what the account says is to be done, and two words of it, stand in the norm.</summary>
    private static Norm? ByWords(NormClaim claim, Treaty treaty)
    {
        HashSet<string> told = Stems(claim.Norm.Action.IsEmpty ? claim.Words.Text : claim.Norm.Action.Text);
        (Norm Norm, int Shared)[] fitting = [.. treaty.Norms().Where(n => n.Class == claim.Norm.Class)
            .Select(n => (n, Stems(n.Words.Text).Count(told.Contains) + n.Kinds.Count(k => claim.Kinds.Contains(k))))
            .Where(n => n.Item2 >= FewestShared && n.Item2 * 2 >= told.Count).OrderByDescending(n => n.Item2).Take(2)];
        return fitting.Length == 0 || (fitting.Length > 1 && fitting[0].Shared == fitting[1].Shared) ? null : fitting[0].Norm;
    }

    public static IEnumerable<Trigger> Events(Trigger trigger) => trigger.Parts.IsEmpty ? [trigger] : trigger.Parts.SelectMany(Events);

    private static bool IsArmed(Trigger trigger) => Events(trigger).Any(t => t.Level is TriggerLevel.Attack or TriggerLevel.StateOfWar);

    private static bool IsThreat(Trigger trigger) => Events(trigger).Any(t => t.Level == TriggerLevel.Threat);

    private static HashSet<string> Stems(string text) => [.. text.Split([' ', '\n', '-', ',', '.', ';', '(', ')', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => w.Length >= StemLength && char.IsLetter(w[0])).Select(w => w.ToLowerInvariant()[..StemLength])];
}
