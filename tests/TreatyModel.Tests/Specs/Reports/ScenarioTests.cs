using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

/// <summary>What may come to pass and what it would do to a norm, and what somebody reads into one. Sentences of our own.</summary>
public class ScenarioTests
{
    private static NewsReport Read(string text) => ReportParser.Default.Parse(text).Value;

    [Theory]
    [InlineData("A northern offensive could activate the clause of the pact.", "A northern offensive", TriggerLevel.Attack, null)]
    [InlineData("The clause could be triggered by an invasion.", "an invasion", TriggerLevel.Attack, null)]
    [InlineData("If Sylvania attacks, the pact would apply.", "If Sylvania attacks", TriggerLevel.Attack, true)]
    [InlineData("Analysts said the pact would not apply if Borland is threatened.", "if Borland is threatened", TriggerLevel.Threat, false)]
    public void A_scenario_has_its_event_and_its_effect(string text, string condition, TriggerLevel level, bool? applies)
    {
        Scenario found = Assert.Single(Read(text).Scenarios);
        Assert.Equal((condition, level, applies), (found.Condition.Text, found.Level, found.WouldApply));
    }

    [Fact]
    public void A_scenario_has_its_asserter_and_its_treaty()
    {
        Scenario found = Assert.Single(Read("Byron said an incursion might trigger the treaty.").Scenarios);
        Assert.Equal(("Byron", "the treaty", Factuality.Possible), (found.Attribution.ToString(), found.Treaty!.Name.Text, found.Factuality));
    }

    [Theory]
    [InlineData("The attack triggered the clause.")]
    [InlineData("The treaty could last.")]
    public void What_happened_or_sets_nothing_off_is_none(string text) => Assert.Empty(Read(text).Scenarios);

    [Fact]
    public void Conditions_that_somebody_reads_into_a_norm()
    {
        Assessment found = Assert.Single(Read("Byron said Borland limits its obligation to narrow cases: when it did not start the fight, and when the council agrees.").Assessments, a => !a.ProposedConditions.IsEmpty);
        Assert.Equal(["when it did not start the fight", "when the council agrees"], found.ProposedConditions.Select(c => c.Text));
        Assert.Equal(("its obligation", "Byron"), (found.Affected.Text, found.Attribution.ToString()));
    }

    [Fact]
    public void An_effect_has_its_treaty_its_time_and_what_it_is_measured_against()
    {
        Assessment found = Assert.Single(Read("The pact could weaken the northern league in the long run, compared with the older order.").Assessments);
        Assert.Equal(("The pact", "in the long run", "compared with the older order"), (found.Treaty!.Name.Text, found.Horizon.Text, found.ComparedWith.Text));
    }

    [Fact]
    public void Of_two_effects_the_doubt_is_about_both()
    {
        Assessment[] found = [.. Read("The pact could weaken the league and alter the balance.").Assessments];
        Assert.Equal(["the league", "the balance"], found.Select(a => a.Affected.Text));
        Assert.All(found, a => Assert.Equal(Factuality.Possible, a.Factuality));
    }
}
