using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TreatyModel.Analysis;

/// <summary>The clauses of an archive by their words and traits, for finding the likest ones.</summary>
/// <remarks>
/// Cosine over stems and traits, each weighed by how rare it is (inverse document frequency; Salton and Buckley 1988). A list of clauses is
/// kept for every trait that fewer than one clause in eight has. A question reads the lists of its rarest traits until it has seen enough,
/// and weighs the best candidates exactly: its time depends on that budget, not on the size of the archive.
/// </remarks>
internal sealed class ClauseIndex
{
    private const int FrequentShare = 8;
    private const int NeverTooFrequent = 64;
    private const int Budget = 400_000;
    private const int CandidatesForOne = 8;
    private const int FewestCandidates = 100;
    private const int MostWords = 8;

    /// <summary>A word that tells less than a third of the best one ("shall") explains nothing.</summary>
    private const int LeastShare = 3;

    private readonly Dictionary<string, int> numbers = [];
    private readonly TreatyProvision[] clauses;
    private readonly int[] frequency;
    private readonly int[] starts;
    private readonly int[] lists;
    private readonly float[] lengths;

    public ClauseIndex(ImmutableArray<Treaty> treaties)
    {
        clauses = [.. treaties.SelectMany(t => ClausesOf(t).Select(c => new TreatyProvision(t, c)))];
        List<int> counts = [];
        ForEachClause(treaties, (_, trait) =>
        {
            while (counts.Count <= trait) counts.Add(0);
            counts[trait]++;
        });
        frequency = [.. counts];
        starts = new int[frequency.Length + 1];
        for (int i = 0; i < frequency.Length; i++) starts[i + 1] = starts[i] + (IsFrequent(i) ? 0 : frequency[i]);
        lists = new int[starts[^1]];
        lengths = new float[clauses.Length];
        int[] next = starts[..^1];
        ForEachClause(treaties, (clause, trait) =>
        {
            if (!IsFrequent(trait)) lists[next[trait]++] = clause;
            lengths[clause] += Weight(trait);
        });
        for (int i = 0; i < lengths.Length; i++) lengths[i] = MathF.Sqrt(lengths[i]);
    }

    /// <summary>The likest clauses of other treaties, best first.</summary>
    public ImmutableArray<NearClause> Nearest(Treaty treaty, Provision clause, int count)
    {
        int[] traits = TraitsOf(treaty, clause);
        float length = MathF.Sqrt(traits.Sum(Weight));
        var found = new List<(float Similarity, int Clause)>();
        foreach (int candidate in Candidates(traits, Math.Max(FewestCandidates, count * CandidatesForOne)))
        {
            (Treaty other, Provision provision) = clauses[candidate];
            if (ReferenceEquals(other, treaty)) continue;
            float shared = TraitsOf(other, provision).Intersect(traits).Sum(Weight);
            found.Add((Math.Min(1, shared / (length * lengths[candidate])), candidate));
        }
        found.Sort((a, b) => a.Similarity != b.Similarity ? b.Similarity.CompareTo(a.Similarity) : a.Clause.CompareTo(b.Clause));
        var nearest = ImmutableArray.CreateBuilder<NearClause>();
        foreach ((float similarity, int at) in found)
        {
            if (nearest.Count == count) break;
            // An article and its own paragraph are one answer: the one that is more alike.
            if (!nearest.Any(n => ReferenceEquals(n.Treaty, clauses[at].Treaty) && AreOneBranch(n.Provision, clauses[at].Provision))) nearest.Add(Explain(clauses[at], similarity, traits));
        }
        return nearest.ToImmutable();
    }

