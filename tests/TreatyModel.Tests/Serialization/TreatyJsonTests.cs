using System.Text.Json;
using TreatyModel.Serialization;

namespace TreatyModel.Tests.Serialization;

public class TreatyJsonTests
{
    private static readonly Treaty ByHand = new()
    {
        Titles = [new Title(TitleKind.Official, "Treaty between Aland and Borland")],
        Kind = InstrumentKind.Treaty,
        Parties = [new Party("Aland"), new Party("Borland")],
        Events = [new LifecycleEvent { Action = TreatyAction.Signature, Date = FuzzyDate.OfDay(1931, 5, 4), Place = "Port Aland", Evidence = "Done on 4 May 1931" }],
        Provisions = [new Provision { Kind = ProvisionKind.Article, Number = new ProvisionNumber("I", "1"), Heading = "Aid", Words = "..." }],
        Statements =
        [
            new Norm
            {
                Class = StatementClass.Obligation,
                Bearer = new NormRole(RoleKind.EachParty, "each Party"),
                Trigger = new Trigger { Operator = TriggerOperator.And, Parts = [new Trigger { Level = TriggerLevel.Attack, Words = "if attacked" }] },
                Qualifiers = [new Qualifier(QualifierKind.Conformity, "under its laws", QualifierLimits.DomesticLaw | QualifierLimits.Charter)],
                Temporal = [new TemporalTerm(TemporalKind.Deadline, "within thirty days", new Period(30, PeriodUnit.Day))],
                References = [new CrossReference("Article 2", ReferenceTarget.Internal)],
                Kinds = [ObligationKind.Defence],
            },
            new NonNormativeStatement { Class = StatementClass.Unclassified, Words = "Sic." },
        ],
    };

    [Fact]
    public void Treaty_comes_back_equal()
    {
        string json = TreatyJson.Serialize(ByHand);
        Treaty back = TreatyJson.DeserializeTreaty(json);
        Assert.Equal(ByHand, back);
        Assert.Equal(json, TreatyJson.Serialize(back));
    }

    [Theory]
    [InlineData("{\"nosuch\": 1}")]
    [InlineData("{\"language\": null}")]
    [InlineData("{\"language\": \"en\", \"language\": \"en\"}")]
    [InlineData("{\"kind\": \"NoSuchKind\"}")]
    [InlineData("{\"provisions\": [{}]}")]
    [InlineData("null")]
    [InlineData("{")]
    public void DeserializeTreaty_rejects(string json) => Assert.Throws<JsonException>(() => TreatyJson.DeserializeTreaty(json));
}
