using System.Text;

namespace TreatyModel.Text;

/// <summary>A value with one text form, which it reads and writes in every way that the framework knows: a code, a date, a name of a unit.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
/// <remarks>
/// A value writes <see cref="TryParse(ReadOnlySpan{char}, out TSelf)"/>, <see cref="object.ToString"/> and the order; the rest follows. Text forms
/// do not depend on a culture, so every format provider is ignored.
/// </remarks>
public interface ITextValue<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable, IComparable<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>What the text form looks like, with an example, for the message of an error: <c>two letters, as in FR</c>.</summary>
    static abstract string Form { get; }

    /// <summary>Reads the text form.</summary>
    /// <param name="text">The text form, nothing around it.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf value);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) => TSelf.TryParse(s, out result);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TextValue.Parse<TSelf>(s);
    }

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result)
    {
        result = default;
        return s is not null && TSelf.TryParse(s, out result);
    }

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextValue.Parse<TSelf>(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(Encoding.UTF8.GetString(utf8Text), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString()!;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString()!;
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString()!, utf8Destination, out bytesWritten);
}