    /// <summary>The clauses that share the weightiest traits, by how much they share.</summary>
    private List<int> Candidates(int[] traits, int count)
    {
        float[] scores = ArrayPool<float>.Shared.Rent(clauses.Length);
        Array.Clear(scores, 0, clauses.Length);
        var touched = new List<int>();
        int read = 0;
        foreach (int trait in traits.Where(t => starts[t + 1] > starts[t]).OrderBy(t => frequency[t]))
        {
            if (read > Budget) break;
            float weight = Weight(trait);
            foreach (int clause in lists.AsSpan(starts[trait]..starts[trait + 1]))
            {
                if (scores[clause] == 0) touched.Add(clause);
                scores[clause] += weight;
            }
            read += starts[trait + 1] - starts[trait];
        }
        var best = new PriorityQueue<int, float>();
        foreach (int clause in touched)
        {
            float score = scores[clause] / lengths[clause];
            if (best.Count < count) best.Enqueue(clause, score);
            else if (best.TryPeek(out _, out float least) && score > least) best.EnqueueDequeue(clause, score);
        }
        ArrayPool<float>.Shared.Return(scores);
        return [.. best.UnorderedItems.Select(i => i.Element)];
    }

    private NearClause Explain(TreatyProvision clause, float similarity, int[] traits)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<int> open = [.. traits];
        var words = new List<(float Weight, Text.Excerpt Words)>();
        Statement[] statements = [.. clause.Treaty.StatementsOf(clause.Provision)];
        ClauseTraits.Of(clause.Provision, statements, (trait, unit, place) =>
        {
            if (unit.IsEmpty || !known.TryGetValue(trait, out int number) || !open.Remove(number)) return;
            words.Add((Weight(number), new Text.Excerpt(unit.Text.Substring(place.Start, place.Length), unit.Span.IsEmpty ? default : place.Shift(unit.Span.Start))));
        });
        return new NearClause(clause.Treaty, clause.Provision, similarity)
        {
            SharedWords = [.. words.OrderByDescending(w => w.Weight).TakeWhile(w => w.Weight * LeastShare >= words.Max(m => m.Weight)).Take(MostWords).Select(w => w.Words)],
            SharedKinds = [.. statements.OfType<Norm>().SelectMany(n => n.Kinds).Distinct().Where(k => known.TryGetValue(ClauseTraits.NameOf(k), out int number) && traits.Contains(number))],
        };
    }

    /// <summary>How much a trait tells: the square of its inverse document frequency.</summary>
    private float Weight(int trait)
    {
        float rarity = MathF.Log(1 + (float)clauses.Length / frequency[trait]);
        return rarity * rarity;
    }

    private bool IsFrequent(int trait) => frequency[trait] > Math.Max(NeverTooFrequent, clauses.Length / FrequentShare);

    private int[] TraitsOf(Treaty treaty, Provision clause)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var traits = new HashSet<int>();
        ClauseTraits.Of(clause, treaty.StatementsOf(clause), (trait, _, _) =>
        {
            if (known.TryGetValue(trait, out int number)) traits.Add(number);
        });
        return [.. traits];
    }

    /// <summary>Hands on every trait of every clause, once a clause. The traits are numbered on the first time through.</summary>
    private void ForEachClause(ImmutableArray<Treaty> treaties, Action<int, int> take)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var lastSeen = new List<int>(numbers.Count);
        int at = 0;
        ClauseTraits.Sink sink = (trait, _, _) =>
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, trait, out bool exists);
            if (!exists) number = numbers.Count - 1;
            while (lastSeen.Count <= number) lastSeen.Add(-1);
            if (lastSeen[number] == at) return;
            lastSeen[number] = at;
            take(at, number);
        };
        foreach (Treaty treaty in treaties)
        {
            ILookup<ProvisionPath, Statement> statements = treaty.Statements.ToLookup(s => s.Path);
            foreach (Provision clause in ClausesOf(treaty))
            {
                ClauseTraits.Of(clause, clause.DescendantsAndSelf().SelectMany(p => statements[p.Path]), sink);
                at++;
            }
        }
    }

    /// <summary>The articles, and the paragraphs of an article that has several.</summary>
    private static IEnumerable<Provision> ClausesOf(Treaty treaty)
    {
        foreach (Provision article in treaty.Articles())
        {
            yield return article;
            if (article.Children.Length < 2) continue;
            foreach (Provision paragraph in article.Children.Where(c => c.Kind == ProvisionKind.Paragraph)) yield return paragraph;
        }
    }

    private static bool AreOneBranch(Provision one, Provision other) => one.Children.Contains(other) || other.Children.Contains(one);
}
