using TreatyModel.Text;

namespace TreatyModel.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    public void PositionOf_counts_lines_and_columns_from_one(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText(text).PositionOf(offset));

    [Theory, InlineData(-1), InlineData(4)]
    public void PositionOf_rejects_an_offset_outside(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("abc").PositionOf(offset));

    [Fact]
    public void Excerpt_is_the_slice()
    {
        var source = new SourceText("each Party\n  shall");
        Excerpt words = source.Excerpt(new TextSpan(5, 13));
        Assert.Equal("Party\n  shall", words.Text);
        Assert.Equal("Party shall", words.ToString());
    }
}
