using System.Numerics;
using System.Runtime.CompilerServices;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>Numbers a set of words of ASCII letters and digits; capitals do not matter.</summary>
/// <remarks>
/// A word falls into a cell by the hash of its key. There are eight cells a word at least, so that a cell as a rule has one word or none;
/// how long a look-up takes does not depend on how many words there are.
/// </remarks>
internal sealed class WordIndex
{
    /// <summary>A word that is not in the set.</summary>
    public const int Unknown = 0;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int CellsAWord = 8;
    private const int FewestCells = 1 << 13;

    private readonly string[] words;
    private readonly ulong[] keys;
    private readonly ushort[] firstOfCell;
    private readonly ushort[] nextInCell;
    private readonly int shift;

    /// <param name="words">Distinct words in small letters.</param>
    public WordIndex(IEnumerable<string> words)
    {
        this.words = ["", .. words];
        keys = [.. this.words.Select(w => WordKey<char>.Of(w, 0, w.Length))];
        uint cells = BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestCells, this.words.Length * CellsAWord));
        shift = 64 - BitOperations.Log2(cells);
        firstOfCell = new ushort[cells];
        nextInCell = new ushort[this.words.Length];
        for (int id = this.words.Length - 1; id > 0; id--)
        {
            ulong cell = keys[id] * Multiplier >> shift;
            nextInCell[id] = firstOfCell[cell];
            firstOfCell[cell] = (ushort)id;
        }
    }

    /// <summary>One more than the number of words.</summary>
    public int Count => words.Length;

    /// <summary>The number of a word; <see cref="Unknown"/> when it is not in the set.</summary>
    public int Find<TUnit>(ReadOnlySpan<TUnit> text, int start, int end) where TUnit : unmanaged, IBinaryInteger<TUnit> =>
        Find(WordKey<TUnit>.Of(text, start, end), text, start, end);

    /// <summary>The number of a word whose key is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find<TUnit>(ulong key, ReadOnlySpan<TUnit> text, int start, int end) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int id = firstOfCell[key * Multiplier >> shift];
        while (id != Unknown && (keys[id] != key || (end - start >= WordKey<TUnit>.Length && !IsWhole(id, text, start, end)))) id = nextInCell[id];
        return id;
    }

    /// <summary>Whether a word of eight letters or more, whose first eight are the same, is the same altogether.</summary>
    private bool IsWhole<TUnit>(int id, ReadOnlySpan<TUnit> text, int start, int end) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        string word = words[id];
        if (word.Length != end - start) return false;
        for (int i = WordKey<TUnit>.Length; i < word.Length; i++)
            if (TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[start + i])) != word[i]) return false;
        return true;
    }
}
