using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Finds statements that several reports give in different words, and the speakers behind different spellings.</summary>
internal static class StatementClusters
{
    private const int StemLength = 5;
    private const int FewestStems = 4;

    public static ImmutableArray<StatementCluster> Find(ImmutableArray<NewsReport> reports)
    {
        var found = ImmutableArray.CreateBuilder<StatementCluster>();
        var taken = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < reports.Length; i++)
        {
            foreach (Claim claim in reports[i].Claims.Where(c => c.Attribution.Source() is not null && !taken.Contains(c)))
            {
                List<Claim> same = [claim];
                for (int j = i + 1; j < reports.Length; j++)
                    if (reports[j].Claims.FirstOrDefault(c => !taken.Contains(c) && IsSame(claim, c)) is { } other) same.Add(other);
                if (same.Count == 1) continue;
                taken.UnionWith(same);
                found.Add(new StatementCluster { Speaker = claim.Attribution.Source()!.Name, Claims = [.. same], Differences = [.. same.Skip(1).SelectMany(s => WordingDifferences.Between(claim, s))] });
            }
        }
        return found.ToImmutable();
    }

    public static ImmutableArray<Speaker> Speakers(ImmutableArray<NewsReport> reports)
    {
        var groups = new List<List<string>>();
        foreach (string name in reports.SelectMany(r => r.Claims).SelectMany(c => c.Attribution.Links).Select(l => l.Name))
        {
            List<string>? group = groups.Find(g => g.Exists(n => n == name || SpeakerName.AreOne(n, name)));
            if (group is null) groups.Add([name]);
            else group.Add(name);
        }
        return [.. groups.Select(g => new Speaker { Name = g.GroupBy(n => n).OrderByDescending(n => n.Count()).ThenByDescending(n => n.Key.Length).First().Key, Spellings = [.. g.Distinct().Order(StringComparer.Ordinal)] })];
    }

    /// <summary>The same speaker, and half of the longer words of the shorter one in common.</summary>
    private static bool IsSame(Claim first, Claim second)
    {
        if (second.Attribution.Source() is not { } source || !SpeakerName.AreOne(first.Attribution.Source()!.Name, source.Name)) return false;
        HashSet<string> a = Stems(first), b = Stems(second);
        int common = a.Count(b.Contains);
        return common >= FewestStems && common * 2 >= Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> Stems(Claim claim) => [.. claim.ContentText().Split([' ', '-', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => w.Length > 3).Select(w => w.ToLowerInvariant()[..Math.Min(StemLength, w.Length)])];
}
