using TreatyModel.Analysis;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group G: claims, attribution, quotation, assessments.</summary>
public class GroupGClaimTests
{
    private static Claim Only(string text) => Assert.Single(Report(text).Claims, c => !c.Cue.IsEmpty);

    [Fact]
    public void S096_two_hops()
    {
        var archive = new TreatyArchive([], [Report("Borland sold arms, according to intelligence assessments reported by The Oslo Journal.")]);
        ReportClaim claim = Assert.Single(archive.ClaimsThrough("The Oslo Journal"));
        Assert.Equal([AttributionRole.Source, AttributionRole.Via], claim.Claim.Attribution.Links.Select(l => l.Role));
    }

    [Fact]
    public void S097_an_outlet_whose_own_source_is_not_told()
    {
        Claim claim = Only("The talks failed, as reported by the BBC.");
        Assert.Single(claim.Attribution.Links);
        Assert.Contains("BBC", claim.Attribution.Source()!.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void S098_direct_quotations()
    {
        NewsReport report = Report("“It is sound and it will last,” Byron said.");
        Quotation quotation = Assert.Single(report.Quotations);
        Assert.Equal((QuotationExtent.Full, "Byron"), (quotation.Extent, quotation.Speaker));
        Assert.Equal(ClaimForm.Direct, report.Claims[0].Form);
    }

    [Fact]
    public void S099_terms_in_quotation_marks()
    {
        Assert.Equal((QuotationExtent.Term, "Byron"), Report("Byron called the pact an “alliance”.").Quotations.Select(q => (q.Extent, q.Speaker)).Single());
        Assert.Equal(QuotationExtent.Scare, Assert.Single(Report("The “summit” lasted an hour.").Quotations).Extent);
    }

    [Fact]
    public void S100_one_uses_the_word_and_the_other_withholds_it()
    {
        var archive = new TreatyArchive([], [Report("Byron called the pact an “alliance”, although Babbage did not call it an alliance.")]);
        Assert.Equal([("Byron", Polarity.Positive), ("Babbage", Polarity.Negative)], archive.Characterisations("alliance").Select(c => (c.Characterisation.Attribution.ToString(), c.Characterisation.Polarity)));
    }

    [Theory]
    [InlineData("could", Factuality.Possible), InlineData("may", Factuality.Possible), InlineData("might", Factuality.Possible), InlineData("is likely to", Factuality.Probable), InlineData("is expected to", Factuality.Probable)]
    public void S101_hedges(string hedge, Factuality factuality)
    {
        Claim claim = Only($"The minister said the pact {hedge} last.");
        Assert.Equal(factuality, claim.Factuality);
        Assert.NotEmpty(claim.Hedges);
    }

    [Fact]
    public void S102_an_alleged_transfer()
    {
        ReportedEvent supplied = Assert.Single(Report("Officials accuse Borland of supplying Freedonia with munitions.").Events, e => e.Kind == ReportedEventKind.Supplied);
        Assert.Equal(EventStatus.Alleged, supplied.Status);
        Assert.Equal(ClaimClass.Allegation, Only("Officials accuse Borland of supplying Freedonia with munitions.").Class);
    }

    [Fact]
    public void S103_a_number_that_is_not_exact()
    {
        var containers = new Quantity("thousands of containers") { Least = 1000, Unit = "containers" };
        Claim claim = Stored(new NewsReport { Claims = [new Claim { Content = ["Borland sent thousands of containers"], Quantities = [containers] }] }).Claims[0];
        Assert.Equal((1000m, null, true, "containers"), (claim.Quantities[0].Least!.Value, claim.Quantities[0].Most, claim.Quantities[0].IsApproximate, claim.Quantities[0].Unit));
    }

    [Fact]
    public void S104_a_transfer_that_is_possible()
    {
        Claim claim = Only("Analysts said Borland could hand over satellite technology and submarine technology.");
        Assert.Equal(Factuality.Possible, claim.Factuality);
        Assert.Contains("satellite technology and submarine technology", claim.ContentText(), StringComparison.Ordinal);
    }

    [Fact]
    public void S105_what_a_side_needs()
    {
        Claim claim = Only("Analysts said Freedonia needs oil and food.");
        Assert.Equal("Analysts: Freedonia needs oil and food", claim.ToString());
    }

    [Fact]
    public void S107_a_ratio_and_a_word_that_takes_it_back()
    {
        var ratio = new Quantity("increased ninefold in the past year") { Least = 9, Most = 9, IsRatio = true, During = "in the past year", Unit = "trade turnover" };
        NewsReport report = Report("Byron said trade has grown but admitted that it remains “modest”.") is var read ? read with { Claims = [.. read.Claims.Select(c => c with { Quantities = [ratio] })] } : read;
        Assert.Equal((false, true, "in the past year"), (ratio.IsApproximate, Stored(report).Claims[0].Quantities[0].IsRatio, ratio.During.Text));
        Assert.Contains(report.Quotations, q => q.Words.Text.Contains("modest", StringComparison.Ordinal));
    }

    [Fact]
    public void S108_a_conditional_threat()
    {
        Claim claim = Only("Byron said that if Freedonia supplies weapons, they will not like the answer.");
        Assert.Equal(("if Freedonia supplies weapons", "Byron"), (claim.Condition.Text, claim.Attribution.ToString()));
        Assert.Equal(Factuality.Unknown, claim.Factuality);
    }

    [Fact]
    public void S109_an_answer_to_what_others_do()
    {
        Claim claim = Only("Byron said Borland may supply weapons in response to military aid.");
        Assert.StartsWith("in response to", claim.Condition.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void S110_one_statement_in_two_wordings()
    {
        var archive = new TreatyArchive([],
        [
            Report("Ada Byron said Borland does not exclude the possibility that cooperation with Freedonia in technology will be developed."),
            Report("Byron said the development of technical cooperation between Borland and Freedonia was not excluded."),
        ]);
        Assert.Equal(2, Assert.Single(archive.SameStatements()).Claims.Length);
    }

    [Fact]
    public void S111_what_could_set_a_clause_off()
    {
        var scenario = new Scenario("a large offensive could activate the clause", "a large offensive", Factuality.Possible) { Level = TriggerLevel.Attack, Treaty = new InstrumentReference("the pact"), Attribution = By("analysts") };
        Scenario back = Assert.Single(Stored(new NewsReport { Scenarios = [scenario] }).Scenarios);
        Norm norm = First("If one of the Parties is attacked, the other Party shall give it military assistance.");
        Assert.Equal(norm.Trigger!.Level, back.Level);
        Assert.Null(back.WouldApply);
    }

    [Fact]
    public void S112_reactions()
    {
        NewsReport report = Stored(new NewsReport
        {
            Reactions =
            [
                new Reaction("South Korea", Stance.Condemns, "South Korea condemned the pact") { Actor = SouthKorea },
                new Reaction("the United States", Stance.Unknown, "the United States may impose new sanctions") { Actor = UnitedStates, Act = "new sanctions", Status = EventStatus.Prospective },
            ],
        });
        Assert.Equal(SouthKorea, Assert.Single(report.Reactions, r => r.Stance == Stance.Condemns).Actor);
        Assert.Equal("new sanctions", Assert.Single(report.Reactions, r => r.Status == EventStatus.Prospective).Act.Text);
        Assert.Contains(Report("Freedonia condemned the plan.").Events, e => e.Kind == ReportedEventKind.Condemned);
    }

    [Fact]
    public void S113_effects_on_others()
    {
        Assessment assessment = Assert.Single(Report("The pact could destabilize the northern region.").Assessments);
        Assert.Equal(("the northern region", EffectDirection.Harms, Factuality.Possible), (assessment.Affected.Text, assessment.Direction, assessment.Factuality));
        Assert.Equal("in the long run", (assessment with { Horizon = "in the long run" }).Horizon.Text);
    }

    [Fact]
    public void S114_views_that_compete()
    {
        var archive = new TreatyArchive([], [Report("Analysts said the pact revives an old promise."), Report("Other analysts were cautious about the pact.")]);
        Contradiction views = Assert.Single(archive.Contradictions(), c => c.Property == DisputedProperty.Continuity);
        Assert.Equal(["restored", "doubted"], views.Sides.Select(s => s.Value));
    }

    [Fact]
    public void S116_what_there_is_not()
    {
        Claim claim = Only("The minister said Borland has no troops there.");
        Assert.Equal(Polarity.Negative, claim.ContentPolarity);
        Assert.Equal(Polarity.Positive, claim.Polarity);
    }
}
