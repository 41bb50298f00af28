namespace TreatyModel.Parsing;

/// <summary>Finds the provisions that a reference means by their place: "the preceding paragraph", "the foregoing Articles", "the first paragraph", "the following Article".</summary>
internal sealed class RelativeReferences
{
    private readonly List<Provision> articles = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public RelativeReferences(Treaty treaty)
    {
        foreach (Provision article in treaty.Articles())
        {
            places.TryAdd(article.Path.ToString(), articles.Count);
            articles.Add(article);
        }
    }

    /// <summary>Whether the paragraphs of an article have been told apart.</summary>
    public bool HasParagraphs(string article) => places.TryGetValue(article, out int place) && articles[place].Children.Length > 0;

    /// <summary>The provision, or the first and the last of several; null where none stands in such a place.</summary>
    public (ProvisionPath First, ProvisionPath Last)? Find(string words, ProvisionPath from)
    {
        string path = from.ToString();
        int bracket = path.IndexOf('(', StringComparison.Ordinal);
        if (!places.TryGetValue(bracket < 0 ? path : path[..bracket], out int article)) return null;
        if (Has(words, "article")) return Beside(articles, article, words);
        if (!Has(words, "paragraph") || Has(words, "sub")) return null;
        var paragraphs = articles[article].Children.Where(c => c.Kind == ProvisionKind.Paragraph).ToList();
        int own = bracket < 0 ? -1 : paragraphs.FindIndex(p => path.StartsWith(p.Path.ToString(), StringComparison.Ordinal));
        return Ordinal(words, paragraphs.Count) is { } place ? (paragraphs[place].Path, ProvisionPath.Root) : own < 0 ? null : Beside(paragraphs, own, words);
    }

    private static (ProvisionPath, ProvisionPath)? Beside(List<Provision> units, int own, string words)
    {
        bool isBefore = Has(words, "preced") || Has(words, "foregoing") || Has(words, "previous"), isBehind = Has(words, "following");
        int first = isBefore ? own - 1 : own + 1;
        if (!isBefore && !isBehind || first < 0 || first >= units.Count) return null;
        if (!words.TrimEnd().EndsWith('s')) return (units[first].Path, ProvisionPath.Root);
        ProvisionPath outer = isBefore ? units[0].Path : units[^1].Path, inner = units[first].Path;
        return outer == inner ? (inner, ProvisionPath.Root) : isBefore ? (outer, inner) : (inner, outer);
    }

    private static int? Ordinal(string words, int count)
    {
        int place = Has(words, "first") ? 0 : Has(words, "second") ? 1 : Has(words, "third") ? 2 : Has(words, "last") ? count - 1 : -1;
        return place >= 0 && place < count ? place : null;
    }

    private static bool Has(string words, string word) => words.Contains(word, StringComparison.OrdinalIgnoreCase);
}
