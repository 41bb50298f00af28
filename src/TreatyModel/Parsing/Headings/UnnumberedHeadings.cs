using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Headings;

/// <summary>Finds the headings without a number that stand over a group of articles: "COMPOSITION", "VOTING", "职权".</summary>
internal static class UnnumberedHeadings
{
    /// <summary>One line by itself is chance.</summary>
    private const int Fewest = 2;

    /// <summary>Where more of the articles have such a line above them it is the article's own title.</summary>
    private const double MostOfArticles = 0.7;

    private const int LongestLine = 80;

    /// <summary>Without capitals only a short line is told from a sentence.</summary>
    private const int LongestPlainLine = 40;

    /// <summary>The headings in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="plan">The headings that have been chosen, in order.</param>
    public static List<HeadingCandidate> Find(string text, List<HeadingCandidate> plan)
    {
        var found = new List<HeadingCandidate>();
        var plain = new List<HeadingCandidate>();
        int articles = 0;
        for (int i = 0; i < plan.Count; i++)
        {
            if (plan[i].Kind != ProvisionTokenKind.ArticleHeading) continue;
            articles++;
            if (!plan[i].IsAtLineStart || !TryRead(text, plan[i].Start, i > 0 ? plan[i - 1] : default, out HeadingCandidate heading)) continue;
            (heading.IsCapitals ? found : plain).Add(heading);
        }
        // Lines in small letters count where one of them stands over several groups: "Voting" over those of each organ.
        if (plain.GroupBy(h => text[h.Start..h.End], StringComparer.OrdinalIgnoreCase).Any(g => g.Count() >= Fewest)) found.AddRange(plain);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found.Count >= Fewest && found.Count <= articles * MostOfArticles ? found : [];
    }

    private static bool TryRead(string text, int article, HeadingCandidate before, out HeadingCandidate heading)
    {
        heading = default;
        (int start, int end) = LineBefore(text, article, before.End);
        if (end <= start || end - start > LongestLine || !char.IsLetter(text[start]) || char.IsLower(text[start])) return false;
        if (text[end - 1] is '.' or ',' or ';' or ':' or '。' or '，' or '；' or '：' or '،' or '؛') return false;
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        if (line.IndexOfAnyInRange('0', '9') >= 0 || NumberReader<char>.TryRoman(text, start, end, out _) || IsWordOfHeading(text, start)) return false;
        bool capitals = IsInCapitals(line);
        if (!capitals && line.Length > LongestPlainLine) return false;
        (int aboveStart, int aboveEnd) = LineBefore(text, start, Math.Max(0, before.Start));
        if (aboveEnd <= aboveStart) return false;
        // Right below a division stands its own heading, unless that stands on the line of its number and is written in another way.
        if (before.End > aboveStart && before.Kind != ProvisionTokenKind.ArticleHeading)
        {
            if (before.Start < aboveStart || before.End >= aboveEnd) return false;
            ReadOnlySpan<char> name = text.AsSpan(before.End, aboveEnd - before.End);
            if (HasCase(line) && IsInCapitals(name) == capitals || !HasLetter(name)) return false;
        }
        else if (text[aboveEnd - 1] is not ('.' or ';' or ':' or '。' or '；' or '：' or '"' or '”' or '»' or ')' or '*')) return false;
        heading = new HeadingCandidate(ProvisionTokenKind.SectionHeading, start, end, default) { IsCapitals = capitals, Before = HeadingBefore.EmptyLine };
        return true;
    }

    /// <summary>The line that is not empty above a place, not beyond the lowest.</summary>
    private static (int Start, int End) LineBefore(string text, int at, int lowest)
    {
        int end = at;
        while (end > lowest && char.IsWhiteSpace(text[end - 1])) end--;
        int start = end;
        while (start > lowest && end - start <= LongestLine * 4 && !TextUnits<char>.IsLineEnd(text[start - 1])) start--;
        return (Math.Min(end, TextUnits<char>.SkipBlanks(text, start)), end);
    }

    private static bool IsWordOfHeading(string text, int start)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text, start, TextUnits<char>.WordEnd(text, start), out _);
        return phrase != 0 && table.TagOf(phrase) is LexiconTag.PreambleWord or LexiconTag.DeclarationWord or LexiconTag.Testimonium or (>= LexiconTag.ArticleWord and <= LexiconTag.ProtocolWord);
    }

    private static bool HasCase(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
            if (char.IsUpper(c) || char.IsLower(c)) return true;
        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
            if (char.IsLetter(c)) return true;
        return false;
    }

    /// <summary>No small letter but those of joining words: "FUNCIONES y PODERES".</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        int upper = 0, lower = 0;
        foreach (char c in line)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }
        return upper > 2 && lower <= 2;
    }
}
