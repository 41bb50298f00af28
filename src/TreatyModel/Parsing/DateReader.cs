using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Reads a date from English words: "19 June 2024", "June 19, 2024", "this 1st day of March, 2006", "the ninth day of October
/// in the year one thousand eight hundred and eighty-four", "June 2024".</summary>
internal static class DateReader
{
    private const int MostWords = 24;

    /// <summary>Finds the first date that names a month.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date; a date without a year is <see cref="FuzzyDate.Unknown"/>, its words are found all the same.</param>
    /// <param name="words">Its words.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out FuzzyDate date, out TextSpan words)
    {
        date = default;
        words = default;
        LexiconTable<char> table = LexiconSection.FinalClauses.For<char>();
        int dayStart = -1, day = 0;
        for (int at = 0; at < text.Length;)
        {
            if (!TextUnits<char>.IsWord(TextUnits<char>.Decode(text, at, out int length)))
            {
                at += length;
                continue;
            }
            int end = TextUnits<char>.WordEnd(text, at);
            int phrase = table.Match(text, at, end, out _);
            if (phrase != 0 && table.TagOf(phrase) == LexiconTag.Month && (char.IsUpper(text[at]) || day > 0))
            {
                int month = table.ValueOf(phrase);
                int behind = ReadDayBehind(text, end, out int dayBehind);
                int yearEnd = ReadYear(text, behind, out int year);
                if (year > 0 && dayBehind == 0 && day == 0) date = FuzzyDate.OfMonth(year, month);
                int found = day > 0 ? day : dayBehind;
                if (found > 0 && (year == 0 || found <= DateTime.DaysInMonth(year, month)))
                {
                    if (year > 0) date = FuzzyDate.OfDay(year, month, found);
                }
                else if (year == 0)
                {
                    at = end;
                    continue;
                }
                words = TextSpan.FromBounds(day > 0 ? dayStart : at, year > 0 ? yearEnd : day > 0 ? end : behind);
                return true;
            }
            if (TryDay(text[at..end], out int number) || TryOrdinal(text, at, end, out number))
            {
                day = number;
                dayStart = at;
            }
            else if (!text[at..end].Equals("day", StringComparison.OrdinalIgnoreCase) && !text[at..end].Equals("of", StringComparison.OrdinalIgnoreCase))
            {
                day = 0;
            }
            at = end;
        }
        return false;
    }

    private static bool TryDay(ReadOnlySpan<char> word, out int day)
    {
        day = 0;
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits])) digits++;
        if (digits is 0 or > 2) return false;
        if (word.Length > digits && word[digits..] is not ("st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")) return false;
        day = int.Parse(word[..digits], System.Globalization.CultureInfo.InvariantCulture);
        return day is >= 1 and <= 31;
    }

    /// <summary>"sixth", "twenty-first", "ELEVENTH".</summary>
    private static bool TryOrdinal(ReadOnlySpan<char> text, int at, int end, out int day)
    {
        day = 0;
        LexiconTable<char> numbers = LexiconSection.Structure.For<char>();
        int phrase = numbers.Match(text, at, end, out _);
        if (phrase == 0 || numbers.TagOf(phrase) != LexiconTag.NumberWord) return false;
        day = numbers.ValueOf(phrase);
        int behind = at;
        while (behind > 0 && text[behind - 1] is '-' or ' ') behind--;
        if (day is >= 1 and <= 9 && behind < at && behind > 0)
        {
            int before = behind;
            while (before > 0 && char.IsLetter(text[before - 1])) before--;
            int tens = before == behind ? 0 : numbers.Match(text, before, behind, out _);
            if (tens != 0 && numbers.ValueOf(tens) is 20 or 30) day += numbers.ValueOf(tens);
        }
        return day is >= 1 and <= 31;
    }

    private static int ReadDayBehind(ReadOnlySpan<char> text, int at, out int day)
    {
        day = 0;
        int start = TextUnits<char>.SkipBlanks(text, at);
        if (start < text.Length && text[start] == '.') start = TextUnits<char>.SkipBlanks(text, start + 1);
        if (start >= text.Length || !char.IsAsciiDigit(text[start])) return at;
        int end = TextUnits<char>.WordEnd(text, start);
        return TryDay(text[start..end], out day) ? end : at;
    }

    /// <summary>A year behind a month or day: digits, or "in the year two thousand and six".</summary>
    private static int ReadYear(ReadOnlySpan<char> text, int at, out int year)
    {
        year = 0;
        LexiconTable<char> numbers = LexiconSection.Structure.For<char>();
        int spoken = 0, part = 0, spokenEnd = at;
        for (int words = 0; words < MostWords; words++)
        {
            int start = TextUnits<char>.SkipWhiteSpace(text, at);
            while (start < text.Length && text[start] is ',' or '-' or '(') start = TextUnits<char>.SkipWhiteSpace(text, start + 1);
            if (start >= text.Length || !TextUnits<char>.IsWord(text[start])) break;
            int end = TextUnits<char>.WordEnd(text, start);
            ReadOnlySpan<char> word = text[start..end];
            if (word.Length == 4 && int.TryParse(word, out int number) && number is > 1400 and < 2200)
            {
                year = number;
                return end;
            }
            int phrase = numbers.Match(text, start, end, out _);
            if (phrase != 0 && numbers.TagOf(phrase) == LexiconTag.NumberWord) part += numbers.ValueOf(phrase);
            else if (word.Equals("hundred", StringComparison.OrdinalIgnoreCase)) part *= 100;
            else if (word.Equals("thousand", StringComparison.OrdinalIgnoreCase)) (spoken, part) = (spoken + Math.Max(1, part) * 1000, 0);
            else if (spoken + part > 0 ? !word.Equals("and", StringComparison.OrdinalIgnoreCase) : !(word.Equals("in", StringComparison.OrdinalIgnoreCase) || word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("of", StringComparison.OrdinalIgnoreCase)
                || word.Equals("year", StringComparison.OrdinalIgnoreCase) || word.Equals("and", StringComparison.OrdinalIgnoreCase))) break;
            else
            {
                at = end;
                continue;
            }
            at = spokenEnd = end;
        }
        if (spoken + part is > 1400 and < 2200)
        {
            year = spoken + part;
            return spokenEnd;
        }
        return at;
    }
}
