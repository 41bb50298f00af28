using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TreatyModel.Scanning;

/// <summary>Loads units as bytes. UTF-16 is narrowed: what does not fit a byte saturates to 255, which no ASCII text has.</summary>
internal static class UnitVectors<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>Whether 64 units are handled by one instruction; else 16.</summary>
    public static bool IsWide
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Avx512Vbmi.IsSupported;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load64(ref TUnit first) => typeof(TUnit) == typeof(byte)
        ? Unsafe.ReadUnaligned<Vector512<byte>>(ref Unsafe.As<TUnit, byte>(ref first))
        : Vector512.NarrowWithSaturation(
            Unsafe.ReadUnaligned<Vector512<ushort>>(ref Unsafe.As<TUnit, byte>(ref first)),
            Unsafe.ReadUnaligned<Vector512<ushort>>(ref Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref first, 32))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load16(ref TUnit first) => typeof(TUnit) == typeof(byte)
        ? Unsafe.ReadUnaligned<Vector128<byte>>(ref Unsafe.As<TUnit, byte>(ref first))
        : Vector128.NarrowWithSaturation(
            Unsafe.ReadUnaligned<Vector128<ushort>>(ref Unsafe.As<TUnit, byte>(ref first)),
            Unsafe.ReadUnaligned<Vector128<ushort>>(ref Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref first, 8))));
}
