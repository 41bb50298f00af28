using TreatyModel.Analysis;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group E: triggers, conditions, qualifiers, limits.</summary>
public class GroupETriggerTests
{
    private const string Deed = "the other Party shall give it military assistance";

    private static Trigger TriggerOf(string occasion) => First($"{occasion}, {Deed}.").Trigger!;

    [Fact]
    public void S073_attack() => Assert.Equal(TriggerLevel.Attack, TriggerOf("If one of the Parties is attacked").Level);

    [Fact]
    public void S074_armed_aggression()
    {
        Trigger trigger = TriggerOf("In the event of armed aggression against one of the Parties");
        Assert.Equal(TriggerLevel.Attack, trigger.Level);
        Assert.Contains("armed aggression", trigger.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void S075_a_trigger_in_quoted_words()
    {
        NewsReport report = Report("Byron said the treaty “provides for mutual help in the event of aggression against one of the two”.");
        Assert.Contains(report.Quotations, q => q.Words.Text.Contains("in the event of aggression", StringComparison.Ordinal) && q.Speaker == "Byron");
        Assert.Contains(report.NormClaims, n => n.Trigger?.Level == TriggerLevel.Attack && n.Attribution.ToString() == "Byron");
    }

    [Fact]
    public void S076_attack_and_state_of_war_together()
    {
        Trigger trigger = TriggerOf("If one of the Parties suffers an armed attack and thus finds itself in a state of war");
        Assert.Equal(TriggerOperator.And, trigger.Operator);
        Assert.Equal([TriggerLevel.Attack, TriggerLevel.StateOfWar], trigger.Parts.Select(p => p.Level));
    }

    [Fact]
    public void S077_threat() => Assert.Equal(TriggerLevel.Threat, First("If a direct threat of armed aggression arises, the Parties shall consult.").Trigger!.Level);

    [Fact]
    public void S078_war() => Assert.Equal(TriggerLevel.StateOfWar, TriggerOf("In the event of war").Level);

    [Fact]
    public void S079_all_means() => Assert.Equal(MeansScope.All, First($"If one of the Parties is attacked, {Deed} with all means at its disposal.").Strength.Means);

    [Theory]
    [InlineData("immediately"), InlineData("without delay"), InlineData("promptly")]
    public void S080_promptness(string how)
    {
        Norm norm = First($"If one of the Parties is attacked, the other Party shall {how} give it military assistance.");
        Assert.Equal(how, Assert.Single(norm.Temporal, t => t.Kind == TemporalKind.Promptness).Words.Text);
        Assert.True(norm.Strength.IsPrompt);
    }

    [Fact]
    public void S081_conformity_with_the_charter()
    {
        Qualifier limit = Assert.Single(First($"If one of the Parties is attacked, {Deed}, in accordance with Article 51 of the Charter of the United Nations.").Qualifiers, q => q.Limits == QualifierLimits.Charter);
        Assert.Equal(QualifierKind.Conformity, limit.Kind);
    }

    [Fact]
    public void S082_conformity_with_domestic_law()
    {
        Norm norm = First($"If one of the Parties is attacked, {Deed}, in accordance with the laws of both Parties.");
        Assert.Contains(norm.Qualifiers, q => q.Limits == QualifierLimits.DomesticLaw);
    }

    private static NewsReport Judged(string condition) => new()
    {
        Assessments = [new Assessment("experts read a limit into it", "the duty of help", EffectDirection.Harms, Factuality.Possible, By("experts")) { ProposedConditions = [condition] }],
    };

    /// <summary>A limit that somebody reads into a norm is that somebody's, and no part of the norm.</summary>
    private static void IsOpinionAlone(string condition)
    {
        Assessment assessment = Assert.Single(Stored(Judged(condition)).Assessments);
        Assert.Equal((condition, "experts"), (assessment.ProposedConditions[0].Text, assessment.Attribution.ToString()));
        Norm norm = First($"If one of the Parties is attacked, {Deed}.");
        Assert.Empty(norm.Conditions);
        Assert.Empty(norm.Exceptions);
    }

    [Fact]
    public void S083_only_if_not_provoked_is_an_opinion() => IsOpinionAlone("when it did not start the fight");

    [Fact]
    public void S084_only_if_called_a_war_is_an_opinion() => IsOpinionAlone("when its law calls the attack a war");

    [Fact]
    public void S085_only_if_justified_by_the_organization_is_an_opinion() => IsOpinionAlone("when the world body justifies it");

    [Fact]
    public void S086_strength_is_a_profile_and_automatic_is_an_opinion()
    {
        Norm norm = First($"If one of the Parties is attacked, {Deed} with all means at its disposal, in accordance with its laws.");
        Assert.Equal((MeansScope.All, QualifierLimits.DomesticLaw, StrengthGrade.A4), (norm.Strength.Means, norm.Strength.Limits, norm.Strength.Grade));
        NewsReport report = new()
        {
            Assessments =
            [
                new Assessment("the help is automatic", "the duty", EffectDirection.Strengthens, Factuality.Certain, By("Ada Byron")),
                new Assessment("it is worded to avoid that", "the duty", EffectDirection.Harms, Factuality.Certain, By("other analysts")),
            ],
        };
        Assert.Equal(2, Stored(report).Assessments.Select(a => (a.Direction, a.Attribution.ToString())).Distinct().Count());
        Assert.DoesNotContain(typeof(Norm).GetProperties().Concat(typeof(StrengthProfile).GetProperties()), p => p.Name.Contains("Automatic", StringComparison.Ordinal));
    }
}
