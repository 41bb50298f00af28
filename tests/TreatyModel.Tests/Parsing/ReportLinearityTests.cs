using System.Diagnostics;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Parsing;

/// <summary>The work for a report grows with its length and not faster, whatever is in it.</summary>
public class ReportLinearityTests
{
    private const int Length = 40_000;

    /// <summary>Four times the text may take ten times as long before it counts as more than linear: clocks are rough.</summary>
    private const int MostTimes = 10;

    /// <summary>Shorter times say nothing.</summary>
    private const int LeastMilliseconds = 30;

    /// <summary>The best of so many counts: other work on the machine makes a run longer, never shorter.</summary>
    private const int Runs = 3;

    [Theory]
    [InlineData("according to ")]
    [InlineData("he said that ")]
    [InlineData("\"a\" ")]
    [InlineData("A, ")]
    [InlineData("He said so. ")]
    [InlineData("the treaty obliges them to ")]
    [InlineData("“‘a ")]
    [InlineData("He said yes.\n\n")]
    public void Parse_takes_four_times_as_long_for_four_times_the_text(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        _ = Milliseconds(text[..(Length / 8)]);
        double small = Math.Max(LeastMilliseconds, Milliseconds(text[..(Length / 4)])), large = Milliseconds(text);
        Assert.True(large <= small * MostTimes, $"{large:F0} ms for {Length} characters, {small:F0} ms for a quarter of them");
    }

    private static double Milliseconds(string text)
    {
        double best = double.MaxValue;
        for (int i = 0; i < Runs; i++)
        {
            var clock = Stopwatch.StartNew();
            ReportParser.Default.Parse(text);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }
        return best;
    }
}
