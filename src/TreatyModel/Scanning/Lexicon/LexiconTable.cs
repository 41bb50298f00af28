using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>The phrases of one section, ready for look-up in UTF-8 or UTF-16 text: hashed by first word, the longest phrase first.</summary>
/// <remarks>
/// Looking a word up costs one pass over its units and, as a rule, one comparison; it allocates nothing. ASCII letters match in either
/// case. Phrases with other letters are listed in lower case, in capitals and with a capital first letter.
/// </remarks>
internal sealed class LexiconTable<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private readonly int[] buckets;
    private readonly int[] next;
    private readonly uint[] hashes;
    private readonly TUnit[][] phrases;
    private readonly LexiconTag[] tags;
    private readonly short[] values;

    public LexiconTable(IEnumerable<LexiconEntry> entries)
    {
        LexiconEntry[] all = [.. entries.SelectMany(WithCapitals).DistinctBy(e => e.Phrase)];
        // Chains are built from the back, so the longest phrase has to come last.
        Array.Sort(all, (a, b) => a.Phrase.Length != b.Phrase.Length
            ? a.Phrase.Length.CompareTo(b.Phrase.Length)
            : string.CompareOrdinal(a.Phrase, b.Phrase));

        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, all.Length * 4));
        buckets = new int[size];
        next = new int[all.Length + 1];
        hashes = new uint[all.Length + 1];
        phrases = new TUnit[all.Length + 1][];
        tags = new LexiconTag[all.Length + 1];
        values = new short[all.Length + 1];
        for (int i = 0; i < all.Length; i++)
        {
            int id = i + 1;
            phrases[id] = Encode(all[i].Phrase);
            tags[id] = all[i].Tag;
            values[id] = all[i].Value;
            hashes[id] = HashWord(phrases[id], 0, TextUnits<TUnit>.WordEnd(phrases[id], 0));
            ref int bucket = ref buckets[hashes[id] & (uint)(size - 1)];
            next[id] = bucket;
            bucket = id;
        }
    }

    /// <summary>Finds the longest phrase that starts with the word at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word starts.</param>
    /// <param name="wordEnd">Where the word ends.</param>
    /// <param name="end">Where the phrase ends, when one is found.</param>
    /// <returns>The phrase's number, 0 when there is none.</returns>
    public int Match(ReadOnlySpan<TUnit> text, int at, int wordEnd, out int end)
    {
        uint hash = HashWord(text, at, wordEnd);
        for (int id = buckets[hash & (uint)(buckets.Length - 1)]; id != 0; id = next[id])
            if (hashes[id] == hash && TryMatch(text, at, phrases[id], out end)) return id;
        end = at;
        return 0;
    }

    public LexiconTag TagOf(int phrase) => tags[phrase];

    public short ValueOf(int phrase) => values[phrase];

    private static bool TryMatch(ReadOnlySpan<TUnit> text, int at, TUnit[] phrase, out int end)
    {
        end = at;
        foreach (TUnit expected in phrase)
        {
            if (expected == TUnit.CreateTruncating(' '))
            {
                int next = TextUnits<TUnit>.SkipPhraseGap(text, end);
                if (next == end) return false;
                end = next;
                continue;
            }
            if (end >= text.Length) return false;
            TUnit unit = text[end];
            if (unit != expected && TextUnits<TUnit>.FoldAscii(int.CreateTruncating(unit)) != int.CreateTruncating(expected)) return false;
            end++;
        }
        return IsBoundary(text, end);
    }

    /// <summary>A phrase ends where a word ends: not inside a run of letters, except between ideographs.</summary>
    private static bool IsBoundary(ReadOnlySpan<TUnit> text, int at)
    {
        if (at >= text.Length) return true;
        int right = TextUnits<TUnit>.Decode(text, at, out _);
        if (!TextUnits<TUnit>.IsWord(right) || TextUnits<TUnit>.IsIdeograph(right)) return true;
        int left = TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, at), out _);
        return !TextUnits<TUnit>.IsWord(left) || TextUnits<TUnit>.IsIdeograph(left);
    }

    private static uint HashWord(ReadOnlySpan<TUnit> text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++) hash = (hash ^ (uint)TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[i]))) * 16777619;
        return hash;
    }

    private static TUnit[] Encode(string phrase) => typeof(TUnit) == typeof(byte)
        ? MemoryMarshal.Cast<byte, TUnit>(Encoding.UTF8.GetBytes(phrase)).ToArray()
        : MemoryMarshal.Cast<char, TUnit>(phrase.AsSpan()).ToArray();

    private static IEnumerable<LexiconEntry> WithCapitals(LexiconEntry entry)
    {
        yield return entry;
        if (Ascii.IsValid(entry.Phrase)) yield break;
        TextInfo culture = CultureInfo.InvariantCulture.TextInfo;
        yield return entry with { Phrase = culture.ToUpper(entry.Phrase) };
        yield return entry with { Phrase = culture.ToUpper(entry.Phrase[0]) + entry.Phrase[1..] };
        yield return entry with { Phrase = culture.ToTitleCase(entry.Phrase) };
    }
}
