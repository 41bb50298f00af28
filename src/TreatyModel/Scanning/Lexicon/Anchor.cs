using System.Numerics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>A word that phrases are found by, and what tells at a glance which of them can be there.</summary>
internal struct Anchor
{
    /// <summary>Its first eight letters, see <see cref="WordKey{TUnit}"/>.</summary>
    public ulong Key;

    /// <summary>The eight behind them.</summary>
    public ulong Rest;

    /// <summary>The words that a phrase may go on with behind it, as bits of <see cref="WordGaps"/>.</summary>
    public ulong Next;

    /// <summary>The words that a phrase may have before it.</summary>
    public ulong Before;

    /// <summary>The event that it is all by itself, see <see cref="ScanEvent.HeadOf"/>; 0 when there is none.</summary>
    public uint Head;

    public int Length;

    /// <summary>Where its phrases are in the <see cref="PhraseTrie"/>; 0 for no anchor.</summary>
    public int Root;

    /// <summary>The number of the next anchor that is found by the same cell; 0 behind the last.</summary>
    public int Other;

    /// <summary>What a phrase may go on with behind it, <see cref="WordGaps.Word"/> and <see cref="WordGaps.Tail"/>.</summary>
    public byte NextGaps;

    /// <summary>What a phrase may have before it, <see cref="WordGaps.Word"/> or nothing.</summary>
    public byte BeforeGaps;

    /// <summary>Its letters, when there are more than the two keys have room for; else null.</summary>
    public string? Long;

    /// <summary>A word with letters beyond ASCII that phrases begin with.</summary>
    public static Anchor LookClosely => new() { Head = uint.MaxValue };

    public readonly Anchor WithLetters(string word) => this with
    {
        Key = WordKey<char>.Of(word, 0, word.Length),
        Rest = WordKey<char>.RestOf(word, 0, word.Length),
        Length = word.Length,
        Long = word.Length > 2 * WordKey<char>.Length ? word : null,
    };

    /// <summary>Whether it is a word.</summary>
    public readonly bool Is<TUnit>(ReadOnlySpan<TUnit> word) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (word.Length != Length || Key != WordKey<TUnit>.Of(word, 0, word.Length) || Rest != WordKey<TUnit>.RestOf(word, 0, word.Length)) return false;
        if (Long is null) return true;
        for (int i = 2 * WordKey<TUnit>.Length; i < word.Length; i++)
            if (TextUnits<TUnit>.FoldAscii(int.CreateTruncating(word[i])) != Long[i]) return false;
        return true;
    }
}
