using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TreatyModel.Scanning;

/// <summary>
/// The first stage's table: says of 64 units at once which are letters or digits, which are marks that are asked for, and which lie beyond
/// ASCII. One bit a unit.
/// </summary>
/// <remarks>
/// A unit's class is the AND of two look-ups of 16 entries each, by the lower and by the upper half of its byte. Every class is a product of
/// a set of lower and a set of upper halves, so a bit that both tables have is the class's. UTF-16 is narrowed first: what does not fit a
/// byte saturates to 255 and lies beyond ASCII.
/// </remarks>
internal readonly struct UnitClasses
{
    private const byte Digit = 1, LetterAToO = 2, LetterPToZ = 4, Word = Digit | LetterAToO | LetterPToZ;
    private const byte ControlMark = 8, Mark2 = 16, InnerMark = 32, Mark3 = 64, Mark5 = 128, AnyMark = byte.MaxValue ^ Word;

    /// <summary>The marks that can be events, by class: line ends; ! " ( ) , . ; ' and -, which may stand inside a word; : ; ?; [ ].</summary>
    private static readonly (byte Class, string Marks)[] Classes =
        [(ControlMark, "\n\r\f"), (Mark2, "!\"(),."), (InnerMark, "'-"), (Mark3, ":;?"), (Mark5, "[]")];

    private readonly Vector128<byte> lower;
    private readonly Vector128<byte> upper;

    private static readonly UnitClasses Structure = new(ScanKinds.Structure);
    private static readonly UnitClasses Markers = new(ScanKinds.Markers);
    private static readonly UnitClasses Marked = new(ScanKinds.Marked);

    /// <summary>The table for the marks that a reader asks for.</summary>
    public static UnitClasses For(ScanKinds kinds) => (kinds & ~ScanKinds.Words) switch
    {
        ScanKinds.Structure => Structure,
        ScanKinds.Markers => Markers,
        ScanKinds.Marked => Marked,
        _ => new UnitClasses(kinds),
    };

    private UnitClasses(ScanKinds kinds)
    {
        Span<byte> low = stackalloc byte[16];
        Span<byte> high = stackalloc byte[16];
        Add(low, high, Digit, '0', '9');
        Add(low, high, LetterAToO, 'A', 'O');
        Add(low, high, LetterAToO, 'a', 'o');
        Add(low, high, LetterPToZ, 'P', 'Z');
        Add(low, high, LetterPToZ, 'p', 'z');
        foreach ((byte bit, string marks) in Classes)
            foreach (char mark in marks)
                if (IsAsked(mark, kinds)) Add(low, high, bit, mark, mark);
        lower = Vector128.Create<byte>(low);
        upper = Vector128.Create<byte>(high);
    }

    private static bool IsAsked(char mark, ScanKinds kinds) => 0 != (kinds & mark switch
    {
        '\n' or '\r' or '\f' => ScanKinds.Lines,
        '.' or '!' or '?' => ScanKinds.SentenceMarks,
        ';' or ':' => ScanKinds.Clauses,
        ',' => ScanKinds.Commas,
        '(' or ')' or '[' or ']' => ScanKinds.Brackets,
        '-' => ScanKinds.Dashes,
        _ => ScanKinds.Quotes,
    });

    private static void Add(Span<byte> low, Span<byte> high, byte bit, char first, char last)
    {
        for (char unit = first; unit <= last; unit++)
        {
            low[unit & 15] |= bit;
            high[unit >> 4] |= bit;
        }
    }

    /// <summary>Classifies 64 units.</summary>
    /// <param name="first">The first of them; at least one more can be read behind them.</param>
    /// <param name="folded">Room for 64 bytes: where vectors are wide, letters and digits in small letters, zero for other ASCII, anything for the rest.</param>
    /// <param name="latin">1 when the first unit belongs to a letter that began before; then whether the unit behind the last one does.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public UnitMasks Classify<TUnit>(ref TUnit first, ref byte folded, ref ulong latin) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        UnitMasks masks = UnitVectors<TUnit>.IsWide ? ClassifyWide(UnitVectors<TUnit>.Load64(ref first), ref folded) : ClassifyNarrow(ref first);
        if (masks.Beyond == 0) return masks;
        ulong letters = LatinLetters.Of(ref first, ref latin);
        return masks with { Words = masks.Words | letters, Beyond = masks.Beyond & ~letters };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private UnitMasks ClassifyWide(Vector512<byte> units, ref byte folded)
    {
        Vector512<byte> low = Vector512.Create(Vector256.Create(lower));
        Vector512<byte> high = Vector512.Create(Vector256.Create(upper));
        Vector512<byte> half = Vector512.Create((byte)15);
        Vector512<byte> classes = Avx512BW.Shuffle(low, units & half) & Avx512BW.Shuffle(high, (units.AsUInt16() >> 4).AsByte() & half);
        Vector512<byte> others = Vector512.Equals((classes & Vector512.Create(Word)) | (units & Vector512.Create((byte)0x80)), Vector512<byte>.Zero);
        Vector512.StoreUnsafe(Vector512.AndNot(units | Vector512.Create((byte)0x20), others), ref folded);
        ulong beyond = units.ExtractMostSignificantBits();
        return new UnitMasks(
            ~others.ExtractMostSignificantBits() & ~beyond,
            Vector512.GreaterThan(classes, Vector512.Create(Word)).ExtractMostSignificantBits(),
            (~Vector512.Equals(classes & Vector512.Create(InnerMark), Vector512<byte>.Zero)).ExtractMostSignificantBits(),
            beyond,
            (Vector512.Equals(units, Vector512.Create((byte)' ')) | Vector512.Equals(units, Vector512.Create((byte)'\n'))).ExtractMostSignificantBits(),
            Vector512.Equals(units, Vector512.Create((byte)'\n')).ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private UnitMasks ClassifyNarrow<TUnit>(ref TUnit first) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        ulong words = 0, marks = 0, inner = 0, beyond = 0, blanks = 0, feeds = 0;
        for (int i = 0; i < 64; i += 16)
        {
            Vector128<byte> units = UnitVectors<TUnit>.Load16(ref Unsafe.Add(ref first, i));
            Vector128<byte> half = Vector128.Create((byte)15);
            Vector128<byte> classes = Vector128.ShuffleNative(lower, units & half) & Vector128.ShuffleNative(upper, (units.AsUInt16() >> 4).AsByte() & half);
            words |= (ulong)(~Vector128.Equals(classes & Vector128.Create(Word), Vector128<byte>.Zero)).ExtractMostSignificantBits() << i;
            marks |= (ulong)(~Vector128.Equals(classes & Vector128.Create(AnyMark), Vector128<byte>.Zero)).ExtractMostSignificantBits() << i;
            inner |= (ulong)(~Vector128.Equals(classes & Vector128.Create(InnerMark), Vector128<byte>.Zero)).ExtractMostSignificantBits() << i;
            beyond |= (ulong)units.ExtractMostSignificantBits() << i;
            Vector128<byte> feed = Vector128.Equals(units, Vector128.Create((byte)'\n'));
            feeds |= (ulong)feed.ExtractMostSignificantBits() << i;
            blanks |= (ulong)(feed | Vector128.Equals(units, Vector128.Create((byte)' '))).ExtractMostSignificantBits() << i;
        }
        return new UnitMasks(words, marks, inner, beyond, blanks, feeds);
    }
}

/// <summary>What 64 units are, one bit a unit, the first unit lowest.</summary>
/// <param name="Words">ASCII letters and digits, and the letters of <see cref="LatinLetters"/>.</param>
/// <param name="Marks">Marks that are asked for.</param>
/// <param name="Inner">Those of them that are no marks between two letters.</param>
/// <param name="Beyond">All that is neither of these nor ASCII.</param>
/// <param name="Blanks">Spaces and line feeds.</param>
/// <param name="Feeds">Line feeds.</param>
internal readonly record struct UnitMasks(ulong Words, ulong Marks, ulong Inner, ulong Beyond, ulong Blanks, ulong Feeds);
