namespace TreatyModel.Tests.Samples;

public class ReadTreatyTests
{
    [Fact]
    public void Bundled_texts_print_what_is_recorded()
    {
        (int exitCode, string output, string errors) = SampleRun.Of("ReadTreaty");
        Assert.Equal(0, exitCode);
        Snapshot.Matches("Samples/ReadTreaty.txt", output + "--- standard error\n" + errors);
    }

    [Fact]
    public void A_missing_file_is_named_without_a_stack_trace()
    {
        (int exitCode, _, string errors) = SampleRun.Of("ReadTreaty", "no-such-file.txt");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("no-such-file.txt: ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seed_reports_are_read()
    {
        string folder = Path.Combine(Repository.Shared, "seeds");
        Assert.SkipUnless(Directory.Exists(folder), "the folder of real texts, ../shared, is not beside the repository");
        (int exitCode, string output, string errors) = SampleRun.Of("ReadTreaty", Directory.GetFiles(folder, "*.txt"));
        Assert.True(exitCode == 0, errors);
        Assert.Contains("Disagreements", output, StringComparison.Ordinal);
    }
}
