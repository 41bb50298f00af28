using System.Text.Json;
using TreatyModel.Tool.Comparing;

namespace TreatyModel.Tests.Tool;

public sealed class CompareRunTests : IDisposable
{
    private const string Pact = """
        Treaty of Mutual Help between Aland and Borland
        Article 1
        If one of the Parties suffers an armed attack, the other Party shall without delay give it military assistance, in accordance with Article 51 of the Charter of the United Nations.
        Done at Oslo on 19 June 2024.
        """;

    private const string First = "Pact of help signed in Oslo\n\nAland and Borland signed the treaty on 19 June 2024. Under the pact each side must give the other military assistance if it is attacked.";

    private const string Second = "Two states join hands in Oslo\n\nAland and Borland signed the treaty on Thursday, June 20. Byron said the pact was an “alliance”.";

    private readonly string folder = Directory.CreateTempSubdirectory("treatymodel").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private async Task<(int ExitCode, string Output, string Errors)> Run(bool json, string? treaty, params string[] files)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int exitCode = await new CompareRun(output, errors).RunAsync(files, treaty, json, null, TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), errors.ToString());
    }

    [Fact]
    public async Task Reports_are_held_against_each_other_and_the_text()
    {
        (int exitCode, string output, _) = await Run(json: false, Write("pact.txt", Pact), Write("a.txt", First), Write("b.txt", Second));
        Assert.Equal(0, exitCode);
        foreach (string line in new[] { "1  Pact of help signed in Oslo", "Signing date: different values", "  2024-06-19  the text", "  2024-06-20  report 2", "  report 1, on art 1", "leaves out charter:" })
            Assert.Contains(line, output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 110 || line.Contains(folder, StringComparison.Ordinal), line));
    }

    [Fact]
    public async Task Json_has_the_same_with_places()
    {
        (int exitCode, string output, _) = await Run(json: true, Write("pact.txt", Pact), Write("a.txt", First), Write("b.txt", Second));
        Assert.Equal(0, exitCode);
        using JsonDocument document = JsonDocument.Parse(output);
        JsonElement signing = document.RootElement.GetProperty("contradictions")[0];
        Assert.Equal("signingDate", signing.GetProperty("property").GetString());
        JsonElement side = signing.GetProperty("sides")[1];
        JsonElement span = side.GetProperty("span");
        Assert.Equal(side.GetProperty("words").GetString(), First.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()));
        Assert.Equal("charter", document.RootElement.GetProperty("leftOut")[0].GetProperty("limits")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Reports_that_agree_say_so()
    {
        (int exitCode, string output, _) = await Run(json: false, null, Write("a.txt", First), Write("b.txt", First));
        Assert.Equal(0, exitCode);
        Assert.Contains("No disagreement was found.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_told_of_and_the_rest_is_compared()
    {
        (int exitCode, string output, string errors) = await Run(json: false, null, Write("a.txt", First), Path.Combine(folder, "none.txt"), Write("b.txt", Second));
        Assert.Equal(1, exitCode);
        Assert.Contains("none.txt", errors, StringComparison.Ordinal);
        Assert.Contains("2024-06-20", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_treaty_nothing_is_compared()
    {
        (int exitCode, string output, string errors) = await Run(json: false, Path.Combine(folder, "none.txt"), Write("a.txt", First));
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("none.txt", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one.txt")]
    [InlineData("one.txt", "two.txt", "--format", "xml")]
    [InlineData("one.txt", "--unknown")]
    public void A_wrong_command_line_is_refused(params string[] arguments) => Assert.NotEmpty(CompareCommand.Create().Parse(arguments).Errors);
}
