using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <content>The text form: EDTF level 1 of a date, <c>2024-06-19</c>, <c>1961-21</c>, <c>196X</c>, <c>1961-07-XX</c>, <c>1961?</c>.</content>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<FuzzyDate>))]
public readonly partial record struct FuzzyDate : ITextValue<FuzzyDate>
{
    private const int LongestText = 11;

    static string ITextValue<FuzzyDate>.Form => "yyyy-MM-dd, yyyy-MM, yyyy, a season as in 1961-21, unknown digits as in 196X, with ? (uncertain), ~ (about) or % (both) behind it";

    /// <summary>Reads a date of EDTF level 1; "" is <see cref="Unknown"/>.</summary>
    /// <param name="text">The text form, nothing around it. An interval is a <see cref="DateInterval"/>; years before 1 and behind 9999 and times of day are not read.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text has another form or names a day that does not exist.</exception>
    public static FuzzyDate Parse(ReadOnlySpan<char> text) => TextValue.Parse<FuzzyDate>(text);

    /// <summary>Reads a date of EDTF level 1; "" is <see cref="Unknown"/>.</summary>
    /// <param name="text">The text form, nothing around it.</param>
    /// <param name="date">The date, or <see cref="Unknown"/>.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FuzzyDate date)
    {
        date = default;
        if (text.IsEmpty) return true;
        DateQualification qualification = text[^1] switch
        {
            '?' => DateQualification.Uncertain,
            '~' => DateQualification.Approximate,
            '%' => DateQualification.Uncertain | DateQualification.Approximate,
            _ => DateQualification.None,
        };
        if (qualification != DateQualification.None) text = text[..^1];
        if (text.Length is not (4 or 7 or 10) || !TryParts(text, out FuzzyDate read)) return false;
        date = read.Qualified(qualification);
        return true;
    }

    private static bool TryParts(ReadOnlySpan<char> text, out FuzzyDate date)
    {
        date = default;
        int month = 0, day = 0;
        if (text.Length == 4 && text[3] == 'X')
        {
            bool isCentury = text[2] == 'X';
            if (!TextValue.TryNumber(text[..(isCentury ? 2 : 3)], out int known)) return false;
            date = isCentury ? OfCentury(Math.Max(1, known * 100)) : OfDecade(Math.Max(1, known * 10));
            return true;
        }
        if (!TextValue.TryNumber(text[..4], out int year) || year == 0) return false;
        if (text.Length >= 7 && text[4] != '-' || text.Length == 10 && text[7] != '-') return false;
        bool monthUnspecified = text.Length >= 7 && text[5..7] is "XX";
        bool dayUnspecified = text.Length == 10 && text[8..] is "XX";
        if (text.Length >= 7 && !monthUnspecified && !TextValue.TryNumber(text[5..7], out month)) return false;
        if (text.Length == 10 && !dayUnspecified && (!TextValue.TryNumber(text[8..], out day) || day == 0)) return false;
        if (text.Length >= 7 && !monthUnspecified && month is 0 or > 12 && !(text.Length == 7 && month is >= 21 and <= 24)) return false;
        if (monthUnspecified && text.Length == 10 && !dayUnspecified) return false;
        if (day > 0 && day > DateTime.DaysInMonth(year, month)) return false;
        Digits unspecified = !monthUnspecified ? dayUnspecified ? Digits.Day : Digits.None : dayUnspecified ? Digits.MonthAndDay : Digits.Month;
        date = new FuzzyDate(year, month, day, unspecified);
        return true;
    }

    /// <summary>Writes the text form that <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[LongestText];
        TryFormat(buffer, out int written);
        return new string(buffer[..written]);
    }

    /// <summary>Writes the text form into a buffer.</summary>
    /// <param name="destination">The buffer; at most 11 characters are used.</param>
    /// <param name="charsWritten">How many were used.</param>
    /// <returns>False when the buffer is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        bool hasDay = day != 0 || unspecified is Digits.Day or Digits.MonthAndDay;
        bool hasMonth = hasDay || monthOrSeason != 0 || unspecified == Digits.Month;
        int length = year == 0 ? 0 : hasDay ? 10 : hasMonth ? 7 : 4;
        int whole = length + (Qualification == DateQualification.None ? 0 : 1);
        if (destination.Length < whole) return false;
        if (length == 0) return true;
        // The first year of the first decade is 1, its digits are 000X.
        Write(destination[..4], unspecified is Digits.YearOne or Digits.YearTwo ? year / 10 * 10 : year);
        if (unspecified is Digits.YearOne or Digits.YearTwo) destination[(unspecified == Digits.YearOne ? 3 : 2)..4].Fill('X');
        if (hasMonth) WritePart(destination[4..7], monthOrSeason);
        if (hasDay) WritePart(destination[7..10], day);
        if (whole > length) destination[length] = Qualification switch { DateQualification.Uncertain => '?', DateQualification.Approximate => '~', _ => '%' };
        charsWritten = whole;
        return true;
    }

    private static void WritePart(Span<char> part, int number)
    {
        part[0] = '-';
        if (number == 0) part[1..].Fill('X');
        else Write(part[1..], number);
    }

    private static void Write(Span<char> digits, int number)
    {
        for (int i = digits.Length - 1; i >= 0; i--, number /= 10) digits[i] = (char)('0' + number % 10);
    }
}
