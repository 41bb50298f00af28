using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The three-letter abbreviation of a state in the Correlates of War list of states: <c>PRK</c>, <c>ROK</c>.</summary>
/// <remarks>Source: Correlates of War Project, State System Membership List, version 2016. <c>default</c> is <see cref="None"/> and prints as "". Equal and ordered by text. Not interchangeable with any other code: each kind is a type of its own.</remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<CowAbbreviation>))]
public readonly record struct CowAbbreviation : IStateCode<CowAbbreviation>
{
    private readonly string? text;

    private CowAbbreviation(string text) => this.text = text;

    /// <summary>No code.</summary>
    public static CowAbbreviation None => default;

    static string ITextValue<CowAbbreviation>.Form => "three capital letters, as in ROK";

    static ImmutableArray<Dated<CowAbbreviation>> IStateCode<CowAbbreviation>.Of(StateCodes codes) => codes.CowAbbreviation;

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capital letters of ASCII.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static CowAbbreviation Parse(ReadOnlySpan<char> text) => TextValue.Parse<CowAbbreviation>(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capital letters of ASCII; "" is <see cref="None"/>.</param>
    /// <param name="code">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code. Whether a state has it is for <see cref="StateRegistry"/> to say.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CowAbbreviation code)
    {
        code = default;
        if (text.IsEmpty) return true;
        if (!TextValue.IsCapitals(text, 3)) return false;
        code = new CowAbbreviation(text.ToString());
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CowAbbreviation other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(CowAbbreviation left, CowAbbreviation right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(CowAbbreviation left, CowAbbreviation right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(CowAbbreviation left, CowAbbreviation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(CowAbbreviation left, CowAbbreviation right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the code.</summary>
    public override string ToString() => text ?? "";
}
