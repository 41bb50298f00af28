using TreatyModel.Analysis;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Analysis;

/// <summary>Questions about what reports claim, on reports of our own making.</summary>
public class TreatyArchiveClaimTests
{
    private static readonly Treaty Pact = Treaty.Parse("""
        Treaty of Mutual Help between Aland and Borland
        Article 1
        If one of the Parties suffers an armed attack and thus finds itself in a state of war, the other Party shall without delay give it military assistance, in accordance with Article 51 of the Charter of the United Nations and with its laws.
        Done at Oslo on 19 June 2024.
        """);

    private static readonly TreatyArchive Archive = new([Pact],
    [
        Read("Pact of help signed in Oslo\n\nAland and Borland signed the treaty on 19 June 2024. Under the pact each side must give the other military assistance if it is attacked. Analysts said the deal could change the region."),
        Read("Two states join hands in Oslo\n\nAland and Borland signed the treaty on Thursday, June 20. President Byron called the pact an “alliance”, but President Babbage did not call it an alliance. Byron sold arms, according to intelligence assessments reported by The Oslo Journal."),
        Read("Old friends meet again in Oslo\n\nThe text of the treaty has not been released. The pact may upset the neighbours."),
        Read("State media print the pact\n\nState media published the text of the treaty. If one side is attacked and finds itself in a state of war, the other must give military assistance, in accordance with Article 51 of the UN Charter and the laws of both states."),
    ]);

    private static NewsReport Read(string text) => ReportParser.Default.Parse(text).Value;

    [Fact]
    public void Signing_dates_are_held_against_the_record()
    {
        Assert.Equal([("2024-06-19", RecordAgreement.Agrees), ("2024-06-19", RecordAgreement.Agrees), ("2024-06-20", RecordAgreement.Differs)],
            Archive.SigningDates(Pact).Select(d => (d.Date.ToString(), d.Agreement)));
        Assert.All(Archive.SigningDates(Pact), d => Assert.False(d.Evidence.IsEmpty));
    }

    [Fact]
    public void Who_uses_a_word_and_who_withholds_it()
    {
        ReportCharacterisation[] uses = [.. Archive.Characterisations("alliance")];
        Assert.Contains(uses, u => u.Characterisation.Polarity == Polarity.Positive && u.Characterisation.Attribution.ToString().Contains("Byron", StringComparison.Ordinal));
        Assert.Contains(uses, u => u.Characterisation.Polarity == Polarity.Negative && u.Characterisation.Attribution.ToString().Contains("Babbage", StringComparison.Ordinal));
        Assert.All(uses, u => Assert.Same(Archive.Reports[1], u.Report));
    }

    [Fact]
    public void Doubts_without_a_source_are_told()
    {
        ReportClaim[] doubts = [.. Archive.UnsourcedDoubts()];
        Assert.Contains(doubts, d => d.Claim.ContentText().Contains("upset the neighbours", StringComparison.Ordinal));
        Assert.DoesNotContain(doubts, d => d.Claim.ContentText().Contains("change the region", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_leave_out_limits_that_the_text_has()
    {
        OmittedLimit omission = Assert.Single(Archive.OmittedLimits(Pact));
        Assert.Same(Archive.Reports[0], omission.Report);
        Assert.Equal(QualifierLimits.Charter | QualifierLimits.DomesticLaw, omission.Limits);
        Assert.Equal([TriggerLevel.StateOfWar], omission.Events);
        Assert.Contains(omission.Evidence, e => e.Text.Contains("Article 51", StringComparison.Ordinal));
    }

    [Fact]
    public void What_happened_between_two_reports_is_an_update() =>
        Assert.Equal(["not published", "published"], Assert.Single(Archive.Updates()).Sides.Select(s => s.Value));

    [Fact]
    public void Everything_that_came_through_an_outlet()
    {
        ReportClaim claim = Assert.Single(Archive.ClaimsThrough("The Oslo Journal"));
        Assert.Equal(2, claim.Claim.Attribution.Links.Length);
        Assert.Contains("intelligence", claim.Claim.Attribution.Source()!.Name, StringComparison.Ordinal);
        Assert.Empty(Archive.ClaimsThrough("The Borland Post"));
    }
}
