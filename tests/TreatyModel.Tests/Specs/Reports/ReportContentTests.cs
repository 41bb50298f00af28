using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

/// <summary>What a report's words are: how sure, under what condition, what happened, what is named. Sentences of our own.</summary>
public class ReportContentTests
{
    private static NewsReport Read(string text) => ReportParser.Default.Parse(text).Value;

    private static Claim Only(string text) => Assert.Single(Read(text).Claims, c => !c.Cue.IsEmpty);

    [Fact]
    public void Hedges_have_their_words()
    {
        Claim claim = Only("The minister said the pact could last.");
        Assert.Equal(["could"], claim.Hedges.Select(h => h.Text));
        Assert.Equal(Factuality.Possible, claim.Factuality);
    }

    [Theory]
    [InlineData("The minister said Borland has no troops there.", Polarity.Negative)]
    [InlineData("The minister said Borland has troops there.", Polarity.Positive)]
    [InlineData("The minister said the text has not been released.", Polarity.Negative)]
    public void Content_may_be_a_negation(string text, Polarity expected) => Assert.Equal(expected, Only(text).ContentPolarity);

    [Fact]
    public void A_condition_is_named_and_leaves_open_whether_it_is_met()
    {
        Claim claim = Only("The minister said that if Borland sends arms, his country will answer.");
        Assert.Equal("if Borland sends arms", claim.Condition.Text);
        Assert.Equal(Factuality.Unknown, claim.Factuality);
    }

    [Theory]
    [InlineData("“It is sound and it will last,” Byron said.", QuotationExtent.Full)]
    [InlineData("Byron called the pact an “alliance”.", QuotationExtent.Term)]
    [InlineData("The two states signed the “Treaty on Eternal Friendship” in Oslo.", QuotationExtent.Title)]
    [InlineData("The “summit” lasted an hour.", QuotationExtent.Scare)]
    public void Quotations_are_told_apart(string text, QuotationExtent expected) => Assert.Equal(expected, Assert.Single(Read(text).Quotations).Extent);

    [Fact]
    public void A_quotation_within_a_quotation_is_nested()
    {
        Quotation nested = Assert.Single(Read("“He said ‘never again’ and he left the room,” Byron said.").Quotations, q => q.IsNested);
        Assert.Equal("‘never again’", nested.Words.Text);
    }

    [Fact]
    public void An_unclosed_quotation_goes_on_in_the_next_paragraph()
    {
        NewsReport report = Read("A heading of four words\n\nByron said: “It is sound and it will last for long.\n\n“Nobody doubts it in this house.”\n\nThe hall was full.");
        Claim claim = Assert.Single(report.Claims, c => !c.Cue.IsEmpty);
        Assert.Equal(2, claim.Content.Length);
        Assert.False(report.Quotations[0].IsClosed);
    }

    [Theory]
    [InlineData("Borland and Freedonia signed a treaty in Oslo on 3 May 2021.", ReportedEventKind.Signed, EventStatus.Asserted, "057", "SUPPORT")]
    [InlineData("Borland will sign a treaty with Freedonia.", ReportedEventKind.Signed, EventStatus.Prospective, "057", "AGREE")]
    [InlineData("Borland has not ratified the treaty.", ReportedEventKind.Ratified, EventStatus.Negated, "057", "SUPPORT")]
    [InlineData("Borland condemned the plan.", ReportedEventKind.Condemned, EventStatus.Asserted, "111", "ACCUSE")]
    [InlineData("Officials accuse Borland of theft.", ReportedEventKind.Accused, EventStatus.Asserted, "112", "ACCUSE")]
    [InlineData("Freedonia noted alleged munitions transfers from Borland.", ReportedEventKind.Supplied, EventStatus.Alleged, "072", "AID")]
    public void Events_have_status_and_codes(string text, ReportedEventKind kind, EventStatus status, string cameo, string plover)
    {
        ReportedEvent found = Assert.Single(Read(text).Events, e => e.Kind == kind);
        Assert.Equal((status, cameo, plover), (found.Status, found.Code.Cameo, found.Code.Plover));
    }

    [Fact]
    public void An_event_has_participants_place_and_date()
    {
        ReportedEvent signed = Assert.Single(Read("Freedonian President Ada Byron and Borland leader Charles Babbage signed a treaty in Oslo on 3 May 2021.").Events);
        Assert.Equal(["Freedonian President Ada Byron", "Borland leader Charles Babbage"], signed.Actors.Select(a => a.Text));
        Assert.Equal(("Oslo", FuzzyDate.OfDay(2021, 5, 3)), (signed.Place.Text, signed.Date));
    }

    [Fact]
    public void A_weekday_counts_from_the_day_the_report_is_dated()
    {
        const string Text = "Pact signed in the capital\n\nPublished 21 June 2024\n\nBorland and Freedonia signed a treaty on Wednesday.";
        Assert.Equal(FuzzyDate.OfDay(2024, 6, 19), Assert.Single(Read(Text).Events).Date);
        Assert.Equal(FuzzyDate.Unknown, Assert.Single(Read("Borland and Freedonia signed a treaty on Wednesday.").Events).Date);
    }

    [Fact]
    public void Frame_has_byline_deck_caption_and_note()
    {
        NewsReport report = Read("Pact signed in the capital\nTwo states promise each other help after years of cold relations\nBy Ada Byron of The Borland Post\n\n"
            + "OSLO - Borland and Freedonia signed a treaty.\n(L) President Byron and (R) President Babbage in Oslo. | AP\nThe hall was full that day.\nAda Byron is a reporter in Oslo who covers the north.");
        Assert.Equal(("Ada Byron", "The Borland Post", "OSLO"), (report.Byline.Text, report.Outlet.Text, report.Dateline.Text));
        Assert.Equal([SegmentKind.Headline, SegmentKind.Deck, SegmentKind.Credit, SegmentKind.Body, SegmentKind.Caption, SegmentKind.Body, SegmentKind.AuthorNote], report.Segments.Select(s => s.Kind));
    }

    [Fact]
    public void Instruments_provisions_and_states_are_mentioned()
    {
        NewsReport report = Read("Moscow ended the 1961 treaty, and Article 51 of the UN Charter was cited.");
        Assert.Contains(report.Instruments, m => m is { Words.Text: "the 1961 treaty", Year: 1961 });
        Assert.Contains(report.Provisions, p => p is { Number: "51", Words.Text: "Article 51 of the UN Charter" });
        Assert.Contains(report.Parties, p => p is { Words.Text: "Moscow", CorrelatesOfWarNumber: 365 });
    }

    [Fact]
    public void An_effect_on_others_is_an_assessment()
    {
        Assessment assessment = Assert.Single(Read("The pact could destabilize the northern region.").Assessments);
        Assert.Equal(("the northern region", EffectDirection.Harms, Factuality.Possible), (assessment.Affected.Text, assessment.Direction, assessment.Factuality));
    }
}
