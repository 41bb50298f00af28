using TreatyModel.Analysis;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group D: obligations and other norms.</summary>
public class GroupDNormTests
{
    private const string Help = "If one of the Parties suffers an armed attack, the other Party shall immediately provide military and other assistance with all means at its disposal.";

    private static readonly Treaty Wide = TreatyModel.Treaty.Parse($"""
        Treaty of Partnership between Aland and Borland
        Article 1
        {Help}
        Article 2
        If a direct threat of armed attack arises, the Parties shall without delay consult with a view to co-ordinating their positions.
        Article 3
        Each Party undertakes not to conclude with third States agreements directed against the other Party.
        Article 4
        Each Party shall not allow its territory to be used by third States against the other Party.
        Article 5
        The Parties shall take joint measures to strengthen their defence capabilities.
        Article 6
        The Parties shall promote economic co-operation.
        Article 7
        The Parties shall cooperate in international forums.
        """);

    private static readonly TreatyArchive Archive = new([Wide]);

    private static Norm Only(ObligationKind kind, string path)
    {
        TreatyNorm found = Assert.Single(Archive.Norms(new() { Kind = kind }), n => n.Norm.Path.ToString() == path);
        return found.Norm;
    }

    [Fact]
    public void S055_mutual_defence()
    {
        Norm norm = Only(ObligationKind.Defence, "art 1");
        Assert.Equal(Modality.Obligation, norm.Modality);
        Assert.Contains(norm.Reciprocity.Kind, new[] { ReciprocityKind.Mutual, ReciprocityKind.Symmetrical });
        Assert.True(AtopCoding.Of(Wide).Defence.IsProvided);
    }

    [Fact]
    public void S056_military_and_other_assistance()
    {
        Norm norm = First(Help);
        Assert.Equal("provide", norm.Verb.Text);
        Assert.Contains("military and other assistance", norm.Action.Text, StringComparison.Ordinal);
        Assert.True(norm.Strength.NamesMilitaryHelp);
    }

    [Fact]
    public void S057_consultation_on_a_threat()
    {
        Norm norm = Wide.Norms().Single(n => n.Path.ToString() == "art 2");
        Assert.Equal((TriggerLevel.Threat, true), (norm.Trigger!.Level, norm.Strength.Consults));
        Assert.True(AtopCoding.Of(Wide).Consultation.IsProvided);
    }

    [Fact]
    public void S058_no_agreements_against_the_other() => Assert.Equal(Modality.Prohibition, Only(ObligationKind.NoHostileAlliance, "art 3").Modality);

    [Fact]
    public void S059_no_use_of_territory_against_the_other() => Assert.Equal(Modality.Prohibition, Only(ObligationKind.TerritoryDenial, "art 4").Modality);

    [Fact]
    public void S060_joint_measures_of_defence() => Assert.Equal(Modality.Obligation, Only(ObligationKind.MilitaryCooperation, "art 5").Modality);

    [Fact]
    public void S061_what_is_not_specified()
    {
        Claim claim = Assert.Single(Report("The ministry did not say what the steps would be.").Claims, c => !c.Cue.IsEmpty);
        Assert.Equal(Polarity.Negative, claim.Polarity);
        Assert.Empty(Only(ObligationKind.MilitaryCooperation, "art 5").Temporal);
    }

    [Fact]
    public void S062_a_partnership_without_end()
    {
        Treaty treaty = Treaty("This Treaty shall remain in force indefinitely.");
        Assert.Equal(DurationKind.Indefinite, treaty.FinalProvisions.Duration.Kind);
        var norm = new Norm { Class = StatementClass.Obligation, Words = "The Parties shall permanently keep their partnership", Temporal = [new TemporalTerm(TemporalKind.Duration, "permanently")] };
        Assert.Contains(Stored(new Treaty { Statements = [norm] }).Norms().Single().Temporal, t => t.Kind == TemporalKind.Duration && t.Words.Text == "permanently");
    }

    [Fact]
    public void S063_principles()
    {
        Treaty treaty = Treaty("The Parties shall be guided by the principles of respect for sovereignty, territorial integrity, non-interference in internal affairs and equality.");
        Statement principles = Assert.Single(treaty.Statements);
        Assert.Contains(ObligationKind.TerritorialIntegrity, principles.Kinds);
        Assert.Contains(ObligationKind.NonInterference, principles.Kinds);
    }

    [Fact]
    public void S064_a_direction_without_a_measure()
    {
        Norm norm = First("The Parties shall promote strategic stability and a fair international order.");
        Assert.Equal(EffortKind.Programmatic, norm.Effort.Kind);
        Assert.Equal("promote", norm.Verb.Text);
    }

    [Fact]
    public void S065_a_programme_in_quoted_words()
    {
        Norm norm = First("The Parties shall cooperate to build a just and multipolar world order.");
        Assert.Contains("multipolar world order", norm.Words.Text, StringComparison.Ordinal);
        Assert.Contains(Report("The pact speaks of a “just and multipolar world order”.").Quotations, q => q.Words.Text.Contains("multipolar", StringComparison.Ordinal));
    }

    [Fact]
    public void S066_support_in_international_bodies() => Assert.Equal("cooperate", Only(ObligationKind.DiplomaticSupport, "art 7").Verb.Text);

    [Fact]
    public void S067_support_for_policies_of_peace()
    {
        Norm norm = First("The Parties shall support policies that strengthen peace.");
        Assert.Equal((Modality.Obligation, "support"), (norm.Modality, norm.Verb.Text));
    }

    [Fact]
    public void S068_cooperation_in_several_fields()
    {
        Norm norm = First("The Parties shall develop military cooperation, trade and cultural exchanges.");
        Assert.Empty(new[] { ObligationKind.MilitaryCooperation, ObligationKind.Trade, ObligationKind.Culture }.Except(norm.Kinds));
    }

    [Fact]
    public void S069_economic_ties() => Assert.Equal(EffortKind.Programmatic, Only(ObligationKind.EconomicCooperation, "art 6").Effort.Kind);

    [Fact]
    public void S070_a_pledge_is_an_act_of_speech()
    {
        Claim claim = Assert.Single(Report("Byron pledged that Borland will support the plan.").Claims, c => !c.Cue.IsEmpty);
        Assert.Equal((ClaimClass.Commitment, "pledged"), (claim.Class, claim.Cue.Text));
    }

    [Fact]
    public void S072_a_mutual_norm_is_two_directed_ones()
    {
        Norm norm = First("Each Party shall help the other Party.");
        Assert.Equal([("Aland", "Borland"), ("Borland", "Aland")], norm.Expand(["Aland", "Borland"]).Select(d => (d.Bearer, d.Counterparty)));
    }
}
