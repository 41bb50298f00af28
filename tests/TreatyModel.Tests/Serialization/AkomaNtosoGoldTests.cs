using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Text;

namespace TreatyModel.Tests.Serialization;

/// <summary>
/// Every real treaty gives a document that the official schema takes, comes back equal, and goes out again in the same bytes. One text in
/// <see cref="Step"/> in the normal run; all with TREATYMODEL_ALL=1.
/// </summary>
public class AkomaNtosoGoldTests
{
    private static readonly int Step = Environment.GetEnvironmentVariable("TREATYMODEL_ALL") == "1" ? 1 : 12;

    [Theory]
    [InlineData("structure", "raw")]
    [InlineData("structure", "nl")]
    [InlineData("structure", "tota")]
    [InlineData("treaties")]
    public void Documents_of_real_treaties_are_valid_and_come_back(params string[] set)
    {
        var faulty = new List<string>();
        (string Name, string Text)[] texts = [.. Repository.GoldTexts(["gold", .. set]).Where((_, i) => i % Step == 0)];
        Assert.NotEmpty(texts);
        foreach ((string name, string text) in texts)
        {
            Treaty treaty = TreatyParser.Default.Parse(text, name).Value;
            using var stream = new MemoryStream();
            AkomaNtoso.Write(stream, treaty);
            List<string> faults = AkomaNtosoSchema.FaultsOf(stream.ToArray());
            if (faults.Count > 0) faulty.Add($"{name}: {faults[0]}");
        }
        Assert.True(faulty.Count == 0, $"{faulty.Count} of {texts.Length} documents:\n{string.Join('\n', faulty)}");
    }
}
