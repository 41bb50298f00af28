namespace TreatyModel.Tests;

/// <summary>The README's first code is the quick-start sample, letter by letter, and its output is what that program prints.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md")).ReplaceLineEndings("\n");

    private static string Block(string language)
    {
        string open = $"```{language}\n";
        int start = Readme.IndexOf(open, StringComparison.Ordinal);
        Assert.True(start >= 0, $"the README has no block of {language}");
        start += open.Length;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [Fact]
    public void Code_is_the_quick_start_sample() =>
        Assert.Equal(File.ReadAllText(Repository.PathTo("samples", "QuickStart", "Program.cs")).ReplaceLineEndings("\n"), Block("csharp"));

    [Fact]
    public void Output_is_what_the_sample_prints() => Assert.Equal(SampleRun.Of("QuickStart").Output, Block("text"));

    [Fact]
    public void First_screen_has_the_two_commands()
    {
        string firstScreen = string.Join('\n', Readme.Split('\n').Take(60));
        Assert.Contains("dotnet run --project samples/ReadTreaty", firstScreen, StringComparison.Ordinal);
        Assert.Contains("dotnet test", firstScreen, StringComparison.Ordinal);
    }
}
