using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>Eight letters or digits of a word in small letters, as one number: what words are looked up by, in UTF-8 and UTF-16 alike.</summary>
internal static class WordKey<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    public const int Length = 8;

    /// <summary>The longest word that <see cref="Of(ref TUnit, int)"/> takes.</summary>
    public const int LongestRun = 64;

    /// <summary>Sets the bit that tells small letters from capitals; digits have it anyway.</summary>
    private const ulong SmallLetters = 0x2020202020202020;

    /// <summary>The masks of keys by length, behind as many empty ones as a key has letters: what is left of a word behind its first key.</summary>
    private static readonly ulong[] Masks = [.. Enumerable.Range(-Length, Length + LongestRun + 1).Select(n => n <= 0 ? 0 : Mask(Math.Min(n, Length)))];

    /// <summary>A word of units of eight bits as keys see it.</summary>
    public static string Fold(string units) => string.Concat(units.Select(u => (char)(u | 0x20)));

    /// <summary>The key of a word of ASCII letters and digits: its first eight.</summary>
    public static ulong Of(ReadOnlySpan<TUnit> text, int start, int end) => From(text, start) & Mask(Math.Min(end - start, Length));

    /// <summary>The eight letters behind those of the key; 0 for a word that has no more.</summary>
    public static ulong RestOf(ReadOnlySpan<TUnit> text, int start, int end) => end - start > Length ? Of(text, start + Length, end) : 0;

    /// <summary>The same where at least sixteen units can be read.</summary>
    /// <param name="word">The word's first unit.</param>
    /// <param name="length">Its length; for 0 the key is 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ref TUnit word, int length) => (Units(ref word) | SmallLetters) & Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Masks), Length + length);

    /// <summary>The eight letters behind those of the key, where at least sixteen units can be read.</summary>
    /// <param name="word">The word's first unit.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong RestOf(ref TUnit word, int length) =>
        (Units(ref Unsafe.Add(ref word, Length)) | SmallLetters) & Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Masks), length);

    /// <summary>The eight units from a position on, the first lowest; 0 for those behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong From(ReadOnlySpan<TUnit> text, int at) =>
        at + Length <= text.Length ? Units(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at)) | SmallLetters : FromEnd(text[at..]);

    /// <summary>The eight units before a position, the last highest; 0 for those before the start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Before(ReadOnlySpan<TUnit> text, int end) => end >= Length
        ? Units(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), end - Length)) | SmallLetters
        : end == 0 ? 0 : FromEnd(text[..end]) << (8 * (Length - end));

    /// <summary>Which bytes of <see cref="From"/> are a word's of so many letters, one at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mask(int length) => ulong.MaxValue >> (64 - 8 * length);

    /// <summary>Which bytes of <see cref="Before"/> are a word's of so many letters, one at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MaskBefore(int length) => ulong.MaxValue << (64 - 8 * length);

    private static ulong FromEnd(ReadOnlySpan<TUnit> few)
    {
        ulong units = 0;
        for (int i = 0; i < few.Length; i++) units |= (ulong)Math.Min(byte.MaxValue, int.CreateTruncating(few[i]) | 0x20) << (8 * i);
        return units;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Units(ref TUnit word) => typeof(TUnit) == typeof(byte)
        ? LittleEndian(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<TUnit, byte>(ref word)))
        : Narrow(Unsafe.ReadUnaligned<Vector128<ushort>>(ref Unsafe.As<TUnit, byte>(ref word)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LittleEndian(ulong units) => BitConverter.IsLittleEndian ? units : BinaryPrimitives.ReverseEndianness(units);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Narrow(Vector128<ushort> units) => LittleEndian(Vector128.NarrowWithSaturation(units, units).AsUInt64().ToScalar());
}
