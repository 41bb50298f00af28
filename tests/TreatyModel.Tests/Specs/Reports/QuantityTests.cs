using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

/// <summary>The numbers of a report, with what is counted and how exact they are. Sentences of our own.</summary>
public class QuantityTests
{
    private static Quantity[] Read(string text) => [.. ReportParser.Default.Parse(text).Value.Claims.SelectMany(c => c.Quantities)];

    [Theory]
    [InlineData("Borland sent thousands of containers of grain.", "thousands of containers", null, "1000", null, "containers")]
    [InlineData("Borland sent at least ten ships.", "at least ten ships", "10", "10", null, "ships")]
    [InlineData("Borland sent up to 1,200 soldiers.", "up to 1,200 soldiers", "1200", null, "1200", "soldiers")]
    [InlineData("Borland sent about 60 tons of oil.", "about 60 tons", "60", null, null, "tons")]
    [InlineData("Borland paid $3.5 million for it.", "$3.5 million", "3500000", "3500000", "3500000", "$")]
    [InlineData("Some 40% of it was lost.", "Some 40%", "40", null, null, "%")]
    [InlineData("The two states share a border.", "two states", "2", "2", "2", "states")]
    public void A_number_has_its_unit_and_its_bounds(string text, string words, string? stated, string? least, string? most, string unit)
    {
        Quantity found = Assert.Single(Read(text));
        Assert.Equal((words, Number(stated), Number(least), Number(most), unit), (found.Words.Text, found.Stated, found.Least, found.Most, found.Unit));
        Assert.False(found.IsRatio);
    }

    [Fact]
    public void Growth_is_a_ratio_within_a_time()
    {
        Quantity found = Assert.Single(Read("Byron said trade between the neighbours has increased ninefold in the past year."));
        Assert.Equal((9m, true, "trade between the neighbours", "in the past year"), (found.Least!.Value, found.IsRatio, found.Unit, found.During.Text));
    }

    [Theory]
    [InlineData("Borland and Freedonia signed the pact on 3 May 2021.")]
    [InlineData("Article 5 of the pact names the ports.")]
    [InlineData("Byron arrived at 7:45 p.m. that day.")]
    [InlineData("The treaty of 1961 is old.")]
    public void Dates_times_and_articles_are_no_quantities(string text) => Assert.Empty(Read(text));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
