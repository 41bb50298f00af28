using System.Text.Json.Serialization;

namespace TreatyModel.Text;

/// <summary>A stretch of a text: where it starts and how long it is, half-open.</summary>
/// <remarks>
/// Offsets count UTF-16 code units of the text that was handed in (bytes in the readers whose name begins with Utf8).
/// <c>default</c> is the empty stretch at the start of the text. Ordered by start, then by length.
/// </remarks>
[JsonConverter(typeof(Serialization.TextSpanJsonConverter))]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a stretch from its start and length.</summary>
    /// <param name="start">The offset of the first unit, 0 or more.</param>
    /// <param name="length">The number of units, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is negative, or their sum is beyond <see cref="int.MaxValue"/>.</exception>
    [JsonConstructor]
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>Makes a stretch from its two ends.</summary>
    /// <param name="start">The offset of the first unit.</param>
    /// <param name="end">The offset just behind the last unit, not below <paramref name="start"/>.</param>
    /// <returns>The stretch from <paramref name="start"/> up to <paramref name="end"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or <paramref name="end"/> lies before it.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>The offset of the first unit.</summary>
    public int Start { get; }

    /// <summary>The number of units.</summary>
    public int Length { get; }

    /// <summary>The offset just behind the last unit.</summary>
    [JsonIgnore]
    public int End => Start + Length;

    /// <summary>Whether the stretch holds nothing.</summary>
    [JsonIgnore]
    public bool IsEmpty => Length == 0;

    /// <summary>Whether a unit lies inside.</summary>
    /// <param name="position">The unit's offset.</param>
    /// <returns>True from <see cref="Start"/> up to, not including, <see cref="End"/>.</returns>
    public bool Contains(int position) => (uint)(position - Start) < (uint)Length;

    /// <summary>Whether the whole of another stretch lies inside; an empty one may lie at either end.</summary>
    /// <param name="other">The other stretch.</param>
    /// <returns>True when no unit of <paramref name="other"/> is outside.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one unit.</summary>
    /// <param name="other">The other stretch.</param>
    /// <returns>False for stretches that only touch.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same stretch in a text of which the present one is a part.</summary>
    /// <param name="offset">How far the part lies from the start of the whole, in units.</param>
    /// <returns>The stretch moved to the right by <paramref name="offset"/>.</returns>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the two ends, as in <c>[12..20)</c>.</summary>
    public override string ToString() => string.Create(null, stackalloc char[32], $"[{Start}..{End})");
}
