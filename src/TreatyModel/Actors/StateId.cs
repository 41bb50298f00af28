using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The library's own name of a state: <c>soviet-union</c>, <c>russia</c>. One state, one name, whatever lists of codes do.</summary>
/// <remarks>
/// Small letters of ASCII, digits and hyphens. Names of <see cref="StateRegistry.World"/> are never given to another state. <c>default</c> is
/// <see cref="None"/> and prints as "".
/// </remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<StateId>))]
public readonly record struct StateId : ITextValue<StateId>
{
    private readonly string? text;

    private StateId(string text) => this.text = text;

    /// <summary>No state.</summary>
    public static StateId None => default;

    static string ITextValue<StateId>.Form => "small letters, digits and single hyphens, as in soviet-union";

    /// <summary>Reads a name.</summary>
    /// <param name="text">For example <c>soviet-union</c>; "" is <see cref="None"/>.</param>
    /// <returns>The name.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static StateId Parse(ReadOnlySpan<char> text) => TextValue.Parse<StateId>(text);

    /// <summary>Reads a name.</summary>
    /// <param name="text">For example <c>soviet-union</c>; "" is <see cref="None"/>.</param>
    /// <param name="id">The name, or <see cref="None"/>.</param>
    /// <returns>Whether the text has the form of a name. Whether there is such a state is for <see cref="StateRegistry"/> to say.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out StateId id)
    {
        id = default;
        for (int i = 0; i < text.Length; i++)
        {
            bool isHyphen = text[i] == '-';
            if (!isHyphen && !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i])) return false;
            if (isHyphen && (i == 0 || i == text.Length - 1 || text[i - 1] == '-')) return false;
        }
        if (!text.IsEmpty) id = new StateId(text.ToString());
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(StateId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(StateId left, StateId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(StateId left, StateId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(StateId left, StateId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(StateId left, StateId right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the name.</summary>
    public override string ToString() => text ?? "";
}
