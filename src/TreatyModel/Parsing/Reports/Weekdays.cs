using System.Globalization;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Reports;

/// <summary>Resolves "Wednesday" against the day a report is dated, and keeps a day without a year.</summary>
internal static class Weekdays
{
    public static bool IsWeekday(ReadOnlySpan<char> word) => NumberOf(word) > 0;

    /// <summary>The last such weekday up to the day; unknown without a day to count from.</summary>
    public static FuzzyDate Resolve(ReadOnlySpan<char> word, FuzzyDate published)
    {
        int weekday = NumberOf(word);
        if (weekday == 0 || !published.IsDay) return FuzzyDate.Unknown;
        DateOnly day = published.Earliest;
        while ((int)day.DayOfWeek != weekday % 7) day = day.AddDays(-1);
        return FuzzyDate.OfDay(day.Year, day.Month, day.Day);
    }

    /// <summary>"June 20" as <c>--06-20</c>.</summary>
    public static string DayOfYear(ReadOnlySpan<char> words)
    {
        // A year that every February 29 has.
        return DateReader.TryFind(string.Concat(words, ", 2024"), out FuzzyDate date, out _) && date.IsDay
            ? string.Create(CultureInfo.InvariantCulture, $"--{date.Month:00}-{date.Day:00}") : "";
    }

    private static int NumberOf(ReadOnlySpan<char> word)
    {
        LexiconTable<char> table = LexiconSection.FinalClauses.For<char>();
        int phrase = table.Match(word, 0, word.Length, out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.Weekday ? table.ValueOf(phrase) : 0;
    }
}
