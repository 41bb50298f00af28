using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The four-letter code of a name that ISO 3166-1 no longer has, from ISO 3166-3: <c>SUHH</c>.</summary>
/// <remarks>The first two letters are the withdrawn alpha-2 code. <c>default</c> is <see cref="None"/> and prints as "". Equal and ordered by text. Not interchangeable with any other code: each kind is a type of its own.</remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<IsoFormer>))]
public readonly record struct IsoFormer : IStateCode<IsoFormer>
{
    private readonly string? text;

    private IsoFormer(string text) => this.text = text;

    /// <summary>No code.</summary>
    public static IsoFormer None => default;

    static string ITextValue<IsoFormer>.Form => "four capital letters, as in SUHH";

    static ImmutableArray<Dated<IsoFormer>> IStateCode<IsoFormer>.Of(StateCodes codes) => codes.IsoFormer;

    /// <summary>Reads a code.</summary>
    /// <param name="text">Four capital letters of ASCII.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static IsoFormer Parse(ReadOnlySpan<char> text) => TextValue.Parse<IsoFormer>(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Four capital letters of ASCII; "" is <see cref="None"/>.</param>
    /// <param name="code">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code. Whether a state has it is for <see cref="StateRegistry"/> to say.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IsoFormer code)
    {
        code = default;
        if (text.IsEmpty) return true;
        if (!TextValue.IsCapitals(text, 4)) return false;
        code = new IsoFormer(text.ToString());
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(IsoFormer other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(IsoFormer left, IsoFormer right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(IsoFormer left, IsoFormer right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(IsoFormer left, IsoFormer right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(IsoFormer left, IsoFormer right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the code.</summary>
    public override string ToString() => text ?? "";
}
