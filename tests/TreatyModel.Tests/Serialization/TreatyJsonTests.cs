using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using TreatyModel.Serialization;

namespace TreatyModel.Tests.Serialization;

public class TreatyJsonTests
{
    private static readonly Treaty ByHand = new()
    {
        Titles = [new Title(TitleKind.Official, "Treaty between Aland and Borland")],
        Kind = InstrumentKind.Treaty,
        Parties = [new Party("Aland"), new Party("Borland")],
        Provisions = [new Provision { Kind = ProvisionKind.Article, Number = new ProvisionNumber("I", "1"), Heading = "Aid", Words = "..." }],
        Statements = [new Norm { Class = StatementClass.Obligation, Words = "Each Party shall help." }],
    };

    private static readonly NewsReport Report = new() { Headline = "Aland signs pact" };

    private const string Format = "{\"format\":\"treaty/1.0\"";

    private static readonly TreatyJsonOptions Lenient = new() { IsLenient = true };

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData(Format + "}")]
    public void ReadTreaty_rejects(string json) => Refuses("\n" + json, "$");

    [Theory]
    [InlineData("$.format", "null")]
    [InlineData("$.format", "1")]
    [InlineData("$.format", "\"treaty\"")]
    [InlineData("$.format", "\"report/1.0\"")]
    [InlineData("$.format", "\"treaty/2.0\"")]
    [InlineData("$.format", "\"treaty/1.1\"")]
    [InlineData("$.nosuch", "1")]
    [InlineData("$.language", "null")]
    [InlineData("$.kind", "\"NoSuchKind\"")]
    [InlineData("$.kind", "99")]
    [InlineData("$.kind", "1")]
    [InlineData("$.provisions", "null")]
    [InlineData("$.provisions[0]", "{}")]
    [InlineData("$.provisions[0].path", "\"no path\"")]
    [InlineData("$.provisions[0].number.label", "null")]
    [InlineData("$.statements[0]", "{}")]
    [InlineData("$.statements[0].type", "\"nosuch\"")]
    [InlineData("$.parties[0].name.span", "{\"start\": -1, \"length\": 2}")]
    [InlineData("$.parties[0].name.span", "{\"start\": 1, \"length\": 2147483647}")]
    [InlineData("$.parties[0].name.span", "{\"start\": 1}")]
    [InlineData("$.parties[0].name.span", "{\"start\": 1, \"start\": 1, \"length\": 2}")]
    [InlineData("$.parties[0].name.span", "{\"start\": 1, \"length\": 2, \"nosuch\": 2}")]
    public void ReadTreaty_rejects_a_value(string path, string value) => Refuses(With(path, value), path);

    [Fact]
    public void ReadTreaty_rejects_members_that_stand_twice_and_more_than_one_document()
    {
        string json = TreatyJson.Serialize(ByHand);
        Refuses(json.Replace("\"language\"", "\"kind\"", StringComparison.Ordinal), "$");
        Refuses(json + "{}", "$");
        Refuses(json[..(json.Length / 2)], "$");
    }

    private static void Refuses(string json, string path)
    {
        var problem = Assert.Throws<DocumentFormatException>(() => TreatyJson.ReadTreaty(Encoding.UTF8.GetBytes(json), "one.json"));
        Assert.Equal("one.json", problem.Document);
        Assert.True(path.StartsWith(problem.Path, StringComparison.Ordinal) || problem.Path.StartsWith(path, StringComparison.Ordinal), $"{problem.Path} is not {path}");
        Assert.True(problem.Position is { Line: > 0, Column: > 0 }, problem.Message);
        Assert.NotEmpty(problem.Remedy);
        Assert.StartsWith($"one.json({problem.Position})", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>The treaty with one value replaced, as text: JSON nodes would not take what is not well-formed.</summary>
    private static string With(string path, string value)
    {
        JsonNode document = JsonNode.Parse(TreatyJson.Serialize(ByHand))!;
        JsonNode parent = document;
        string[] steps = path[2..].Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        foreach (string step in steps[..^1]) parent = int.TryParse(step, out int at) ? parent[at]! : parent[step]!;
        const string Mark = "(here)";
        if (int.TryParse(steps[^1], out int last)) parent[last] = Mark;
        else parent[steps[^1]] = Mark;
        return document.ToJsonString().Replace($"\"{Mark}\"", value, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadTreaty_refuses_what_is_too_deep()
    {
        string parts = string.Concat(Enumerable.Repeat("{\"kind\": \"Item\", \"children\": [", 600));
        var problem = Assert.Throws<DocumentFormatException>(() => TreatyJson.DeserializeTreaty(Format + ", \"provisions\": [" + parts));
        Assert.Contains("MaxDepth", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"format\": \"treaty/1.7\", \"nosuch\": {\"a\": [1]}, \"language\": \"en\"}")]
    [InlineData("{\"parties\": [{\"name\": {\"text\": \"x\", \"more\": 1, \"span\": {\"start\": 1, \"length\": 2, \"more\": {}}}}]}")]
    [InlineData("{\"statements\": [{\"class\": \"Obligation\", \"type\": \"norm\"}], \"finalProvisions\": {\"renewal\": {}}}")]
    public void Lenient_reading_passes_over_what_is_new_and_fills_what_is_missing(string json)
    {
        Assert.Throws<DocumentFormatException>(() => TreatyJson.DeserializeTreaty(json));
        Treaty read = TreatyJson.DeserializeTreaty(json, Lenient);
        Assert.Equal(read, TreatyJson.DeserializeTreaty(TreatyJson.Serialize(read)));
        Assert.All(read.Statements, s => Assert.Equal(1, s.Confidence));
        Assert.Equal(FinalProvisions.None, read.FinalProvisions);
    }

    [Fact]
    public void Lenient_reading_of_nothing_gives_the_models_own_defaults()
    {
        Assert.Equal(new Treaty(), TreatyJson.DeserializeTreaty("{}", Lenient));
        Assert.Equal(new NewsReport(), TreatyJson.DeserializeReport("{}", Lenient));
        Assert.Equal(new Provision { Kind = default }, Assert.Single(TreatyJson.DeserializeTreaty("{\"provisions\": [{}]}", Lenient).Provisions));
        Assert.Equal(new Claim(), Assert.Single(TreatyJson.DeserializeReport("{\"claims\": [{}]}", Lenient).Claims));
        Assert.Equal(new Quotation(default, default, ""), Assert.Single(TreatyJson.DeserializeReport("{\"quotations\": [{}]}", Lenient).Quotations));
    }

    [Theory]
    [InlineData("{\"format\": \"treaty/2.0\"}")]
    [InlineData("{\"kind\": \"NoSuchKind\"}")]
    [InlineData("{\"language\": null}")]
    [InlineData("{\"statements\": [{\"class\": \"Obligation\"}]}")]
    [InlineData("{\"language\": \"en\", \"language\": \"en\"}")]
    public void Lenient_reading_still_rejects(string json) => Assert.Throws<DocumentFormatException>(() => TreatyJson.DeserializeTreaty(json, Lenient));

    [Theory]
    [InlineData("{\n\"parties\": [\n{},\n {\"name\": {\"text\": \"A\",\n\"span\": {\"start\": -1}}}]}", "$.parties[1].name.span", 5, 9)]
    [InlineData("{\n\"parties\": [{}],\n\"signatories\": [{\"party\":\n{\"text\": 7}}]}", "$.signatories[0].party.text", 4, 10)]
    [InlineData("{\n\"parties\": [{}],\n\"events\": [{\"actor\":\n   {}}]}", "$.events[0].actor", 4, 4)]
    public void Lenient_reading_says_where_in_the_document_as_it_is(string json, string path, int line, int column)
    {
        var problem = Assert.Throws<DocumentFormatException>(() => TreatyJson.DeserializeTreaty(json, Lenient));
        Assert.StartsWith(path, problem.Path, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Position.Line, problem.Position.Column));
    }

    [Fact]
    public void Format_stands_first() => Assert.StartsWith(Format + ",", TreatyJson.Serialize(ByHand, TreatyJsonOptions.OneLine), StringComparison.Ordinal);

    [Fact]
    public async Task Every_way_out_writes_the_same_bytes_and_every_way_in_reads_them()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        byte[] expected = Encoding.UTF8.GetBytes(TreatyJson.Serialize(ByHand));
        var buffer = new ArrayBufferWriter<byte>();
        TreatyJson.Write(buffer, ByHand);
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        using var stream = new MemoryStream();
        await TreatyJson.WriteAsync(stream, ByHand, cancellation: cancellation);
        Assert.Equal(expected, stream.ToArray());
        using var piped = new MemoryStream();
        PipeWriter pipe = PipeWriter.Create(piped, new StreamPipeWriterOptions(leaveOpen: true));
        await TreatyJson.WriteAsync(pipe, ByHand, cancellation: cancellation);
        await pipe.CompleteAsync();
        Assert.Equal(expected, piped.ToArray());
        Assert.Equal(ByHand, TreatyJson.ReadTreaty(expected));
        Assert.Equal(ByHand, TreatyJson.ReadTreaty([0xEF, 0xBB, 0xBF, .. expected]));
        stream.Position = 0;
        Assert.Equal(ByHand, await TreatyJson.ReadTreatyAsync(stream, cancellation: cancellation));
    }

    [Fact]
    public async Task Reports_go_the_same_ways()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using var stream = new MemoryStream();
        await TreatyJson.WriteAsync(stream, Report, cancellation: cancellation);
        stream.Position = 0;
        Assert.Equal(Report, await TreatyJson.ReadReportAsync(stream, cancellation: cancellation));
        Assert.Equal(Report, TreatyJson.ReadReport(stream.ToArray()));
        Assert.Equal(Report, TreatyJson.DeserializeReport(TreatyJson.Serialize(Report)));
        Assert.Throws<DocumentFormatException>(() => TreatyJson.ReadTreaty(stream.ToArray()));
    }

    [Theory, InlineData(0), InlineData(1001)]
    public void MaxDepth_rejects(int depth) => Assert.Throws<ArgumentOutOfRangeException>(() => new TreatyJsonOptions { MaxDepth = depth });
}
