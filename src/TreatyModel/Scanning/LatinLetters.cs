using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TreatyModel.Scanning;

/// <summary>
/// The Latin letters beyond ASCII that stage one takes for letters like any other, so that a text in Spanish or French costs no more than one
/// in English: U+00C0 to U+017F in UTF-8, U+00C0 to U+00FE in UTF-16, without the signs for times and divided by.
/// </summary>
internal static class LatinLetters
{
    /// <summary>In UTF-8 the first bytes of these letters.</summary>
    private const byte FirstLead = 0xC3, LastLead = 0xC5;

    /// <summary>In UTF-16 the letters that stay below what saturates.</summary>
    private const byte FirstChar = 0xC0, LastChar = 0xFE;

    /// <summary>Both signs with the bit set that they differ by: the second byte, and the char.</summary>
    private const byte SignTail = 0xB7, SignChar = 0xF7;

    /// <summary>Which of 64 units belong to such a letter, one bit a unit.</summary>
    /// <param name="first">The first unit; one more can be read behind the last.</param>
    /// <param name="carry">1 when the first unit ends a letter that began before; then the same for the unit behind the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of<TUnit>(ref TUnit first, ref ulong carry) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        ulong leads = 0, tails = 0, before = 0, signs = 0;
        if (UnitVectors<TUnit>.IsWide)
        {
            Vector512<byte> units = UnitVectors<TUnit>.Load64(ref first);
            Vector512<byte> lower = units | Vector512.Create((byte)0x20);
            if (typeof(TUnit) != typeof(byte))
            {
                return (Vector512.LessThanOrEqual(units - Vector512.Create(FirstChar), Vector512.Create((byte)(LastChar - FirstChar)))
                    & ~Vector512.Equals(lower, Vector512.Create(SignChar))).ExtractMostSignificantBits();
            }
            leads = Vector512.LessThanOrEqual(units - Vector512.Create(FirstLead), Vector512.Create((byte)(LastLead - FirstLead))).ExtractMostSignificantBits();
            tails = Vector512.LessThan(units.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
            before = Vector512.Equals(units, Vector512.Create(FirstLead)).ExtractMostSignificantBits();
            signs = Vector512.Equals(lower, Vector512.Create(SignTail)).ExtractMostSignificantBits();
        }
        else
        {
            for (int i = 0; i < 64; i += 16)
            {
                Vector128<byte> units = UnitVectors<TUnit>.Load16(ref Unsafe.Add(ref first, i));
                Vector128<byte> lower = units | Vector128.Create((byte)0x20);
                if (typeof(TUnit) != typeof(byte))
                {
                    leads |= (ulong)(Vector128.LessThanOrEqual(units - Vector128.Create(FirstChar), Vector128.Create((byte)(LastChar - FirstChar)))
                        & ~Vector128.Equals(lower, Vector128.Create(SignChar))).ExtractMostSignificantBits() << i;
                    continue;
                }
                leads |= (ulong)Vector128.LessThanOrEqual(units - Vector128.Create(FirstLead), Vector128.Create((byte)(LastLead - FirstLead))).ExtractMostSignificantBits() << i;
                tails |= (ulong)Vector128.LessThan(units.AsSByte(), Vector128.Create((sbyte)-64)).ExtractMostSignificantBits() << i;
                before |= (ulong)Vector128.Equals(units, Vector128.Create(FirstLead)).ExtractMostSignificantBits() << i;
                signs |= (ulong)Vector128.Equals(lower, Vector128.Create(SignTail)).ExtractMostSignificantBits() << i;
            }
            if (typeof(TUnit) != typeof(byte)) return leads;
        }
        int next = int.CreateTruncating(Unsafe.Add(ref first, 64));
        leads &= (tails >> 1 | (ulong)Bits.One((next & 0xC0) == 0x80) << 63) & ~(before & (signs >> 1 | (ulong)Bits.One((next | 0x20) == SignTail) << 63));
        ulong letters = leads | leads << 1 | carry;
        carry = leads >> 63;
        return letters;
    }

    /// <summary>A word in small letters as units of eight bits, as stage one sees it; null when it has other letters.</summary>
    public static string? UnitsOf<TUnit>(string word)
    {
        if (!word.All(c => char.IsAsciiLetterOrDigit(c) || (TextUnits<char>.IsWord(c) && c >= FirstChar && c <= (typeof(TUnit) == typeof(byte) ? 0x17F : LastChar)))) return null;
        return typeof(TUnit) == typeof(byte) ? System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(word)) : word;
    }
}
