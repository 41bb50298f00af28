using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>The norms of an archive, with a rising list of their places for every value of every facet that can be asked for.</summary>
internal sealed class NormIndex
{
    private static readonly QualifierLimits[] SingleLimits = [.. Enum.GetValues<QualifierLimits>().Where(l => int.PopCount((int)l) == 1)];

    private readonly Dictionary<(Facet Facet, int Value), List<int>> places = [];

    public NormIndex(ImmutableArray<Treaty> treaties)
    {
        All = [.. treaties.SelectMany(t => t.Norms().Select(n => new TreatyNorm(t, n)))];
        for (int i = 0; i < All.Length; i++)
        {
            Norm norm = All[i].Norm;
            Add(Facet.Modality, (int)norm.Modality, i);
            foreach (ObligationKind kind in norm.Kinds) Add(Facet.Kind, (int)kind, i);
            if (norm.Trigger is { } trigger) AddLevels(trigger, i);
            QualifierLimits limits = LimitsOf(norm);
            foreach (QualifierLimits limit in SingleLimits)
                if (limits.HasFlag(limit)) Add(Facet.Limit, (int)limit, i);
            Add(Facet.Request, NeedsRequest(norm) ? 1 : 0, i);
        }
    }

    private enum Facet
    {
        Modality,
        Kind,
        Trigger,
        Limit,
        Request,
    }

    public ImmutableArray<TreatyNorm> All { get; }

    /// <summary>The norms that pass a filter: those that are in the list of every facet it sets.</summary>
    public ImmutableArray<TreatyNorm> Where(NormFilter filter)
    {
        List<int>[] lists = [.. Asked(filter).Select(f => places.GetValueOrDefault(f, [])).OrderBy(l => l.Count)];
        return lists.Length == 0 ? All : [.. lists.Skip(1).Aggregate(lists[0], Common).Select(i => All[i])];
    }

    /// <summary>The laws that limit a norm, all qualifiers together.</summary>
    public static QualifierLimits LimitsOf(Norm norm)
    {
        QualifierLimits limits = QualifierLimits.None;
        foreach (Qualifier qualifier in norm.Qualifiers) limits |= qualifier.Limits;
        return limits;
    }

    /// <summary>The profile is made only where it can say yes: it reads every word.</summary>
    private static bool NeedsRequest(Norm norm) => norm.Conditions.Any(c => c.Kind == ConditionKind.Request)
        || ((norm.Trigger is not null || norm.Words.Text.Contains("request", StringComparison.OrdinalIgnoreCase)) && norm.Strength.NeedsRequest);

    private static IEnumerable<(Facet, int)> Asked(NormFilter filter)
    {
        if (filter.Modality is { } modality) yield return (Facet.Modality, (int)modality);
        if (filter.Kind is { } kind) yield return (Facet.Kind, (int)kind);
        if (filter.Trigger is { } level) yield return (Facet.Trigger, (int)level);
        foreach (QualifierLimits limit in SingleLimits)
            if (filter.Limits.HasFlag(limit)) yield return (Facet.Limit, (int)limit);
        if (filter.NeedsRequest is { } request) yield return (Facet.Request, request ? 1 : 0);
    }

    /// <summary>What two rising lists have in common.</summary>
    private static List<int> Common(List<int> one, List<int> other)
    {
        var common = new List<int>(Math.Min(one.Count, other.Count));
        for (int i = 0, j = 0; i < one.Count && j < other.Count;)
        {
            if (one[i] == other[j]) common.Add(one[i]);
            (i, j) = one[i] == other[j] ? (i + 1, j + 1) : one[i] < other[j] ? (i + 1, j) : (i, j + 1);
        }
        return common;
    }

    private void AddLevels(Trigger trigger, int at)
    {
        if (trigger.Parts.IsEmpty) Add(Facet.Trigger, (int)trigger.Level, at);
        foreach (Trigger part in trigger.Parts) AddLevels(part, at);
    }

    private void Add(Facet facet, int value, int at)
    {
        if (!places.TryGetValue((facet, value), out List<int>? list)) places[(facet, value)] = list = [];
        if (list.Count == 0 || list[^1] != at) list.Add(at);
    }
}
