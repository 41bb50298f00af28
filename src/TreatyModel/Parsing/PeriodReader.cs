using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Reads a length of time: "thirty (30) days", "one year", "six months", "12 months".</summary>
internal static class PeriodReader
{
    /// <summary>The first length of time in the words; null when there is none.</summary>
    public static Period? Read(string words)
    {
        LexiconTable<char> numbers = LexiconSection.Structure.For<char>();
        LexiconTable<char> units = LexiconSection.Clauses.For<char>();
        int value = -1;
        for (int at = 0; at < words.Length;)
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
                if (value >= 0) return new Period(value, (PeriodUnit)units.ValueOf(phrase));
            }
            else if (int.TryParse(word, out int number))
            {
                value = number;
            }
            else if ((phrase = numbers.Match(words, at, end, out _)) != 0 && numbers.TagOf(phrase) == LexiconTag.NumberWord)
            {
                // "twenty-one", "thirty": tens and ones add up.
                int part = numbers.ValueOf(phrase);
                value = value >= 20 && value % 10 == 0 && part < 10 ? value + part : part;
            }
            else
            {
                value = -1;
            }
            at = end;
        }
        return null;
    }
}
