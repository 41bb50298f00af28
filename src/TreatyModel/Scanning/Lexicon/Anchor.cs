using System.Numerics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>A word that phrases are found by, and what tells at a glance which of them can be there.</summary>
internal struct Anchor
{
    /// <summary>Its first eight letters, see <see cref="WordKey{TUnit}"/>.</summary>
    public ulong Key;

    /// <summary>The eight behind them.</summary>
    public ulong Rest;

    /// <summary>What may stand behind it where a phrase goes on, as bits of <see cref="WordGaps"/>.</summary>
    public uint Next;

    /// <summary>What may stand before it where a phrase starts further in front.</summary>
    public uint Before;

    /// <summary>The event that it is all by itself, see <see cref="ScanEvent.HeadOf"/>; 0 when there is none.</summary>
    public uint Head;

    public int Length;

    /// <summary>Where its phrases are in the <see cref="PhraseTrie"/>; 0 for no anchor.</summary>
    public int Root;

    /// <summary>The slot of the next anchor with as many letters, the first eight of which are the same; 0 behind the last.</summary>
    public int Other;

    /// <summary>Its letters, when there are more than the two keys have room for; else null.</summary>
    public string? Long;

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
