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
        "clause", "article", "provision", "paragraph", "question",
    };

    /// <summary>"defence" and "defense", "Korea" and "Korean", "partner" and "partnership" are one word.</summary>
    private const int StemLength = 5;

    /// <summary>A word that more treaties have does not tell one from the other.</summary>
    private const int MostOfOneWord = 500;

    private readonly ImmutableArray<Treaty> treaties;
    private readonly Lazy<PartyIndex> parties;
    private readonly Lazy<Dictionary<string, List<int>>> byWord;
    private readonly Lazy<ILookup<int, int>> byYear;

    public MentionResolver(ImmutableArray<Treaty> treaties, Lazy<PartyIndex> parties)
    {
        this.treaties = treaties;
        this.parties = parties;
        byWord = new Lazy<Dictionary<string, List<int>>>(IndexWords);
        byYear = new Lazy<ILookup<int, int>>(() => Enumerable.Range(0, treaties.Length).SelectMany(i => YearsOf(treaties[i]).Select(y => (y, i))).ToLookup(p => p.y, p => p.i));
    }

    /// <summary>The treaties that fit, best first; empty when the mention names nothing that would tell.</summary>
    public ImmutableArray<Treaty> Candidates(Mention mention)
    {
        string[] words = [.. WordsOf(mention.Words.Text)];
        // Every telling word has to be one of the treaty: "the Borland treaty" is none between other states.
        List<int>[] lists = [.. words.Select(w => byWord.Value.GetValueOrDefault(w, [])).OrderBy(l => l.Count)];
        IEnumerable<int> fitting = lists.Length > 0 ? lists[0].Where(i => lists.All(l => l.BinarySearch(i) >= 0) && (mention.Year is null || YearsOf(treaties[i]).Contains(mention.Year.Value)))
            : mention.Year is { } year ? byYear.Value[year] : [];
        return [.. fitting.OrderByDescending(i => Coverage(treaties[i], words)).ThenBy(i => i).Select(i => treaties[i])];
    }

    /// <summary>The one treaty that a mention means; null when none or several fit equally.</summary>
    public Treaty? Resolve(Mention mention)
    {
        ImmutableArray<Treaty> fitting = Candidates(mention);
        if (fitting.Length <= 1) return fitting.FirstOrDefault();
        string[] words = [.. WordsOf(mention.Words.Text)];
        return Coverage(fitting[0], words) > Coverage(fitting[1], words) ? fitting[0] : null;
    }

    /// <summary>The one treaty whose title stands in a longer name: "the Treaty of X, signed at Y on Z"; null when none or several do.</summary>
    public Treaty? ResolveFullName(string name, int? year)
    {
        HashSet<string> words = [.. WordsOf(name)];
        Treaty[] fitting = [.. words.Select(w => byWord.Value.GetValueOrDefault(w, [])).Where(l => l.Count <= MostOfOneWord).SelectMany(l => l).Distinct().Select(i => treaties[i])
            .Where(t => (year is null || YearsOf(t).Contains(year.Value)) && t.Titles.Any(title => WordsOf(title.Words.Text).ToArray() is { Length: > 1 } telling && telling.All(words.Contains)))];
        return fitting.Length == 1 ? fitting[0] : null;
    }

    /// <summary>The one article whose norms have most of the telling words, in their text or in what they are about; null when none or several do.</summary>
    public static Provision? ArticleAbout(string words, Treaty treaty)
    {
        string[] telling = [.. WordsOf(words)];
        (Provision Article, int Shared)[] articles = [.. treaty.Articles()
            .Select(a => (a, treaty.NormsOf(a).SelectMany(n => WordsOf($"{n.Words} {string.Join(' ', n.Kinds.Select(Spaced))}")).ToHashSet()))
            .Select(a => (a.a, telling.Count(a.Item2.Contains))).OrderByDescending(a => a.Item2).Take(2)];
        return articles.Length == 0 || articles[0].Shared == 0 || (articles.Length > 1 && articles[0].Shared == articles[1].Shared) ? null : articles[0].Article;
    }

    /// <summary>"CrisisConsultation" as two words.</summary>
    private static string Spaced(ObligationKind kind) => string.Concat(kind.ToString().Select(c => char.IsUpper(c) ? $" {c}" : $"{c}"));

    /// <summary>The share of its best title that the words name.</summary>
    private static double Coverage(Treaty treaty, string[] words) => treaty.Titles.IsEmpty || words.Length == 0 ? 0 : treaty.Titles.Max(t =>
    {
        string[] title = [.. WordsOf(t.Words.Text)];
        return title.Length == 0 ? 0 : (double)title.Count(words.Contains) / title.Length;
    });

    /// <summary>The years in which it can have been signed; a decade has ten.</summary>
    private static IEnumerable<int> YearsOf(Treaty treaty) => treaty.SignedOn() is var signed && signed == FuzzyDate.Unknown ? []
        : Enumerable.Range(signed.Earliest.Year, signed.Latest.Year - signed.Earliest.Year + 1);

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

    /// <summary>All names of the parties, and of the states that continue them: people speak of Russia's treaty of 1961.</summary>
    private IEnumerable<string> PartyWords(Treaty treaty) => treaty.Parties.Select(p => p.Name.Text)
        .Concat(parties.Value.PartiesOf(treaty).SelectMany(WithContinuing).SelectMany(a => a.Names).Select(n => n.Text)).SelectMany(WordsOf);

    private static IEnumerable<Actor> WithContinuing(Actor actor)
    {
        yield return actor;
        if (actor is not State state) yield break;
        foreach (StateSuccession succession in StateRegistry.World.SuccessorsOf(state).Where(s => s.Kind == SuccessionKind.Continuation))
            if (StateRegistry.World.Find(succession.To) is { } next) yield return next;
    }

    /// <summary>The stems of the telling words, in small letters, without years and numbers.</summary>
    private static IEnumerable<string> WordsOf(string text) => text.Split([' ', '\n', '\r', '\t', '-', '–', ',', '.', '“', '”', '"', '\'', '’', '(', ')', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => !Generic.Contains(w) && char.IsLetter(w[0]) && w.Length > 1).Select(w => w.ToLowerInvariant()[..Math.Min(w.Length, StemLength)]).Distinct();
}
