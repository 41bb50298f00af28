using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Headings;

/// <summary>Finds chapters that have a roman number and words but no word for what they are, right before an article: "II TRADE IN GOODS".</summary>
internal static class BareDivisions
{
    /// <summary>Fewer are a list.</summary>
    private const int Fewest = 2;

    private const int LongestRoman = 6;

    /// <summary>Lines between the number and the article at most, the number's own among them.</summary>
    private const int MostLines = 3;

    private const int LongestLine = 120;

    /// <summary>The chapters in the order of the text; none unless their numbers run from I on.</summary>
    public static List<HeadingCandidate> Find(string text, List<HeadingCandidate> articles, List<int> newStarts)
    {
        var candidates = new List<HeadingCandidate>();
        foreach (HeadingCandidate article in articles)
            if (article.IsAtLineStart && TryRead(text, article.Start, candidates.Count > 0 ? candidates[^1].End : 0, out HeadingCandidate division)) candidates.Add(division);
        List<HeadingCandidate> chain = HeadingChain.Best(candidates, newStarts);
        return chain.Count >= Fewest && chain[0].Number.Major == 1 ? chain : [];
    }

    private static bool TryRead(string text, int article, int lowest, out HeadingCandidate division)
    {
        division = default;
        int end = article;
        for (int line = 0; line < MostLines; line++)
        {
            while (end > lowest && char.IsWhiteSpace(text[end - 1])) end--;
            int start = end;
            while (start > lowest && end - start <= LongestLine && !TextUnits<char>.IsLineEnd(text[start - 1])) start--;
            start = TextUnits<char>.SkipBlanks(text, start);
            if (end - start is < 1 or > LongestLine || text[end - 1] is '.' or ';' or ',' or ':') return false;
            int numberEnd = TextUnits<char>.WordEnd(text, start);
            if (numberEnd - start <= LongestRoman && char.IsAsciiLetterUpper(text[start]) && NumberReader<char>.TryRoman(text, start, numberEnd, out int value) && HasTitle(text, numberEnd, article))
            {
                var number = new HeadingNumber(start, numberEnd, value, 0, NumberStyle.Roman);
                division = new HeadingCandidate(ProvisionTokenKind.ChapterHeading, start, numberEnd, number)
                {
                    Before = HeadingSurroundings.Before(text, start),
                    After = HeadingSurroundings.After(text, numberEnd, lineStart: true),
                    IsCapitals = true,
                };
                division = division with { Evidence = HeadingEvidence.Of(division) };
                return division.Evidence > 0;
            }
            end = start;
        }
        return false;
    }

    /// <summary>The words begin with a capital, and are no heading's word: "I Chapter" is none.</summary>
    private static bool HasTitle(string text, int at, int article)
    {
        int word = TextUnits<char>.SkipWhiteSpace(text, at);
        while (word < article && text[word] is '.' or '-' or '–' or '—' or ':') word = TextUnits<char>.SkipWhiteSpace(text, word + 1);
        if (word >= article || !char.IsUpper(text[word])) return false;
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text, word, TextUnits<char>.WordEnd(text, word), out _);
        return phrase == 0 || table.TagOf(phrase) is not (>= LexiconTag.ArticleWord and <= LexiconTag.ProtocolWord);
    }
}
