using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Finds the recitals of Japanese and Korean preambles, whose verb stands at their end: "…を想起し、", "…을 희망하여,".</summary>
internal static class VerbFinalRecitals
{
    /// <summary>The particles behind the parties, who are the subject of all recitals.</summary>
    private const string TopicParticles = "は는은";

    /// <summary>Adds the recitals between the parties and the formula, or none.</summary>
    public static void Add(string text, Unit preamble, int formula)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int start = -1, clause = preamble.WordsStart;
        for (int at = preamble.WordsStart; at < formula;)
        {
            if (text[at] is '、' or '，' or ',' && at > clause)
            {
                clause = at + 1;
                if (start < 0 && TopicParticles.Contains(text[at - 1], StringComparison.Ordinal)) start = clause;
            }
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            int wordEnd = TextUnits<char>.WordEnd(text, at);
            int phrase = table.Match(text.AsSpan(0, formula), at, wordEnd, out int end);
            if (phrase == 0 || table.TagOf(phrase) != LexiconTag.RecitalOpener || table.ValueOf(phrase) == 0 || !EndsClause(text, ref end, formula))
            {
                at = wordEnd;
                continue;
            }
            int from = TextUnits<char>.SkipWhiteSpace(text, start < 0 ? preamble.WordsStart : start);
            if (preamble.WordsEnd < 0) preamble.WordsEnd = from;
            preamble.Children.Add(new Unit(ProvisionKind.Recital, from, from) { End = end });
            (start, at) = (end, end);
        }
    }

    /// <summary>The comma behind the verb belongs to the recital.</summary>
    private static bool EndsClause(string text, ref int end, int formula)
    {
        int next = TextUnits<char>.SkipBlanks(text, end);
        if (next >= formula) return true;
        if (text[next] is not ('、' or '，' or ',')) return text[next] is '\n' or '\r';
        end = next + 1;
        return true;
    }
}
