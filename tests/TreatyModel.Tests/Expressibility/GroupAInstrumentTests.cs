using TreatyModel.Analysis;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group A: instruments and documents.</summary>
public class GroupAInstrumentTests
{
    private static readonly Treaty Partnership = Signed("Treaty on Comprehensive Strategic Partnership", Day(2024, 6, 19), Russia, NorthKorea) with
    {
        Titles =
        [
            new Title(TitleKind.Official, "Treaty on Comprehensive Strategic Partnership") { Language = "en" },
            new Title(TitleKind.Short, "new strategic partnership"),
            new Title(TitleKind.Press, "mutual defense pact"),
            new Title(TitleKind.Press, "comprehensive strategic partnership agreement"),
            new Title(TitleKind.Descriptive, "the pact signed in Pyongyang"),
        ],
    };

    private static readonly Treaty Old = Signed("Treaty of Friendship, Co-operation and Mutual Assistance", Day(1961, 7, 6), SovietUnion, NorthKorea) with { ExternalIds = [ExternalId.Parse("unts:I-6045")] };

    private static readonly Treaty Friendship = Signed("Treaty of Friendship and Good-Neighbourliness", Day(2000, 2, 9), Russia, NorthKorea) with { ExternalIds = [ExternalId.Parse("atop:4940")] };

    private static readonly TreatyArchive Archive = new([Partnership, Old, Friendship]);

    /// <summary>A document as the source of an event, stored and read again.</summary>
    private static SourceDocument Back(SourceDocument document) =>
        Assert.Single(Stored(new Treaty { Events = [new() { Action = TreatyAction.Publication, Source = document }] }).Events).Source!;

    [Fact]
    public void S001_one_treaty_under_five_designations()
    {
        foreach (string name in new[] { "comprehensive strategic partnership treaty", "Treaty on the Comprehensive Strategic Partnership", "mutual defense treaty", "mutual defense pact", "comprehensive strategic partnership agreement", "new strategic partnership" })
            Assert.Same(Partnership, Archive.Resolve(new Mention(name, null)));
        Assert.Equal([TitleKind.Official, TitleKind.Short, TitleKind.Press, TitleKind.Press, TitleKind.Descriptive], Stored(Partnership).Titles.Select(t => t.Kind));
    }

    [Fact]
    public void S002_a_treaty_by_its_full_name_and_date()
    {
        Assert.Same(Old, Archive.Resolve(new Mention("the Treaty of Friendship, Co-operation and Mutual Assistance of 1961", 1961)));
        Assert.Equal(Day(1961, 7, 6), Old.SignedOn());
    }

    [Fact]
    public void S003_a_party_under_a_name_of_later_is_not_the_party_of_then()
    {
        Treaty? meant = Archive.Resolve(new Mention("the 1961 treaty between Russia and North Korea", 1961));
        Assert.Same(Old, meant);
        Assert.Contains(meant!.Parties, p => SovietUnion.Equals(p.Actor));
        Assert.DoesNotContain(meant.Parties, p => Russia.Equals(p.Actor));
        Assert.Same(Old, Archive.Resolve(new Mention("the treaty between the Soviet Union and North Korea", null)));
    }

    [Fact]
    public void S004_dates_known_to_the_year_or_the_decade()
    {
        Mention mention = Assert.Single(Report("The deal is like an old 1961 pact.").Instruments, m => m.Year == 1961);
        Assert.Same(Old, Archive.Resolve(mention));
        Assert.Equal("196X", FuzzyDate.OfDecade(1961).ToString());
        Assert.Null(FuzzyDate.Parse("196X").IsSameDay(Old.SignedOn()));
        Assert.False(FuzzyDate.Parse("196X").IsSameDay(Friendship.SignedOn()));
    }

    [Fact]
    public void S005_a_treaty_by_its_year_and_number()
    {
        Assert.Same(Friendship, Archive.Resolve(new Mention("the 2000 treaty", 2000)));
        Assert.True(new InstrumentReference("another name") { Ids = [ExternalId.Parse("atop:4940")] }.Means(Friendship));
        Assert.Equal(Day(2000, 2, 9), Stored(Friendship).SignedOn());
    }

    [Fact]
    public void S006_an_open_set_of_instruments()
    {
        var past = new InstrumentSet("previous agreements, like the 2000 treaty") { Named = [new InstrumentReference("the 2000 treaty") { Date = FuzzyDate.OfYear(2000) }] };
        Assert.True(past.IsOpen);
        Assert.Same(Friendship, Archive.Resolve(new Mention(past.Named[0].Name, past.Named[0].Date.Year)));
        Assert.Equal(3, Archive.ResolveAll(new Mention("the agreements with North Korea", null)).Length);
    }

