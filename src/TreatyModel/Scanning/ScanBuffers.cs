using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyModel.Scanning;

/// <summary>One bit a unit of a block and of the 64 units behind it, and 64 bits that are never set.</summary>
[InlineArray(ScanBlock.Lines + 2)]
internal struct LineBits
{
    private ulong first;

    /// <summary>57 bits at least from a place on, the place's own lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong From(ref readonly LineBits bits, int place) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.As<LineBits, byte>(ref Unsafe.AsRef(in bits)), place >> 3)) >> (place & 7);
}

/// <summary>A number for each unit of a block, or for those that are listed, and room for those that are written at once.</summary>
[InlineArray(ScanBlock.Length + ScanBlock.AtOnce)]
internal struct UnitNumbers
{
    private ushort first;

    /// <summary>The number of a unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref ushort At(ref UnitNumbers numbers, int unit) => ref Unsafe.Add(ref Unsafe.As<UnitNumbers, ushort>(ref numbers), unit);

    /// <summary>Lists the places of bits in order.</summary>
    /// <returns>How many there are.</returns>
    public static int List(ref UnitNumbers list, ref readonly LineBits bits)
    {
        int count = 0;
        for (int i = 0; i < ScanBlock.Lines; i++)
        {
            ulong line = bits[i];
            ref ushort place = ref At(ref list, count);
            count += System.Numerics.BitOperations.PopCount(line);
            // Most lines have no more than four: no guess goes wrong.
            do
            {
                place = Take(ref line, i);
                Unsafe.Add(ref place, 1) = Take(ref line, i);
                Unsafe.Add(ref place, 2) = Take(ref line, i);
                Unsafe.Add(ref place, 3) = Take(ref line, i);
                place = ref Unsafe.Add(ref place, ScanBlock.AtOnce);
            }
            while (line != 0);
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort Take(ref ulong line, int index)
    {
        int place = System.Numerics.BitOperations.TrailingZeroCount(line);
        line &= line - 1;
        return (ushort)(index * 64 + place);
    }
}

/// <summary>What a glance says of each unit of a block: the head of the event that starts there.</summary>
[InlineArray(ScanBlock.Length)]
internal struct UnitHeads
{
    private uint first;
}

/// <summary>The words of a block that may be anchors: for each where it starts, how long it is, and the number of the anchor.</summary>
[InlineArray(ScanBlock.Length / 2 + 1)]
internal struct FoundWords
{
    private uint first;

    /// <summary>Place, length and number in one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Pack(int place, int length, uint anchor) => (uint)place | (uint)length << PlaceBits | anchor << AnchorShift;

    /// <summary>What <see cref="Pack"/> has put together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Place, int Length, uint Anchor) Unpack(uint word) =>
        ((int)(word & ScanBlock.Length - 1), (int)(word >> PlaceBits & (1 << AnchorShift - PlaceBits) - 1), word >> AnchorShift);

    private const int PlaceBits = 9;
    private const int AnchorShift = 16;
}

/// <summary>The letters and digits of a block and of the 64 units behind it, in small letters.</summary>
[InlineArray(ScanBlock.Length + 2 * 64)]
internal struct FoldedUnits
{
    private byte first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte At(ref FoldedUnits units, int place) => ref Unsafe.Add(ref Unsafe.As<FoldedUnits, byte>(ref units), place);
}

/// <summary>The events of a block, and those before it that wait for the phrase that may take them in.</summary>
[InlineArray(Length)]
internal struct ScanEvents
{
    public const int Length = ScanBlock.Length + ScanBlock.MostPending + 1;

    private ScanEvent first;
}

/// <summary>The sizes of the stretch that the scanner takes at a time.</summary>
internal static class ScanBlock
{
    /// <summary>Units. Large enough for the loops over it to run undisturbed, small enough for a reader of one provision to be cheap.</summary>
    public const int Length = Lines * 64;

    /// <summary>As many units as there are bits in a word of the machine are a line.</summary>
    public const int Lines = 8;

    /// <summary>Units behind a block that are read without looking for the end of the text: 64 bits of letters, and a key.</summary>
    public const int Margin = 144;

    /// <summary>Places that are written down without asking whether there are as many.</summary>
    public const int AtOnce = 4;

    /// <summary>Events that a phrase may take in: the words before an anchor and the line ends between them.</summary>
    public const int MostPending = 16;
}
