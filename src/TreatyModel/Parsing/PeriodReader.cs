using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Reads a length of time: "thirty (30) days", "one year", "six months", "12 months".</summary>
internal static class PeriodReader
{
    /// <summary>The first length of time in the words; null when there is none.</summary>
    public static Period? Read(string words) => TryFind(words, 0, out Period period, out _) ? period : null;

    /// <summary>Finds the first length of time from a place on.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="period">The length.</param>
    /// <param name="span">From its number to its unit.</param>
    public static bool TryFind(string words, int from, out Period period, out TextSpan span)
    {
        period = default;
        span = default;
        int start = from;
        LexiconTable<char> numbers = LexiconSection.Structure.For<char>();
        LexiconTable<char> units = LexiconSection.Clauses.For<char>();
        int value = -1;
        for (int at = from; at < words.Length;)
        {
            int codePoint = TextUnits<char>.Decode(words, at, out int length);
            if (!TextUnits<char>.IsWord(codePoint))
            {
                at += length;
                continue;
            }
            int end = TextUnits<char>.WordEnd(words, at);
            ReadOnlySpan<char> word = words.AsSpan(at, end - at);
            int phrase = units.Match(words, at, end, out _);
            if (phrase != 0 && units.TagOf(phrase) == LexiconTag.PeriodUnit)
            {
                if (value >= 0)
                {
                    (period, span) = (new Period(value, (PeriodUnit)units.ValueOf(phrase)), TextSpan.FromBounds(start, end));
                    return true;
                }
            }
            else if (int.TryParse(word, out int number))
            {
                start = at;
                value = number;
            }
            else if ((phrase = numbers.Match(words, at, end, out _)) != 0 && numbers.TagOf(phrase) == LexiconTag.NumberWord)
            {
                // "twenty-one", "thirty": tens and ones add up.
                int part = numbers.ValueOf(phrase);
                if (value < 0) start = at;
                value = value >= 20 && value % 10 == 0 && part < 10 ? value + part : part;
            }
            else if (GluedUnit(numbers, words, at, end) is { } glued)
            {
                (period, span) = (glued, TextSpan.FromBounds(at, end));
                return true;
            }
            else if (!IsFiller(word))
            {
                value = -1;
            }
            at = end;
        }
        return false;
    }

    /// <summary>"thirty working days", "six (6) calendar months".</summary>
    private static bool IsFiller(ReadOnlySpan<char> word) => word is "working" or "calendar" or "consecutive" or "full" or "clear";

    /// <summary>"ninetiethday": a blank that got lost.</summary>
    private static Period? GluedUnit(LexiconTable<char> numbers, string words, int at, int end)
    {
        if (end - at <= Day.Length || !words.AsSpan(at, end - at).EndsWith(Day, StringComparison.OrdinalIgnoreCase)) return null;
        int cut = end - Day.Length;
        int phrase = numbers.Match(words.AsSpan(0, cut), at, cut, out _);
        return phrase != 0 && numbers.TagOf(phrase) == LexiconTag.NumberWord ? new Period(numbers.ValueOf(phrase), PeriodUnit.Day) : null;
    }

    private const string Day = "day";
}
