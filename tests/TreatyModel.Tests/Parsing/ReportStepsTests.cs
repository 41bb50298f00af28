using TreatyModel.Parsing.Reports;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

/// <summary>What reading a report takes is bounded for each word of it, whatever the words are: looks at words are counted, no clock.</summary>
public class ReportStepsTests
{
    private const int Length = 100_000;

    /// <summary>Looks for each word or mark: ordinary reports take about a thirtieth of it.</summary>
    private const long MostLooks = 500;

    [Theory]
    [InlineData("according to ")]
    [InlineData("he said that ")]
    [InlineData("told X in an interview with Y ")]
    [InlineData(", a lawyer, who said ")]
    [InlineData("who said, ")]
    [InlineData("does not say ")]
    [InlineData("the alliance is not said ")]
    [InlineData("reported by X, ")]
    [InlineData("signed a treaty in ")]
    [InlineData("if X supply arms, ")]
    [InlineData("the treaty obliges them to ")]
    [InlineData("X's hope that ")]
    [InlineData("A, ")]
    [InlineData("\"a\" ")]
    [InlineData("X and Y condemned thousands of ")]
    public void Each_word_takes_a_bounded_number_of_looks(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        (long looks, int words) = Looks(text);
        Assert.True(words > 0 && looks <= words * MostLooks, $"{looks} looks for {words} words: {looks / Math.Max(1, words)} each");
    }

    [Fact]
    public void An_ordinary_report_takes_far_less()
    {
        (long looks, int words) = Looks("The minister told the Oslo Post that Borland, which signed the treaty in May, could send thousands of shells if it is attacked.");
        Assert.True(looks <= words * MostLooks / 10, $"{looks} looks for {words} words");
    }

    private static (long Looks, int Words) Looks(string text)
    {
        var source = new SourceText(text);
        var reading = new ReportReading(source, default);
        reading.Read(new ReportSegment(SegmentKind.Body, new TextSpan(0, text.Length)));
        _ = reading.ToReport();
        return (reading.Sentences.Sum(s => s.Words.Looks), reading.Sentences.Sum(s => s.Words.Count));
    }
}
