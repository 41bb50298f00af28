using System.Numerics;
using System.Runtime.CompilerServices;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <summary>The first stage: where in a block the words that phrases are found by start, and where marks stand. One bit a unit, no branches.</summary>
internal struct StageOne<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>A run of letters or blanks that may be longer than the bits that are looked at is looked at closely.</summary>
    public const int LongestRun = 56;

    private LineBits letters;
    private LineBits blanks;
    private LineBits feeds;
    private LineBits words;
    private LineBits marks;

    /// <summary>Whether the last unit of the block before belongs to a run of letters: 1, else 0.</summary>
    public ulong Carry { get; set; }

    /// <summary>Where words start: anchors, or all of them.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public readonly ref readonly LineBits Words => ref words;

    /// <summary>Where marks stand, and runs of units beyond ASCII start.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public readonly ref readonly LineBits Marks => ref marks;

    /// <summary>How many letters and digits stand from a place on; <see cref="LongestRun"/> when there may be more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int RunFrom(int place) => BitOperations.TrailingZeroCount(~LineBits.From(in letters, place) | 1ul << LongestRun);

    /// <summary>How many letters and digits stand up to a place on its line of 64 units.</summary>
    public readonly int RunBefore(int place) =>
        (place & 63) == 0 ? 0 : BitOperations.LeadingZeroCount(~(letters[place >> 6] << (64 - (place & 63))));

    /// <summary>How many spaces and line feeds stand from a place on; <see cref="LongestRun"/> when there may be more.</summary>
    /// <param name="place">The place.</param>
    /// <param name="lines">How many of them are line feeds.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int BlanksFrom(int place, out int lines)
    {
        int length = BitOperations.TrailingZeroCount(~LineBits.From(in blanks, place) | 1ul << LongestRun);
        lines = BitOperations.PopCount(LineBits.From(in feeds, place) & ((1ul << length) - 1));
        return length;
    }

    /// <summary>Finds the places of a block.</summary>
    /// <param name="block">The first unit of the block; there are as many units behind it as <see cref="ScanBlock.Margin"/> says.</param>
    /// <param name="classes">What the units are.</param>
    /// <param name="anchors">The words to find; null for all.</param>
    /// <returns>False when more than a quarter of the units lie beyond ASCII, or a run is longer than any word: nothing for vectors.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public bool TryFind(ref TUnit block, UnitClasses classes, AnchorIndex? anchors)
    {
        if (!TryClassify(ref block, classes)) return false;
        if (anchors is not null) HoldBack(ref block, new AnchorIndex.Sieve(anchors));
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private bool TryClassify(ref TUnit block, UnitClasses classes)
    {
        int beyond = 0;
        ulong before = Carry, beyondBefore = 0, feedBefore = 0;
        bool isLong = false;
        for (int i = 0; i <= ScanBlock.Lines; i++)
        {
            UnitMasks masks = classes.Classify(ref Unsafe.Add(ref block, i * 64));
            ulong run = masks.Words | masks.Beyond;
            isLong |= run == ulong.MaxValue | masks.Blanks == ulong.MaxValue;
            letters[i] = masks.Words;
            blanks[i] = masks.Blanks;
            feeds[i] = masks.Feeds;
            if (i == ScanBlock.Lines) break;
            beyond += BitOperations.PopCount(masks.Beyond);
            words[i] = run & ~(run << 1 | before) & masks.Words;
            // A run of units beyond ASCII is read from its first unit on, whatever it is; so is a run of line feeds.
            marks[i] = (masks.Beyond & ~(masks.Beyond << 1 | beyondBefore))
                | (masks.Marks & ~(masks.Inner & masks.Words << 1 & masks.Words >> 1) & ~(masks.Feeds & (masks.Feeds << 1 | feedBefore)));
            before = run >> 63;
            beyondBefore = masks.Beyond >> 63;
            feedBefore = masks.Feeds >> 63;
        }
        if (beyond * 4 > ScanBlock.Length || isLong) return false;
        Carry = before;
        return true;
    }

    /// <summary>Leaves only the words that may be anchors.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void HoldBack(ref TUnit block, AnchorIndex.Sieve sieve)
    {
        for (int i = 0; i < ScanBlock.Lines; i++)
        {
            ref TUnit line = ref Unsafe.Add(ref block, i * 64);
            ulong here = letters[i], next = letters[i + 1] << 1;
            ulong bits = words[i], found = 0;
            while (bits != 0)
            {
                int place = BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                int length = BitOperations.TrailingZeroCount(~(here >> place | next << ~place) | 1ul << WordKey<TUnit>.Length);
                found |= sieve.LetThrough(WordKey<TUnit>.Of(ref Unsafe.Add(ref line, place), length)) << place;
            }
            words[i] = found;
        }
    }
}
