using System.Collections.Immutable;
using System.Text.Json;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing;
using TreatyModel.Parsing.Pages;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

/// <summary>How well the articles of real texts are found: what was reached once is not lost again. Skipped where the texts are absent.</summary>
public class StructureGoldTests
{
    /// <summary>
    /// Article starts right at the very character (F1) and texts with every article right and none too many. Blanks before a start are skipped
    /// on both sides: in "varied" eleven texts are indented and their gold starts at the indentation.
    /// </summary>
    [Theory]
    [InlineData("raw", 0.998, 61)]
    [InlineData("tota", 0.999, 109)]
    [InlineData("varied", 0.998, 106)]
    [InlineData("flat", 0.997, 103)]
    [InlineData("nl", 0.999, 310)]
    [InlineData("udhr", 0.997, 118)]
    public void Articles_of_real_texts_are_found(string set, double leastF1, int leastExact)
    {
        int right = 0, found = 0, expected = 0, exact = 0;
        foreach ((string name, string text) in Repository.GoldTexts("gold", "structure", set))
        {
            using JsonDocument gold = ReadGold(set, name);
            HashSet<int> goldStarts = [.. gold.RootElement.GetProperty("units").EnumerateArray().Where(u => u.GetProperty("kind").GetString() == "article")
                .Select(u => SkipBlanks(text, u.GetProperty("start").GetInt32()))];
            (int Start, int End)[] ignored = gold.RootElement.TryGetProperty("ignore", out JsonElement ignore)
                ? [.. ignore.EnumerateArray().Select(i => (i[0].GetInt32(), i[1].GetInt32()))] : [];
            HashSet<int> starts = [.. ArticlesOf(text).Where(s => goldStarts.Contains(s) || !Array.Exists(ignored, i => i.Start <= s && s < i.End))];
            int hits = starts.Count(goldStarts.Contains);
            right += hits;
            found += starts.Count;
            expected += goldStarts.Count;
            exact += hits == starts.Count && hits == goldStarts.Count ? 1 : 0;
        }
        double f1 = 2.0 * right / (found + expected);
        Assert.True(f1 >= leastF1 && exact >= leastExact, $"{set}: F1 {f1:F4} (at least {leastF1}), {exact} texts without a fault (at least {leastExact})");
    }

    private static JsonDocument ReadGold(string set, string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "gold", "structure", set, Path.ChangeExtension(name, ".json"))));

    private static IEnumerable<int> ArticlesOf(string text) =>
        StructureParser.Parse(PageText.Of(new SourceText(text)), TreatyParserOptions.Default, ImmutableArray.CreateBuilder<Diagnostic>())
            .SelectMany(p => p.DescendantsAndSelf()).Where(p => p.Kind == ProvisionKind.Article).Select(p => SkipBlanks(text, p.Span.Start));

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
