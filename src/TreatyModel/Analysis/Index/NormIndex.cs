using System.Collections;
using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>The norms of an archive, with a list for every kind, every level of trigger and every law that limits.</summary>
internal sealed class NormIndex
{
    private static readonly QualifierLimits[] SingleLimits = [.. Enum.GetValues<QualifierLimits>().Where(l => int.PopCount((int)l) == 1)];

    private readonly Dictionary<ObligationKind, List<int>> byKind = [];
    private readonly Dictionary<TriggerLevel, List<int>> byTrigger = [];
    private readonly Dictionary<QualifierLimits, List<int>> byLimit = [];
    private readonly BitArray onRequest;

    public NormIndex(ImmutableArray<Treaty> treaties)
    {
        All = [.. treaties.SelectMany(t => t.Norms().Select(n => new TreatyNorm(t, n)))];
        onRequest = new BitArray(All.Length);
        for (int i = 0; i < All.Length; i++)
        {
            Norm norm = All[i].Norm;
            foreach (ObligationKind kind in norm.Kinds) Add(byKind, kind, i);
            if (norm.Trigger is { } trigger) AddLevels(trigger, i);
            foreach (QualifierLimits limit in SingleLimits)
                if (LimitsOf(norm).HasFlag(limit)) Add(byLimit, limit, i);
            onRequest[i] = norm.Conditions.Any(c => c.Kind == ConditionKind.Request) || norm.Strength.NeedsRequest;
        }
    }

    public ImmutableArray<TreatyNorm> All { get; }

    /// <summary>The norms that pass a filter, read from the shortest list that holds them all.</summary>
    public ImmutableArray<TreatyNorm> Where(NormFilter filter)
    {
        List<int>? shortest = null;
        if (filter.Kind is { } kind) shortest = Shorter(shortest, byKind.GetValueOrDefault(kind, []));
        if (filter.Trigger is { } level) shortest = Shorter(shortest, byTrigger.GetValueOrDefault(level, []));
        foreach (QualifierLimits limit in SingleLimits)
            if (filter.Limits.HasFlag(limit)) shortest = Shorter(shortest, byLimit.GetValueOrDefault(limit, []));
        var found = ImmutableArray.CreateBuilder<TreatyNorm>();
        if (shortest is null)
        {
            for (int i = 0; i < All.Length; i++)
                if (Passes(i, filter)) found.Add(All[i]);
            return found.ToImmutable();
        }
        foreach (int i in shortest)
            if (Passes(i, filter)) found.Add(All[i]);
        return found.ToImmutable();
    }

    public static QualifierLimits LimitsOf(Norm norm)
    {
        QualifierLimits limits = QualifierLimits.None;
        foreach (Qualifier qualifier in norm.Qualifiers) limits |= qualifier.Limits;
        return limits;
    }

    private bool Passes(int at, NormFilter filter)
    {
        Norm norm = All[at].Norm;
        return (filter.Modality is null || norm.Modality == filter.Modality)
            && (filter.NeedsRequest is null || onRequest[at] == filter.NeedsRequest)
            && (filter.Limits == QualifierLimits.None || LimitsOf(norm).HasFlag(filter.Limits))
            && (filter.Kind is not { } kind || norm.Kinds.Contains(kind))
            && (filter.Trigger is not { } level || (norm.Trigger is { } trigger && Has(trigger, level)));
    }

    private static bool Has(Trigger trigger, TriggerLevel level) => trigger.Parts.IsEmpty ? trigger.Level == level : trigger.Parts.Any(p => Has(p, level));

    private void AddLevels(Trigger trigger, int at)
    {
        if (trigger.Parts.IsEmpty) Add(byTrigger, trigger.Level, at);
        foreach (Trigger part in trigger.Parts) AddLevels(part, at);
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int at) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<int>? list)) lists[key] = list = [];
        if (list.Count == 0 || list[^1] != at) list.Add(at);
    }

    private static List<int> Shorter(List<int>? one, List<int> other) => one is null || other.Count < one.Count ? other : one;
}
