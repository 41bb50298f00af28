using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

public class DateReaderTests
{
    [Theory]
    [InlineData("on 19 June 2024 in", "2024-06-19", "19 June 2024")]
    [InlineData("on June 19, 2024.", "2024-06-19", "June 19, 2024")]
    [InlineData("this 1st day of March, 2006", "2006-03-01", "1st day of March, 2006")]
    [InlineData("the ninth day of October in the year one thousand eight hundred and eighty-four", "1884-10-09", null)]
    [InlineData("this ELEVENTH day of APRIL One Thousand Nine Hundred Ninety Three", "1993-04-11", null)]
    [InlineData("the twenty-first day of May two thousand and four", "2004-05-21", null)]
    [InlineData("in June 2024", "2024-06", "June 2024")]
    [InlineData("on June 20, the text", "", "June 20")]
    public void TryFind_reads(string text, string date, string? words)
    {
        Assert.True(DateReader.TryFind(text, out FuzzyDate found, out TextSpan span));
        Assert.Equal(date, found.ToString());
        if (words is not null) Assert.Equal(words, text.Substring(span.Start, span.Length));
    }

    [Theory, InlineData("they may meet"), InlineData("31 February 2024"), InlineData("Article 5"), InlineData("")]
    public void TryFind_finds_no_day_in(string text) =>
        Assert.False(DateReader.TryFind(text, out FuzzyDate found, out _) && found.IsDay);
}
