using System.Text.Json;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Gold;

/// <summary>Counts attributions against annotated articles: a pair shares characters in cue, source and content (or both name no source).</summary>
internal sealed class NewsScore
{
    private int gold;
    private int found;
    private int full;
    private int exact;
    private int direct;
    private int directFound;

    /// <summary>Cue, source and content all meet.</summary>
    public double F1 => 2.0 * full / (gold + found);

    /// <summary>Source and content have the same letters and digits.</summary>
    public double Exact => 2.0 * exact / (gold + found);

    /// <summary>Of the contents in quotation marks, how many are found in full.</summary>
    public double DirectRecall => (double)directFound / Math.Max(1, direct);

    /// <summary>Reads all articles of a folder of the gold.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cues">Words of which one has to be among the cue's, in small letters; all cues when null.</param>
    public static NewsScore Of(string folder, HashSet<string>? cues = null)
    {
        var score = new NewsScore();
        foreach (string file in Directory.EnumerateFiles(folder, "*.json"))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
            score.Add(document.RootElement, File.ReadAllText(Path.ChangeExtension(file, ".txt")), cues);
        }
        return score;
    }

    private void Add(JsonElement article, string text, HashSet<string>? listed)
    {
        int[] units = UnitsOfCodePoints(text);
        JsonElement[] annotated = [.. article.GetProperty("attributions").EnumerateArray().Where(a => a.GetProperty("cue").GetArrayLength() > 0
            && IsListed(string.Join(' ', SpansOf(a, "cue", units).Select(s => text[s])), listed))];
        Claim[] claims = [.. ReportParser.Default.Parse(text).Value.Claims.Where(c => !c.Cue.IsEmpty && IsListed(c.Cue.Text, listed))];
        HashSet<int>[] cues = [.. annotated.Select(a => Characters(a, "cue", units))];
        var pairs = from a in Enumerable.Range(0, annotated.Length)
                    from c in Enumerable.Range(0, claims.Length)
                    let common = cues[a].Count(p => claims[c].Cue.Span.Contains(p))
                    where common > 0
                    orderby 2.0 * common / (cues[a].Count + claims[c].Cue.Span.Length) descending, a
                    select (Annotated: a, Claim: c);
        var matched = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach ((int a, int c) in pairs)
            if (!matched.ContainsKey(a) && taken.Add(c)) matched[a] = c;
        for (int a = 0; a < annotated.Length; a++)
        {
            bool optional = annotated[a].TryGetProperty("tier", out JsonElement tier) && tier.GetString() == "optional";
            bool hit = matched.TryGetValue(a, out int c);
            if (optional)
            {
                if (hit) found--;
                continue;
            }
            gold++;
            bool isDirect = SpansOf(annotated[a], "content", units).Select(s => text[s].Trim()).All(w => w.Length > 0 && "\"“‘'".Contains(w[0]) && "\"”’'".Contains(w[^1]));
            if (isDirect) direct++;
            if (!hit || !IsFull(annotated[a], claims[c], units)) continue;
            full++;
            if (isDirect) directFound++;
            if (IsExact(annotated[a], claims[c], units, text)) exact++;
        }
        found += claims.Length;
    }

    private static bool IsFull(JsonElement annotated, Claim claim, int[] units)
    {
        HashSet<int> source = Characters(annotated, "source", units), content = Characters(annotated, "content", units);
        AttributionLink? link = claim.Attribution.Source();
        bool sourceMeets = link is null ? source.Count == 0 : source.Any(p => link.Words.Span.Contains(p));
        return sourceMeets && content.Any(p => claim.Content.Any(w => w.Span.Contains(p)));
    }

    private static bool IsExact(JsonElement annotated, Claim claim, int[] units, string text)
    {
        bool IsLetter(int p) => char.IsLetterOrDigit(text[p]);
        IEnumerable<int> source = claim.Attribution.Source() is { } link ? Enumerable.Range(link.Words.Span.Start, link.Words.Span.Length) : [];
        return Characters(annotated, "source", units).Where(IsLetter).ToHashSet().SetEquals(source.Where(IsLetter))
            && Characters(annotated, "content", units).Where(IsLetter).ToHashSet().SetEquals(claim.Content.SelectMany(w => Enumerable.Range(w.Span.Start, w.Span.Length)).Where(IsLetter));
    }

    private static bool IsListed(string cue, HashSet<string>? listed) =>
        listed is null || cue.ToLowerInvariant().Split([' ', '\n', ',', '"', '“', '”', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(w => listed.Contains(w.TrimEnd('.')));

    private static IEnumerable<Range> SpansOf(JsonElement attribution, string role, int[] units) =>
        attribution.GetProperty(role).EnumerateArray().Select(s => units[s.GetProperty("start").GetInt32()]..units[s.GetProperty("end").GetInt32()]);

    private static HashSet<int> Characters(JsonElement attribution, string role, int[] units)
    {
        var characters = new HashSet<int>();
        foreach (JsonElement span in attribution.GetProperty(role).EnumerateArray())
            for (int i = units[span.GetProperty("start").GetInt32()]; i < units[span.GetProperty("end").GetInt32()]; i++) characters.Add(i);
        return characters;
    }

    /// <summary>The gold counts code points, the library UTF-16 code units.</summary>
    private static int[] UnitsOfCodePoints(string text)
    {
        var units = new List<int>();
        for (int i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1) units.Add(i);
        units.Add(text.Length);
        return [.. units];
    }
}
