using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>
/// Says of 64 places at once at which of them an anchor may start: holds back nearly all other words before any of them is looked at.
/// </summary>
/// <remarks>
/// <para>A Bloom filter that is kept in registers. The first six letters of a word, zero behind its end, are hashed to three bytes: each
/// letter by a random matrix of its own over bits, which is one instruction for 64 places (GFNI), and the results added without carry. The
/// first two bytes choose a byte of a table of 256 each (VBMI), the third chooses a bit of either. An anchor has both bits.</para>
/// <para>Of the words that are no anchor about one in fifteen gets through for a lexicon of six hundred anchors; for one of a few thousand
/// most do, and it is switched off.</para>
/// </remarks>
internal sealed class WordSieve
{
    private const int Letters = 6;
    private const int Hashes = 3;
    private const int TableLength = 256;

    /// <summary>With more anchors most bits are set.</summary>
    private const int MostAnchors = 2500;

    /// <summary>The matrices by letter and hash: any random bits do.</summary>
    private static readonly ulong[] Matrices = MakeMatrices();

    private readonly byte[] tables = new byte[2 * TableLength];

    /// <param name="words">The anchors' first letters.</param>
    private WordSieve(IEnumerable<string> words)
    {
        Span<byte> letters = stackalloc byte[Vector512<byte>.Count + Letters];
        foreach (string word in words)
        {
            letters.Clear();
            for (int i = 0; i < Math.Min(Letters, word.Length); i++) letters[i] = (byte)(word[i] | 0x20);
            Hash(ref letters[0], out Vector512<byte> first, out Vector512<byte> second, out Vector512<byte> bits);
            tables[first[0]] |= (byte)(1 << (bits[0] & 7));
            tables[TableLength + second[0]] |= (byte)(1 << (bits[0] >> 4 & 7));
        }
    }

    /// <summary>Whether the machine has what it takes.</summary>
    public static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Gfni.V512.IsSupported && Avx512Vbmi.IsSupported;
    }

    /// <summary>The sieve for a set of anchors; null where it would not help.</summary>
    public static WordSieve? For(IReadOnlyCollection<string> anchors) => IsSupported && anchors.Count <= MostAnchors ? new WordSieve(anchors) : null;

    /// <summary>The places of 64 at which an anchor may start, one bit each. Says nothing of places at which no word starts.</summary>
    /// <param name="folded">The first of 64 places and <see cref="Letters"/> more: letters and digits in small letters, zero for all else.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong MayStart(ref byte folded)
    {
        Hash(ref folded, out Vector512<byte> first, out Vector512<byte> second, out Vector512<byte> bits);
        Vector512<byte> low = Vector512.Create((byte)0x0F);
        Vector512<byte> powers = Vector512.Create(0x8040201008040201).AsByte();
        Vector512<byte> bit = Avx512BW.Shuffle(powers, bits & low);
        Vector512<byte> otherBit = Avx512BW.Shuffle(powers, (bits.AsUInt16() >> 4).AsByte() & low);
        ref byte entries = ref MemoryMarshal.GetArrayDataReference(tables);
        Vector512<byte> missing = Vector512.Equals(At(ref entries, first) & bit, Vector512<byte>.Zero)
            | Vector512.Equals(At(ref Unsafe.Add(ref entries, TableLength), second) & otherBit, Vector512<byte>.Zero);
        return ~missing.ExtractMostSignificantBits();
    }

    /// <summary>The entries of a table of 256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> At(ref byte table, Vector512<byte> places) => Avx512BW.BlendVariable(
        Avx512Vbmi.PermuteVar64x8x2(Vector512.LoadUnsafe(ref table), places, Vector512.LoadUnsafe(ref table, 64)),
        Avx512Vbmi.PermuteVar64x8x2(Vector512.LoadUnsafe(ref table, 128), places, Vector512.LoadUnsafe(ref table, 192)),
        places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Hash(ref byte folded, out Vector512<byte> first, out Vector512<byte> second, out Vector512<byte> third)
    {
        ref ulong matrix = ref MemoryMarshal.GetArrayDataReference(Matrices);
        Vector512<byte> letters = Vector512.LoadUnsafe(ref folded);
        first = Product(letters, ref matrix, 0);
        second = Product(letters, ref matrix, 1);
        third = Product(letters, ref matrix, 2);
        Vector512<byte> ended = Vector512<byte>.Zero;
        for (nuint i = 1; i < Letters; i++)
        {
            letters = Vector512.LoadUnsafe(ref folded, i);
            ended |= Vector512.Equals(letters, Vector512<byte>.Zero);
            letters = Vector512.AndNot(letters, ended);
            first ^= Product(letters, ref matrix, i * Hashes);
            second ^= Product(letters, ref matrix, i * Hashes + 1);
            third ^= Product(letters, ref matrix, i * Hashes + 2);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Product(Vector512<byte> letters, ref ulong matrices, nuint index) =>
        Gfni.V512.GaloisFieldAffineTransform(letters, Vector512.Create(Unsafe.Add(ref matrices, index)).AsByte(), 0);

    private static ulong[] MakeMatrices()
    {
        var matrices = new ulong[Letters * Hashes];
        ulong state = 0x9E3779B97F4A7C15;
        for (int i = 0; i < matrices.Length; i++)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            matrices[i] = state ^ state >> 29;
        }
        return matrices;
    }
}
