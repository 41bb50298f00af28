using System.Text;
using System.Xml;
using TreatyModel.Parsing;
using TreatyModel.Serialization;

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
            ImportResult<Treaty> back = AkomaNtoso.Read(stream.ToArray(), name);
            if (!back.Diagnostics.IsEmpty) faulty.Add($"{name}: {back.Diagnostics[0].ToString(back.Source)}");
            if (AkomaNtoso.Serialize(back.Value) != Encoding.UTF8.GetString(stream.ToArray())) faulty.Add($"{name}: other bytes the second time");
            if (!HasControls(text) && back.Value != treaty) faulty.Add($"{name}: comes back different");
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{string.Join('/', set)}: {texts.Length} documents");
        Assert.True(faulty.Count == 0, $"{faulty.Count} of {texts.Length} documents:\n{string.Join('\n', faulty)}");
    }

    /// <summary>Characters that XML cannot hold become U+FFFD, so that a text with such is not the same afterwards.</summary>
    private static bool HasControls(string text) => text.Any(c => !XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c));
}
