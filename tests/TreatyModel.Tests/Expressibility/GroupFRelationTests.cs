using TreatyModel.Analysis;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group F: relations of treaties. What the law does has a basis; what people call it has somebody who does.</summary>
public class GroupFRelationTests
{
    private static readonly InstrumentReference Earlier = new("the treaty of 1961") { Date = FuzzyDate.OfYear(1961) };

    private static readonly Attribution Analysts = new(new SourceClass { Kind = SourceClassKind.Analysts, Names = ["analysts"] }) { Words = "analysts say so" };

    private static CharacterisedRelation Back(RelationCharacterisation kind, InstrumentReference to) =>
        Assert.IsType<CharacterisedRelation>(Assert.Single(Stored(Signed("Treaty", Day(2024, 6, 19), Russia, NorthKorea) with { Relations = [new CharacterisedRelation(kind, to, Analysts)] }).Relations));

    [Theory]
    [InlineData(RelationCharacterisation.Revives), InlineData(RelationCharacterisation.Restores)]
    public void S088_revives_in_somebodys_words(RelationCharacterisation kind)
    {
        CharacterisedRelation relation = Back(kind, Earlier);
        Assert.Equal((kind, "analysts", Earlier), (relation.Kind, relation.Attribution.By.ToString(), relation.To));
        Assert.Throws<ArgumentNullException>(() => new CharacterisedRelation(kind, Earlier, null!));
        Assert.Throws<ArgumentNullException>(() => new LegalRelation(LegalRelationKind.Renews, Earlier, null!));
    }

    [Fact]
    public void S089_echoes_with_a_likeness_that_is_computed()
    {
        Assert.Equal(RelationCharacterisation.Echoes, Back(RelationCharacterisation.Echoes, Earlier).Kind);
        NormComparison norms = TreatyComparison.Compare(
            First("If either Party is attacked, the other Party shall immediately give it military assistance."),
            First("If either Party is attacked, the other Party shall give it military assistance in accordance with its laws."));
        Assert.InRange(norms.Text.Similarity, 0.5, 0.99);
        Assert.Contains(norms.Differences(), d => d.Field == NormField.Limits);
    }

    [Fact]
    public void S090_echoes_a_treaty_of_other_parties()
    {
        var other = new InstrumentReference("Mutual Defense Treaty") { Ids = [ExternalId.Parse("atop:3240")], Provision = ProvisionPath.Parse("art II") };
        Assert.Equal("art II", Back(RelationCharacterisation.Echoes, other).To.Provision.ToString());
    }

    [Fact]
    public void S091_an_escalation_in_somebodys_opinion()
    {
        var opinion = new Assessment("an escalation from previous agreements", "the duty of help", EffectDirection.Strengthens, Factuality.Certain, By("experts")) { ComparedWith = "previous agreements" };
        Assert.Equal("previous agreements", Assert.Single(Stored(new NewsReport { Assessments = [opinion] }).Assessments).ComparedWith.Text);
        Assert.Equal(RelationCharacterisation.GoesBeyond, Back(RelationCharacterisation.GoesBeyond, Earlier).Kind);
    }

    [Fact]
    public void S092_a_treaty_that_promises_less()
    {
        Norm consult = First("If a threat of aggression against one of the Parties arises, the Parties shall consult without delay.");
        Norm help = First("If one of the Parties suffers an armed attack, the other Party shall immediately give it military assistance with all means at its disposal.");
        Assert.True(consult.Strength.Grade < help.Strength.Grade);
        Assert.True(TreatyComparison.Compare(help, consult).StrengthChange < 0);
    }

    [Fact]
    public void S093_the_strongest_since_some_time()
    {
        var superlative = new Assessment("the strongest agreement since the war", "the agreement", EffectDirection.Strengthens, Factuality.Possible, AttributionChain.Narrator) { ComparedWith = "since the war", Treaty = Earlier };
        Assert.Equal(("since the war", Earlier), (superlative.ComparedWith.Text, Stored(new NewsReport { Assessments = [superlative] }).Assessments[0].Treaty));
    }

    [Fact]
    public void S094_an_alleged_conflict_with_sanctions()
    {
        var sanctions = new InstrumentReference("S/RES/0");
        CharacterisedRelation relation = Back(RelationCharacterisation.AllegedConflictWith, sanctions);
        Assert.Equal(("S/RES/0", "analysts"), (relation.To.Name.Text, relation.Attribution.By.ToString()));
    }

    [Fact]
    public void S095_an_effect_on_a_sanctions_regime()
    {
        Assessment assessment = Assert.Single(Report("The pact undermines the sanctions regime.").Assessments);
        Assert.Equal(("the sanctions regime", EffectDirection.Harms), (assessment.Affected.Text, assessment.Direction));
    }
}
