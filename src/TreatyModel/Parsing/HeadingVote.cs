using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>What the articles of a text tell of each other's headings.</summary>
/// <remarks>
/// Where hardly one has a heading, a long line behind a number is the beginning of its first sentence and no heading. Where nearly all have one,
/// or a short first line with a full stop - "Definitions." -, such a line is one.
/// </remarks>
internal static class HeadingVote
{
    /// <summary>Fewer articles say nothing about the others.</summary>
    private const int FewestArticles = 8;

    /// <summary>Of so many articles at most one seems to have a heading in a text that has none.</summary>
    private const int ArticlesToOne = 10;

    /// <summary>A sentence's first line has so many words at least; "Entry into force" has less.</summary>
    private const int FewestWords = 5;

    /// <summary>A line with a full stop is taken for a heading up to so many units and words.</summary>
    private const int LongestStopped = 120, MostWords = 14;

    /// <summary>Of so many articles one may have neither heading nor such a line.</summary>
    private const int ArticlesWithoutOne = 5;

    /// <summary>Takes back the headings that the other articles speak against, and makes those that they speak for.</summary>
    public static void Apply(SourceText source, List<Unit> units)
    {
        var articles = new List<Unit>();
        foreach (Unit unit in units) Gather(unit, articles);
        List<Unit> headed = articles.FindAll(a => !a.HeadingSpan.IsEmpty);
        if (articles.Count < FewestArticles) return;
        if (!TakeStopped(source, articles, headed.Count) && headed.Count * ArticlesToOne <= articles.Count) TakeBack(source, headed);
    }

    private static void TakeBack(SourceText source, List<Unit> headed)
    {
        foreach (Unit article in headed)
        {
            if (!IsSentence(source.Slice(article.HeadingSpan))) continue;
            article.WordsStart = article.HeadingSpan.Start;
            article.HeadingSpan = default;
        }
    }

    /// <summary>Makes headings of short lines with a full stop.</summary>
    /// <returns>False when the other articles do not speak for it.</returns>
    private static bool TakeStopped(SourceText source, List<Unit> articles, int headed)
    {
        List<(Unit Article, TextSpan Line)> lines = [];
        foreach (Unit article in articles)
            if (article.HeadingSpan.IsEmpty && StoppedLine(source, article) is { IsEmpty: false } line) lines.Add((article, line));
        if ((articles.Count - headed - lines.Count) * ArticlesWithoutOne > articles.Count) return false;
        foreach ((Unit article, TextSpan line) in lines)
        {
            article.HeadingSpan = TextSpan.FromBounds(line.Start, line.End - 1);
            article.WordsStart = line.End;
        }
        return true;
    }

    /// <summary>A first line that is short, ends with a full stop, has no verb of a sentence, and is not all there is.</summary>
    private static TextSpan StoppedLine(SourceText source, Unit article)
    {
        string text = source.Text;
        int wordsEnd = article.WordsEnd < 0 ? article.End : article.WordsEnd;
        int start = TextUnits<char>.SkipWhiteSpace(text, article.WordsStart);
        if (start >= wordsEnd || !char.IsUpper(text[start])) return default;
        int lineEnd = text.AsSpan(start, wordsEnd - start).IndexOfAny('\n', '\r');
        TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(start, lineEnd < 0 ? wordsEnd : start + lineEnd));
        bool goesOn = article.Children.Count > 0 || !text.AsSpan(line.End, wordsEnd - line.End).IsWhiteSpace();
        if (!goesOn || line.Length > LongestStopped || text[line.End - 1] != '.' || text.AsSpan(line.Start, line.Length).Count(' ') >= MostWords) return default;
        return HeadingText<char>.HasBodyWord(text, line.Start, line.End) ? default : line;
    }

    private static void Gather(Unit unit, List<Unit> articles)
    {
        if (unit.Kind == ProvisionKind.Article) articles.Add(unit);
        foreach (Unit child in unit.Children) Gather(child, articles);
    }

    /// <summary>Several words, most of them small: no title in capitals.</summary>
    private static bool IsSentence(ReadOnlySpan<char> heading)
    {
        int words = 0, small = 0;
        foreach (Range range in heading.Split(' '))
        {
            ReadOnlySpan<char> word = heading[range];
            if (word.IsEmpty) continue;
            words++;
            if (char.IsLower(word[0])) small++;
        }
        return words >= FewestWords && small * 2 > words;
    }
}
