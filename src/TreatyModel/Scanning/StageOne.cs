using System.Numerics;
using System.Runtime.CompilerServices;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <summary>The first stage: where in a block words start and marks stand. One bit a unit, no branches.</summary>
internal struct StageOne<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>A run of letters or blanks that may be longer than the bits that are looked at is looked at closely.</summary>
    public const int LongestRun = 56;

    private LineBits letters;
    private LineBits blanks;
    private LineBits feeds;
    private LineBits words;
    private LineBits marks;
    private FoldedUnits folded;

    /// <summary>Whether the last unit of the block before belongs to a run of letters: 1, else 0.</summary>
    private ulong carry;

    /// <summary>Whether that unit is the first of two that are a letter: 1, else 0.</summary>
    private ulong latin;

    /// <summary>Where words start.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public readonly ref readonly LineBits Words => ref words;

    /// <summary>Where marks stand, and runs of units beyond ASCII start.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public readonly ref readonly LineBits Marks => ref marks;

    /// <summary>Says that the next block begins where a word or something between words begins.</summary>
    public void StartAfresh() => carry = latin = 0;

    /// <summary>How many letters and digits stand from a place on; <see cref="LongestRun"/> when there may be more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int RunFrom(int place) => BitOperations.TrailingZeroCount(~LineBits.From(in letters, place) | 1ul << LongestRun);

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
    /// <param name="sieve">What holds words back; null for none.</param>
    /// <returns>False when more than a quarter of the units lie beyond ASCII, or a run is longer than any word: nothing for vectors.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public bool TryFind(ref TUnit block, UnitClasses classes, WordSieve? sieve)
    {
        int beyond = 0;
        ulong before = carry, begun = latin, beyondBefore = 0, feedBefore = 0;
        bool isLong = false;
        for (int i = 0; i <= ScanBlock.Lines; i++)
        {
            if (i == ScanBlock.Lines) latin = begun;
            UnitMasks masks = classes.Classify(ref Unsafe.Add(ref block, i * 64), ref FoldedUnits.At(ref folded, i * 64), ref begun);
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
        carry = before;
        if (WordSieve.IsSupported && sieve is not null) HoldBack(sieve);
        return true;
    }

    private void HoldBack(WordSieve sieve)
    {
        for (int i = 0; i < ScanBlock.Lines; i++) words[i] &= sieve.MayStart(ref FoldedUnits.At(ref folded, i * 64));
    }
}
