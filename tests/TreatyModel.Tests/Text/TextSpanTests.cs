using TreatyModel.Text;

namespace TreatyModel.Tests.Text;

public class TextSpanTests
{
    [Fact]
    public void FromBounds_keeps_both_ends()
    {
        var span = TextSpan.FromBounds(3, 8);
        Assert.Equal((3, 5, 8), (span.Start, span.Length, span.End));
        Assert.Equal("[3..8)", span.ToString());
    }

    [Theory, InlineData(-1, 2), InlineData(2, -1), InlineData(int.MaxValue, 1)]
    public void Constructor_rejects(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Fact]
    public void FromBounds_rejects_an_end_before_the_start() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(4, 3));

    [Theory, InlineData(0, 3, false), InlineData(0, 4, true), InlineData(5, 1, true), InlineData(8, 2, false)]
    public void Overlaps_needs_a_shared_unit(int start, int length, bool expected) =>
        Assert.Equal(expected, new TextSpan(3, 5).Overlaps(new TextSpan(start, length)));

    [Fact]
    public void Order_is_by_start_then_length()
    {
        TextSpan[] spans = [new(2, 1), new(1, 4), new(1, 2)];
        Array.Sort(spans);
        Assert.Equal([new(1, 2), new(1, 4), new(2, 1)], spans);
    }
}
