using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Headings;

/// <summary>Says what stands before and behind a possible heading. Looks a bounded way in both directions.</summary>
internal static class HeadingSurroundings
{
    /// <summary>White space between a heading and the words before it; more is an empty page.</summary>
    private const int LongestGap = 400;

    public static HeadingBefore Before(string text, int start)
    {
        int back = start, lines = 0, lowest = Math.Max(0, start - LongestGap);
        while (back > lowest && char.IsWhiteSpace(text[back - 1]))
        {
            back--;
            if (text[back] is '\n' or '\f' || (text[back] == '\r' && text[back + 1] != '\n')) lines++;
        }
        if (back == 0) return HeadingBefore.TextStart;
        if (lines == 0) return back == start && char.IsLetterOrDigit(text[back - 1]) ? HeadingBefore.LeadingWord : OnLine(text, back);
        if (IsLeadingWord(text, back, inCapitals: false) || IsApostrophe(text[back - 1])) return HeadingBefore.LineLeadsUp;
        if (lines > 1) return HeadingBefore.EmptyLine;
        return char.IsLower(text[back - 1]) || text[back - 1] == ',' ? HeadingBefore.LineGoesOn : HeadingBefore.LineStart;
    }

    private static HeadingBefore OnLine(string text, int back)
    {
        char last = text[back - 1];
        if (last is ',' or '、' or '،') return HeadingBefore.Comma;
        if (last is '(' or '"' or '/' or '“' or '«' or '[' or '《' || IsApostrophe(last)) return HeadingBefore.Opening;
        if (!char.IsLetterOrDigit(last)) return last is '-' or '–' or '—' ? HeadingBefore.CapitalWord : HeadingBefore.SentenceEnd;
        int word = TextUnits<char>.WordStart(text, back);
        if (word < back && char.IsLower(text[word])) return IsLeadingWord(text, back, inCapitals: true) ? HeadingBefore.LeadingWord : HeadingBefore.Word;
        return IsLeadingWord(text, back, inCapitals: true) ? HeadingBefore.LeadingWord : HeadingBefore.CapitalWord;
    }

    private static bool IsApostrophe(char mark) => mark is '\'' or '’' or '‘';

    /// <param name="text">The text.</param>
    /// <param name="end">Behind the word.</param>
    /// <param name="inCapitals">Whether a word in capitals counts: "PROVISIONS AND" at the end of a line is a heading that goes on.</param>
    private static bool IsLeadingWord(string text, int end, bool inCapitals)
    {
        int word = TextUnits<char>.WordStart(text, end);
        if (word == end) return false;
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text.AsSpan(0, end), word, end, out int phraseEnd);
        return phrase != 0 && phraseEnd == end && table.TagOf(phrase) == LexiconTag.Connective && (inCapitals || end - word == 1 || !char.IsUpper(text[word + 1]));
    }

    public static HeadingAfter After(string text, int end, bool lineStart)
    {
        int next = TextUnits<char>.SkipBlanks(text, end);
        if (next >= text.Length) return HeadingAfter.TextEnd;
        char c = text[next];
        if (TextUnits<char>.IsLineEnd(c)) return TextUnits<char>.SkipWhiteSpace(text, next) < text.Length ? HeadingAfter.LineEnd : HeadingAfter.TextEnd;
        if (c is '.' or ':' or '-' or '–' or '—' or ')' or ']' or '*' or '：' or '۔' or '፤' or '．') return BehindMark(text, next, glued: next == end);
        if (c is ',' or ';' or '،' or '、' or '，') return HeadingAfter.Reference;
        if (c is '(' or '（') return BehindBracket(text, next, glued: next == end, lineStart);
        if (c is '"' or '“' or '«' or '[' or '\'' or '‘') return HeadingAfter.Quote;
        if (char.IsUpper(c)) return HeadingAfter.Capital;
        if (char.IsLower(c)) return IsItem(text, next) ? HeadingAfter.Paragraph : HeadingAfter.Small;
        if (char.IsDigit(c))
            return ListMarks<char>.TryRead(text, next, lineStart, LexiconSection.Structure.For<char>(), out _, out _, out _) ? HeadingAfter.Paragraph : HeadingAfter.LooseNumber;
        if (!char.IsLetter(c)) return HeadingAfter.Quote;
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text, next, TextUnits<char>.WordEnd(text, next), out _);
        bool goesOn = phrase != 0 && table.TagOf(phrase) == LexiconTag.Connective;
        return goesOn || (next == end && TextUnits<char>.IsIdeograph(c)) ? HeadingAfter.Small : HeadingAfter.Uncased;
    }

    /// <summary>"a. The Parties": the first item of a list, and a capital behind.</summary>
    private static bool IsItem(string text, int at)
    {
        if (!ListMarks<char>.TryRead(text, at, true, LexiconSection.Structure.For<char>(), out _, out _, out int end)) return false;
        int behind = TextUnits<char>.SkipBlanks(text, end);
        return behind < text.Length && char.IsUpper(text[behind]);
    }

    private static HeadingAfter BehindMark(string text, int mark, bool glued)
    {
        char c = text[mark];
        if (glued && ColonReference<char>.IsAt(text, mark)) return HeadingAfter.Reference;
        int next = mark + 1;
        for (int i = 0; i < 4 && next < text.Length && text[next] is '.' or ':' or '-' or '–' or '—'; i++) next++;
        int behind = TextUnits<char>.SkipWhiteSpace(text, next);
        bool small = behind < text.Length && char.IsLower(text[behind]) && c is not (':' or '–' or '—' or '-');
        return small || c is ')' or ']' ? HeadingAfter.MarkSmall : HeadingAfter.Mark;
    }

    private static HeadingAfter BehindBracket(string text, int open, bool glued, bool lineStart)
    {
        // "Article 4(2)" and "Article 4 (2) shall" are references, "Article 4 (Scope)" and "Article 4 (1) The Parties" are headings.
        if (glued) return HeadingAfter.Reference;
        if (!ListMarks<char>.TryRead(text, open, lineStart, LexiconSection.Structure.For<char>(), out _, out _, out int close)) return HeadingAfter.Bracket;
        int behind = TextUnits<char>.SkipWhiteSpace(text, close);
        return behind < text.Length && (char.IsLower(text[behind]) || text[behind] is ',' or ';' or '.') ? HeadingAfter.ItemSmall : HeadingAfter.Paragraph;
    }
}
