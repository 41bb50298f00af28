using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>
/// Tells from a few units beside a word whether a given word can stand there in the same phrase: two bits for the letters that a word begins or
/// ends with, to be looked up among the bits of the words that are looked for.
/// </summary>
internal static class WordGaps
{
    /// <summary>A phrase goes on with another word.</summary>
    public const byte Word = 1;

    /// <summary>A phrase goes on with something that is no word: a hyphen, a letter beyond ASCII.</summary>
    public const byte Tail = 2;

    /// <summary>How many of a word's first letters count.</summary>
    private const int Letters = 3;

    private static readonly byte[] Gaps = [.. Enumerable.Range(0, 256).Select(unit => GapOf((char)unit))];
    private static readonly byte[] Folded = [.. Enumerable.Range(0, 256).Select(unit => (byte)(char.IsAsciiLetterOrDigit((char)unit) ? unit | 0x20 : 0))];

    /// <summary>What can go on at a unit that is neither the only blank beside a word nor a letter behind that blank.</summary>
    private static byte GapOf(char unit) =>
        char.IsAsciiLetterOrDigit(unit) ? (byte)0 : unit < 0x80 && (char.IsPunctuation(unit) || char.IsSymbol(unit)) ? Tail : (byte)(Word | Tail);

    /// <summary>The bits of a word that follows.</summary>
    public static ulong Following(string word) => BitsOf((uint)WordKey<char>.Of(word, 0, Math.Min(word.Length, Letters)));

    /// <summary>The bits of a word that stands before.</summary>
    public static ulong Preceding(string word) => BitsOf((uint)word[^1] | (word.Length > 1 ? (uint)word[^2] << 8 : 0));

    /// <summary>Whether a phrase may go on behind a word.</summary>
    /// <param name="words">The bits of the words that it may go on with.</param>
    /// <param name="gaps">What it may go on with, <see cref="Word"/> and <see cref="Tail"/>.</param>
    /// <param name="near">The unit behind the word, 255 for all that do not fit a byte.</param>
    /// <param name="far">The one behind that.</param>
    /// <param name="key">The key of the word that starts there; 0 for none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayFollow(ulong words, int gaps, int near, int far, ulong key)
    {
        bool isBlank = near == ' ' | near == '\n';
        return MayBe(words, BitsOf((uint)key & 0xFFFFFF), gaps, isBlank, near, far);
    }

    /// <summary>Whether a phrase may begin before a word.</summary>
    /// <param name="words">The bits of the words that it may have there.</param>
    /// <param name="gaps"><see cref="Word"/> when there are any.</param>
    /// <param name="near">The unit before the word, 255 for all that do not fit a byte.</param>
    /// <param name="far">The one before that.</param>
    /// <param name="farther">The one before that.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayPrecede(ulong words, int gaps, int near, int far, int farther)
    {
        bool isBlank = near == ' ' | near == '\n';
        ref byte folded = ref MemoryMarshal.GetArrayDataReference(Folded);
        uint letters = Unsafe.Add(ref folded, far) | (uint)Unsafe.Add(ref folded, farther) << 8;
        return MayBe(words, BitsOf(letters), gaps, isBlank, near, far);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBe(ulong words, ulong bits, int gaps, bool isBlank, int near, int far)
    {
        int gap = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Gaps), Bits.Choose(isBlank, far, near));
        // No phrase runs over an empty line.
        bool isEmptyLine = ((near ^ '\n') | (far ^ '\n')) == 0;
        return (((words & bits) == bits) & isBlank) | ((gap & gaps) != 0 & !isEmptyLine);
    }

    /// <summary>Two of 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BitsOf(uint letters)
    {
        uint hash = letters * 0x9E3779B1u;
        return 1ul << (int)(hash >> 26) | 1ul << (int)(hash >> 18);
    }
}
