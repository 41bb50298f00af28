using System.Runtime.CompilerServices;

namespace TreatyModel.Scanning;

/// <summary>Conditions as numbers, for code that must not branch: a wrong guess of the processor costs as much as forty additions.</summary>
internal static class Bits
{
    /// <summary>1 or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int One(bool condition) => Unsafe.BitCast<bool, byte>(condition);

    /// <summary>All bits or none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int All(bool condition) => -One(condition);

    /// <summary>One of two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Choose(bool condition, int yes, int no) => no ^ ((yes ^ no) & All(condition));
}
