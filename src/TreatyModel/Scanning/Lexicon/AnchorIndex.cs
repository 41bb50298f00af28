using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>Finds anchors by their letters; capitals do not matter.</summary>
/// <remarks>
/// A hash of a word's first eight letters and its length chooses a cell, which has the number of the anchor that is found there or 0. There
/// are many more cells than anchors, so that hardly any other word comes upon a cell that is taken: the look-up is a sieve as well. The hash
/// is the one of a few hundred that puts the fewest anchors into the cell of another; those that still share one stand behind each other.
/// </remarks>
internal sealed class AnchorIndex
{
    /// <summary>The number of no anchor.</summary>
    public const int None = 0;

    private const int CellsAWord = 16;
    private const int FewestCells = 1 << 12;

    /// <summary>Enough to halve the shared cells; more would take a while for large lexicons and gain little.</summary>
    private const int HashesToTry = 200;

    private readonly ushort[] cells;
    private readonly Anchor[] anchors;
    private readonly ulong multiplier;
    private readonly int shift;

    /// <param name="words">Distinct words in small letters with the anchor that each is, its letters not yet filled in.</param>
    public AnchorIndex(IReadOnlyCollection<(string Word, Anchor Anchor)> words)
    {
        anchors = [default, .. words.Select(w => w.Anchor.WithLetters(w.Word))];
        cells = new ushort[BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestCells, words.Count * CellsAWord))];
        shift = 64 - BitOperations.Log2((uint)cells.Length);
        ulong[] tags = [.. anchors.Skip(1).Select(a => TagOf(a.Key, a.Length))];
        multiplier = BestMultiplier(tags);
        Sieve = WordSieve.For([.. words.Select(w => w.Word)]);
        for (int id = anchors.Length - 1; id > None; id--)
        {
            ref ushort cell = ref cells[CellOf(tags[id - 1])];
            anchors[id].Other = cell;
            cell = (ushort)id;
        }
    }

    /// <summary>What holds back most other words, where the machine has it; else null.</summary>
    public WordSieve? Sieve { get; }

    private ulong BestMultiplier(ulong[] tags)
    {
        ulong best = 0, next = 0x9E3779B97F4A7C15;
        int fewest = int.MaxValue;
        var taken = new int[cells.Length];
        for (int round = 1; round <= HashesToTry && fewest > 0; round++)
        {
            int shared = 0;
            foreach (ulong tag in tags)
            {
                ref int last = ref taken[tag * next >> shift];
                if (last == round) shared++;
                last = round;
            }
            if (shared < fewest) (fewest, best) = (shared, next);
            // Any odd number does; these have their bits well mixed.
            next = next * 0xD1342543DE82EF95 + 0x632BE59BD9B4E018 | 1;
        }
        return best;
    }

    /// <summary>First letters and length in one number, hardly ever the same for two words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong TagOf(ulong key, int length) => key ^ (ulong)(uint)length << 58;

    private int CellOf(ulong tag) => (int)(tag * multiplier >> shift);

    /// <summary>The anchor that a word is, see <see cref="Anchor.Root"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts: it is of ASCII letters and digits.</param>
    /// <param name="end">Where it ends.</param>
    public int RootOf<TUnit>(ReadOnlySpan<TUnit> text, int start, int end) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int id = cells[CellOf(TagOf(WordKey<TUnit>.Of(text, start, end), end - start))];
        while (id != None && !anchors[id].Is(text[start..end])) id = anchors[id].Other;
        return anchors[id].Root;
    }

    /// <summary>The index as a loop needs it.</summary>
    internal readonly ref struct Cells(AnchorIndex index)
    {
        private readonly ref ushort cells = ref MemoryMarshal.GetArrayDataReference(index.cells);
        private readonly ref Anchor anchors = ref MemoryMarshal.GetArrayDataReference(index.anchors);
        private readonly ulong multiplier = index.multiplier;
        private readonly int shift = index.shift;

        /// <summary>The number of the first anchor that a word may be, else <see cref="None"/>; without a branch.</summary>
        /// <param name="key">The word's first eight letters.</param>
        /// <param name="length">Its length.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public uint Find(ulong key, int length) => Unsafe.Add(ref cells, (nint)(TagOf(key, length) * multiplier >> shift));

        /// <summary>The anchor of a number.</summary>
        public ref readonly Anchor this[uint id]
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => ref Unsafe.Add(ref anchors, id);
        }
    }
}
