namespace TreatyModel.Tests.Time;

public class FuzzyDateTests
{
    [Theory]
    [InlineData("2024-06-19"), InlineData("2024-06"), InlineData("2024"), InlineData("0001-01-01"), InlineData("")]
    [InlineData("196X"), InlineData("19XX"), InlineData("000X"), InlineData("00XX"), InlineData("1961-XX"), InlineData("1961-07-XX"), InlineData("1961-XX-XX")]
    [InlineData("1961?"), InlineData("1961~"), InlineData("1961%"), InlineData("1961-07-06?"), InlineData("196X~"), InlineData("1961-21"), InlineData("1961-24%")]
    public void Text_goes_there_and_back(string text) => Assert.Equal(text, FuzzyDate.Parse(text).ToString());

    [Theory]
    [InlineData("2024-13"), InlineData("2024-02-30"), InlineData("24-01-01"), InlineData("2024-6-19"), InlineData("0000"), InlineData("2024/06/19"), InlineData("x")]
    [InlineData("1961-20"), InlineData("1961-25"), InlineData("1961-21-01"), InlineData("1961-XX-06"), InlineData("1XXX"), InlineData("196x"), InlineData("196X-07"), InlineData("1961??")]
    [InlineData("?1961"), InlineData("?"), InlineData("-1961"), InlineData("Y12024"), InlineData("1961-7X"), InlineData("1961/1962"), InlineData("٢٠٢٤")]
    public void Parse_rejects(string text)
    {
        Assert.False(FuzzyDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => FuzzyDate.Parse(text));
    }

