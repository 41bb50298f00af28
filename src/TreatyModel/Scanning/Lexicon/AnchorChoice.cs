namespace TreatyModel.Scanning.Lexicon;

/// <summary>Chooses for each phrase the word that it is found by.</summary>
internal static class AnchorChoice
{
    /// <summary>
    /// The rarest word of each phrase, moved to the front where a word before it is an anchor already: then the phrases that a text has are
    /// found in the order in which they start.
    /// </summary>
    /// <param name="phrases">The plain words of each phrase; may be none.</param>
    /// <param name="common">Frequent words, the most frequent first. Of words that are not among them the longer is the rarer.</param>
    /// <returns>For each phrase the index of its anchor.</returns>
    public static int[] Rarest(IReadOnlyList<IReadOnlyList<string>> phrases, IReadOnlyList<string> common)
    {
        Dictionary<string, int> rank = [];
        for (int i = 0; i < common.Count; i++) rank.TryAdd(common[i], i);
        int Rarity(string word) => rank.TryGetValue(word, out int place) ? place : common.Count + word.Length;

        int[] chosen = [.. phrases.Select(p => p.Count == 0 ? 0 : IndexOfRarest(p, Rarity))];
        HashSet<string> anchors = [.. phrases.Zip(chosen).Where(p => p.First.Count > 0).Select(p => p.First[p.Second])];
        for (int i = 0; i < chosen.Length; i++)
        {
            int first = 0;
            while (first < chosen[i] && !anchors.Contains(phrases[i][first])) first++;
            chosen[i] = first;
        }
        return chosen;
    }

    private static int IndexOfRarest(IReadOnlyList<string> words, Func<string, int> rarity)
    {
        int last = Math.Min(words.Count - 1, LexiconTable<char>.MostBefore);
        int best = 0;
        for (int i = 1; i <= last; i++)
            if (rarity(words[i]) > rarity(words[best])) best = i;
        return best;
    }
}
