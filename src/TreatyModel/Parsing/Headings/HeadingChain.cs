namespace TreatyModel.Parsing.Headings;

/// <summary>
/// Chooses, of all candidates of one kind, the chain that makes the best sense of the whole text: the one with the most points from the
/// places themselves (<see cref="HeadingEvidence"/>) and from number to number (<see cref="SequenceStep"/>).
/// </summary>
/// <remarks>
/// Dynamic programming over the candidates in the order of the text. The chain that ends at a candidate comes from the best chain before
/// it that ends with one of the few numbers which lead up to its own, or from the best chain of all. These are looked up by number, so
/// the work for each candidate is the same however many there are. Of several readings of one place at most one is chosen.
/// </remarks>
internal sealed class HeadingChain
{
    private const int LeastToGoOnFrom = -SequenceStep.Next;

    private readonly List<HeadingCandidate> candidates;
    private readonly List<int> newStarts;
    private readonly int[] points;
    private readonly int[] before;
    private readonly int[] passed;
    private readonly Dictionary<(int Major, int Minor), int> lastWithNumber = [];
    private readonly Dictionary<int, int> lastWithMajor = [];
    private int best = -1;
    private int bestOfEarlierPart = -1;

    private HeadingChain(List<HeadingCandidate> candidates, List<int> newStarts)
    {
        this.candidates = candidates;
        this.newStarts = newStarts;
        points = new int[candidates.Count];
        before = new int[candidates.Count];
        passed = new int[candidates.Count];
    }

    /// <summary>The chosen candidates in the order of the text.</summary>
    /// <param name="candidates">The readings of each place, in the order of the text.</param>
    /// <param name="newStarts">Places, in order, behind which numbers may begin anew.</param>
    public static List<HeadingCandidate> Best(List<HeadingCandidate> candidates, List<int> newStarts) => new HeadingChain(candidates, newStarts).Choose();

    private List<HeadingCandidate> Choose()
    {
        int part = 0;
        for (int first = 0; first < candidates.Count;)
        {
            int next = first;
            while (next < candidates.Count && candidates[next].Start == candidates[first].Start) next++;
            int startsBefore = part;
            while (part < newStarts.Count && newStarts[part] <= candidates[first].Start) part++;
            if (part > startsBefore) bestOfEarlierPart = best;
            for (int i = first; i < next; i++)
            {
                passed[i] = part;
                Connect(i);
            }
            for (int i = first; i < next; i++) Keep(i);
            first = next;
        }
        var chain = new List<HeadingCandidate>();
        for (int i = best; i >= 0; i = before[i]) chain.Add(candidates[i]);
        chain.Reverse();
        return chain;
    }

    private void Connect(int i)
    {
        var number = candidates[i].Number;
        before[i] = -1;
        points[i] = SequenceStep.First(number);
        Try(i, best);
        Try(i, bestOfEarlierPart);
        for (int gap = number.Suffix > 0 ? 0 : 1; gap <= 3; gap++) Try(i, Last(number.Major - gap, 0));
        if (number.Minor > 0)
        {
            for (int gap = 0; gap <= 3; gap++) Try(i, Last(number.Major, number.Minor - gap));
            Try(i, Last(number.Major, number.Minor / 1000));
        }
        Try(i, lastWithMajor.GetValueOrDefault(number.Major, -1));
        Try(i, lastWithMajor.GetValueOrDefault(number.Major - 1, -1));
        points[i] += candidates[i].Evidence;
    }

    private int Last(int major, int minor) => lastWithNumber.GetValueOrDefault((major, minor), -1);

    private void Try(int i, int previous)
    {
        if (previous < 0) return;
        int sum = points[previous] + SequenceStep.Of(candidates[previous].Number, candidates[i].Number, passed[i] > passed[previous]);
        if (sum <= points[i]) return;
        points[i] = sum;
        before[i] = previous;
    }

    private void Keep(int i)
    {
        // A chain may begin in doubt, as long as it gets better.
        if (points[i] <= LeastToGoOnFrom) return;
        var number = candidates[i].Number;
        Put(lastWithNumber, (number.Major, number.Minor), i);
        Put(lastWithMajor, number.Major, i);
        if (points[i] > (best < 0 ? 0 : points[best])) best = i;
    }

    private void Put<TKey>(Dictionary<TKey, int> places, TKey key, int i) where TKey : notnull
    {
        if (!places.TryGetValue(key, out int known) || points[i] >= points[known]) places[key] = i;
    }
}
