namespace TreatyModel.Tests.Time;

public class FuzzyDateTests
{
    [Theory, InlineData("2024-06-19"), InlineData("2024-06"), InlineData("2024"), InlineData("0001-01-01"), InlineData("")]
    public void Text_goes_there_and_back(string text) => Assert.Equal(text, FuzzyDate.Parse(text).ToString());

    [Theory, InlineData("2024-13"), InlineData("2024-02-30"), InlineData("24-01-01"), InlineData("2024-6-19"), InlineData("0000"), InlineData("2024/06/19"), InlineData("x")]
    public void Parse_rejects(string text)
    {
        Assert.False(FuzzyDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => FuzzyDate.Parse(text));
    }

    [Fact]
    public void A_month_spans_its_days() => Assert.Equal(
        (new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)),
        (FuzzyDate.OfMonth(2024, 2).Earliest, FuzzyDate.OfMonth(2024, 2).Latest));

    [Fact]
    public void Order_is_by_first_day_then_precision() =>
        Assert.Equal(["2023-12-31", "2024", "2024-01", "2024-01-01"], new[] { "2024-01-01", "2024-01", "2023-12-31", "2024" }.Select(t => FuzzyDate.Parse(t)).Order().Select(d => d.ToString()));

    [Fact]
    public void An_unknown_date_has_no_days() => Assert.Throws<InvalidOperationException>(() => FuzzyDate.Unknown.Earliest);
}
