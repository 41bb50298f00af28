using System.Text;
using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Tool.Conversion;

namespace TreatyModel.Tests.Tool;

public sealed class ConvertRunTests : IDisposable
{
    private const string Text = """
        Treaty of Help between Aland and Borland

        Aland and Borland have agreed as follows:

        Article 1
        Help
        If one Party is attacked, the other Party shall give it help.

        Article 2
        Either Party may denounce this Treaty.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("treatymodel").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static async Task<(int ExitCode, byte[] Output, string Errors)> Run(ConvertOptions options, string? to, params string[] files)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        int exitCode = await new ConvertRun(options, output, errors).RunAsync(files, to, TestContext.Current.CancellationToken);
        return (exitCode, output.ToArray(), errors.ToString());
    }

    private static ConvertOptions To(string format, bool isReport = false, string table = "") => new(null, Format.Named(format), isReport, table, false);

    /// <summary>Every format that holds a document leads back to the same JSON.</summary>
    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("akn")]
    [InlineData("jsonld")]
    public async Task Documents_go_there_and_back(string format)
    {
        string source = Write("help.txt", Text);
        Treaty parsed = TreatyParser.Default.Parse(Text).Value;
        string there = Path.Combine(folder, "there"), back = Path.Combine(folder, "back");
        Assert.Equal(0, (await Run(To(format), there, source)).ExitCode);
        string file = Assert.Single(Directory.GetFiles(there));
        Assert.Equal(0, (await Run(To("json"), back, file)).ExitCode);
        Assert.Equal(parsed, TreatyJson.ReadTreaty(File.ReadAllBytes(Assert.Single(Directory.GetFiles(back)))));
    }

    [Theory, InlineData("txt"), InlineData("md")]
    public async Task Printed_treaties_are_read_again(string format)
    {
        string there = Path.Combine(folder, "there");
        Assert.Equal(0, (await Run(To(format), there, Write("help.txt", Text))).ExitCode);
        (int exitCode, byte[] json, _) = await Run(To("json"), null, Assert.Single(Directory.GetFiles(there)));
        Assert.Equal(0, exitCode);
        Assert.Equal(["art 1", "art 2"], TreatyJson.ReadTreaty(json).Articles().Select(a => a.Path.ToString()));
    }

    [Fact]
    public async Task Tables_of_several_files_are_one_and_go_to_parquet_and_back()
    {
        (int exitCode, byte[] csv, _) = await Run(To("csv"), null, Write("a.txt", Text), Write("b.txt", Text));
        Assert.Equal(0, exitCode);
        string rows = Encoding.UTF8.GetString(csv);
        Assert.Equal(1, rows.Split('\n').Count(l => l.StartsWith("document,path,", StringComparison.Ordinal)));
        Assert.Contains("\nb,art 1,Obligation,", rows, StringComparison.Ordinal);
        string there = Path.Combine(folder, "there");
        Assert.Equal(0, (await Run(To("parquet"), there, Write("norms.csv", rows))).ExitCode);
        Assert.Equal(csv, (await Run(To("csv"), null, Path.Combine(there, "norms.parquet"))).Output);
        Assert.StartsWith("document,variable,value", Encoding.UTF8.GetString((await Run(To("csv", table: "atop"), null, Path.Combine(folder, "a.txt"))).Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_told_from_treaties()
    {
        string text = Write("news.txt", "Aland signs pact\n\nThe pact is no alliance, a diplomat said.\n");
        string there = Path.Combine(folder, "there");
        Assert.Equal(0, (await Run(To("json", isReport: true), there, text)).ExitCode);
        string json = Path.Combine(there, "news.json");
        Assert.StartsWith("document,source,", Encoding.UTF8.GetString((await Run(To("csv"), null, json)).Output), StringComparison.Ordinal);
        string printed = Encoding.UTF8.GetString((await Run(To("md"), null, json)).Output);
        Assert.Contains("- **a diplomat**: The pact is no alliance", printed, StringComparison.Ordinal);
        Assert.Contains("  a diplomat: The pact is no alliance", Encoding.UTF8.GetString((await Run(To("txt"), null, json)).Output), StringComparison.Ordinal);
        (int exitCode, _, string errors) = await Run(To("akn"), null, json);
        Assert.Equal(1, exitCode);
        Assert.Contains("no akn", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bad.json", "{", "cut off")]
    [InlineData("bad.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>", "DTD")]
    [InlineData("bad.ndjson", "{\"format\": 1}\n", "bad.ndjson(1,")]
    [InlineData("bad.csv", "a,b\n1,2\n", "docs/tables.md")]
    [InlineData("bad.parquet", "PAR1 or not", "Parquet")]
    [InlineData("bad.jsonld", "{}", "IncludesModel")]
    [InlineData("bad.txt", "", "TM0001")]
    public async Task Bad_files_are_told_of_and_the_run_goes_on(string name, string content, string message)
    {
        string to = name.EndsWith(".csv", StringComparison.Ordinal) || name.EndsWith(".parquet", StringComparison.Ordinal) ? "csv" : "json";
        string bad = Write(name, content), missing = Path.Combine(folder, "nosuch.txt");
        (int exitCode, byte[] output, string errors) = await Run(To(to), null, bad, missing, Write("good.txt", Text));
        Assert.Equal(1, exitCode);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Contains("nosuch.txt", errors, StringComparison.Ordinal);
        Assert.NotEmpty(output);
    }

    [Fact]
    public async Task There_is_no_way_from_rows_to_documents()
    {
        (int exitCode, _, string errors) = await Run(To("json"), null, Write("norms.csv", "document\n"));
        Assert.Equal(1, exitCode);
        Assert.Contains("no way from csv to json", errors, StringComparison.Ordinal);
    }
}
