using System.Text;
using System.Text.Json.Serialization;

namespace TreatyModel;

/// <content>The text form: ISO 8601 and EDTF level 0, <c>2024-06-19</c>, <c>2024-06</c>, <c>2024</c>.</content>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<FuzzyDate>))]
public readonly partial record struct FuzzyDate : ISpanParsable<FuzzyDate>, IUtf8SpanParsable<FuzzyDate>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int LongestText = 10;

    /// <summary>Reads <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>; "" is <see cref="Unknown"/>.</summary>
    /// <param name="text">The text form, nothing around it.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text has another form or names a day that does not exist.</exception>
    public static FuzzyDate Parse(ReadOnlySpan<char> text) => TryParse(text, out FuzzyDate date)
        ? date
        : throw new FormatException($"\"{text}\" is no date: write yyyy-MM-dd, yyyy-MM or yyyy");

    /// <summary>Reads <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>; "" is <see cref="Unknown"/>.</summary>
    /// <param name="text">The text form, nothing around it.</param>
    /// <param name="date">The date, or <see cref="Unknown"/>.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FuzzyDate date)
    {
        date = default;
        if (text.IsEmpty) return true;
        if (text.Length is not (4 or 7 or 10)) return false;
        int month = 0, day = 0;
        if (!TryNumber(text[..4], out int year) || year == 0) return false;
        if (text.Length >= 7 && (text[4] != '-' || !TryNumber(text[5..7], out month) || month is 0 or > 12)) return false;
        if (text.Length == 10 && (text[7] != '-' || !TryNumber(text[8..], out day) || day == 0 || day > DateTime.DaysInMonth(year, month))) return false;
        date = new FuzzyDate(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }

    /// <summary>Writes <c>yyyy-MM-dd</c>, <c>yyyy-MM</c>, <c>yyyy</c> or "".</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[LongestText];
        TryFormat(buffer, out int written);
        return new string(buffer[..written]);
    }

    /// <summary>Writes the text form into a buffer.</summary>
    /// <param name="destination">The buffer, at most 10 are used.</param>
    /// <param name="charsWritten">How many were used.</param>
    /// <returns>False when the buffer is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        int length = Year == 0 ? 0 : Month == 0 ? 4 : Day == 0 ? 7 : LongestText;
        if (destination.Length < length) return false;
        if (length >= 4) Write(destination[..4], Year);
        if (length >= 7) Write(destination[5..7], Month);
        if (length >= LongestText) Write(destination[8..10], Day);
        if (length >= 7) destination[4] = '-';
        if (length >= LongestText) destination[7] = '-';
        charsWritten = length;
        return true;
    }

    private static void Write(Span<char> digits, int number)
    {
        for (int i = digits.Length - 1; i >= 0; i--, number /= 10) digits[i] = (char)('0' + number % 10);
    }

    static FuzzyDate ISpanParsable<FuzzyDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FuzzyDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FuzzyDate result) => TryParse(s, out result);

    static FuzzyDate IParsable<FuzzyDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FuzzyDate>.TryParse(string? s, IFormatProvider? provider, out FuzzyDate result)
    {
        result = default;
        return s is not null && TryParse(s, out result);
    }

    static FuzzyDate IUtf8SpanParsable<FuzzyDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<FuzzyDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FuzzyDate result)
    {
        result = default;
        if (utf8Text.Length > LongestText) return false;
        Span<char> chars = stackalloc char[LongestText];
        return Ascii.ToUtf16(utf8Text, chars, out int count) == System.Buffers.OperationStatus.Done && TryParse(chars[..count], out result);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> chars = stackalloc char[LongestText];
        bytesWritten = 0;
        return TryFormat(chars, out int count) && count <= utf8Destination.Length
            && Ascii.FromUtf16(chars[..count], utf8Destination, out bytesWritten) == System.Buffers.OperationStatus.Done;
    }
}
