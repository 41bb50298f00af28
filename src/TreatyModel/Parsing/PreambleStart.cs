using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds where the title page ends and the preamble begins: at the line that names the parties.</summary>
internal static class PreambleStart
{
    private const int MostLines = 400;

    /// <summary>What has more lines, title included, is a preamble in a language that no lexicon knows.</summary>
    private const int MostLinesOfLetter = 6;

    /// <summary>Lines without a mark that a sentence of the preamble may take when its first word was not found yet.</summary>
    private const int MostOpenLines = 4;

    /// <summary>The first character of the preamble.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lowest">Where title page and preamble begin together.</param>
    /// <param name="sign">The first recital, the formula or the heading of the preamble.</param>
    public static int Find(SourceText source, int lowest, int sign)
    {
        // "We the Peoples …": nothing stands before it.
        int first = TextUnits<char>.SkipWhiteSpace(source.Text, lowest);
        if (first < sign && OpensWithin(source.Text, first) && !IsPhrase(source.Text, first, TextUnits<char>.WordEnd(source.Text, first), LexiconTag.Connective)) return lowest;
        return FirstLine(source, lowest, sign) is >= 0 and int start ? start : WithinLine(source.Text, LineStart(source.Text, lowest, sign), sign);
    }

    /// <summary>The first character of a preamble that has neither recital nor formula: a letter.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lowest">Where title page and preamble begin together.</param>
    /// <param name="end">Where both end.</param>
    /// <returns><paramref name="lowest"/> when no line opens it.</returns>
    public static int OfLetter(SourceText source, int lowest, int end)
    {
        if (end <= lowest) return lowest;
        int lines = 0;
        foreach (ReadOnlySpan<char> line in source.Text.AsSpan(lowest, end - lowest).EnumerateLines())
            if (!line.IsWhiteSpace() && ++lines > MostLinesOfLetter) return lowest;
        return FirstLine(source, lowest, end) is >= 0 and int start ? start : lowest;
    }

    /// <summary>The line that opens the preamble; negative when none does.</summary>
    private static int FirstLine(SourceText source, int lowest, int sign)
    {
        string text = source.Text;
        int start = LineStart(text, lowest, sign);
        int settled = IsOpening(text, start) ? start : -1, open = 0;
        for (int i = 0; i < MostLines && start > lowest; i++)
        {
            int end = start;
            while (end > lowest && char.IsWhiteSpace(text[end - 1])) end--;
            if (end <= lowest) break;
            int before = LineStart(text, lowest, end);
            bool goesOn = text[end - 1] is ',' or ';' or ':' or '،' or '؛' or '、' or '，' or '；' or '：' || char.IsLower(text[start]) || EndsOpen(text, before, end);
            goesOn |= IsPartyLine(text, before) && !IsPartyLine(text, start);
            if (!goesOn && settled >= 0) break;
            if (!goesOn && ++open > MostOpenLines) break;
            start = before;
            if (open == 0 || IsOpening(text, start)) settled = start;
        }
        return settled;
    }

    /// <summary>
    /// Where title and preamble share a line: the first word that opens a sentence and that no small word leads up to, so that "Agreement
    /// between The Government of …" does not count. The line's start where there is none.
    /// </summary>
    private static int WithinLine(string text, int lineStart, int sign)
    {
        int before = lineStart;
        for (int at = lineStart; at <= sign; at = TextUnits<char>.SkipWhiteSpace(text, before))
        {
            if (at > lineStart && char.IsWhiteSpace(text[at - 1]) && OpensWithin(text, at) && !IsPhrase(text, TextUnits<char>.WordStart(text, before), before, LexiconTag.Connective)) return at;
            before = at;
            while (before < sign && !char.IsWhiteSpace(text[before])) before++;
            if (before == at) break;
        }
        return lineStart;
    }

    private static int LineStart(string text, int lowest, int at)
    {
        int start = at;
        while (start > lowest && !TextUnits<char>.IsLineEnd(text[start - 1])) start--;
        return Math.Min(at, TextUnits<char>.SkipBlanks(text, start));
    }

    /// <summary>"The Government of …", "Le Président …", "Considering …": a small word or a recital's with a capital.</summary>
    private static bool IsOpening(string text, int start)
    {
        if (!char.IsLetter(text[start]) || char.IsLower(text[start])) return false;
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text, start, TextUnits<char>.WordEnd(text, start), out _);
        return phrase != 0 && table.TagOf(phrase) is LexiconTag.Connective or LexiconTag.SentenceOpener or LexiconTag.RecitalOpener or LexiconTag.PreambleWord or LexiconTag.Formula;
    }

    /// <summary>Within a line neither "No. 4" opens a sentence, nor a small word in capitals: titles have them.</summary>
    private static bool OpensWithin(string text, int start)
    {
        if (!IsOpening(text, start)) return false;
        int end = TextUnits<char>.WordEnd(text, start);
        if (end == text.Length || text[end] is not ('\'' or '’' or ',') && !char.IsWhiteSpace(text[end])) return false;
        return text[end] is '\'' or '’' || end > start + 1 && !char.IsUpper(text[start + 1]) || !IsPhrase(text, start, end, LexiconTag.Connective);
    }

    /// <summary>"The Governments of …" over a line that opens otherwise.</summary>
    private static bool IsPartyLine(string text, int start)
    {
        if (!char.IsUpper(text[start])) return false;
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text, start, TextUnits<char>.WordEnd(text, start), out _);
        return phrase != 0 && table.TagOf(phrase) is LexiconTag.Connective or LexiconTag.SentenceOpener;
    }

    /// <summary>"… of the": a line that ends so goes on in the next one.</summary>
    private static bool EndsOpen(string text, int start, int end)
    {
        int word = TextUnits<char>.WordStart(text, end);
        return word < end && word >= start && !char.IsUpper(text[word]) && IsPhrase(text, word, end, LexiconTag.Connective);
    }

    private static bool IsPhrase(string text, int word, int end, LexiconTag tag)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = word == end ? 0 : table.Match(text.AsSpan(0, end), word, end, out _);
        return phrase != 0 && table.TagOf(phrase) == tag;
    }
}
