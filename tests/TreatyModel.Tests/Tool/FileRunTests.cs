using System.Text;
using TreatyModel.Tool;
using TreatyModel.Tool.Verbs;

namespace TreatyModel.Tests.Tool;

public sealed class FileRunTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("treaty-tests-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        output.Dispose();
        errors.Dispose();
    }

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "empty.txt", [], "TM0001" },
        { "binary.txt", [0x50, 0x4B, 0, 0, 1], "TM0002" },
        { "no-treaty.txt", "The cat sat on the mat and slept in the sun all day. It was happy there."u8.ToArray(), "TM0101" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public void A_file_that_is_no_treaty_is_an_error_with_a_place(string name, byte[] bytes, string code)
    {
        string file = Write(name, bytes);
        Assert.Equal(ExitCodes.Errors, FileRun.Run(new ParseVerb(), [file], null, output, errors));
        Assert.StartsWith($"{file}(1,", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains($"error {code}:", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_utf8_is_a_warning_with_line_and_column()
    {
        string file = Write("broken.txt", [.. "Article 1\nEach Party shall "u8, 0xFF, .. " inform the other.\nArticle 2\nThe Parties shall meet.\n"u8]);
        Assert.Equal(ExitCodes.Success, FileRun.Run(new ParseVerb(), [file], null, output, errors));
        Assert.Contains($"{file}(2,18): warning TM0003:", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_read()
    {
        string good = Write("good.txt", Encoding.UTF8.GetBytes("Article 1\nThe Parties shall meet.\n"));
        Assert.Equal(ExitCodes.Errors, FileRun.Run(new ParseVerb(), [Path.Combine(folder, "none.txt"), good], null, output, errors));
        Assert.Contains("none.txt: error:", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"provisions\"", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_goes_to_a_folder_one_file_each()
    {
        string good = Write("good.txt", Encoding.UTF8.GetBytes("Article 1\nThe Parties shall meet.\n"));
        string target = Path.Combine(folder, "out");
        Assert.Equal(ExitCodes.Success, FileRun.Run(new StatementsVerb(), [good], target, output, errors));
        Assert.Contains("\"statements\"", File.ReadAllText(Path.Combine(target, "good.json")), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(2, "parse")]
    [InlineData(2, "parse", "a.txt", "--nosuch")]
    [InlineData(2, "parse", "a.txt", "--format", "docx")]
    [InlineData(2, "parse", "a.txt", "--ndjson")]
    [InlineData(2, "nosuch", "a.txt")]
    [InlineData(0, "--help")]
    [InlineData(0, "parse", "--help")]
    public void A_wrong_command_line_has_an_exit_code_of_its_own(int expected, params string[] arguments)
    {
        System.CommandLine.ParseResult command = TreatyCommand.Create().Parse(arguments);
        Assert.Equal(expected == ExitCodes.Usage, command.Errors.Count > 0);
    }
}
