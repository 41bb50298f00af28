using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>Finds anchors by their letters; capitals do not matter.</summary>
/// <remarks>
/// <para>A perfect hash: the upper bits of a word's hash choose a bucket, whose displacement is added to the middle bits; the sum is the
/// word's slot, and no two anchors have the same. So a look-up is two loads and one comparison, without a branch and however many anchors
/// there are.</para>
/// <para>What is hashed is a word's tag: its first eight letters and its length. Anchors with the same tag share a slot, one behind the other.</para>
/// <para>Before that a sieve holds back what is no anchor: a cell for each of many more hashes, by the first letters alone. Of the other words
/// one in sixteen passes it.</para>
/// </remarks>
internal sealed class AnchorIndex
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int SlotsABucket = 4;
    private const int CellsAWord = 16;
    private const int FewestCells = 1 << 12;

    private readonly ushort[] displacements;
    private readonly ulong[] tags;
    private readonly Anchor[] anchors;
    private readonly int bucketShift;
    private readonly byte[] cells;
    private readonly int cellShift;

    /// <param name="words">Distinct words in small letters with the anchor that each is, its letters not yet filled in.</param>
    public AnchorIndex(IReadOnlyCollection<(string Word, Anchor Anchor)> words)
    {
        IGrouping<ulong, Anchor>[] groups = [.. words.Select(w => w.Anchor.WithLetters(w.Word)).GroupBy(a => TagOf(a.Key, a.Length))];
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, groups.Length * 3 / 2));
        while (!TryPlace(groups, slots, out displacements, out bucketShift)) slots *= 2;
        tags = new ulong[slots];
        // The slots come first; anchors that share one stand behind them.
        var all = new List<Anchor>(new Anchor[slots]);
        foreach (IGrouping<ulong, Anchor> group in groups)
        {
            int slot = SlotOf(group.Key);
            tags[slot] = group.Key;
            Anchor[] same = [.. group];
            for (int i = same.Length - 1; i > 0; i--)
            {
                all.Add(same[i]);
                same[i - 1].Other = all.Count - 1;
            }
            all[slot] = same[0];
        }
        anchors = [.. all];
        cells = new byte[BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestCells, words.Count * CellsAWord))];
        cellShift = 64 - BitOperations.Log2((uint)cells.Length);
        foreach (Anchor anchor in anchors)
            if (anchor.Root != PhraseTrie.None) cells[anchor.Key * Multiplier >> cellShift] = 1;
    }

    private static bool TryPlace(IGrouping<ulong, Anchor>[] groups, int slots, out ushort[] displacements, out int bucketShift)
    {
        displacements = new ushort[slots / SlotsABucket];
        int shift = bucketShift = 64 - BitOperations.Log2((uint)displacements.Length);
        var taken = new bool[slots];
        foreach (IGrouping<ulong, ulong> bucket in groups.Select(g => g.Key * Multiplier).GroupBy(hash => hash >> shift).OrderByDescending(b => b.Count()).ThenBy(b => b.Key))
        {
            int displacement = 0;
            int[] places;
            do
            {
                places = [.. bucket.Select(hash => SlotOf(hash, displacement, slots)).Distinct()];
                if (places.Length == bucket.Count() && !places.Any(p => taken[p])) break;
            }
            while (++displacement < slots);
            if (displacement == slots) return false;
            displacements[bucket.Key] = (ushort)displacement;
            foreach (int place in places) taken[place] = true;
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ulong hash, int displacement, int slots)
    {
        // The lower half alone would be the same for words that begin alike.
        int mixed = (int)(hash ^ hash >> 32);
        return ((mixed >> 16) + displacement * (mixed | 1)) & (slots - 1);
    }

    /// <summary>First letters and length in one number, hardly ever the same for two words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong TagOf(ulong key, int length) => key ^ (ulong)(uint)length << 58;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong tag)
    {
        ulong hash = tag * Multiplier;
        return SlotOf(hash, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(displacements), (nint)(hash >> bucketShift)), tags.Length);
    }

    /// <summary>The first anchor in the slot of a word: the word itself, another one, or none.</summary>
    /// <param name="key">The word's first eight letters.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Anchor FirstOf(ulong key, int length) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(anchors), SlotOf(TagOf(key, length)));

    /// <summary>The root of the anchor that a word is, see <see cref="Anchor.Root"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts: it is of ASCII letters and digits.</param>
    /// <param name="end">Where it ends.</param>
    public int RootOf<TUnit>(ReadOnlySpan<TUnit> text, int start, int end) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int slot = SlotOf(TagOf(WordKey<TUnit>.Of(text, start, end), end - start));
        do
        {
            ref readonly Anchor anchor = ref anchors[slot];
            if (anchor.Is(text[start..end])) return anchor.Root;
            slot = anchor.Other;
        }
        while (slot != 0);
        return PhraseTrie.None;
    }

    /// <summary>The sieve as a loop needs it.</summary>
    internal readonly ref struct Sieve(AnchorIndex index)
    {
        private readonly ref byte cells = ref MemoryMarshal.GetArrayDataReference(index.cells);
        private readonly int shift = index.cellShift;

        /// <summary>1 when a word may be an anchor, else 0; without a branch.</summary>
        /// <param name="key">The word's first eight letters.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong LetThrough(ulong key) => Unsafe.Add(ref cells, (nint)(key * Multiplier >> shift));
    }
}