    [Fact]
    public void S007_a_provision_of_the_charter()
    {
        Norm norm = First("Each Party shall help the other in accordance with Article 51 of the Charter of the United Nations.");
        CrossReference reference = Assert.Single(norm.References, r => r.Target == ReferenceTarget.External);
        Assert.Contains("Article 51", reference.Words.Text, StringComparison.Ordinal);
        Assert.Equal("art 51 of Charter of the United Nations", new InstrumentReference("Charter of the United Nations") { Provision = ProvisionPath.Parse("art 51") }.ToString());
    }

    [Fact]
    public void S008_a_clause_of_another_dyad_that_is_alike()
    {
        Treaty other = TreatyModel.Treaty.Parse("Treaty between the United States of America and the Republic of Korea\nArticle II\nThe Parties shall consult together whenever either Party is threatened by armed attack.\n");
        Treaty own = TreatyModel.Treaty.Parse("Treaty between Russia and North Korea\nArticle 3\nIf one of the Parties is threatened by an armed attack, the Parties shall consult without delay.\n");
        NearClause near = Assert.Single(new TreatyArchive([own, other]).Nearest(own, ProvisionPath.Parse("art 3"), 1));
        Assert.Equal(("art II", other), (near.Provision.Path.ToString(), near.Treaty));
        Assert.Contains(near.SharedWords, w => w.Text.StartsWith("threat", StringComparison.Ordinal));
    }

    [Fact]
    public void S009_a_resolution_and_a_vote_against_it()
    {
        var resolution = new Resolution("A/RES/0") { Organ = new Organ { Names = ["General Assembly"], Of = UnitedNations }, Title = "Condemns the invasion", IsAdopted = true, Votes = [new Vote(NorthKorea, VoteKind.Against), new Vote(UnitedStates, VoteKind.For)] };
        Resolution found = Assert.Single(new TreatyArchive([]) { Resolutions = [resolution] }.VotedOnBy(NorthKorea));
        Assert.Equal(("A/RES/0", VoteKind.Against), (found.Symbol, found.VoteOf(NorthKorea)));
        Assert.Null(resolution.VoteOf(Ukraine));
    }

    [Fact]
    public void S010_sanctions_of_an_organ_with_their_basis()
    {
        var council = new Organ { Names = ["Security Council"], Of = UnitedNations };
        var regime = new SanctionsRegime("sanctions on North Korea") { Authority = council, Target = NorthKorea, LegalBases = [new LegalBasis(new Resolution("S/RES/0") { Organ = council }.AsReference())] };
        var archive = new TreatyArchive([]) { Sanctions = [regime] };
        Assert.Equal(council, Assert.Single(archive.SanctionsOn(NorthKorea)).Authority);
        Assert.Empty(archive.SanctionsOn(SouthKorea));
        Assert.Equal("S/RES/0", regime.LegalBases[0].Instrument!.Name.Text);
    }

    [Fact]
    public void S011_sanctions_of_a_group_of_states()
    {
        var west = new CollectiveActor { Names = ["Western states"], Members = [UnitedStates] };
        var regime = new SanctionsRegime("Western sanctions on Russia") { Authority = west, Target = Russia };
        Assert.Equal(west, Assert.Single(new TreatyArchive([]) { Sanctions = [regime] }.SanctionsOn(Russia)).Authority);
        Assert.True(((CollectiveActor)regime.Authority).Includes(UnitedStates));
        Assert.Null(((CollectiveActor)regime.Authority).Includes(SouthKorea));
    }

    [Fact]
    public void S012_the_domestic_law_of_both_as_a_limit()
    {
        Norm norm = First("Each Party shall give the other military assistance in accordance with the laws of both Parties.");
        Assert.Contains(norm.References, r => r.Target == ReferenceTarget.Domestic);
        Assert.Contains(norm.Qualifiers, q => q.Limits == QualifierLimits.DomesticLaw && q.Words.Text.Contains("laws of both", StringComparison.Ordinal));
    }

    [Fact]
    public void S013_a_readout_as_a_source()
    {
        Claim claim = Assert.Single(Report("According to a Kremlin readout, Byron said the talks were long.").Claims, c => c.Attribution.Links.Length == 2);
        Assert.Contains("readout", claim.Attribution.Links[1].Name, StringComparison.Ordinal);
        var document = new SourceDocument { Kind = SourceDocumentKind.Readout, Issuer = new Organ { Names = ["Presidential office"], Of = Russia } };
        Assert.Equal(Russia, Assert.IsType<Organ>(Back(document).Issuer).Of);
    }

