using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The number of a state in the Correlates of War list of states: <c>2</c>, <c>731</c>.</summary>
/// <remarks>365 is Russia, the Soviet Union and the Russian Federation alike. Source: Correlates of War Project, State System Membership List, version 2016. <c>default</c> is <see cref="None"/> and prints as "". Not interchangeable with any other code: the same number means another state in each list.</remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<CowNumber>))]
public readonly record struct CowNumber : IStateCode<CowNumber>
{
    /// <summary>Makes a code.</summary>
    /// <param name="value">1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 1 to 999.</exception>
    public CowNumber(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 999);
        Value = value;
    }

    /// <summary>No code.</summary>
    public static CowNumber None => default;

    static string ITextValue<CowNumber>.Form => "a number from 1 to 999, as in 731";

    static ImmutableArray<Dated<CowNumber>> IStateCode<CowNumber>.Of(StateCodes codes) => codes.CowNumber;

    /// <summary>The number, 1 to 999; 0 for <see cref="None"/>.</summary>
    public int Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">One to three digits, without zeros in front.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static CowNumber Parse(ReadOnlySpan<char> text) => TextValue.Parse<CowNumber>(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">One to three digits, without zeros in front. "" is <see cref="None"/>.</param>
    /// <param name="code">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code. Whether a state has it is for <see cref="StateRegistry"/> to say.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CowNumber code)
    {
        code = default;
        if (text.IsEmpty) return true;
        if (text.Length > 3 || text[0] == '0' || !TextValue.TryNumber(text, out int value) || value == 0) return false;
        code = new CowNumber(value);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CowNumber other) => Value.CompareTo(other.Value);

    /// <summary>Whether <paramref name="left"/> is the smaller number.</summary>
    public static bool operator <(CowNumber left, CowNumber right) => left.Value < right.Value;

    /// <summary>Whether <paramref name="left"/> is the greater number.</summary>
    public static bool operator >(CowNumber left, CowNumber right) => left.Value > right.Value;

    /// <summary>Whether <paramref name="left"/> is not the greater number.</summary>
    public static bool operator <=(CowNumber left, CowNumber right) => left.Value <= right.Value;

    /// <summary>Whether <paramref name="left"/> is not the smaller number.</summary>
    public static bool operator >=(CowNumber left, CowNumber right) => left.Value >= right.Value;

    /// <summary>Writes the number.</summary>
    public override string ToString() => Value == 0 ? "" : Value.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
}
