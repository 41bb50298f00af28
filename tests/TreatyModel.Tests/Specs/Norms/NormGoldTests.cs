using System.Text.Json;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Norms;

public class NormGoldTests
{
    /// <summary>A share of sentences that may be left without a class, as issue 5 sets it.</summary>
    private const double MostUnclassified = 0.03;

    [Theory]
    [InlineData("statement", 0.97)]
    [InlineData("class", 0.95)]
    [InlineData("duty", 0.96)]
    [InlineData("bearer", 0.94)]
    [InlineData("counterparty", 0.82)]
    [InlineData("triggers", 0.91)]
    [InlineData("exceptions", 0.85)]
    [InlineData("qualifiers", 0.82)]
    [InlineData("temporal", 0.89)]
    [InlineData("references", 0.91)]
    public void Norm_gold_is_read_at_least_so_well(string field, double floor)
    {
        string path = Path.Combine(Repository.Shared, "gold", "norms", "gold.json");
        Assert.SkipUnless(File.Exists(path), "the folder of real texts, ../shared, is not beside the repository");
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        var gold = new NormGold();
        foreach (JsonElement passage in document.RootElement.GetProperty("passages").EnumerateArray()) gold.Add(passage);
        Assert.True(gold.F1(field) >= floor, $"{field}: {gold.F1(field):F3}");
    }

    [Fact]
    public void Hardly_any_sentence_of_real_treaties_is_left_without_a_class()
    {
        int all = 0, left = 0;
        foreach ((string name, string text) in Repository.GoldTexts("gold", "structure", "tota"))
        {
            Treaty treaty = TreatyParser.Default.Parse(text, name).Value;
            all += treaty.Statements.Length;
            left += treaty.Unclassified().Count();
        }
        Assert.True(left < all * MostUnclassified, $"{left} of {all}");
    }
}
