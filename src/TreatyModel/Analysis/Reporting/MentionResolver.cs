using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Tells which treaties of an archive a mention can mean: by name, by the parties that it names, by its year.</summary>
internal sealed class MentionResolver
{
    /// <summary>Words that say nothing about which treaty is meant.</summary>
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "this", "that", "its", "their", "new", "old", "older", "earlier", "previous", "past", "of", "on", "in", "and", "or", "between", "with", "for", "to", "from",
        "treaty", "treaties", "pact", "pacts", "agreement", "agreements", "deal", "deals", "accord", "convention", "document", "signed", "called", "so", "one", "era",
    };

    private readonly ImmutableArray<Treaty> treaties;
    private readonly Lazy<Dictionary<string, List<int>>> byWord;

    public MentionResolver(ImmutableArray<Treaty> treaties)
    {
        this.treaties = treaties;
        byWord = new Lazy<Dictionary<string, List<int>>>(IndexWords);
    }

    /// <summary>The treaties that fit, best first; empty when the mention names nothing that would tell.</summary>
    public ImmutableArray<Treaty> Candidates(Mention mention)
    {
        string[] words = [.. WordsOf(mention.Words.Text)];
        var scores = new Dictionary<int, double>();
        foreach (string word in words)
            foreach (int at in byWord.Value.GetValueOrDefault(word, []))
                scores[at] = scores.GetValueOrDefault(at) + 1;
        IEnumerable<int> fitting = mention.Year is null ? scores.Keys : Enumerable.Range(0, treaties.Length).Where(i => IsOf(treaties[i], mention.Year.Value));
        // Every telling word has to be one of the treaty: "the Borland treaty" is none between other states.
        return [.. fitting.Where(i => scores.GetValueOrDefault(i) >= words.Length).OrderByDescending(i => Coverage(treaties[i], words)).ThenBy(i => i).Select(i => treaties[i])];
    }

    /// <summary>The one treaty that a mention means; null when none or several fit equally.</summary>
    public Treaty? Resolve(Mention mention)
    {
        ImmutableArray<Treaty> fitting = Candidates(mention);
        if (fitting.Length <= 1) return fitting.FirstOrDefault();
        string[] words = [.. WordsOf(mention.Words.Text)];
        return Coverage(fitting[0], words) > Coverage(fitting[1], words) ? fitting[0] : null;
    }

    /// <summary>The share of its best title that the words name.</summary>
    private static double Coverage(Treaty treaty, string[] words) => treaty.Titles.IsEmpty || words.Length == 0 ? 0 : treaty.Titles.Max(t =>
    {
        string[] title = [.. WordsOf(t.Words.Text)];
        return title.Length == 0 ? 0 : (double)title.Count(words.Contains) / title.Length;
    });

    private static bool IsOf(Treaty treaty, int year) => treaty.Events.Where(e => e.Date != FuzzyDate.Unknown).OrderBy(e => e.Date).FirstOrDefault() is { } first && first.Date.Year == year;

    private Dictionary<string, List<int>> IndexWords()
    {
        var index = new Dictionary<string, List<int>>();
        for (int i = 0; i < treaties.Length; i++)
        {
            foreach (string word in treaties[i].Titles.SelectMany(t => WordsOf(t.Words.Text)).Concat(PartyWords(treaties[i])).Distinct())
            {
                if (!index.TryGetValue(word, out List<int>? list)) index[word] = list = [];
                list.Add(i);
            }
        }
        return index;
    }

    private static IEnumerable<string> PartyWords(Treaty treaty) => treaty.Parties.SelectMany(p => WordsOf(p.Name.Text));

    /// <summary>The telling words, in small letters, without years and numbers.</summary>
    private static IEnumerable<string> WordsOf(string text) => text.Split([' ', '\n', '\r', '\t', '-', '–', ',', '.', '“', '”', '"', '\'', '’', '(', ')', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => !Generic.Contains(w) && char.IsLetter(w[0]) && w.Length > 1).Select(w => w.ToLowerInvariant()).Distinct();
}
