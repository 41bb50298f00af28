using System.Globalization;
using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Dates;

/// <summary>Dates with their units behind the numbers: 2024年6月19日, 一千九百四十五年六月二十六日, 2024년 6월 19일.</summary>
internal static class EastAsianDates
{
    private const int LongestNumber = 8;

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Finds the first date that has a year.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out FuzzyDate date, out TextSpan words)
    {
        for (int at = 0; text[at..].IndexOfAny('年', '년') is >= 0 and var found; at++)
        {
            at += found;
            int start = at;
            while (start > 0 && at - start < LongestNumber && IsNumeral(text[start - 1])) start--;
            if (ValueOf(text[start..at]) is not (> 1400 and < 2200 and var year)) continue;
            int end = at + 1;
            date = FuzzyDate.OfYear(year);
            if (TryPart(text, end, "月월", 12, out int month, out int monthEnd))
            {
                (date, end) = (FuzzyDate.OfMonth(year, month), monthEnd);
                if (TryPart(text, end, "日号號일", DateTime.DaysInMonth(year, month), out int day, out int dayEnd)) (date, end) = (FuzzyDate.OfDay(year, month, day), dayEnd);
            }
            words = TextSpan.FromBounds(start, end);
            return true;
        }
        date = default;
        words = default;
        return false;
    }

    /// <summary>A number with one of the units behind it.</summary>
    private static bool TryPart(ReadOnlySpan<char> text, int at, string units, int most, out int value, out int end)
    {
        int start = TextUnits<char>.SkipBlanks(text, at);
        end = start;
        while (end < text.Length && end - start < LongestNumber && IsNumeral(text[end])) end++;
        value = ValueOf(text[start..end]);
        int unit = TextUnits<char>.SkipBlanks(text, end);
        bool isPart = value >= 1 && value <= most && unit < text.Length && units.Contains(text[unit]);
        end = unit + 1;
        return isPart;
    }

    private static bool IsNumeral(char c) => char.IsDigit(c) || Digits.Contains(c) || c is '零' or '○' or '十' or '百' or '千' or '廿' or '卅';

    private static int ValueOf(ReadOnlySpan<char> numeral)
    {
        int value = 0, digit = 0, run = 0;
        bool isPlaced = false;
        foreach (char c in numeral)
        {
            int place = c switch { '十' => 10, '廿' => 20, '卅' => 30, '百' => 100, '千' => 1000, _ => 0 };
            if (place > 0)
            {
                isPlaced = true;
                value += place is 20 or 30 ? place : Math.Max(1, digit) * place;
                digit = 0;
                continue;
            }
            digit = char.IsDigit(c) ? CharUnicodeInfo.GetDecimalDigitValue(c) : Math.Max(0, Digits.IndexOf(c, StringComparison.Ordinal));
            run = run * 10 + digit;
        }
        return isPlaced ? value + digit : run;
    }
}
