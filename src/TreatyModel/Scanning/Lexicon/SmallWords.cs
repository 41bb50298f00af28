using System.Numerics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>Words of eight letters at most, told by one look: what is too frequent to be searched for.</summary>
internal sealed class SmallWords
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int Bits = 9;

    private readonly ulong[] keys = new ulong[1 << Bits];
    private readonly uint[] heads = new uint[1 << Bits];

    public SmallWords(IEnumerable<LexiconEntry> entries)
    {
        foreach (LexiconEntry entry in entries)
        {
            ulong key = WordKey<char>.Of(entry.Phrase, 0, entry.Phrase.Length);
            int cell = CellOf(key);
            while (keys[cell] != 0 && keys[cell] != key) cell = (cell + 1) & (keys.Length - 1);
            if (keys[cell] != 0) continue;
            keys[cell] = key;
            heads[cell] = ScanEvent.HeadOf(ScanEventKind.Phrase, entry.Tag, entry.Value);
        }
    }

    /// <summary>The word as an event with its tag; the event itself when it is none of them.</summary>
    public ScanEvent Tag<TUnit>(ReadOnlySpan<TUnit> text, ScanEvent word) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (word.End - word.Start > WordKey<TUnit>.Length) return word;
        ulong key = WordKey<TUnit>.Of(text, word.Start, word.End);
        for (int cell = CellOf(key); keys[cell] != 0; cell = (cell + 1) & (keys.Length - 1))
            if (keys[cell] == key) return new ScanEvent(heads[cell], word.Start, word.End);
        return word;
    }

    private static int CellOf(ulong key) => (int)(key * Multiplier >> (64 - Bits));
}
