using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>
/// Tells from two units beside a word whether a given word can stand there in the same phrase: bits by letter, to be ANDed with the bits of
/// the letters that are looked for.
/// </summary>
internal static class WordGaps
{
    /// <summary>The bit of what is no word: a hyphen, a letter beyond ASCII.</summary>
    public const uint Tail = 1;

    private const uint Anything = uint.MaxValue;

    private static readonly uint[] Near = new uint[256];
    private static readonly uint[] Far = new uint[256];

    static WordGaps()
    {
        for (int unit = 0; unit < 256; unit++)
        {
            bool isWord = char.IsAsciiLetterOrDigit((char)unit);
            Far[unit] = isWord ? Of((char)unit) : Anything;
            Near[unit] = unit == ' ' ? 0 : unit < 0x80 && (isWord || char.IsPunctuation((char)unit) || char.IsSymbol((char)unit)) ? Tail : Anything;
        }
    }

    /// <summary>The bit of a letter or digit; some share one. None has the bit of <see cref="Tail"/>.</summary>
    public static uint Of(char letter) => 1u << (letter & 31);

    /// <summary>What can stand beside a word; all bits where two units do not tell.</summary>
    /// <param name="near">The unit beside the word, 255 for all that do not fit a byte.</param>
    /// <param name="far">The one beside that.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Beside(int near, int far)
    {
        uint letter = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Far), far);
        return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Near), near) | letter & (uint)Bits.All(near == ' ');
    }
}
