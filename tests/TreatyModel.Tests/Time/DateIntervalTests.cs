namespace TreatyModel.Tests.Time;

public class DateIntervalTests
{
    [Theory, InlineData("1961-07-06/1996-09-10"), InlineData("2024-12-04/.."), InlineData("../1996"), InlineData("1961/"), InlineData("/1996~"), InlineData("../.."), InlineData("/"), InlineData("196X/197X")]
    public void Text_goes_there_and_back(string text) => Assert.Equal(text, DateInterval.Parse(text).ToString());

    [Theory, InlineData(""), InlineData("1961"), InlineData("1962/1961"), InlineData("1961/1962/1963"), InlineData(".../1961"), InlineData("1961/ 1962"), InlineData("x/y")]
    public void Parse_rejects(string text)
    {
        Assert.False(DateInterval.TryParse(text, out _));
        Assert.Throws<FormatException>(() => DateInterval.Parse(text));
    }

    [Theory]
    [InlineData("1961-07-06/1996-09-10", "1961-07-06", true)]
    [InlineData("1961-07-06/1996-09-10", "1996-09-10", true)]
    [InlineData("1961-07-06/1996-09-10", "1996-09-11", false)]
    [InlineData("1961-07-06/1996-09-10", "1996", null)]
    [InlineData("1961/..", "2024", true)]
    [InlineData("1961/", "2024", null)]
    [InlineData("1961/", "1960", false)]
    [InlineData("../1996", "0001", true)]
    [InlineData("/1996", "1990", null)]
    [InlineData("../..", "2024", true)]
    [InlineData("1961/..", "", null)]
    public void Contains_tells_open_from_unknown(string interval, string day, bool? expected) =>
        Assert.Equal(expected, DateInterval.Parse(interval).Contains(FuzzyDate.Parse(day)));

    [Theory]
    [InlineData("1950/1960", "1961/1970", false)]
    [InlineData("1950/1962", "1961/1970", true)]
    [InlineData("1950/", "1961/1970", null)]
    [InlineData("1950/..", "1961/1970", true)]
    [InlineData("../..", "1961/1970", true)]
    public void Overlaps_needs_a_day_in_common(string one, string other, bool? expected) =>
        Assert.Equal(expected, DateInterval.Parse(one).Overlaps(DateInterval.Parse(other)));

    [Fact]
    public void An_interval_cannot_end_before_it_starts() =>
        Assert.Throws<ArgumentException>(() => new DateInterval(FuzzyDate.OfYear(1962), FuzzyDate.OfYear(1961)));

    [Fact]
    public void An_anchored_period_counts_forwards_or_back()
    {
        var notice = new AnchoredPeriod(new Period(1, PeriodUnit.Year), PeriodAnchor.ReceiptOfNotice);
        Assert.Equal("2025-06-19", notice.From(FuzzyDate.Parse("2024-06-19")).ToString());
        Assert.Equal("2023-06-19", (notice with { IsBefore = true }).From(FuzzyDate.Parse("2024-06-19")).ToString());
        Assert.Equal(FuzzyDate.Unknown, notice.From(FuzzyDate.Unknown));
        Assert.Equal("1 year after ReceiptOfNotice", notice.ToString());
    }
}
