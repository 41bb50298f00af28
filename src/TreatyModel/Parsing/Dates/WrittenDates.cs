using System.Globalization;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Dates;

/// <summary>
/// Dates that name their month, in the languages that have a file besides English: "le 4 mai 1931", "a los trece días del mes de noviembre de mil
/// novecientos sesenta y cuatro", "de achtentwintigste september negentienhonderd vierenvijftig".
/// </summary>
internal static class WrittenDates
{
    private const int MostWords = 12;

    private const int FirstYear = 1401, LastYear = 2199;

    /// <summary>Finds the first date that has a year.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out FuzzyDate date, out TextSpan words)
    {
        date = default;
        words = default;
        int lowest = 0;
        for (int at = 0; at < text.Length;)
        {
            if (!TextUnits<char>.IsWord(TextUnits<char>.Decode(text, at, out int length)))
            {
                at += length;
                continue;
            }
            int start = at;
            (LexiconTag tag, int month) = DateWords.At(text, start, out at);
            if (tag != LexiconTag.Month || !TryYear(text, at, out int year, out int end)) continue;
            int dayStart = start;
            int day = DayBefore(text, lowest, start, ref dayStart);
            lowest = end;
            if (day > DateTime.DaysInMonth(year, month)) continue;
            date = day > 0 ? FuzzyDate.OfDay(year, month, day) : FuzzyDate.OfMonth(year, month);
            words = TextSpan.FromBounds(day > 0 ? dayStart : start, end);
            return true;
        }
        return false;
    }

    /// <summary>The year behind a month: digits, or words; before it "de", "van het jaar", a comma, the month by another name.</summary>
    private static bool TryYear(ReadOnlySpan<char> text, int at, out int year, out int end)
    {
        year = 0;
        end = at;
        var spoken = new SpokenNumber();
        for (int words = 0; words < MostWords; words++)
        {
            int start = SkipMarks(text, at, spoken.Value > 0);
            if (start >= text.Length || !TextUnits<char>.IsWord(TextUnits<char>.Decode(text, start, out _))) break;
            int wordEnd = TextUnits<char>.WordEnd(text, start);
            if (char.IsDigit(text[start]))
            {
                if (spoken.Value == 0 && wordEnd - start >= 4) (year, end) = (Number(text.Slice(start, 4)), start + 4);
                break;
            }
            (LexiconTag tag, _) = DateWords.At(text, start, out int phraseEnd);
            int before = spoken.Value;
            if (spoken.TryAdd(text[start..phraseEnd]) || spoken.TryAdd(text[start..wordEnd])) (year, end) = spoken.Value == before ? (year, end) : (spoken.Value, tag == LexiconTag.NumberWord ? phraseEnd : wordEnd);
            else if (!DateWords.IsLink(tag) && !(tag == LexiconTag.Month && spoken.Value == 0)) break;
            at = tag == LexiconTag.None ? wordEnd : phraseEnd;
        }
        return year is >= FirstYear and <= LastYear;
    }

    /// <summary>A comma or full stop may stand before the year, not within it.</summary>
    private static int SkipMarks(ReadOnlySpan<char> text, int at, bool isWithin)
    {
        while (at < text.Length && (text[at] is '-' or '\'' or '’' || !isWithin && text[at] is ',' or '.' or '/' or '(' || char.IsWhiteSpace(text[at]))) at++;
        return at;
    }

    /// <summary>The day before a month; 0 when there is none.</summary>
    private static int DayBefore(ReadOnlySpan<char> text, int lowest, int month, ref int start)
    {
        Span<(int Start, int End)> found = stackalloc (int, int)[MostWords];
        int count = 0;
        for (int at = month; count < MostWords;)
        {
            int end = at;
            while (end > lowest && (text[end - 1] is '-' or '.' or '\'' or '’' or 'º' or '°' || char.IsWhiteSpace(text[end - 1]))) end--;
            int word = TextUnits<char>.WordStart(text, end);
            if (word >= end || word < lowest) break;
            if (char.IsDigit(text[word]))
            {
                int digits = word;
                while (digits < end && char.IsDigit(text[digits])) digits++;
                start = word;
                return digits - word <= 2 && end - digits <= 3 && Number(text[word..digits]) is > 0 and <= 31 and var day ? day : 0;
            }
            (LexiconTag tag, _) = DateWords.At(text[..end], word, out _);
            if (!DateWords.IsLink(tag) && !new SpokenNumber().TryAdd(text[word..end])) break;
            found[count++] = (word, end);
            at = word;
        }
        return SpokenDay(text, found[..count], ref start);
    }

    /// <summary>The number that the words make, which stand here from the last to the first.</summary>
    private static int SpokenDay(ReadOnlySpan<char> text, ReadOnlySpan<(int Start, int End)> found, ref int start)
    {
        var spoken = new SpokenNumber();
        for (int i = found.Length - 1; i >= 0; i--)
        {
            bool isFirst = spoken.Value == 0;
            if (spoken.TryAdd(text[found[i].Start..found[i].End]) && isFirst) start = found[i].Start;
        }
        return spoken.Value is > 0 and <= 31 ? spoken.Value : 0;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits) number = number * 10 + Math.Max(0, CharUnicodeInfo.GetDecimalDigitValue(c));
        return number;
    }
}
