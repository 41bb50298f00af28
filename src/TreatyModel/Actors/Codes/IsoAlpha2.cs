using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The two-letter code of a state in ISO 3166-1: <c>RU</c>.</summary>
/// <remarks>Codes are given out again: CS was Czechoslovakia until 1993 and Serbia and Montenegro from 2003 to 2006. <c>default</c> is <see cref="None"/> and prints as "". Equal and ordered by text. Not interchangeable with any other code: each kind is a type of its own.</remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<IsoAlpha2>))]
public readonly record struct IsoAlpha2 : IStateCode<IsoAlpha2>
{
    private readonly string? text;

    private IsoAlpha2(string text) => this.text = text;

    /// <summary>No code.</summary>
    public static IsoAlpha2 None => default;

    static string ITextValue<IsoAlpha2>.Form => "two capital letters, as in RU";

    static ImmutableArray<Dated<IsoAlpha2>> IStateCode<IsoAlpha2>.Of(StateCodes codes) => codes.IsoAlpha2;

    /// <summary>Reads a code.</summary>
    /// <param name="text">Two capital letters of ASCII.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static IsoAlpha2 Parse(ReadOnlySpan<char> text) => TextValue.Parse<IsoAlpha2>(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Two capital letters of ASCII; "" is <see cref="None"/>.</param>
    /// <param name="code">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code. Whether a state has it is for <see cref="StateRegistry"/> to say.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IsoAlpha2 code)
    {
        code = default;
        if (text.IsEmpty) return true;
        if (!TextValue.IsCapitals(text, 2)) return false;
        code = new IsoAlpha2(text.ToString());
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(IsoAlpha2 other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(IsoAlpha2 left, IsoAlpha2 right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(IsoAlpha2 left, IsoAlpha2 right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(IsoAlpha2 left, IsoAlpha2 right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(IsoAlpha2 left, IsoAlpha2 right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the code.</summary>
    public override string ToString() => text ?? "";
}
