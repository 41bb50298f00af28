using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyModel.Scanning;

/// <summary>
/// What a mark is, told at a glance by what stands beside it: one look-up instead of a chain of questions. Where a glance does not tell,
/// <see cref="Marks{TUnit}"/> does; where it does, both say the same.
/// </summary>
internal static class MarkShapes
{
    /// <summary>What stands before a mark, or behind it and the blanks that follow it.</summary>
    private enum Side : byte
    {
        Lower,
        Upper,
        Digit,
        Mark,

        /// <summary>A blank or line end other than space and line feed, a control character, or something beyond ASCII.</summary>
        Unclear,
    }

    /// <summary>What stands between a mark and the next ink.</summary>
    private enum Gap : byte
    {
        None,
        Narrow,
        Wide,
    }

    private const int Sides = 8;
    private const int Gaps = 4;

    /// <summary>Marks whose event depends on what stands beside them have a table of their own; the others have one entry.</summary>
    private const int Table = Gaps * Sides * Sides;

    private const int LineTable = 0, StopTable = Table, PlainEntries = 2 * Table;

    private static readonly byte[] SideOf = [.. Enumerable.Range(0, 256).Select(unit => (byte)Classify((char)unit))];
    private static readonly uint[] Heads = [.. Enumerable.Repeat(uint.MaxValue, PlainEntries + 256)];
    private static readonly uint[] Rows = new uint[256];

    static MarkShapes()
    {
        for (var gap = Gap.None; gap <= Gap.Wide; gap++)
        {
            for (var before = Side.Lower; before <= Side.Unclear; before++)
            {
                for (var behind = Side.Lower; behind <= Side.Unclear; behind++)
                {
                    int i = Entry((int)gap, (int)before, (int)behind);
                    Heads[LineTable + i] = LineOf(gap, behind, before);
                    Heads[StopTable + i] = StopOf(gap, before, behind);
                }
            }
        }
        for (uint unit = 0; unit < 256; unit++) Rows[unit] = PlainEntries + unit << 16;
        Rows['\n'] = LineTable << 16 | Table - 1;
        Rows['.'] = StopTable << 16 | Table - 1;
        foreach ((char mark, ScanEventKind kind) in Plain) Heads[PlainEntries + mark] = ScanEvent.HeadOf(kind);
    }

    /// <summary>Marks that are the same event wherever they stand.</summary>
    private static ReadOnlySpan<(char Mark, ScanEventKind Kind)> Plain => new (char, ScanEventKind)[]
    {
        (',', ScanEventKind.Comma), (';', ScanEventKind.Semicolon), (':', ScanEventKind.Colon), ('"', ScanEventKind.Quote),
        ('(', ScanEventKind.OpenBracket), ('[', ScanEventKind.OpenBracket), (')', ScanEventKind.CloseBracket), (']', ScanEventKind.CloseBracket),
    };

    /// <summary>The event that a mark is.</summary>
    /// <param name="unit">The mark.</param>
    /// <param name="second">The unit before it; for a line feed the second unit of the next line.</param>
    /// <param name="blanks">How many spaces and line feeds stand behind it; with itself, if it is a line feed.</param>
    /// <param name="lines">How many of them are line feeds, not counting itself.</param>
    /// <param name="behind">The unit behind them.</param>
    /// <returns>The head of the event; all bits when a glance does not tell.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HeadOf(int unit, int second, int blanks, int lines, int behind)
    {
        ref byte side = ref MemoryMarshal.GetArrayDataReference(SideOf);
        uint row = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Rows), unit);
        int gap = Bits.One(blanks != 0) + Bits.One(lines > 0);
        int entry = Entry(gap, Unsafe.Add(ref side, second), Unsafe.Add(ref side, behind));
        return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Heads), (nint)(row >> 16) + (entry & (ushort)row));
    }

    private static int Entry(int gap, int before, int behind) => (gap * Sides + before) * Sides + behind;

    private static Side Classify(char unit) => unit switch
    {
        >= 'a' and <= 'z' => Side.Lower,
        >= 'A' and <= 'Z' => Side.Upper,
        >= '0' and <= '9' => Side.Digit,
        > ' ' and < (char)0x80 => Side.Mark,
        _ => Side.Unclear,
    };

    /// <summary>A line feed: with another behind it, it ends a paragraph; with a word in small letters behind it, it ends nothing.</summary>
    private static uint LineOf(Gap gap, Side behind, Side second)
    {
        if (behind == Side.Unclear || (behind == Side.Lower && second == Side.Unclear)) return uint.MaxValue;
        if (gap == Gap.Narrow && behind == Side.Lower && second != Side.Mark) return ScanEvent.HeadOf(ScanEventKind.Wrap);
        return ScanEvent.HeadOf(gap == Gap.Wide ? ScanEventKind.ParagraphEnd : ScanEventKind.LineEnd);
    }

    /// <summary>A full stop that no abbreviation of the lexicon stands before. Its gap is wide when a line feed is in it.</summary>
    private static uint StopOf(Gap gap, Side before, Side behind)
    {
        if (before == Side.Unclear || behind == Side.Unclear) return uint.MaxValue;
        if (gap == Gap.None) return behind is Side.Lower or Side.Digit ? ScanEvent.HeadOf(ScanEventKind.Dot) : uint.MaxValue;
        if (behind == Side.Lower) return ScanEvent.HeadOf(ScanEventKind.Dot);
        // "Vol. 12", "J. Smith": only within a line.
        if (gap == Gap.Narrow && (before == Side.Upper || (behind == Side.Digit && before != Side.Mark))) return uint.MaxValue;
        return ScanEvent.HeadOf(ScanEventKind.SentenceEnd);
    }
}
