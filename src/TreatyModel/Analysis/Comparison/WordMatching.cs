namespace TreatyModel.Analysis;

/// <summary>Finds the words that two texts share in the same order.</summary>
/// <remarks>
/// Patience: words that occur once on both sides are matched first, in the longest chain that keeps their order; what lies between is matched
/// the same way, small pieces without such words by the longest common subsequence. Near-linear: levels and tables are bounded, and a large
/// piece that shares no word of that kind counts as rewritten. Source: B. Cohen's "patience diff"; Hunt and Szymanski (1977) for the chain.
/// </remarks>
internal static class WordMatching
{
    /// <summary>Cells of the largest table: 256 words against 256, far beyond what stays between two anchors of real clauses.</summary>
    private const int LargestTable = 1 << 16;

    private const int DeepestLevel = 32;

    /// <summary>Pairs of places, left and right, both rising.</summary>
    public static List<(int Left, int Right)> Of(int[] left, int[] right)
    {
        var pairs = new List<(int Left, int Right)>();
        var open = new Stack<(int LeftStart, int LeftEnd, int RightStart, int RightEnd, int Level)>();
        open.Push((0, left.Length, 0, right.Length, 0));
        while (open.TryPop(out var piece))
        {
            (int leftStart, int leftEnd, int rightStart, int rightEnd, int level) = piece;
            for (; leftStart < leftEnd && rightStart < rightEnd && left[leftStart] == right[rightStart]; leftStart++, rightStart++) pairs.Add((leftStart, rightStart));
            for (; leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] == right[rightEnd - 1]; leftEnd--, rightEnd--) pairs.Add((leftEnd - 1, rightEnd - 1));
            if (leftStart == leftEnd || rightStart == rightEnd) continue;
            List<(int Left, int Right)> anchors = level < DeepestLevel ? Anchors(left, right, leftStart, leftEnd, rightStart, rightEnd) : [];
            if (anchors.Count == 0)
            {
                if ((long)(leftEnd - leftStart) * (rightEnd - rightStart) <= LargestTable) AddLongest(left, right, leftStart, leftEnd, rightStart, rightEnd, pairs);
                continue;
            }
            foreach ((int anchorLeft, int anchorRight) in anchors)
            {
                pairs.Add((anchorLeft, anchorRight));
                open.Push((leftStart, anchorLeft, rightStart, anchorRight, level + 1));
                (leftStart, rightStart) = (anchorLeft + 1, anchorRight + 1);
            }
            open.Push((leftStart, leftEnd, rightStart, rightEnd, level + 1));
        }
        pairs.Sort();
        return pairs;
    }

    /// <summary>The longest chain, rising on both sides, of words that each side of the piece has once.</summary>
    private static List<(int Left, int Right)> Anchors(int[] left, int[] right, int leftStart, int leftEnd, int rightStart, int rightEnd)
    {
        Dictionary<int, int> inLeft = Once(left, leftStart, leftEnd), inRight = Once(right, rightStart, rightEnd);
        List<(int Left, int Right)> shared = [.. inLeft.Where(w => w.Value >= 0 && inRight.GetValueOrDefault(w.Key, -1) >= 0).Select(w => (w.Value, inRight[w.Key]))];
        shared.Sort();
        // The end of the best chain of every length, and what stands before each link.
        var ends = new List<int>();
        int[] before = new int[shared.Count];
        for (int i = 0; i < shared.Count; i++)
        {
            int place = ends.BinarySearch(i, Comparer<int>.Create((a, b) => shared[a].Right.CompareTo(shared[b].Right)));
            if (place < 0) place = ~place;
            before[i] = place > 0 ? ends[place - 1] : -1;
            if (place == ends.Count) ends.Add(i);
            else ends[place] = i;
        }
        var chain = new List<(int, int)>();
        for (int i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i]) chain.Add(shared[i]);
        chain.Reverse();
        return chain;
    }

    /// <summary>The place of every word that the piece has once; -1 for the others.</summary>
    private static Dictionary<int, int> Once(int[] words, int start, int end)
    {
        var places = new Dictionary<int, int>();
        for (int i = start; i < end; i++) places[words[i]] = places.ContainsKey(words[i]) ? -1 : i;
        return places;
    }

    private static void AddLongest(int[] left, int[] right, int leftStart, int leftEnd, int rightStart, int rightEnd, List<(int Left, int Right)> pairs)
    {
        int rows = leftEnd - leftStart, columns = rightEnd - rightStart;
        int[,] longest = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
            for (int j = columns - 1; j >= 0; j--)
                longest[i, j] = left[leftStart + i] == right[rightStart + j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (left[leftStart + i] == right[rightStart + j]) pairs.Add((leftStart + i++, rightStart + j++));
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }
    }
}
