using System.Text.Json;
using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Gold;

/// <summary>Floors on annotated news, skipped visibly where the gold is not beside the repository.</summary>
public class NewsGoldTests
{
    [Theory]
    [InlineData("dev", 0.73, 0.52, 0.89)]
    [InlineData("seeds", 0.92, 0.70, 0.95)]
    public void Attributions_are_found(string set, double leastF1, double leastExact, double leastDirect)
    {
        NewsScore score = NewsScore.Of(Folder("news", set));
        Assert.True(score.F1 >= leastF1, $"{set}: full {score.F1:F4} is below {leastF1}");
        Assert.True(score.Exact >= leastExact, $"{set}: exact {score.Exact:F4} is below {leastExact}");
        Assert.True(score.DirectRecall >= leastDirect, $"{set}: direct {score.DirectRecall:F4} is below {leastDirect}");
    }

    [Fact]
    public void Attributions_by_reporting_verbs_are_found()
    {
        string folder = Folder("news", "dev");
        HashSet<string> cues = [.. File.ReadAllText(Path.Combine(Repository.Shared, "eval", "speech_cues.txt")).Trim().Split(',')];
        NewsScore score = NewsScore.Of(folder, cues);
        Assert.True(score.F1 >= 0.90, $"full {score.F1:F4} is below 0.90");
        Assert.True(score.Exact >= 0.67, $"exact {score.Exact:F4} is below 0.67");
    }

    [Fact]
    public void Chains_are_whole()
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder("chains"), "gold.json")));
        int right = 0, annotated = 0, found = 0;
        foreach (JsonElement passage in gold.RootElement.GetProperty("passages").EnumerateArray())
        {
            Claim[] claims = [.. ReportParser.Default.Parse(passage.GetProperty("text").GetString()!).Value.Claims.Where(c => !c.Cue.IsEmpty)];
            JsonElement[] expected = [.. passage.GetProperty("claims").EnumerateArray()];
            annotated += expected.Length;
            found += claims.Length;
            var taken = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
            foreach (JsonElement claim in expected)
            {
                TextSpan cue = Span(claim.GetProperty("cue"));
                Claim? same = claims.Where(c => c.Cue.Span.Overlaps(cue) && !taken.Contains(c)).MaxBy(c => Overlap(c.Cue.Span, cue));
                if (same is null) continue;
                taken.Add(same);
                TextSpan[] links = [.. claim.GetProperty("links").EnumerateArray().Select(l => l.GetProperty("span")).Where(s => s.ValueKind == JsonValueKind.Object).Select(Span)];
                TextSpan[] ours = [.. same.Attribution.Links.Select(l => l.Words.Span)];
                if (links.Length == ours.Length && links.Zip(ours).All(p => Overlap(p.First, p.Second) >= 0.5)) right++;
            }
        }
        double score = 2.0 * right / (annotated + found);
        Assert.True(score >= 0.70, $"chains: {score:F3} is below 0.70");
    }

    private static TextSpan Span(JsonElement span) => TextSpan.FromBounds(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());

    private static double Overlap(TextSpan a, TextSpan b)
    {
        int common = Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        return (double)common / Math.Max(1, a.Length + b.Length - common);
    }

    private static string Folder(params string[] parts)
    {
        string folder = Path.Combine([Repository.Shared, "gold", .. parts]);
        Assert.SkipUnless(Directory.Exists(folder), "the annotated texts, ../shared/gold, are not beside the repository");
        return folder;
    }
}
