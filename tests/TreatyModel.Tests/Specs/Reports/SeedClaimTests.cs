namespace TreatyModel.Tests.Specs.Reports;

/// <summary>Group G of the things the model must be able to say: claims, attribution, quotation, assessments. Each test names its number.</summary>
public class SeedClaimTests
{
    private static System.Collections.Immutable.ImmutableArray<Claim> Claims(int seed) => SeedReports.Report(seed).Claims;

    private static bool Has(Claim claim, params string[] words) => words.All(w => claim.ContentText().Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string Chain(Claim claim) => claim.Attribution.ToString();

    [Fact]
    public void S096_two_hops() => Assert.Contains(Claims(0), c => Chain(c) == "intelligence assessments <- The Wall Street Journal");

    [Theory]
    [InlineData("the BBC"), InlineData("CNN"), InlineData("KBS World"), InlineData("The Guardian")]
    public void S097_an_outlet_is_the_source(string outlet) => Assert.Contains(Claims(0), c => Chain(c) == outlet);

    [Fact]
    public void S098_direct_quotations_have_their_speakers()
    {
        Assert.Contains(SeedReports.Report(3).Quotations, q => q.Extent == QuotationExtent.Full && q.Speaker == "Pacheco Pardo");
        Assert.Contains(SeedReports.Report(4).Quotations, q => q.Extent == QuotationExtent.Full && q.Speaker == "Cheong");
        Assert.Contains(SeedReports.Report(1).Quotations, q => q.Extent == QuotationExtent.Full && q.Speaker.Contains("Putin", StringComparison.Ordinal));
        Assert.Contains(SeedReports.Report(4).Quotations, q => q.Extent == QuotationExtent.Partial && q.Speaker.Contains("state media", StringComparison.Ordinal));
    }

    [Fact]
    public void S099_terms_are_told_from_titles()
    {
        Assert.Contains(SeedReports.Report(3).Quotations, q => q.Extent == QuotationExtent.Term && q.Speaker == "Kim");
        Assert.Contains(SeedReports.Report(1).Quotations, q => q.Extent == QuotationExtent.Scare);
        Assert.Contains(SeedReports.Report(1).Quotations, q => q.Extent == QuotationExtent.Title);
        Assert.Contains(SeedReports.Report(4).Quotations, q => q.Extent == QuotationExtent.Term && q.Words.Text.Contains("modest", StringComparison.Ordinal));
    }

    [Theory, InlineData(3), InlineData(4)]
    public void S100_one_uses_the_word_and_the_other_withholds_it(int seed)
    {
        Characterisation[] terms = [.. SeedReports.Report(seed).Characterisations.Where(c => c.Term == "alliance")];
        Assert.Contains(terms, t => t.Polarity == Polarity.Positive && t.Attribution.ToString().Contains("Kim", StringComparison.Ordinal));
        Assert.Contains(terms, t => t.Polarity == Polarity.Negative && t.Attribution.ToString() == "Putin");
    }

    [Theory, InlineData(0), InlineData(2), InlineData(3), InlineData(4)]
    public void S101_hedged_claims_have_their_hedges(int seed)
    {
        Assert.Contains(Claims(seed), c => c.Factuality is Factuality.Possible or Factuality.Probable);
        Assert.All(Claims(seed).Where(c => c.Factuality == Factuality.Possible), c => Assert.NotEmpty(c.Hedges));
    }

    [Fact]
    public void S102_transfers_are_alleged()
    {
        Assert.Contains(Claims(3), c => c.Class == ClaimClass.Allegation && Chain(c) == "U.S. officials" && Has(c, "missiles"));
        Assert.Contains(SeedReports.Report(4).Events, e => e is { Kind: ReportedEventKind.Supplied, Status: EventStatus.Alleged });
    }

    [Fact]
    public void S103_a_magnitude_is_a_number_that_is_not_exact()
    {
        Claim accused = Assert.Single(Claims(3), c => c.Class == ClaimClass.Allegation && Has(c, "thousands of containers"));
        Assert.Contains(accused.Quantities, q => q is { Least: 1000, Most: null, Unit: "containers" });
    }

    [Fact]
    public void S104_a_possible_transfer_of_technology() => Assert.Contains(Claims(0), c => c.Factuality == Factuality.Possible && Has(c, "satellite", "submarine"));

    [Theory, InlineData(2, "oil"), InlineData(4, "food")]
    public void S105_needs_are_claims(int seed, string need) => Assert.Contains(Claims(seed), c => Has(c, "North Korea", need));

    [Fact]
    public void S107_growth_and_its_concession()
    {
        Claim grown = Assert.Single(Claims(4), c => c.Attribution.Source()?.Name.Contains("Putin", StringComparison.Ordinal) == true && Has(c, "ninefold"));
        Assert.Contains(grown.Quantities, q => q is { IsRatio: true, Least: 9, During.Text: "in the past year" } && q.Unit.Contains("turnover", StringComparison.Ordinal));
        Assert.Contains(Claims(4), c => c.Cue.Text == "admitted" && Has(c, "modest"));
    }

    [Fact]
    public void S108_a_conditional_threat_has_its_condition() =>
        Assert.Contains(Claims(1), c => c.Condition.Text.Contains("South Korea supplies", StringComparison.Ordinal) && c.Factuality == Factuality.Unknown && Chain(c).Contains("Putin", StringComparison.Ordinal));

    [Fact]
    public void S109_a_retaliation_has_its_ground() =>
        Assert.Contains(Claims(4), c => c.Condition.Text.StartsWith("in response to", StringComparison.Ordinal) && c.Factuality == Factuality.Possible && Chain(c).Contains("Putin", StringComparison.Ordinal));

    [Fact]
    public void S110_two_wordings_are_one_statement() =>
        Assert.Contains(SeedReports.Archive().SameStatements(), s => s.Speaker == "Putin" && s.Claims.All(c => c.ContentText().Contains("rule out", StringComparison.Ordinal)));

    [Fact]
    public void S111_a_scenario_that_sets_the_clause_off()
    {
        Scenario found = Assert.Single(SeedReports.Report(2).Scenarios);
        Assert.Equal((TriggerLevel.Attack, Factuality.Possible, null), (found.Level, found.Factuality, found.WouldApply));
        Assert.Contains("offensive", found.Condition.Text, StringComparison.Ordinal);
        Assert.NotNull(found.Treaty);
    }

    [Fact]
    public void S112_reactions_have_their_actors_stances_and_acts()
    {
        var reactions = SeedReports.Report(0).Reactions;
        Assert.Equal(["South Korea", "Japan", "the United States"], reactions.Where(r => r.Stance == Stance.Condemns).Select(r => r.By.Text));
        Assert.All(reactions.Where(r => r.Stance == Stance.Condemns), r => Assert.NotNull(r.Actor));
        Assert.Contains(reactions, r => r.Stance == Stance.Alarmed && r.By.Text == "Western nations");
        foreach (string act in new[] { "reviewing its policy", "robust response", "military exercises" })
            Assert.Contains(reactions, r => r.Status == EventStatus.Prospective && r.Act.Text.Contains(act, StringComparison.Ordinal));
        Assert.Contains(SeedReports.Report(1).Reactions, r => r.By.Text == "Japan" && r.Stance == Stance.Alarmed);
        Assert.Contains(SeedReports.Report(4).Reactions, r => r.By.Text == "South Korea" && r.Stance == Stance.Condemns);
    }

    [Fact]
    public void S112_reactions_are_events_too()
    {
        IEnumerable<ReportedEvent> events = SeedReports.Report(0).Events;
        Assert.Equal(3, Assert.Single(events, e => e.Kind == ReportedEventKind.Condemned).Actors.Length);
        Assert.Contains(events, e => e is { Kind: ReportedEventKind.Reviewed, Status: EventStatus.Prospective });
        Assert.Contains(events, e => e is { Kind: ReportedEventKind.Sanctioned, Status: EventStatus.Prospective });
        Assert.Contains(SeedReports.Report(4).Events, e => e is { Kind: ReportedEventKind.Reviewed, Status: EventStatus.Prospective });
    }

    [Fact]
    public void Conditions_that_are_read_into_the_duty()
    {
        Assessment narrowed = Assert.Single(SeedReports.Report(4).Assessments, a => !a.ProposedConditions.IsEmpty);
        Assert.Equal(3, narrowed.ProposedConditions.Length);
        Assert.Equal(Factuality.Possible, narrowed.Factuality);
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2)]
    public void S113_effects_on_others_are_assessments(int seed) =>
        Assert.Contains(SeedReports.Report(seed).Assessments, a => a.Direction == EffectDirection.Harms && a.Factuality == Factuality.Possible && !a.Affected.IsEmpty);

    [Fact]
    public void S114_analysts_disagree()
    {
        Contradiction views = Assert.Single(SeedReports.Archive().Contradictions(), c => c.Property == DisputedProperty.Continuity);
        Assert.Contains(views.Sides, s => s.Value == "restored" && s.Attribution.ToString() == "Cheong");
        Assert.Contains(views.Sides, s => s.Value == "doubted" && s.Attribution.ToString() == "Other analysts");
    }

    [Fact]
    public void S115_a_failed_prediction_has_its_speakers() => Assert.Contains(Claims(3), c => c.Class == ClaimClass.Prediction && Chain(c).Contains("observers", StringComparison.Ordinal));

    [Fact]
    public void S116_what_is_not_there_is_negative() => Assert.Contains(Claims(4), c => c.ContentPolarity == Polarity.Negative && Has(c, "troop presence"));
}
