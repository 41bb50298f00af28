using System.Collections.Immutable;

namespace TreatyModel.Text;

/// <summary>Value equality of lists, for records that hold an <see cref="ImmutableArray{T}"/> (whose own equality is that of its array).</summary>
internal static class Sequence
{
    public static bool Same<T>(ImmutableArray<T> left, ImmutableArray<T> right) => left.AsSpan().SequenceEqual(right.AsSpan());

    /// <summary>A hash of the length and the ends: cheap on long lists, and equal for equal lists.</summary>
    public static int Hash<T>(ImmutableArray<T> list) =>
        list.IsDefaultOrEmpty ? 0 : HashCode.Combine(list.Length, list[0], list[^1]);

    /// <summary>The list itself, or an empty one for <c>default</c>, so that no property is ever a list that throws.</summary>
    public static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
