using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The three-letter code of a state in ISO 3166-1: <c>RUS</c>.</summary>
/// <remarks>The Correlates of War list has three letters too, often others: see <see cref="CowAbbreviation"/>. <c>default</c> is <see cref="None"/> and prints as "". Equal and ordered by text. Not interchangeable with any other code: each kind is a type of its own.</remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<IsoAlpha3>))]
public readonly record struct IsoAlpha3 : IStateCode<IsoAlpha3>
{
    private readonly string? text;

    private IsoAlpha3(string text) => this.text = text;

    /// <summary>No code.</summary>
    public static IsoAlpha3 None => default;

    static string ITextValue<IsoAlpha3>.Form => "three capital letters, as in RUS";

    static ImmutableArray<Dated<IsoAlpha3>> IStateCode<IsoAlpha3>.Of(StateCodes codes) => codes.IsoAlpha3;

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capital letters of ASCII.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static IsoAlpha3 Parse(ReadOnlySpan<char> text) => TextValue.Parse<IsoAlpha3>(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capital letters of ASCII; "" is <see cref="None"/>.</param>
    /// <param name="code">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code. Whether a state has it is for <see cref="StateRegistry"/> to say.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IsoAlpha3 code)
    {
        code = default;
        if (text.IsEmpty) return true;
        if (!TextValue.IsCapitals(text, 3)) return false;
        code = new IsoAlpha3(text.ToString());
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(IsoAlpha3 other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(IsoAlpha3 left, IsoAlpha3 right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(IsoAlpha3 left, IsoAlpha3 right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(IsoAlpha3 left, IsoAlpha3 right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(IsoAlpha3 left, IsoAlpha3 right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the code.</summary>
    public override string ToString() => text ?? "";
}
