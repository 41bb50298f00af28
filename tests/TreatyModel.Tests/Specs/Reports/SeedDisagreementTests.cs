using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

/// <summary>Groups H and I of the things the model must be able to say: contradictions and time, and the frame of a report.</summary>
public class SeedDisagreementTests
{
    private static Contradiction On(DisputedProperty property) => Assert.Single(SeedReports.Archive().Contradictions(), c => c.Property == property);

    private static string[] Values(DisputedProperty property) => [.. On(property).Sides.Select(s => s.Value).Distinct()];

    private static SegmentKind[] Kinds(int seed) => [.. SeedReports.Report(seed).Segments.Select(s => s.Kind)];

    [Fact]
    public void S117_two_signing_dates() => Assert.Equal(["2024-06-19", "2024-06-20"], Values(DisputedProperty.SigningDate).Order(StringComparer.Ordinal));

    [Fact]
    public void S118_a_text_that_came_out_later_is_no_conflict()
    {
        Assert.Equal(ContradictionKind.TemporalUpdate, On(DisputedProperty.Publication).Kind);
        Assert.Equal(["not published", "published"], Values(DisputedProperty.Publication).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void S119_a_limit_that_one_report_leaves_out()
    {
        Assert.Equal(ContradictionKind.Omission, On(DisputedProperty.LimitsOfAssistance).Kind);
        Assert.Contains("no limit named", Values(DisputedProperty.LimitsOfAssistance));
        Assert.Contains("Charter, DomesticLaw", Values(DisputedProperty.LimitsOfAssistance));
    }

    [Fact]
    public void S120_whether_it_is_an_alliance()
    {
        Contradiction alliance = On(DisputedProperty.Alliance);
        Assert.Contains(alliance.Sides, s => s.Value == "used" && s.Attribution == AttributionChain.Narrator);
        Assert.Contains(alliance.Sides, s => s.Value == "withheld" && s.Attribution.ToString() == "Putin");
    }

    [Fact]
    public void S121_how_the_older_treaty_ended() => Assert.Superset(new HashSet<string> { "dissolved", "abolished", "scrapped", "replaced" }, Values(DisputedProperty.EndOfEarlierTreaty).ToHashSet());

    [Fact]
    public void S122_thresholds_differ() => Assert.Equal(["Attack", "StateOfWar"], Values(DisputedProperty.TriggerOfAssistance).Order(StringComparer.Ordinal));

    [Fact]
    public void Supplies_are_alleged_here_and_to_come_there() => Assert.Superset(new HashSet<string> { "Alleged", "Prospective" }, Values(DisputedProperty.Supplies).ToHashSet());

    [Fact]
    public void S123_headline_deck_labels_and_lists()
    {
        Assert.Superset(new HashSet<SegmentKind> { SegmentKind.Headline, SegmentKind.Deck, SegmentKind.ListItem }, Kinds(0).ToHashSet());
        Assert.Contains(SegmentKind.SectionLabel, Kinds(1));
        Assert.Contains(SegmentKind.ListItem, Kinds(2));
        Assert.Equal(SegmentKind.Deck, Kinds(4)[0]);
        Assert.True(SeedReports.Report(4).Headline.IsEmpty);
    }

    [Theory, InlineData(1, "Seoul"), InlineData(3, "SOUTH KOREA")]
    public void S124_datelines(int seed, string place) => Assert.Equal(place, SeedReports.Report(seed).Dateline.Text);

    [Fact]
    public void S125_the_date_of_a_page_is_not_the_date_of_the_report()
    {
        Assert.Contains(SeedReports.Report(3).Dates, d => d.Role == ReportDateRole.Page && d.Date == FuzzyDate.OfDay(2024, 7, 19));
        Assert.DoesNotContain(SeedReports.Report(3).Dates, d => d.Role == ReportDateRole.Published);
    }

    [Fact]
    public void S126_a_relative_stamp_without_an_anchor_stays_unresolved() =>
        Assert.Equal(FuzzyDate.Unknown, Assert.Single(SeedReports.Report(0).Dates, d => d.Role == ReportDateRole.Updated).Date);

    [Fact]
    public void S127_the_credit_names_the_source() => Assert.Equal("Skai", SeedReports.Report(4).Outlet.Text);

    [Fact]
    public void S127_what_a_translation_left_behind_is_told() => Assert.Contains(ReportParser.Default.Parse(SeedReports.Text(4)).Diagnostics, d => d.Code == "TM0403");

    [Fact]
    public void S128_page_furniture_and_author_notes_are_apart()
    {
        Assert.True(Kinds(0).Count(k => k == SegmentKind.Boilerplate) > 5);
        Assert.Equal(SegmentKind.Boilerplate, Kinds(3)[^1]);
        Assert.Equal(SegmentKind.AuthorNote, Kinds(4)[^1]);
    }

    [Fact]
    public void S129_a_caption_is_no_paragraph() => Assert.Single(Kinds(1), SegmentKind.Caption);

    [Fact]
    public void S130_other_scripts_do_not_shift_spans()
    {
        NewsReport report = SeedReports.Report(3);
        string text = SeedReports.Text(3);
        Assert.Contains(text, c => c is >= 'ऀ' and <= 'ॿ');
        Assert.Equal(report.Headline.Text, text.Substring(report.Headline.Span.Start, report.Headline.Span.Length));
    }

    [Fact]
    public void S131_spellings_of_a_name_are_one_speaker() => Assert.Contains(SeedReports.Archive().Speakers(), s => s.Spellings.Contains("Putin") && s.Spellings.Contains("Vladimir Putin"));

    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void States_are_found_behind_what_stands_for_them(int seed) => Assert.Superset(new HashSet<int> { 365, 731 }, SeedReports.Report(seed).Parties.Select(p => p.CorrelatesOfWarNumber).ToHashSet());

    [Fact]
    public void Older_treaties_have_their_years()
    {
        Assert.Contains(SeedReports.Report(0).Instruments, m => m.Year == 1961);
        Assert.Contains(SeedReports.Report(0).Instruments, m => m.Year == 2000);
    }

    [Fact]
    public void The_third_report_attributes_nothing_to_anybody() => Assert.All(SeedReports.Report(2).Claims, c => Assert.Equal((ClaimClass.Narration, AttributionChain.Narrator), (c.Class, c.Attribution)));
}
