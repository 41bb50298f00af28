using TreatyModel.Scanning;

namespace TreatyModel.Parsing.Headings;

/// <summary>The best chain of numbered lines: 1, 2, 3 to the end of the text, alike in their words. Linear: each line looks up the one or two numbers before its own.</summary>
internal static class NumberedLines
{
    private const int Gap = -4;

    /// <summary>The best chain of one style of numbers, as places in the list of lines.</summary>
    public static List<int> Best(List<HeadingLine> lines, NumberStyle style)
    {
        var points = new int[lines.Count];
        var before = new int[lines.Count];
        var strongest = new Dictionary<int, int>();
        var last = new Dictionary<int, int>();
        int best = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            HeadingLine line = lines[i];
            if (!line.IsNumbered || line.Number.Style != style) continue;
            int number = line.Number.Major;
            before[i] = -1;
            points[i] = number == 1 ? 0 : -6;
            Try(strongest.GetValueOrDefault(number - 1, -1), 0);
            Try(last.GetValueOrDefault(number - 1, -1), 0);
            Try(strongest.GetValueOrDefault(number - 2, -1), Gap);
            Try(last.GetValueOrDefault(number - 2, -1), Gap);
            points[i] += line.Evidence;
            if (points[i] <= -6) continue;
            last[number] = i;
            if (!strongest.TryGetValue(number, out int known) || points[i] >= points[known]) strongest[number] = i;
            if (best < 0 || points[i] > points[best]) best = i;

            void Try(int previous, int gap)
            {
                if (previous < 0) return;
                int likeness = Likeness(lines[previous], line);
                if (gap < 0 && likeness <= 0) return;
                int sum = points[previous] + SequenceStep.Next + gap + likeness;
                if (sum <= points[i]) return;
                points[i] = sum;
                before[i] = previous;
            }
        }
        var chain = new List<int>();
        for (int i = best; i >= 0; i = before[i]) chain.Add(i);
        chain.Reverse();
        return WithStrays(lines, chain);
    }

    private static int Likeness(HeadingLine left, HeadingLine right) =>
        left.IsLike(right) ? 3 : left.IsTitle && right.IsTitle && left.Number.Start == left.Start && right.Number.Start == right.Start ? 0 : -9;

    /// <summary>Adds lines that share the chain's word but whose number is in words or misprinted: the first, and one for each gap.</summary>
    private static List<int> WithStrays(List<HeadingLine> lines, List<int> chain)
    {
        if (chain.Count < 3) return chain;
        var all = new List<int>(chain.Count + 1);
        int from = 0;
        for (int i = 0; i < chain.Count; i++)
        {
            int expected = i == 0 ? 1 : lines[chain[i - 1]].Number.Major + 1;
            HeadingLine next = lines[chain[i]];
            if (next.Number.Major == expected + 1)
            {
                for (int j = chain[i] - 1; j >= from; j--)
                {
                    if (!lines[j].IsIsolated || lines[j].Length > 80 || lines[j].EndsSentence && lines[j].Length > 40 || !IsLikeAcross(lines[j], next)) continue;
                    all.Add(j);
                    break;
                }
            }
            all.Add(chain[i]);
            from = chain[i] + 1;
        }
        return all;
    }

    /// <summary>"prumî årtike" before "årt II": the word may change its place.</summary>
    private static bool IsLikeAcross(HeadingLine line, HeadingLine next) => next.FirstWord.Length > 0
        && (line.IsLike(next) || HeadingLine.IsSame(line.LastWord, next.FirstWord) || HeadingLine.IsSame(line.FirstWord, next.LastWord));
}
