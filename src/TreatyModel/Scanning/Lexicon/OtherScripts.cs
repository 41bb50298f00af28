using System.Numerics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>The phrases of a table whose first word is not of ASCII letters: hashed by that word, the longest phrase first.</summary>
internal sealed class OtherScripts<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private readonly int[] buckets;
    private readonly int[] next;
    private readonly uint[] hashes;
    private readonly int[] numbers;
    private readonly TUnit[][] phrases;
    private readonly bool[] starts;

    public OtherScripts(IEnumerable<(int Number, TUnit[] Units)> entries)
    {
        // Chains are built from the back, so the longest phrase has to come last.
        (int Number, TUnit[] Units)[] all = [(0, []), .. entries.OrderBy(e => e.Units.Length)];
        buckets = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, all.Length * 4))];
        next = new int[all.Length];
        hashes = new uint[all.Length];
        numbers = [.. all.Select(e => e.Number)];
        phrases = [.. all.Select(e => e.Units)];
        starts = new bool[buckets.Length];
        for (int i = 1; i < all.Length; i++)
        {
            hashes[i] = HashWord(phrases[i], 0, TextUnits<TUnit>.WordEnd(phrases[i], 0));
            starts[Fold(WordKey<TUnit>.Of(phrases[i], 0, TextUnits<TUnit>.WordEnd(phrases[i], 0)))] = true;
            ref int bucket = ref buckets[hashes[i] & (uint)(buckets.Length - 1)];
            next[i] = bucket;
            bucket = i;
        }
    }

    /// <summary>Whether no phrase starts with a word, for sure.</summary>
    private bool IsNoStart(ReadOnlySpan<TUnit> text, int start, int end) => !starts[Fold(WordKey<TUnit>.Of(text, start, end))];

    private ulong Fold(ulong key) => key * 0x9E3779B97F4A7C15 >> 32 & (ulong)(starts.Length - 1);

    /// <summary>The number of the longest phrase that starts with a word; 0 when there is none.</summary>
    public int Match(ReadOnlySpan<TUnit> text, int at, int wordEnd, out int end)
    {
        end = at;
        if (IsNoStart(text, at, wordEnd)) return 0;
        uint hash = HashWord(text, at, wordEnd);
        for (int i = buckets[hash & (uint)(buckets.Length - 1)]; i != 0; i = next[i])
            if (hashes[i] == hash && PhraseUnits<TUnit>.TryMatch(text, at, phrases[i], out end)) return numbers[i];
        end = at;
        return 0;
    }

    private static uint HashWord(ReadOnlySpan<TUnit> text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++) hash = (hash ^ (uint)TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[i]))) * 16777619;
        return hash;
    }
}
