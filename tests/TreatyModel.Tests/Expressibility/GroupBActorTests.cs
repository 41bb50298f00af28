using TreatyModel.Analysis;
using TreatyModel.Serialization;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group B: parties, succession, actors.</summary>
public class GroupBActorTests
{
    private static readonly Organization Institute = new() { Names = ["Oslo Institute"], Kind = OrganizationKind.ResearchInstitute };

    private static State? Look(string name, FuzzyDate on) => StateRegistry.World.Look(name, on).State;

    [Fact]
    public void S020_states_as_parties_with_a_status_that_changes()
    {
        Treaty treaty = Signed("Treaty of Partnership", Day(2024, 6, 19), Russia, NorthKorea);
        treaty = Stored(treaty with { Events = [.. treaty.Events, new() { Action = TreatyAction.EntryIntoForce, Date = Day(2024, 12, 4) }] });
        Assert.True(treaty.StatusAt(Day(2024, 12, 5), Russia).IsBound);
        Assert.False(treaty.StatusAt(Day(2024, 6, 20), NorthKorea).IsBound);
        Assert.Equal(PartyStatusKind.Party, treaty.StatusAt(Day(2024, 12, 5), NorthKorea).Kind);
    }

    [Fact]
    public void S021_one_state_under_many_names()
    {
        FuzzyDate day = Day(2024, 6, 19);
        Assert.All(new[] { "North Korea", "DPRK", "Pyongyang", "PRK" }, n => Assert.Equal(NorthKorea, Look(n, day)));
        Assert.All(new[] { "Russia", "Moscow", "Kremlin", "RUS" }, n => Assert.Equal(Russia, Look(n, day)));
        Assert.Contains(NorthKorea.Names, n => n.Kind == ActorNameKind.Acronym);
        Assert.Contains(Russia.Names, n => n.Kind == ActorNameKind.Metonym);
    }

    [Fact]
    public void S022_a_state_that_is_no_more()
    {
        Assert.True(SovietUnion.ExistedOn(Day(1961, 7, 6)));
        Assert.False(SovietUnion.ExistedOn(Day(1995, 1, 1)));
        Assert.Contains(SovietUnion.Codes.IsoFormer, c => c.Value == IsoFormer.Parse("SUHH"));
        Assert.Null(Look("Soviet Union", Day(2010, 1, 1)));
    }

    [Fact]
    public void S023_one_state_continues_another()
    {
        StateSuccession succession = Assert.Single(StateRegistry.World.SuccessorsOf(SovietUnion), s => s.To == Russia.Id);
        Assert.Equal((SuccessionKind.Continuation, 1991), (succession.Kind, succession.Date.Year));
        Assert.NotEmpty(succession.Source);
    }

    [Fact]
    public void S024_a_permanent_member_of_an_organ()
    {
        InternationalOrganization united = UnitedNations with { Members = [new Membership(Russia, DateInterval.From(FuzzyDate.OfYear(1991))) { Organ = "Security Council", Role = "permanent member" }] };
        Membership membership = Assert.Single(united.Members, m => m.Organ == "Security Council" && Russia.Equals(m.Member));
        Assert.Equal("permanent member", membership.Role);
        Assert.True(membership.During.Contains(Day(2024, 6, 19)));
    }

