using System.Text;
using System.Text.Json;
using TreatyModel.Tool;
using TreatyModel.Tool.Ndjson;
using TreatyModel.Tool.Verbs;

namespace TreatyModel.Tests.Tool;

public class NdjsonFilterTests
{
    private static async Task<(int ExitCode, JsonElement[] Lines)> Run(Verb verb, string input)
    {
        using var output = new MemoryStream();
        int exitCode = await NdjsonFilter.RunAsync(verb, new MemoryStream(Encoding.UTF8.GetBytes(input)), output, TestContext.Current.CancellationToken);
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (exitCode, [.. lines.Select(l => JsonDocument.Parse(l).RootElement)]);
    }

    private static string Slice(string text, JsonElement span) =>
        text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32());

    [Fact]
    public async Task Answers_come_in_the_order_of_the_lines()
    {
        string input = string.Join('\n', Enumerable.Range(0, 200).Select(i => $$"""{"id": {{i}}, "text": "The Parties shall consult {{new string('x', i * 7 % 50)}}."}"""));
        (int exitCode, JsonElement[] lines) = await Run(new StatementsVerb(), input);
        Assert.Equal(0, exitCode);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), lines.Select(l => l.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("nonsense", "InvalidJson")]
    [InlineData("[1]", "InvalidLine")]
    [InlineData("""{"text": "a"}""", "MissingId")]
    [InlineData("""{"id": "a"}""", "MissingText")]
    [InlineData("""{"id": "a", "text": 5}""", "MissingText")]
    [InlineData("""{"id": "a", "text": ""}""", "TM0001")]
    [InlineData("""{"id": "a", "text": "x\u0000"}""", "TM0002")]
    [InlineData("""{"id": "a", "text": "\ud800"}""", "InvalidText")]
    public async Task A_bad_line_gives_an_error_and_the_run_goes_on(string bad, string code)
    {
        (int exitCode, JsonElement[] lines) = await Run(new StatementsVerb(), bad + "\n\n{\"id\": \"good\", \"text\": \"The Parties shall consult.\"}\n");
        Assert.Equal(ExitCodes.Errors, exitCode);
        Assert.Equal(code, lines[0].GetProperty("error").GetProperty("code").GetString());
        Assert.NotEmpty(lines[0].GetProperty("error").GetProperty("message").GetString()!);
        Assert.Equal("good", lines[1].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Statements_have_the_documented_shape()
    {
        const string Text = "If attacked, each Party shall without delay inform the other Party, in accordance with Article 4, unless it is unable to.";
        (_, JsonElement[] lines) = await Run(new StatementsVerb(), JsonSerializer.Serialize(new { id = "1", text = Text }));
        JsonElement statement = lines[0].GetProperty("statements")[0];
        Assert.Equal("Obligation", statement.GetProperty("class").GetString());
        Assert.Equal(Text[..^1], Slice(Text, statement.GetProperty("span")));
        Assert.Equal("shall", Slice(Text, statement.GetProperty("modal")));
        Assert.Equal("inform", Slice(Text, statement.GetProperty("verb")));
        Assert.Equal("each Party", Slice(Text, statement.GetProperty("bearer")));
        Assert.Equal("If attacked", Slice(Text, statement.GetProperty("triggers")[0]));
        Assert.Equal("without delay", Slice(Text, statement.GetProperty("temporal")[0]));
        Assert.Equal("in accordance with Article 4", Slice(Text, statement.GetProperty("qualifiers")[0]));
        Assert.Equal("unless it is unable to", Slice(Text, statement.GetProperty("exceptions")[0]));
        Assert.Equal("Article 4", Slice(Text, statement.GetProperty("references")[0]));
    }

    [Fact]
    public async Task Provisions_have_the_documented_shape()
    {
        const string Text = "Treaty\n\nArticle 1\nScope\n1. The Parties shall trade.\n2. They may stop.\n\nArticle 2\nThe Parties shall meet.\n";
        (_, JsonElement[] lines) = await Run(new ParseVerb(), JsonSerializer.Serialize(new { id = "1", text = Text }));
        JsonElement article = lines[0].GetProperty("provisions").EnumerateArray().First(p => p.GetProperty("kind").GetString() == "article");
        Assert.Equal("1", article.GetProperty("number").GetString());
        Assert.Equal("Scope", article.GetProperty("heading").GetString());
        Assert.Equal("Scope", Slice(Text, article.GetProperty("headingSpan")));
        Assert.StartsWith("Article 1", Slice(Text, article.GetProperty("span")), StringComparison.Ordinal);
        Assert.Equal(["paragraph", "paragraph"], article.GetProperty("children").EnumerateArray().Select(c => c.GetProperty("kind").GetString()));
        Assert.Contains(lines[0].GetProperty("statements").EnumerateArray(), s => s.GetProperty("path").GetString() == "art 1(1)");
    }

    [Fact]
    public async Task Claims_have_the_documented_shape()
    {
        const string Text = "Pact signed\n\nThe pact is sound, the minister said, according to the Daily Post.";
        (_, JsonElement[] lines) = await Run(new ReportVerb(), JsonSerializer.Serialize(new { id = "1", text = Text }));
        JsonElement claim = lines[0].GetProperty("claims").EnumerateArray().First(c => Slice(Text, c.GetProperty("cue")) == "said");
        Assert.Equal("The pact is sound", Slice(Text, claim.GetProperty("content")[0]));
        JsonElement source = claim.GetProperty("attribution")[0];
        Assert.Equal(("source", "the minister"), (source.GetProperty("role").GetString(), Slice(Text, source.GetProperty("span"))));
        Assert.Equal("the minister", source.GetProperty("name").GetString());
        Assert.Equal("indirect", claim.GetProperty("kind").GetString());
    }
}
