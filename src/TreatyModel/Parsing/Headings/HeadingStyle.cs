namespace TreatyModel.Parsing.Headings;

/// <summary>Learns how one text writes its headings and adds that to the evidence: capitals, a line of its own, what follows the number.</summary>
internal static class HeadingStyle
{
    private const int LeastToLearnFrom = 5;
    private const int MostPoints = 4;

    /// <summary>Weighs each trait by how much oftener it is found in the chosen headings than in the other candidates.</summary>
    public static List<HeadingCandidate> Learn(List<HeadingCandidate> candidates, List<HeadingCandidate> chosen)
    {
        if (chosen.Count < LeastToLearnFrom) return candidates;
        var starts = new HashSet<int>(chosen.Select(c => c.Start));
        var inside = new Dictionary<int, int>();
        var outside = new Dictionary<int, int>();
        int others = 0;
        foreach (HeadingCandidate candidate in candidates)
        {
            bool isChosen = starts.Contains(candidate.Start);
            others += isChosen ? 0 : 1;
            Dictionary<int, int> counts = isChosen ? inside : outside;
            foreach (int trait in TraitsOf(candidate)) counts[trait] = counts.GetValueOrDefault(trait) + 1;
        }
        var learned = new List<HeadingCandidate>(candidates.Count);
        foreach (HeadingCandidate candidate in candidates)
        {
            double sum = 0;
            foreach (int trait in TraitsOf(candidate)) sum += Points(inside.GetValueOrDefault(trait), outside.GetValueOrDefault(trait), chosen.Count, others);
            learned.Add(candidate with { Evidence = candidate.Evidence + (int)Math.Round(Math.Clamp(sum, -2 * MostPoints, 2 * MostPoints)) });
        }
        return learned;
    }

    private static double Points(int inside, int outside, int chosen, int others)
    {
        double ratio = (inside + 1.0) / (chosen + 2.0) / ((outside + 1.0) / (others + 2.0));
        return Math.Clamp(2 * Math.Log(ratio), -MostPoints, MostPoints);
    }

    private static IEnumerable<int> TraitsOf(HeadingCandidate candidate)
    {
        yield return candidate.IsCapitals ? 1 : 0;
        yield return candidate.IsAtLineStart ? 3 : 2;
        yield return 10 + (int)candidate.After;
        yield return 40 + (candidate.Number.Minor > 0 ? 1 : 0) + 2 * (int)candidate.Number.Style;
    }
}
