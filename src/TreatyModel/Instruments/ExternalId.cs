using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The number of a treaty in a collection: <c>unts:I-6045</c>, <c>atop:3440</c>.</summary>
/// <remarks>
/// The form of a value is checked where the collection fixes one: a series numeral and a number for UNTS (I: registered, II: filed and recorded), a
/// number for LNTS, four digits for ATOP, six for WTI. <c>default</c> is <see cref="None"/> and prints as "".
/// </remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<ExternalId>))]
public readonly record struct ExternalId : ITextValue<ExternalId>
{
    private readonly string? value;

    /// <summary>Makes an id.</summary>
    /// <param name="scheme">The collection.</param>
    /// <param name="value">The number in that collection's own form.</param>
    /// <exception cref="ArgumentException">The value has not the form that the collection gives its numbers.</exception>
    public ExternalId(IdentifierScheme scheme, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!HasForm(scheme, value)) throw new ArgumentException($"\"{value}\" is no number of {scheme}: write {FormOf(scheme)}", nameof(value));
        Scheme = scheme;
        this.value = value;
    }

    /// <summary>No id.</summary>
    public static ExternalId None => default;

    static string ITextValue<ExternalId>.Form => "a collection, a colon and a number, as in unts:I-6045 or atop:3440";

    /// <summary>The collection.</summary>
    public IdentifierScheme Scheme { get; }

    /// <summary>The number within the collection; "" for <see cref="None"/>.</summary>
    public string Value => value ?? "";

    /// <summary>Reads an id.</summary>
    /// <param name="text">For example <c>unts:I-6045</c>.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ExternalId Parse(ReadOnlySpan<char> text) => TextValue.Parse<ExternalId>(text);

    /// <summary>Reads an id.</summary>
    /// <param name="text">For example <c>unts:I-6045</c>; the collection in any case; "" is <see cref="None"/>.</param>
    /// <param name="id">The id, or <see cref="None"/>.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ExternalId id)
    {
        id = default;
        if (text.IsEmpty) return true;
        int colon = text.IndexOf(':');
        if (colon < 1 || !char.IsAsciiLetter(text[0]) || !Enum.TryParse(text[..colon], ignoreCase: true, out IdentifierScheme scheme)) return false;
        string value = text[(colon + 1)..].ToString();
        if (!HasForm(scheme, value)) return false;
        id = new ExternalId(scheme, value);
        return true;
    }

    private static bool HasForm(IdentifierScheme scheme, string value) => scheme switch
    {
        IdentifierScheme.Unts => IsUnts(value),
        IdentifierScheme.Lnts => TextValue.TryNumber(value, out _),
        IdentifierScheme.Atop => value.Length == 4 && TextValue.TryNumber(value, out _),
        IdentifierScheme.Wti => value.Length == 6 && TextValue.TryNumber(value, out _),
        IdentifierScheme.Wikidata => value.StartsWith('Q') && TextValue.TryNumber(value.AsSpan(1), out _),
        _ => value.Length > 0 && value.AsSpan().Trim().Length == value.Length,
    };

    private static bool IsUnts(string value)
    {
        int hyphen = value.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && value.AsSpan(0, hyphen) is "I" or "II" or "III" && TextValue.TryNumber(value.AsSpan(hyphen + 1), out _);
    }

    private static string FormOf(IdentifierScheme scheme) => scheme switch
    {
        IdentifierScheme.Unts => "series numeral and number, as in I-6045",
        IdentifierScheme.Lnts => "a number",
        IdentifierScheme.Atop => "four digits, as in 3440",
        IdentifierScheme.Wti => "six digits",
        IdentifierScheme.Wikidata => "Q and digits",
        _ => "something, without blanks around it",
    };

    /// <summary>Sorts by collection, then by number as text.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Below, at or above zero.</returns>
    public int CompareTo(ExternalId other) => Scheme != other.Scheme ? Scheme.CompareTo(other.Scheme) : string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ExternalId left, ExternalId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ExternalId left, ExternalId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ExternalId left, ExternalId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ExternalId left, ExternalId right) => left.CompareTo(right) >= 0;

    /// <summary>Writes collection and number, as in <c>unts:I-6045</c>.</summary>
    public override string ToString() => value is null ? "" : $"{Scheme.ToString().ToLowerInvariant()}:{value}";
}
