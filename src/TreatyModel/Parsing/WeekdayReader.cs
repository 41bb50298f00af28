using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds the day of the week that a text gives with a date, and reports one that contradicts it. English.</summary>
/// <remarks>One that agrees proves nothing: a wrong date can have the right day of the week.</remarks>
internal static class WeekdayReader
{
    /// <summary>How far around a date a day of the week still goes with it: "on Wednesday, the 19 June 2024", "19 June 2024 (Wednesday)".</summary>
    private const int Reach = 16;

    /// <summary>Gives each event of the treaty the day of the week that stands with its date.</summary>
    public static Treaty Read(SourceText source, Treaty treaty, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!treaty.Events.Any(e => e.Date.IsDay && !e.Evidence.IsEmpty)) return treaty;
        return treaty with { Events = [.. treaty.Events.Select(e => e with { Weekday = Check(source, e.Date, e.Evidence.Span, diagnostics) })] };
    }

    /// <summary>Reports the dates of a report that stand with another day of the week.</summary>
    public static void Check(SourceText source, NewsReport report, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (ReportDate date in report.Dates) Check(source, date.Date, date.Words.Span, diagnostics);
        foreach (ReportedEvent told in report.Events) Check(source, told.Date, told.DateWords.Span, diagnostics);
    }

    private static DayOfWeek? Check(SourceText source, FuzzyDate date, TextSpan words, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!date.IsDay || words.IsEmpty || Find(source.Text, words) is not { } found) return null;
        var both = TextSpan.FromBounds(Math.Min(words.Start, found.Span.Start), Math.Max(words.End, found.Span.End));
        var contradiction = new Diagnostic(TreatyDiagnostics.WeekdayContradictsDate, both);
        if (date.FallsOn(found.Day) is false && !diagnostics.Contains(contradiction)) diagnostics.Add(contradiction);
        return found.Day;
    }

    /// <summary>The last day of the week within the words of the date or near them, on the same line.</summary>
    private static (DayOfWeek Day, TextSpan Span)? Find(string text, TextSpan words)
    {
        LexiconTable<char> table = LexiconSection.FinalClauses.For<char>();
        int start = Math.Max(0, words.Start - Reach), end = Math.Min(text.Length, words.End + Reach);
        int lineBefore = text.AsSpan(start, words.Start - start).LastIndexOfAny('\n', '\r');
        if (lineBefore >= 0) start += lineBefore + 1;
        int lineBehind = text.AsSpan(words.End, end - words.End).IndexOfAny('\n', '\r', '.');
        if (lineBehind >= 0) end = words.End + lineBehind;
        (DayOfWeek, TextSpan)? found = null;
        for (int at = start; at < end;)
        {
            if (!char.IsAsciiLetter(text[at]) || (at > 0 && char.IsLetter(text[at - 1])))
            {
                at++;
                continue;
            }
            int wordEnd = TextUnits<char>.WordEnd(text, at);
            int phrase = table.Match(text, at, wordEnd, out _);
            // Behind the date only a day of the week at once counts: another date may follow.
            bool isNear = at < words.End || text.AsSpan(words.End, at - words.End).IndexOfAnyExcept(' ', ',', '(') < 0;
            if (isNear && phrase != 0 && table.TagOf(phrase) == LexiconTag.Weekday) found = ((DayOfWeek)(table.ValueOf(phrase) % 7), TextSpan.FromBounds(at, wordEnd));
            at = wordEnd;
        }
        return found;
    }
}
