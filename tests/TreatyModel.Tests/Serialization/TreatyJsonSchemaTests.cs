using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using TreatyModel.Serialization;
using TreatyModel.Text;

namespace TreatyModel.Tests.Serialization;

/// <summary>The published schema is in step with the model, and means what the reader means.</summary>
public class TreatyJsonSchemaTests
{
    private static readonly JsonSerializerOptions Printed = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSchema Treaties = JsonSchema.FromText(TreatyJsonSchema.ForTreaty().ToJsonString());

    private static readonly JsonSchema Reports = JsonSchema.FromText(TreatyJsonSchema.ForReport().ToJsonString());

    [Fact]
    public void Schema_of_treaties_is_as_published() => IsAsPublished("treaty.schema.json", TreatyJsonSchema.ForTreaty());

    [Fact]
    public void Schema_of_reports_is_as_published() => IsAsPublished("report.schema.json", TreatyJsonSchema.ForReport());

    private static void IsAsPublished(string file, JsonObject schema) => Snapshot.Matches(Path.Combine("..", "..", "docs", "schema", file), schema.ToJsonString(Printed) + "\n");

    [Fact]
    public void Schema_accepts_what_the_writer_writes()
    {
        for (int seed = 0; seed < 25; seed++)
        {
            string treaty = TreatyJson.Serialize(new ModelGenerator(seed).Make<Treaty>());
            Assert.True(Accepts(Treaties, treaty), $"seed {seed}: {treaty}");
            string report = TreatyJson.Serialize(new ModelGenerator(seed).Make<NewsReport>());
            Assert.True(Accepts(Reports, report), $"seed {seed}: {report}");
        }
    }

    [Theory]
    [InlineData("\"format\": \"treaty/1.0\"", "\"format\": \"treaty/2.0\"")]
    [InlineData("\"format\": \"treaty/1.0\",", "")]
    [InlineData("\"language\": \"en\"", "\"language\": null")]
    [InlineData("\"language\": \"en\"", "\"language\": \"en\", \"nosuch\": 1")]
    [InlineData("\"language\": \"en\",", "")]
    [InlineData("\"kind\": \"Pact\"", "\"kind\": \"NoSuchKind\"")]
    [InlineData("\"kind\": \"Pact\"", "\"kind\": 8")]
    [InlineData("\"provisions\": []", "\"provisions\": [{}]")]
    [InlineData("\"statements\": []", "\"statements\": [{\"type\": \"nosuch\", \"class\": \"Obligation\"}]")]
    [InlineData("\"start\": 3", "\"start\": -1")]
    public void Schema_rejects_what_the_reader_rejects(string part, string instead)
    {
        var treaty = new Treaty { Kind = InstrumentKind.Pact, Language = "en", Parties = [new Party(new Excerpt("Aland", new TextSpan(3, 5)))] };
        string json = TreatyJson.Serialize(treaty);
        Assert.True(Accepts(Treaties, json));
        Assert.Contains(part, json, StringComparison.Ordinal);
        string changed = json.Replace(part, instead, StringComparison.Ordinal);
        Assert.False(Accepts(Treaties, changed));
        Assert.Throws<DocumentFormatException>(() => TreatyJson.DeserializeTreaty(changed));
    }

    private static bool Accepts(JsonSchema schema, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }
}
