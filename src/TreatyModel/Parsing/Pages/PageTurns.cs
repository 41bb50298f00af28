using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Pages;

/// <summary>Finds the turns of pages that an extraction left within a line: "... on the high seas. /... English Page 4".</summary>
internal static class PageTurns
{
    private const string Mark = "/...";

    /// <summary>Characters between the mark and the word for a page at most: a language, a document number.</summary>
    private const int Reach = 48;

    /// <summary>One alone may be something else.</summary>
    private const int Fewest = 2;

    /// <summary>The turns outside the lines that are furniture as a whole.</summary>
    public static List<TextSpan> Find(string text, List<PageLine> lines, PageFurnitureKind?[] marks)
    {
        var found = new List<TextSpan>();
        int line = 0;
        for (int at = 0; (at = text.IndexOf(Mark, at, StringComparison.Ordinal)) >= 0; at += Mark.Length)
        {
            if (!TryRead(text, at, out int end)) continue;
            while (line < lines.Count && lines[line].End <= at) line++;
            if (line < lines.Count && marks[line] is null && lines[line].Start <= at && end <= lines[line].End) found.Add(TextSpan.FromBounds(at, end));
        }
        return found.Count < Fewest ? [] : found;
    }

    private static bool TryRead(string text, int start, out int end)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int last = Math.Min(text.Length, start + Mark.Length + Reach);
        for (int at = start + Mark.Length; at < last && !TextUnits<char>.IsLineEnd(text[at]); at++)
        {
            if (!char.IsLetter(text[at])) continue;
            int word = TextUnits<char>.WordEnd(text, at);
            int phrase = table.Match(text, at, word, out _);
            int number = TextUnits<char>.SkipBlanks(text, word);
            end = number;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (phrase != 0 && table.TagOf(phrase) == LexiconTag.PageWord && end > number) return true;
            at = word;
        }
        end = start;
        return false;
    }
}
