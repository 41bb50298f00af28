using TreatyModel.Parsing.Headings;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds where the same treaty begins once more in another language: its articles begin anew and the words are another language's.</summary>
internal static class LanguageVersions
{
    /// <summary>As much as is looked at to tell a language.</summary>
    private const int Sample = 3000;

    /// <summary>Beginnings that are looked at; a text with more is no treaty in several languages.</summary>
    private const int MostBeginnings = 100;

    private const int MostTitleLines = 4;
    private const int LongestTitleLine = 120;

    /// <summary>The versions in the order of the text; they tile it. One, when the text has one language.</summary>
    public static List<LanguageVersion> Find(SourceText source, IReadOnlyList<HeadingCandidate> plan)
    {
        var versions = new List<LanguageVersion>();
        int start = 0, heading = 0;
        foreach (int next in FirstHeadings(source, plan))
        {
            int end = StartOf(source, plan, next);
            versions.Add(new LanguageVersion(TextSpan.FromBounds(start, end), heading, next));
            (start, heading) = (end, next);
        }
        versions.Add(new LanguageVersion(TextSpan.FromBounds(start, source.Length), heading, plan.Count));
        return versions;
    }

    /// <summary>Where title and preamble of a version begin; at its first heading when no formula stands before that.</summary>
    private static int StartOf(SourceText source, IReadOnlyList<HeadingCandidate> plan, int heading)
    {
        int lowest = plan[heading - 1].End, end = plan[heading].Start, formula = -1;
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, end), LexiconSection.Structure.For<char>(), ScanKinds.Phrases, start: lowest);
        while (scanner.Read(out ScanEvent found))
        {
            if (found.Tag == LexiconTag.Testimonium) lowest = found.End;
            else if (found.Tag == LexiconTag.Formula) formula = found.Start;
        }
        if (formula < lowest) return end;
        int start = PreambleStart.Find(source, lowest, formula);
        return TitleBefore(source.Text, lowest, start);
    }

    /// <summary>Takes the lines in capitals above the preamble, as long as no other line comes between.</summary>
    private static int TitleBefore(string text, int lowest, int start)
    {
        for (int line = 0; line < MostTitleLines; line++)
        {
            int end = start;
            while (end > lowest && char.IsWhiteSpace(text[end - 1])) end--;
            int first = end;
            while (first > lowest && !TextUnits<char>.IsLineEnd(text[first - 1])) first--;
            first = TextUnits<char>.SkipBlanks(text, first);
            if (first <= lowest || end - first > LongestTitleLine || !IsTitle(text.AsSpan(first, Math.Max(0, end - first)))) break;
            start = first;
        }
        return start;
    }

    /// <summary>At least two words in capitals, none of them an initial as in a signature.</summary>
    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
            if (char.IsLower(c) || c == '.') return false;
        return line.Contains(' ') && line.IndexOfAny('[', '(') < 0;
    }

    /// <summary>The first heading of each version after the first, as places in the plan.</summary>
    private static List<int> FirstHeadings(SourceText source, IReadOnlyList<HeadingCandidate> plan)
    {
        var starts = new List<int>();
        string language = "";
        bool inAnnex = false;
        int beginnings = 0;
        for (int i = 0; i < plan.Count; i++)
        {
            inAnnex |= plan[i].Kind is ProvisionTokenKind.AnnexHeading or ProvisionTokenKind.ProtocolHeading or ProvisionTokenKind.DeclarationHeading;
            if (!IsBeginning(plan[i])) continue;
            if (++beginnings > MostBeginnings) break;
            string here = LanguageDetector.Detect(source.Text.Substring(plan[i].End, Math.Min(Sample, EndOf(source, plan, i) - plan[i].End)));
            if (here.Length == 0) continue;
            if (language.Length > 0 && here != language && !inAnnex) starts.Add(FirstDivision(plan, i));
            language = here;
        }
        return starts;
    }

    /// <summary>Where the articles that begin with one end: behind the last that comes before another beginning.</summary>
    private static int EndOf(SourceText source, IReadOnlyList<HeadingCandidate> plan, int beginning)
    {
        for (int i = beginning + 1; i < plan.Count && plan[i].Start - plan[beginning].End < Sample; i++)
            if (IsBeginning(plan[i])) return plan[i - 1].End > plan[beginning].End ? plan[i - 1].End : plan[i].Start;
        return source.Length;
    }

    private static bool IsBeginning(HeadingCandidate heading) =>
        heading.Kind == ProvisionTokenKind.ArticleHeading && heading.Number is { Major: 1, Minor: 0, Suffix: 0 };

    /// <summary>A part or chapter right before the article belongs to the new version.</summary>
    private static int FirstDivision(IReadOnlyList<HeadingCandidate> plan, int article)
    {
        while (article > 0 && plan[article - 1].Kind is >= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.SectionHeading && plan[article - 1].Number.Major == 1) article--;
        return article;
    }
}
