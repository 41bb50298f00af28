using TreatyModel.Diagnostics;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Parsing;

public class WeekdayReaderTests
{
    [Theory]
    [InlineData("Done at Oslo on Monday, 4 May 1970, in two copies.", DayOfWeek.Monday, null)]
    [InlineData("Done at Oslo on Tuesday, 4 May 1970, in two copies.", DayOfWeek.Tuesday, "Tuesday, 4 May 1970")]
    [InlineData("Done at Oslo on 4 May 1970 (Friday) in two copies.", DayOfWeek.Friday, "4 May 1970 (Friday")]
    [InlineData("Done at Oslo on 4 May 1970. Monday copies follow.", null, null)]
    [InlineData("Done at Oslo on 4 May 1970 in two copies.", null, null)]
    public void A_day_of_the_week_goes_with_its_date(string end, DayOfWeek? weekday, string? contradiction)
    {
        ParseResult<Treaty> result = TreatyParser.Default.Parse($"""
            Agreement between Norway and Iceland on Weather Stations
            Norway and Iceland have agreed as follows:
            Article 1
            The Parties shall exchange observations.
            {end}
            """);
        Assert.Equal(weekday, Assert.Single(result.Value.Events).Weekday);
        Diagnostic[] found = [.. result.Diagnostics.Where(d => d.Code == "TM0501")];
        Assert.Equal(contradiction is null ? 0 : 1, found.Length);
        if (contradiction is not null) Assert.Contains(contradiction, found[0].Message(result.Source), StringComparison.Ordinal);
        Assert.Equal(contradiction is null, result.Value.Validate().All(d => d.Code != "TM0501"));
    }

    [Theory]
    [InlineData("Aland and Borland signed a pact in Oslo on Thursday, 19 June 2024.", 1)]
    [InlineData("Aland and Borland signed a pact in Oslo on Wednesday, 19 June 2024.", 0)]
    [InlineData("Aland and Borland signed a pact in Oslo on Wednesday.", 0)]
    public void A_report_whose_weekday_contradicts_its_date_is_told_of(string text, int count) =>
        Assert.Equal(count, ReportParser.Default.Parse(text).Diagnostics.Count(d => d.Code == "TM0501"));
}
