using System.Text.Json;
using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Tool;
using TreatyModel.Tool.Checking;
using TreatyModel.Tool.Conversion;

namespace TreatyModel.Tests.Tool;

public sealed class CheckRunTests : IDisposable
{
    private const string Sound = """
        Treaty of Help between Aland and Borland

        Aland and Borland have agreed as follows:

        Article 1
        Each Party shall help the other Party.

        Article 2
        Either Party may denounce this Treaty.
        """;

    /// <summary>Article 3 is missing, article 4 refers to one that does not exist.</summary>
    private const string Doubtful = """
        Article 1
        Each Party shall help the other Party.

        Article 2
        The Parties shall meet every year.

        Article 4
        The help shall be given in accordance with Article 9.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("treatymodel").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static async Task<(int ExitCode, string Output, string Errors)> Run(string[] files, string format = "text", bool strict = false, bool report = false, string? to = null)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int exitCode = await new CheckRun(new CheckOptions(null, report, false, strict, format), output, errors).RunAsync(files, to, TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), errors.ToString());
    }

    [Fact]
    public async Task A_sound_treaty_gives_no_warning()
    {
        (int exitCode, string output, string errors) = await Run([Write("sound.txt", Sound)], strict: true);
        Assert.Equal(ExitCodes.Success, exitCode);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        Assert.StartsWith("1 checked: 0 errors, 0 warnings, ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_have_file_line_column_severity_code_and_message()
    {
        string file = Write("doubtful.txt", Doubtful);
        (int exitCode, string output, _) = await Run([file]);
        Assert.Equal(ExitCodes.Success, exitCode);
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains($"{file}:7:1: warning TM0103: \"Article 4\" does not follow the number before it: a unit is missing, moved or misread", lines);
        Assert.Contains($"{file}:8:44: warning TM0716: \"Article 9\" refers to a provision that this treaty does not have", lines);
        // What the reading has said of the gap is not said twice.
        Assert.DoesNotContain("TM0715", output, StringComparison.Ordinal);
    }

    [Theory, InlineData(false, ExitCodes.Success), InlineData(true, ExitCodes.Errors)]
    public async Task Warnings_fail_under_strict_only(bool strict, int expected) =>
        Assert.Equal(expected, (await Run([Write("doubtful.txt", Doubtful)], strict: strict)).ExitCode);

    [Theory]
    [InlineData("empty.txt", "", "TM0001")]
    [InlineData("cat.txt", "The cat sat on the mat and slept in the sun all day. It was happy there.", "TM0101")]
    public async Task Errors_fail(string name, string text, string code)
    {
        (int exitCode, string output, _) = await Run([Write(name, text), Write("sound.txt", Sound)]);
        Assert.Equal(ExitCodes.Errors, exitCode);
        Assert.Contains($"{name}:1:1: error {code}: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_told_of_and_the_others_are_checked()
    {
        (int exitCode, string output, string errors) = await Run([Path.Combine(folder, "none.txt"), Write("doubtful.txt", Doubtful)]);
        Assert.Equal(ExitCodes.Errors, exitCode);
        Assert.Contains("none.txt: error:", errors, StringComparison.Ordinal);
        Assert.Contains("TM0716", output, StringComparison.Ordinal);
    }

    /// <summary>A saved document has no text to point into: the provision or the member stands in place of line and column.</summary>
    [Theory, InlineData("json"), InlineData("ndjson"), InlineData("akn"), InlineData("jsonld")]
    public async Task Saved_documents_are_checked_in_every_format(string format)
    {
        Treaty treaty = TreatyParser.Default.Parse(Doubtful).Value;
        var document = new Document("saved", treaty);
        Format target = Format.Named(format);
        string file = Path.Combine(folder, "saved" + target.Extensions[0]);
        await File.WriteAllBytesAsync(file, DocumentWriter.Write(document, target).ToArray(), TestContext.Current.CancellationToken);
        (int exitCode, string output, _) = await Run([file]);
        Assert.Equal(ExitCodes.Success, exitCode);
        Assert.Contains($"{file}: art 4: warning TM0715: art 4 stands behind art 2: what is in between is missing, moved or misread", output, StringComparison.Ordinal);
        Assert.Contains($"{file}: Statements[2].References: warning TM0716: \"Article 9\" refers to a provision that this treaty does not have", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_stands_twice_is_found()
    {
        Treaty treaty = TreatyParser.Default.Parse(Sound).Value;
        treaty = treaty with { Provisions = [.. treaty.Provisions, treaty.Articles().First()] };
        string file = Path.Combine(folder, "twice.json");
        await File.WriteAllTextAsync(file, TreatyJson.Serialize(treaty), TestContext.Current.CancellationToken);
        Assert.Contains("art 1: warning TM0714: art 1 is the name of two provisions", (await Run([file])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_not_of_its_format_is_an_error_with_its_place()
    {
        string file = Write("broken.json", "{\n  \"format\": \"treaty/1.0\",\n  \"titles\": 7\n}");
        (int exitCode, string output, _) = await Run([file]);
        Assert.Equal(ExitCodes.Errors, exitCode);
        Assert.StartsWith($"{file}:3:", output, StringComparison.Ordinal);
        Assert.Contains(": error: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_of_all_findings()
    {
        string one = Write("one.txt", Doubtful), other = Write("other.txt", Doubtful);
        using JsonDocument json = JsonDocument.Parse((await Run([one, other], "json")).Output);
        JsonElement[] findings = [.. json.RootElement.GetProperty("findings").EnumerateArray()];
        JsonElement gap = Assert.Single(findings, f => f.GetProperty("file").GetString() == other && f.GetProperty("code").GetString() == "TM0103");
        Assert.Equal((7, 1, "Warning"), (gap.GetProperty("line").GetInt32(), gap.GetProperty("column").GetInt32(), gap.GetProperty("severity").GetString()));
    }

    [Fact]
    public async Task Ndjson_is_a_line_each()
    {
        string output = (await Run([Write("one.txt", Doubtful)], "ndjson")).Output;
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length >= 2);
        Assert.All(lines, line => Assert.StartsWith("TM", JsonDocument.Parse(line).RootElement.GetProperty("code").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Output_goes_to_a_folder_one_file_each()
    {
        string to = Path.Combine(folder, "out");
        (_, string output, _) = await Run([Write("doubtful.txt", Doubtful)], to: to);
        Assert.Empty(output);
        Assert.Contains("TM0716", await File.ReadAllTextAsync(Path.Combine(to, "doubtful.check.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_checked_as_reports()
    {
        string file = Write("news.txt", "Aland and Borland sign a treaty\n\nALVILLE, May 3 - The minister said the treaty would be published next week.\n");
        (int exitCode, string output, _) = await Run([file], report: true);
        Assert.Equal(ExitCodes.Success, exitCode);
        Assert.DoesNotContain("TM01", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "check")]
    [InlineData(2, "check", "a.txt", "--format", "csv")]
    [InlineData(2, "check", "a.txt", "--from", "parquet")]
    [InlineData(0, "check", "--help")]
    public void A_wrong_command_line_has_an_exit_code_of_its_own(int expected, params string[] arguments)
    {
        System.CommandLine.ParseResult command = TreatyCommand.Create().Parse(arguments);
        Assert.Equal(expected == 0, command.Errors.Count == 0);
    }
}
