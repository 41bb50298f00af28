using TreatyModel.Parsing;

namespace TreatyModel.Tests.Parsing;

/// <summary>What a report takes grows with its length and not faster, whatever is in it.</summary>
/// <remarks>Memory is counted, not time: it is the same on every machine and in every run.</remarks>
public class ReportLinearityTests
{
    private const int Length = 40_000;

    /// <summary>Four times the text may take five times the memory: lists grow by doubling.</summary>
    private const int MostTimes = 5;

    /// <summary>What any report takes, however short.</summary>
    private const int Fixed = 200_000;

    [Theory]
    [InlineData("according to ")]
    [InlineData("he said that ")]
    [InlineData("\"a\" ")]
    [InlineData("A, ")]
    [InlineData("He said so. ")]
    [InlineData("the treaty obliges them to ")]
    [InlineData("“‘a ")]
    [InlineData("He said yes.\n\n")]
    public void Four_times_the_text_takes_four_times_the_memory(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        _ = Bytes(text[..(Length / 4)]);
        long small = Bytes(text[..(Length / 4)]), large = Bytes(text);
        Assert.True(large <= small * MostTimes + Fixed, $"{large} bytes for {Length} characters, {small} for a quarter of them");
    }

    private static long Bytes(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReportParser.Default.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
