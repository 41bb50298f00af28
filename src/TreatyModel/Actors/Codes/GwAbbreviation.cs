using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The three-letter abbreviation of a state in the list of Gleditsch and Ward (1999): <c>PRK</c>, <c>VNM</c>.</summary>
/// <remarks>VNM is the state that ended in 1893 and not modern Viet Nam. Source: K. S. Gleditsch and M. D. Ward, list of independent states since 1816. <c>default</c> is <see cref="None"/> and prints as "". Equal and ordered by text. Not interchangeable with any other code: each kind is a type of its own.</remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<GwAbbreviation>))]
public readonly record struct GwAbbreviation : IStateCode<GwAbbreviation>
{
    private readonly string? text;

    private GwAbbreviation(string text) => this.text = text;

    /// <summary>No code.</summary>
    public static GwAbbreviation None => default;

    static string ITextValue<GwAbbreviation>.Form => "three capital letters, as in VNM";

    static ImmutableArray<Dated<GwAbbreviation>> IStateCode<GwAbbreviation>.Of(StateCodes codes) => codes.GwAbbreviation;

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capital letters of ASCII.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static GwAbbreviation Parse(ReadOnlySpan<char> text) => TextValue.Parse<GwAbbreviation>(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capital letters of ASCII; "" is <see cref="None"/>.</param>
    /// <param name="code">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code. Whether a state has it is for <see cref="StateRegistry"/> to say.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out GwAbbreviation code)
    {
        code = default;
        if (text.IsEmpty) return true;
        if (!TextValue.IsCapitals(text, 3)) return false;
        code = new GwAbbreviation(text.ToString());
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(GwAbbreviation other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(GwAbbreviation left, GwAbbreviation right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(GwAbbreviation left, GwAbbreviation right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(GwAbbreviation left, GwAbbreviation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(GwAbbreviation left, GwAbbreviation right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the code.</summary>
    public override string ToString() => text ?? "";
}
