using TreatyModel.Analysis;
using TreatyModel.Parsing;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group I: the structure of a news report.</summary>
public class GroupIReportTests
{
    private const string Framed = "Pact signed in the capital\nTwo states promise each other help after years of cold relations\nBy Ada Byron of The Borland Post\n\n"
        + "OSLO - Borland and Freedonia signed a treaty.\nThe hall was full that day.\n- The first point of the list is short.\n\nAda Byron is a reporter in Oslo who covers the north.";

    [Fact]
    public void S123_headline_deck_and_lists()
    {
        NewsReport report = Report(Framed);
        Assert.Equal("Pact signed in the capital", report.Headline.Text);
        Assert.Contains(report.Segments, s => s.Kind == SegmentKind.Headline);
        Assert.Contains(report.Segments, s => s.Kind == SegmentKind.Deck);
        Assert.Contains(report.Segments, s => s.Kind == SegmentKind.ListItem);
    }

    [Fact]
    public void S124_a_dateline() => Assert.Equal("OSLO", Report(Framed).Dateline.Text);

    [Fact]
    public void S125_the_date_of_the_page_is_not_that_of_the_report()
    {
        NewsReport report = Report("Friday 19th July 2024\nPact signed in the capital\n\nBorland and Freedonia signed a treaty on Wednesday.");
        Assert.Equal((ReportDateRole.Page, Day(2024, 7, 19)), report.Dates.Where(d => d.Role == ReportDateRole.Page).Select(d => (d.Role, d.Date)).Single());
        Assert.DoesNotContain(report.Dates, d => d.Role == ReportDateRole.Published);
        Assert.Equal(FuzzyDate.Unknown, Assert.Single(report.Events, e => e.Kind == ReportedEventKind.Signed).Date);
    }

    [Fact]
    public void S126_a_stamp_that_counts_back_from_nowhere()
    {
        ReportDate updated = Assert.Single(Report("Pact signed in the capital\nUpdated 16 days ago\n\nBorland and Freedonia signed a treaty.").Dates, d => d.Role == ReportDateRole.Updated);
        Assert.Equal(FuzzyDate.Unknown, updated.Date);
        Assert.Contains("16 days ago", updated.Words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void S127_a_credit_and_a_translation()
    {
        NewsReport report = Report("Pact signed in the capital\n\nBorland and Freedonia signed a treaty. The hall was full that day.\nSource: Nordic Wire\n");
        Assert.Contains("Nordic Wire", report.Outlet.Text, StringComparison.Ordinal);
        NewsReport translated = Stored(report with { Language = "en", TranslatedFrom = "el" });
        Assert.Equal(("en", "el"), (translated.Language, translated.TranslatedFrom));
    }

    [Fact]
    public void S128_what_belongs_to_the_page_is_apart()
    {
        NewsReport report = Report(Framed + "\nWrite your comments");
        Assert.Contains(report.Segments, s => s.Kind == SegmentKind.Boilerplate);
        Assert.Contains(report.Segments, s => s.Kind == SegmentKind.AuthorNote);
        Assert.DoesNotContain(report.Claims, c => c.ContentText().Contains("comments", StringComparison.Ordinal));
    }

    [Fact]
    public void S130_spans_hold_behind_other_scripts()
    {
        const string Text = "गृहपृष्ठ 𝔘\nPact signed in the capital\n\nByron said the pact was sound.";
        Claim claim = Assert.Single(ReportParser.Default.Parse(Text).Value.Claims, c => !c.Cue.IsEmpty);
        Assert.Equal(claim.Content[0].Text, Text.Substring(claim.Content[0].Span.Start, claim.Content[0].Span.Length));
        Assert.Equal("the pact was sound", claim.ContentText());
    }

    [Fact]
    public void S131_spellings_of_a_name()
    {
        var archive = new TreatyArchive([], [Report("Vladmir Babbage said the pact was sound."), Report("Vladimir Babbage said the pact was sound."), Report("Kim Jong-un said the pact was old."), Report("Kim Jong Un said the pact was new.")]);
        Assert.Equal(2, archive.Speakers().Length);
        Assert.All(archive.Speakers(), s => Assert.Equal(2, s.Spellings.Length));
    }
}