    [Fact]
    public void S014_a_text_published_by_state_media()
    {
        var agency = new Organization { Names = ["State News Agency"], Kind = OrganizationKind.NewsOutlet };
        Treaty published = Stored(Partnership with
        {
            Texts = [new TreatyText("ko", TextAuthenticity.Authentic) { PublishedBy = agency, PublishedOn = Day(2024, 6, 20), Source = new SourceDocument { Kind = SourceDocumentKind.OfficialPublication, Issuer = agency } }],
        });
        Assert.Equal((agency, SourceDocumentKind.OfficialPublication), (published.Texts[0].PublishedBy, published.Texts[0].Source!.Kind));
    }

    [Fact]
    public void S015_an_article_by_a_leader_hours_before_arrival()
    {
        var article = new SourceDocument { Kind = SourceDocumentKind.OpEd, Author = new Person { Names = ["Ada Byron"] }, RelativeTime = "hours before arriving" };
        SourceDocument back = Back(article);
        Assert.Equal((SourceDocumentKind.OpEd, "Ada Byron", "hours before arriving", FuzzyDate.Unknown), (back.Kind, back.Author!.ToString(), back.RelativeTime.Text, back.Date));
    }

    [Fact]
    public void S016_a_joint_statement()
    {
        var statement = new SourceDocument { Kind = SourceDocumentKind.JointStatement, Issuer = new CollectiveActor { Names = ["both leaders"], Members = [Russia, NorthKorea], IsExtensional = true }, Date = Day(2024, 6, 19) };
        Assert.False(((CollectiveActor)statement.Issuer!).Includes(Ukraine));
        Treaty sourced = Stored(Partnership with { Events = [new() { Action = TreatyAction.Signature, Date = Day(2024, 6, 19), Source = statement }] });
        Assert.Equal(SourceDocumentKind.JointStatement, sourced.Events[0].Source!.Kind);
    }

    [Fact]
    public void S017_a_video_on_a_social_network()
    {
        var video = new SourceDocument { Kind = SourceDocumentKind.SocialMediaVideo, Issuer = new Organization { Names = ["a bloc's account"] }, PublishedIn = new Organization { Names = ["X"], Kind = OrganizationKind.Company } };
        Assert.Equal((SourceDocumentKind.SocialMediaVideo, "X"), (Back(video).Kind, Back(video).PublishedIn!.ToString()));
        Claim claim = Report("“They will not like the answer,” Byron said in a video released by The Oslo Journal.").Claims[0];
        Assert.Contains("Byron", claim.Attribution.Source()!.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void S018_an_intelligence_assessment_inside_a_chain()
    {
        Claim claim = Assert.Single(Report("Borland sold arms, according to intelligence assessments reported by The Oslo Journal.").Claims, c => c.Attribution.Links.Length == 2);
        Assert.Equal("intelligence assessments <- The Oslo Journal", claim.Attribution.ToString());
        Assert.Equal(SourceDocumentKind.IntelligenceAssessment, Back(new SourceDocument { Kind = SourceDocumentKind.IntelligenceAssessment }).Kind);
    }

    [Fact]
    public void S019_an_article_named_without_its_number()
    {
        ProvisionMention mention = Assert.Single(Report("Borland and Freedonia signed a treaty. The pact has a mutual defense clause.").Provisions);
        Assert.Equal("", mention.Number);
        Treaty treaty = TreatyModel.Treaty.Parse("""
            Treaty between Aland and Borland
            Article 3
            If a threat of aggression arises, the Parties shall consult without delay.
            Article 4
            If one of the Parties suffers an armed attack, the other Party shall give it military assistance.
            """);
        Assert.Equal("art 4", TreatyArchive.Resolve(mention, treaty)!.Path.ToString());
        Assert.Equal("art 3", TreatyArchive.Resolve(new ProvisionMention("the consultation clause", ""), treaty)!.Path.ToString());
        Assert.Equal("art 4", TreatyArchive.Resolve(new ProvisionMention("article 4", "4"), treaty)!.Path.ToString());
        Assert.Null(TreatyArchive.Resolve(new ProvisionMention("the article in question", ""), treaty));
        Assert.Null(TreatyArchive.Resolve(new ProvisionMention("article 51", "51"), treaty));
    }
}