    [Fact]
    public void S026_states_that_are_no_parties()
    {
        Treaty treaty = Signed("Treaty of Partnership", Day(2024, 6, 19), Russia, NorthKorea);
        Assert.All(new[] { "South Korea", "Japan", "United States", "Ukraine", "China", "Vietnam" }, n =>
            Assert.DoesNotContain(treaty.Parties, p => Look(n, Day(2024, 6, 19))!.Equals(p.Actor)));
        Norm norm = First("Neither Party shall allow its territory to be used by third States against the other Party.");
        Assert.Equal(RoleKind.NoParty, norm.Bearer!.Kind);
        Assert.Contains("third States", norm.Words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void S027_a_group_whose_members_are_not_all_known()
    {
        var west = new CollectiveActor { Names = ["Western nations", "the West"], Members = [UnitedStates] };
        Assert.True(west.IsCalled("the West"));
        Assert.Null(west.Includes(Ukraine));
        Assert.False(west.IsExtensional);
    }

    [Fact]
    public void S028_officials_of_an_organization()
    {
        var officials = new SourceClass { Kind = SourceClassKind.Officials, Of = UnitedNations, Names = ["UN officials"] };
        Assert.Equal((UnitedNations, true), (officials.Of, officials.IsAnonymous));
        Assert.True(UnitedNations.IsCalled("UN"));
        Assert.Contains("UN officials", Assert.Single(Report("The sanctions are weak, UN officials said.").Claims, c => !c.Cue.IsEmpty).Attribution.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void S029_organs_of_states()
    {
        Organ[] organs = [new() { Names = ["White House"], Of = UnitedStates }, new() { Names = ["National Security Council"], Of = SouthKorea }];
        Assert.Equal("White House", Assert.Single(organs, o => o.Of.Equals(UnitedStates)).ToString());
    }

    [Fact]
    public void S030_a_person_with_an_office_signs()
    {
        var president = new Person { Names = ["Ada Byron"], Offices = [new Dated<Office>(new Office("President") { Of = Russia, Kind = OfficeKind.HeadOfState }, DateInterval.From(Day(2012, 5, 7)))] };
        var signatory = new Signatory("Ada Byron") { Person = president, OnBehalfOf = Russia, Kind = SigningCapacity.HeadOfState };
        Treaty treaty = Stored(Signed("Treaty", Day(2024, 6, 19), Russia, NorthKorea) with { Signatories = [signatory] });
        Assert.Equal("President", Assert.Single(treaty.Signatories[0].Person!.OfficesOn(Day(2024, 6, 19))).Title);
        Assert.Empty(president.OfficesOn(Day(2001, 1, 1)));
    }

    [Fact]
    public void S031_an_analyst_with_an_affiliation()
    {
        var analyst = new Person { Names = ["Grace Hopper"], Offices = [new Dated<Office>(new Office("analyst") { Of = Institute }, DateInterval.Unknown)] };
        Assert.Equal(Institute, analyst.Offices[0].Value.Of);
        Claim claim = Assert.Single(Report("“It will last,” said Grace Hopper, an analyst at the Oslo Institute.").Claims, c => !c.Cue.IsEmpty);
        Assert.StartsWith("Grace Hopper", claim.Attribution.Source()!.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void S032_an_institution_whose_analysts_are_not_named()
    {
        var analysts = new SourceClass { Kind = SourceClassKind.Analysts, Of = Institute, Names = ["analysts of the Oslo Institute"] };
        Treaty told = Stored(new Treaty { Relations = [new CharacterisedRelation(RelationCharacterisation.Echoes, new InstrumentReference("the old treaty"), new Attribution(analysts))] });
        SourceClass back = Assert.IsType<SourceClass>(Assert.IsType<CharacterisedRelation>(told.Relations[0]).Attribution.By);
        Assert.Equal((SourceClassKind.Analysts, Institute, true), (back.Kind, back.Of, back.IsAnonymous));
    }

    [Theory]
    [InlineData("experts"), InlineData("analysts"), InlineData("historians"), InlineData("observers"), InlineData("officials")]
    public void S033_sources_without_a_name(string who)
    {
        Claim claim = Assert.Single(Report($"The pact is weak, {who} said.").Claims, c => !c.Cue.IsEmpty);
        Assert.Equal(who, claim.Attribution.Source()!.Name);
        Assert.True(Enum.TryParse(who, ignoreCase: true, out SourceClassKind kind));
        Assert.True(new SourceClass { Kind = kind }.IsAnonymous);
    }

    [Fact]
    public void S034_outlets_that_are_cited()
    {
        TreatyArchive archive = new([], [Report("The talks failed, the BBC reported. Borland sold arms, officials told Reuters.")]);
        Assert.Contains(archive.Claims(), c => c.Claim.Attribution.ToString().Contains("BBC", StringComparison.Ordinal));
        Assert.Single(archive.ClaimsThrough("Reuters"));
        Assert.Equal(OrganizationKind.NewsOutlet, new Organization { Names = ["BBC"], Kind = OrganizationKind.NewsOutlet }.Kind);
    }

    [Fact]
    public void S035_a_war_and_the_founding_of_a_state_with_who_took_part()
    {
        var war = new HistoricalEvent(HistoricalEventKind.War) { Name = "Korean War", During = new DateInterval(FuzzyDate.OfYear(1950), FuzzyDate.OfYear(1953)), Participants = [new Participant(NorthKorea, "belligerent"), new Participant(SouthKorea, "belligerent")] };
        Assert.True(war.During.Contains(FuzzyDate.OfYear(1951)));
        var founding = new HistoricalEvent(HistoricalEventKind.Establishment) { Participants = [new Participant(SovietUnion, "sponsor")] };
        var archive = new TreatyArchive([]) { History = [war, founding] };
        Assert.Equal((war, founding), (Assert.Single(archive.EventsWith(NorthKorea)), Assert.Single(archive.EventsWith(SovietUnion))));
    }

    [Fact]
    public void S036_somebody_described_and_not_named()
    {
        Actor target = new DescribedActor("entities involved in facilitating the pact");
        var regime = new SanctionsRegime("possible sanctions") { Authority = UnitedStates, Target = target };
        Assert.Equal(regime, Assert.Single(new TreatyArchive([]) { Sanctions = [regime] }.SanctionsOn(new DescribedActor("entities involved in facilitating the pact"))));
        Assert.Empty(regime.Target.Names);
        Assert.Equal("entities involved in facilitating the pact", regime.Target.ToString());
    }
}
