using System.Text.Json;
using TreatyModel.Serialization;

namespace TreatyModel.Tests.Serialization;

public class ModelJsonTests
{
    private static readonly State Ussr = StateRegistry.World.Find(StateId.Parse("soviet-union"))!;
    private static readonly State Aland = new(StateId.Parse("aland")) { Names = ["Aland"], Existence = [DateInterval.From(FuzzyDate.OfYear(1900))], Codes = StateCodes.None with { CowNumber = [new(new CowNumber(999), DateInterval.Always)] } };
    private static readonly InternationalOrganization League = new() { Names = ["League", new ActorName("LI", ActorNameKind.Acronym) { Use = DateInterval.Parse("1950/..") }], Members = [new Membership(Ussr, DateInterval.Parse("1955/1991-12-26")) { Role = "permanent member", Organ = "Council" }] };
    private static readonly Person Novak = new() { Names = ["A. Novak"], Offices = [new(new Office("Foreign Minister") { Of = Aland, Kind = OfficeKind.ForeignMinister }, DateInterval.Unknown)] };
    private static readonly SourceDocument Series = new() { Kind = SourceDocumentKind.TreatySeries, Title = "Series, vol. 1", Issuer = League, Date = FuzzyDate.Parse("1962-01~"), Uri = new Uri("https://example.org/1") };

    private static readonly Treaty Full = new()
    {
        Titles = [new Title(TitleKind.Popular, "Port Aland Treaty") { Language = "en", Source = Series }],
        Kind = InstrumentKind.JointStatement,
        Binding = BindingCharacter.Disputed,
        Laterality = Laterality.Bilateral,
        Level = TreatyLevel.InterState,
        Language = "en",
        Parties = [Party.Of(Ussr), Party.Of(Aland), new Party("somebody")],
        Signatories = [new Signatory("A. Novak") { Person = Novak, OnBehalfOf = Aland, Kind = SigningCapacity.ForeignMinister, Date = FuzzyDate.Parse("196X"), Provision = ProvisionPath.Parse("sig 1"), IsAdReferendum = true }],
        Events = [new LifecycleEvent { Action = TreatyAction.Termination, Actor = League, Date = FuzzyDate.Parse("1996?"), EffectiveDate = FuzzyDate.Parse("1996-09-10"), Weekday = DayOfWeek.Tuesday, Basis = new LegalBasis(new InstrumentReference("Convention") { Provision = ProvisionPath.Parse("art 59") }), Ground = TerminationGround.LaterTreaty, Standing = EventStanding.Alleged, Source = Series }],
        RecordedUntil = FuzzyDate.OfYear(2016),
        Relations =
        [
            new LegalRelation(LegalRelationKind.Supersedes, new InstrumentReference("the old pact") { Ids = [ExternalId.Parse("unts:I-1")] }, new LegalBasis(null, ProvisionPath.Root, "shall replace")) { From = FuzzyDate.OfYear(1961) },
            new CharacterisedRelation(RelationCharacterisation.Echoes, new InstrumentReference("the pact"), new Attribution(new SourceClass { Kind = SourceClassKind.Experts }) { In = Series, Words = "echoes" }),
        ],
        Texts = [new TreatyText("fr", TextAuthenticity.OfficialTranslation) { PublishedBy = League, PublishedOn = FuzzyDate.OfMonth(1962, 1), Version = "1", Body = "Le texte" }],
        ExternalIds = [ExternalId.Parse("atop:3440")],
    };

    [Fact]
    public void A_full_treaty_comes_back_equal()
    {
        string json = TreatyJson.Serialize(Full);
        Treaty back = TreatyJson.DeserializeTreaty(json);
        Assert.Equal(Full, back);
        Assert.Equal(json, TreatyJson.Serialize(back));
    }

    [Fact]
    public void A_state_of_the_world_is_its_name_and_comes_back_with_its_facts()
    {
        string json = JsonSerializer.Serialize<Actor>(Ussr, TreatyJsonContext.Default.Actor);
        Assert.DoesNotContain("Socialist", json, StringComparison.Ordinal);
        var back = (State)JsonSerializer.Deserialize(json, TreatyJsonContext.Default.Actor)!;
        Assert.Equal(Ussr, back);
        Assert.Equal(Ussr.Names, back.Names);
    }

    [Fact]
    public void Every_sort_of_actor_comes_back_equal()
    {
        Actor[] actors =
        [
            Ussr, Aland, League, Novak, new Organization { Names = ["The Herald"], Kind = OrganizationKind.NewsOutlet }, new Organ { Names = ["Council"], Of = League },
            new CollectiveActor { Names = ["the West"], Members = [Aland] }, new SourceClass { Kind = SourceClassKind.Officials, Of = League }, new DescribedActor("those who helped"),
        ];
        Assert.Equal(typeof(Actor).Assembly.GetTypes().Count(t => t.BaseType == typeof(Actor)), actors.Select(a => a.GetType()).Distinct().Count());
        foreach (Actor actor in actors)
            Assert.Equal(actor, JsonSerializer.Deserialize(JsonSerializer.Serialize(actor, TreatyJsonContext.Default.Actor), TreatyJsonContext.Default.Actor));
    }

    [Fact]
    public void Other_documents_come_back_equal()
    {
        var regime = new SanctionsRegime("sanctions") { Authority = League, Target = Aland, LegalBases = [new LegalBasis(new InstrumentReference("R/1"))], During = DateInterval.Parse("2006/..") };
        Assert.Equal(regime, JsonSerializer.Deserialize(JsonSerializer.Serialize(regime, TreatyJsonContext.Default.SanctionsRegime), TreatyJsonContext.Default.SanctionsRegime));
        var resolution = new Resolution("R/1") { Organ = League, IsAdopted = true, Votes = [new Vote(Aland, VoteKind.Abstaining)] };
        Assert.Equal(resolution, JsonSerializer.Deserialize(JsonSerializer.Serialize(resolution, TreatyJsonContext.Default.Resolution), TreatyJsonContext.Default.Resolution));
        var summit = new HistoricalEvent(HistoricalEventKind.Summit) { Name = "summit", During = DateInterval.Parse("2019-04/2019-04"), Participants = [new Participant(Aland, "host")], Instruments = [new InstrumentReference("pact")], Sources = [Series] };
        Assert.Equal(summit, JsonSerializer.Deserialize(JsonSerializer.Serialize(summit, TreatyJsonContext.Default.HistoricalEvent), TreatyJsonContext.Default.HistoricalEvent));
    }

    [Theory]
    [InlineData("""{"type": "state"}""")]
    [InlineData("""{"type": "nosuch"}""")]
    [InlineData("""{"type": "state", "id": "Not An Id"}""")]
    [InlineData("""{"type": "organ", "names": []}""")]
    public void A_broken_actor_is_rejected(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, TreatyJsonContext.Default.Actor));
}
