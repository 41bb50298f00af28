using System.Globalization;

namespace TreatyModel.Tests.Samples;

public class KoreanArchiveTests
{
    [Fact]
    public void Every_question_is_answered_with_evidence()
    {
        (int exitCode, string output, string errors) = SampleRun.Of("KoreanArchive");
        Assert.True(exitCode == 0, errors);
        string[] questions = output.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        for (int i = 1; i <= 23; i++)
        {
            string question = Assert.Single(questions, q => q.TrimStart().StartsWith(string.Create(CultureInfo.InvariantCulture, $"{i}. "), StringComparison.Ordinal));
            Assert.Contains("\n  - ", question, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_story_comes_out_as_it_is_recorded()
    {
        string output = SampleRun.Of("KoreanArchive").Output;
        // The ends that are claimed for the treaty of 1961, all of them.
        Assert.All(new[] { "1991-12:", "1995-09-07:", "1996:", "1996-09:", "1996-09-10:", "2000:", "2024:" }, d => Assert.Contains($"- {d}", output, StringComparison.Ordinal));
        Assert.Contains("2024-06-20: SignedNotInForce", output, StringComparison.Ordinal);
        Assert.Contains("2024-12-04: InForce", output, StringComparison.Ordinal);
        Assert.Contains("1991-09-10, notice by 1990-09-10", output, StringComparison.Ordinal);
        Assert.Contains("one-sided elsewhere: South Korea to United States", output, StringComparison.Ordinal);
        Assert.Contains("earliest 2025-12-05", output, StringComparison.Ordinal);
        Assert.Contains("2024-06-20 (What the new pact promises): Differs", output, StringComparison.Ordinal);
        Assert.Contains("art II", output[output.IndexOf("21. ", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }
}
