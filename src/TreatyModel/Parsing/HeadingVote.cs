using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Where hardly an article of a text has a heading, a long line behind a number is the beginning of its first sentence and no heading.</summary>
internal static class HeadingVote
{
    /// <summary>Fewer articles say nothing about the others.</summary>
    private const int FewestArticles = 8;

    /// <summary>Of so many articles at most one seems to have a heading in a text that has none.</summary>
    private const int ArticlesToOne = 10;

    /// <summary>A sentence's first line has so many words at least; "Entry into force" has less.</summary>
    private const int FewestWords = 5;

    /// <summary>Takes back the headings of articles that their neighbours speak against.</summary>
    public static void Apply(SourceText source, List<Unit> units)
    {
        var articles = new List<Unit>();
        foreach (Unit unit in units) Gather(unit, articles);
        List<Unit> headed = articles.FindAll(a => !a.HeadingSpan.IsEmpty);
        if (articles.Count < FewestArticles || headed.Count * ArticlesToOne > articles.Count) return;
        foreach (Unit article in headed)
        {
            if (!IsSentence(source.Slice(article.HeadingSpan))) continue;
            article.WordsStart = article.HeadingSpan.Start;
            article.HeadingSpan = default;
        }
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