    [Theory]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("1961", "1961-01-01", "1961-12-31", DatePrecision.Year)]
    [InlineData("1961-XX", "1961-01-01", "1961-12-31", DatePrecision.Year)]
    [InlineData("1961-07-XX", "1961-07-01", "1961-07-31", DatePrecision.Month)]
    [InlineData("196X", "1960-01-01", "1969-12-31", DatePrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", DatePrecision.Century)]
    [InlineData("000X", "0001-01-01", "0009-12-31", DatePrecision.Decade)]
    [InlineData("1961-21", "1961-01-01", "1961-12-31", DatePrecision.Season)]
    [InlineData("1961-24", "1961-01-01", "1962-03-31", DatePrecision.Season)]
    [InlineData("1961-07-06?", "1961-07-05", "1961-07-07", DatePrecision.Day)]
    [InlineData("1961-04~", "1961-03-01", "1961-05-31", DatePrecision.Month)]
    [InlineData("1961%", "1959-01-01", "1963-12-31", DatePrecision.Year)]
    [InlineData("9999~", "9998-01-01", "9999-12-31", DatePrecision.Year)]
    [InlineData("0001-01-01?", "0001-01-01", "0001-01-02", DatePrecision.Day)]
    public void A_date_spans_the_days_that_it_can_mean(string text, string first, string last, DatePrecision precision)
    {
        var date = FuzzyDate.Parse(text);
        Assert.Equal((first, last, precision), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}", date.Precision));
    }

    [Fact]
    public void Order_is_by_first_day_then_precision() =>
        Assert.Equal(["", "196X", "1961", "2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-01?"],
            new[] { "2024-01-01", "2024-01", "2023-12-31", "2024", "2024-01-01?", "1961", "196X", "" }.Select(t => FuzzyDate.Parse(t)).Order().Select(d => d.ToString()));

    [Fact]
    public void An_unknown_date_has_no_days()
    {
        Assert.Throws<InvalidOperationException>(() => FuzzyDate.Unknown.Earliest);
        Assert.Throws<InvalidOperationException>(() => FuzzyDate.Unknown.Latest);
        Assert.Equal(FuzzyDate.Unknown, FuzzyDate.Unknown.Qualified(DateQualification.Uncertain));
    }

    [Theory]
    [InlineData("1961", "1962", true)]
    [InlineData("1962", "1961", false)]
    [InlineData("1961", "1961", null)]
    [InlineData("1961-07-06", "1961-07-06", false)]
    [InlineData("1961-07-06", "1961", null)]
    [InlineData("1961~", "1962", null)]
    [InlineData("1961~", "1963", true)]
    [InlineData("196X", "1970", true)]
    [InlineData("", "1970", null)]
    [InlineData("1970", "", null)]
    public void IsBefore_knows_when_it_does_not_know(string left, string right, bool? expected)
    {
        Assert.Equal(expected, FuzzyDate.Parse(left).IsBefore(FuzzyDate.Parse(right)));
        Assert.Equal(expected, FuzzyDate.Parse(right).IsAfter(FuzzyDate.Parse(left)));
    }

    [Theory]
    [InlineData("1961-07-06", "1961-07-06", true)]
    [InlineData("1961-07-06", "1961-07-07", false)]
    [InlineData("1961-07-06?", "1961-07-06", null)]
    [InlineData("1961", "1961", null)]
    [InlineData("1961", "1962", false)]
    [InlineData("", "1962", null)]
    public void IsSameDay_needs_one_day_beyond_doubt(string left, string right, bool? expected) =>
        Assert.Equal(expected, FuzzyDate.Parse(left).IsSameDay(FuzzyDate.Parse(right)));

    [Theory]
    [InlineData("2024-06-19", 1, PeriodUnit.Month, "2024-07-19")]
    [InlineData("2024-01-31", 1, PeriodUnit.Month, "2024-02-29")]
    [InlineData("2024-02-29", 1, PeriodUnit.Year, "2025-02-28")]
    [InlineData("2024-06-19", 30, PeriodUnit.Day, "2024-07-19")]
    [InlineData("2024-06-19", 2, PeriodUnit.Week, "2024-07-03")]
    [InlineData("1961", 10, PeriodUnit.Year, "1971")]
    [InlineData("1961", 6, PeriodUnit.Month, "196X")]
    [InlineData("1961-07", 6, PeriodUnit.Month, "1962-01")]
    [InlineData("1969", 6, PeriodUnit.Month, "19XX")]
    [InlineData("1999", 6, PeriodUnit.Month, "")]
    [InlineData("2024-06-19", 48, PeriodUnit.Hour, "2024-06-21")]
    [InlineData("2024-06-19", 36, PeriodUnit.Hour, "2024-06")]
    [InlineData("1961~", 10, PeriodUnit.Year, "1971~")]
    [InlineData("9999", 1, PeriodUnit.Year, "")]
    [InlineData("", 1, PeriodUnit.Year, "")]
    public void Plus_claims_no_more_than_is_known(string date, int value, PeriodUnit unit, string expected) =>
        Assert.Equal(expected, FuzzyDate.Parse(date).Plus(new Period(value, unit)).ToString());

    [Theory]
    [InlineData("2024-03-31", 1, PeriodUnit.Month, "2024-02-29")]
    [InlineData("1971", 10, PeriodUnit.Year, "1961")]
    [InlineData("0001", 1, PeriodUnit.Day, "")]
    public void Minus_goes_back(string date, int value, PeriodUnit unit, string expected) =>
        Assert.Equal(expected, FuzzyDate.Parse(date).Minus(new Period(value, unit)).ToString());

    [Fact]
    public void DaysUntil_gives_both_bounds()
    {
        Assert.Equal((1, 1), FuzzyDate.Parse("2024-06-19").DaysUntil(FuzzyDate.Parse("2024-06-20")));
        Assert.Equal((1, 30), FuzzyDate.Parse("2024-06-30").DaysUntil(FuzzyDate.Parse("2024-07")) is { } days ? (days.Fewest, days.Most - 1) : default);
        Assert.Null(FuzzyDate.Unknown.DaysUntil(FuzzyDate.Parse("2024")));
    }

    [Fact]
    public void A_weekday_can_contradict_its_date_and_proves_nothing()
    {
        Assert.False(FuzzyDate.Parse("2024-06-20").FallsOn(DayOfWeek.Wednesday));
        Assert.True(FuzzyDate.Parse("2024-06-20").FallsOn(DayOfWeek.Thursday));
        Assert.Null(FuzzyDate.Parse("2024-06").FallsOn(DayOfWeek.Thursday));
        Assert.Null(FuzzyDate.Parse("2024-06-20?").FallsOn(DayOfWeek.Wednesday));
    }

    [Fact]
    public void Only_a_day_beyond_doubt_is_a_day()
    {
        Assert.True(FuzzyDate.Parse("2024-06-19").TryGetDay(out DateOnly day));
        Assert.Equal(new DateOnly(2024, 6, 19), day);
        Assert.False(FuzzyDate.Parse("2024-06-19?").TryGetDay(out _));
        Assert.False(FuzzyDate.Parse("2024-06").TryGetDay(out _));
        FuzzyDate converted = new DateOnly(2024, 6, 19);
        Assert.Equal(FuzzyDate.OfDay(2024, 6, 19), converted);
    }

    [Fact]
    public void Factories_refuse_what_no_calendar_has()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FuzzyDate.OfDay(2023, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => FuzzyDate.OfMonth(2023, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => FuzzyDate.OfSeason(2023, Season.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => FuzzyDate.OfDecade(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FuzzyDate.OfCentury(10000));
        Assert.Throws<ArgumentOutOfRangeException>(() => FuzzyDate.Covering(new(2024, 1, 2), new(2024, 1, 1)));
    }
}
