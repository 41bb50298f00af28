using TreatyModel.Analysis;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group H: contradictions and what time explains.</summary>
public class GroupHContradictionTests
{
    private static Contradiction Between(DisputedProperty property, params string[] reports) =>
        Assert.Single(new TreatyArchive([], [.. reports.Select(Report)]).Contradictions(), c => c.Property == property);

    [Fact]
    public void S117_two_days_of_signature()
    {
        Contradiction found = Between(DisputedProperty.SigningDate, "Borland and Freedonia signed the treaty on 19 June 2024.", "Borland and Freedonia signed the treaty on Thursday, June 20.");
        Assert.Equal((ContradictionKind.Value, "2024-06-19", "2024-06-20"), (found.Kind, found.Sides[0].Value, found.Sides[1].Value));
        Assert.All(found.Sides, s => Assert.False(s.Evidence.IsEmpty));
    }

    [Fact]
    public void S118_published_after_the_first_report()
    {
        var archive = new TreatyArchive([], [Report("The text of the treaty has not been released."), Report("State media published the text of the treaty.")]);
        Assert.Equal(["not published", "published"], Assert.Single(archive.Updates()).Sides.Select(s => s.Value));
        Assert.DoesNotContain(archive.Contradictions(), c => c.Kind == ContradictionKind.Value);
    }

    [Fact]
    public void S119_a_limit_that_one_report_leaves_out()
    {
        Treaty treaty = Treaty("If one of the Parties suffers an armed attack, the other Party shall immediately give it military assistance, in accordance with Article 51 of the Charter of the United Nations and with its laws.");
        var archive = new TreatyArchive([treaty], [Report("Under the treaty each side must give the other immediate military assistance if it is attacked.")]);
        Contradiction found = Assert.Single(archive.Contradictions(), c => c.Property == DisputedProperty.LimitsOfAssistance);
        Assert.Equal(ContradictionKind.Omission, found.Kind);
        Assert.Equal(QualifierLimits.Charter | QualifierLimits.DomesticLaw, Assert.Single(archive.OmittedLimits(treaty)).Limits);
    }

    [Fact]
    public void S120_an_alliance_or_not()
    {
        Contradiction found = Between(DisputedProperty.Alliance, "The pact is an alliance.", "Byron did not call the pact an alliance.");
        Assert.Equal((ContradictionKind.Characterisation, "used", "withheld"), (found.Kind, found.Sides[0].Value, found.Sides[1].Value));
    }

    [Fact]
    public void S121_the_fate_of_the_old_treaty()
    {
        Contradiction found = Between(DisputedProperty.EndOfEarlierTreaty, "The old treaty was scrapped.", "The old treaty was replaced.", "The old treaty was abolished.");
        Assert.Equal(["abolished", "replaced", "scrapped"], found.Sides.Select(s => s.Value).Order());
    }

    [Fact]
    public void S122_threat_attack_or_war()
    {
        Contradiction found = Between(DisputedProperty.TriggerOfAssistance,
            "Under the treaty each side must give the other military assistance if it is attacked.",
            "Under the treaty each side must give the other military assistance in the event of war.");
        Assert.Equal(["Attack", "StateOfWar"], found.Sides.Select(s => s.Value));
    }
}
