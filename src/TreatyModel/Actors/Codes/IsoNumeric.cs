using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The three-digit code of a state in ISO 3166-1 and the United Nations standard M49: <c>004</c>, <c>643</c>.</summary>
/// <remarks>It follows a territory, so a change of name keeps it. <c>default</c> is <see cref="None"/> and prints as "". Not interchangeable with any other code: the same number means another state in each list.</remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<IsoNumeric>))]
public readonly record struct IsoNumeric : IStateCode<IsoNumeric>
{
    /// <summary>Makes a code.</summary>
    /// <param name="value">1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 1 to 999.</exception>
    public IsoNumeric(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 999);
        Value = value;
    }

    /// <summary>No code.</summary>
    public static IsoNumeric None => default;

    static string ITextValue<IsoNumeric>.Form => "three digits, as in 004";

    static ImmutableArray<Dated<IsoNumeric>> IStateCode<IsoNumeric>.Of(StateCodes codes) => codes.IsoNumeric;

    /// <summary>The number, 1 to 999; 0 for <see cref="None"/>.</summary>
    public int Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three digits.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static IsoNumeric Parse(ReadOnlySpan<char> text) => TextValue.Parse<IsoNumeric>(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three digits. "" is <see cref="None"/>.</param>
    /// <param name="code">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code. Whether a state has it is for <see cref="StateRegistry"/> to say.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IsoNumeric code)
    {
        code = default;
        if (text.IsEmpty) return true;
        if (text.Length != 3 || !TextValue.TryNumber(text, out int value) || value == 0) return false;
        code = new IsoNumeric(value);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(IsoNumeric other) => Value.CompareTo(other.Value);

    /// <summary>Whether <paramref name="left"/> is the smaller number.</summary>
    public static bool operator <(IsoNumeric left, IsoNumeric right) => left.Value < right.Value;

    /// <summary>Whether <paramref name="left"/> is the greater number.</summary>
    public static bool operator >(IsoNumeric left, IsoNumeric right) => left.Value > right.Value;

    /// <summary>Whether <paramref name="left"/> is not the greater number.</summary>
    public static bool operator <=(IsoNumeric left, IsoNumeric right) => left.Value <= right.Value;

    /// <summary>Whether <paramref name="left"/> is not the smaller number.</summary>
    public static bool operator >=(IsoNumeric left, IsoNumeric right) => left.Value >= right.Value;

    /// <summary>Writes the number in three digits.</summary>
    public override string ToString() => Value == 0 ? "" : Value.ToString("000", System.Globalization.CultureInfo.InvariantCulture);
}
