using TreatyModel.Analysis;

namespace TreatyModel.Tests.Analysis;

/// <summary>Who owes what on which day, how treaties go on and how they end; on records of our own making with states that there were.</summary>
public class TreatyArchiveLifeTests
{
    private static readonly State Soviets = State("soviet-union"), Russia = State("russia"), Japan = State("japan"), Poland = State("poland");

    private static readonly SourceDocument Gazette = new() { Kind = SourceDocumentKind.OfficialPublication, Title = "Gazette" };

    private static readonly Treaty Old = new()
    {
        Titles = [new Title(TitleKind.Official, "Treaty of Lasting Friendship")],
        Parties = [Party.Of(Soviets), Party.Of(Japan)],
        ExternalIds = [ExternalId.Parse("unts:I-9999999")],
        Events =
        [
            new() { Action = TreatyAction.Signature, Date = FuzzyDate.OfDay(1961, 3, 1) },
            new() { Action = TreatyAction.EntryIntoForce, Date = FuzzyDate.OfDay(1961, 9, 10) },
            new() { Action = TreatyAction.Termination, Date = FuzzyDate.OfDay(1996, 9, 10), Source = Gazette, Standing = EventStanding.Disputed, Ground = TerminationGround.Expiry },
            new() { Action = TreatyAction.Termination, Date = FuzzyDate.OfMonth(1991, 12), Source = Gazette, Standing = EventStanding.Disputed },
        ],
        FinalProvisions = new()
        {
            Duration = new Duration(DurationKind.Fixed, new Period(10, PeriodUnit.Year), "in force for ten years"),
            Renewal = new Renewal(RenewalKind.Automatic, new Period(5, PeriodUnit.Year), "goes on for five years, unless one Party gives notice one year before"),
            Withdrawal = new Withdrawal(true, new Period(1, PeriodUnit.Year), "unless one Party gives notice one year before"),
        },
    };

    private static readonly Treaty Help = Treaty.Parse("""
        Treaty of Help between the Russian Federation and Japan
        Article 1
        If one of the Parties suffers an armed attack, the other Party shall give it military assistance in accordance with its laws.
        Article 2
        The Russian Federation shall deliver fish to Japan every year.
        Article 3
        Either Party may denounce this Treaty by giving six months' notice.
        """) with
    {
        Parties = [Party.Of(Russia), Party.Of(Japan)],
        Events =
        [
            new() { Action = TreatyAction.Signature, Date = FuzzyDate.OfDay(2001, 5, 4) },
            new() { Action = TreatyAction.EntryIntoForce, Date = FuzzyDate.OfDay(2002, 1, 1) },
        ],
        Relations = [new LegalRelation(LegalRelationKind.Supersedes, new InstrumentReference("Treaty of Lasting Friendship") { Ids = [ExternalId.Parse("unts:I-9999999")] }, new LegalBasis(ProvisionPath.Parse("art 3")))],
    };

    private static readonly TreatyArchive Archive = new([Help, Old]);

    private static State State(string id) => StateRegistry.World.Find(StateId.Parse(id))!;

    private static FuzzyDate Day(int year, int month, int day) => FuzzyDate.OfDay(year, month, day);

    [Fact]
    public void Owed_gives_directed_duties_with_trigger_and_limits()
    {
        DirectedDuty[] duties = [.. Archive.Owed("RUS", "JPN", Day(2010, 1, 1))];
        Assert.Equal(["art 1", "art 2"], duties.Select(d => d.Norm.Path.ToString()));
        Assert.Equal((Russia, Japan, TriggerLevel.Attack, QualifierLimits.DomesticLaw, true), (duties[0].By, duties[0].To, duties[0].Trigger!.Level, duties[0].Limits, duties[0].IsInForce));
        Assert.Contains("military assistance", duties[0].Evidence.Text, StringComparison.Ordinal);
        Assert.Contains(duties[0].Bearer.Events, e => e.Action == TreatyAction.EntryIntoForce);
    }

    [Fact]
    public void Owed_asks_for_the_day_and_the_direction()
    {
        Assert.Empty(Archive.Owed("RUS", "JPN", Day(2001, 12, 31)));
        Assert.Equal(["art 1"], Archive.Owed(Japan, Russia, Day(2010, 1, 1)).Select(d => d.Norm.Path.ToString()));
        Assert.Equal(["art 2"], Archive.OneSided(Russia, Japan, Day(2010, 1, 1)).Select(d => d.Norm.Path.ToString()));
        Assert.Empty(Archive.OneSided(Japan, Russia, Day(2010, 1, 1)));
        Assert.Empty(Archive.Owed(Poland, Russia, Day(2010, 1, 1)));
        Assert.Equal(2, Archive.OwedBy(Russia, Day(2010, 1, 1)).Count(d => d.To == Japan));
    }

    [Fact]
    public void Owed_does_not_guess_who_is_meant()
    {
        Assert.Throws<ArgumentException>(() => Archive.Owed("Ruritania", "JPN", Day(2010, 1, 1)));
        Assert.Throws<ArgumentException>(() => Archive.Owed("Soviet Union", "JPN", Day(2010, 1, 1)));
    }

    [Fact]
    public void A_party_known_by_name_alone_is_found()
    {
        Treaty byName = Help with { Parties = [new Party("the Russian Federation"), new Party("Japan")] };
        Assert.Equal(2, new TreatyArchive([byName]).Owed("RUS", "JPN", Day(2010, 1, 1)).Count());
    }

    [Fact]
    public void A_status_not_known_is_told_and_not_taken_for_no()
    {
        var open = new TreatyArchive([Help with { Events = [new() { Action = TreatyAction.Signature, Date = Day(2001, 5, 4) }] }]);
        Assert.All(open.Owed(Russia, Japan, Day(2010, 1, 1)), d => Assert.Null(d.IsInForce));
        Assert.Equal(2, open.Owed(Russia, Japan, Day(2010, 1, 1)).Count());
        Assert.Null(Assert.Single(open.InForce(Day(2010, 1, 1))).Status.IsInForce);
    }

    [Fact]
    public void Ends_are_grouped_by_date_with_their_sources()
    {
        Assert.Equal(["1991-12", "1996-09-10", "2002-01-01"], Archive.Ends(Old).Select(e => e.Date.ToString()));
        EndClaim later = Assert.Single(Archive.Ends(Old)[2].Claims);
        Assert.Equal((Help.DisplayTitle(), TerminationGround.LaterTreaty), (later.Source, later.Ground));
        Assert.Equal(EventStanding.Disputed, Assert.Single(Archive.Ends(Old)[0].Claims).Standing);
        Assert.Empty(Archive.Ends(Help));
    }

    [Fact]
    public void The_states_of_a_sentence_tell_which_treaty_of_a_year_ended()
    {
        Treaty other = Old with { Titles = [new Title(TitleKind.Official, "Treaty on Fish")], Parties = [Party.Of(Poland), Party.Of(Japan)], Events = [.. Old.Events.Take(2)], ExternalIds = [] };
        NewsReport report = TreatyModel.Parsing.ReportParser.Default.Parse("The 1961 treaty between Poland and Japan was scrapped. The 1961 treaty was abolished.").Value;
        var archive = new TreatyArchive([Old, other], [report]);
        EndClaim claim = Assert.Single(Assert.Single(archive.Ends(other)).Claims);
        Assert.Equal(("scrapped", EventStanding.Disputed), (claim.Manner, claim.Standing));
        Assert.DoesNotContain(archive.Ends(Old).SelectMany(e => e.Claims), c => c.Manner is "scrapped" or "abolished");
    }

    [Fact]
    public void A_replacement_names_treaty_provision_and_day()
    {
        Replacement replacement = Assert.Single(Archive.Replacements(Old));
        Assert.Same(Help, replacement.By);
        Assert.Equal((LegalRelationKind.Supersedes, "art 3", Day(2002, 1, 1)), (replacement.Effect, replacement.Basis.Provision.ToString(), replacement.From));
    }

    [Theory]
    [InlineData("1965-01-01", "1971-09-10", "1970-09-10")]
    [InlineData("1971-09-10", "1976-09-10", "1975-09-10")]
    [InlineData("1980-05-05", "1981-09-10", "1980-09-10")]
    public void The_next_renewal_has_a_last_day_of_notice(string after, string on, string notice)
    {
        RenewalDate renewal = Assert.Single(Archive.Renewals(FuzzyDate.Parse(after)));
        Assert.Equal((on, notice), (renewal.On.ToString(), renewal.LastDayOfNotice.ToString()));
        Assert.Equal(2, renewal.Evidence.Length - 1);
    }

    [Fact]
    public void The_notice_that_prevents_a_renewal_is_not_the_one_for_leaving()
    {
        FinalProvisions clauses = Old.FinalProvisions with
        {
            Renewal = Old.FinalProvisions.Renewal with { Notice = new AnchoredPeriod(new Period(3, PeriodUnit.Month), PeriodAnchor.EndOfTerm) { IsBefore = true } },
        };
        RenewalDate renewal = Assert.Single(new TreatyArchive([Old with { FinalProvisions = clauses, Events = [.. Old.Events.Take(2)] }]).Renewals(Day(1965, 1, 1)));
        Assert.Equal(("1971-09-10", "1971-06-10"), (renewal.On.ToString(), renewal.LastDayOfNotice.ToString()));
    }

    [Fact]
    public void A_treaty_that_a_later_one_has_ended_is_neither_in_force_nor_owed()
    {
        Treaty first = Treaty.Parse("Treaty between Japan and Poland\nArticle 1\nEach Party shall help the other Party.\n") with
        {
            Titles = [new Title(TitleKind.Official, "Treaty of Help")],
            Events = [new() { Action = TreatyAction.Signature, Date = Day(1990, 1, 1) }, new() { Action = TreatyAction.EntryIntoForce, Date = Day(1990, 6, 1) }],
            Parties = [Party.Of(Japan), Party.Of(Poland)],
        };
        Treaty second = first with
        {
            Titles = [new Title(TitleKind.Official, "Treaty of Partnership")],
            Events = [new() { Action = TreatyAction.EntryIntoForce, Date = Day(2000, 6, 1) }],
            Relations = [new LegalRelation(LegalRelationKind.Terminates, new InstrumentReference("Treaty of Help"), new LegalBasis(ProvisionPath.Parse("art 1")))],
        };
        var archive = new TreatyArchive([first, second]);
        Assert.Equal(first, Assert.Single(archive.Owed(Japan, Poland, Day(2000, 5, 31))).Treaty);
        Assert.Equal(second, Assert.Single(archive.Owed(Japan, Poland, Day(2000, 6, 1))).Treaty);
        Assert.Equal(second, Assert.Single(archive.InForce(Day(2000, 6, 2))).Treaty);
    }

    [Fact]
    public void What_is_not_to_be_done_with_third_states_is_owed_to_the_other_party()
    {
        Treaty treaty = Treaty.Parse("Treaty between Japan and Poland\nArticle 1\nEach Party undertakes not to conclude agreements with third States directed against the other Party.\n") with
        {
            Events = [new() { Action = TreatyAction.EntryIntoForce, Date = Day(1990, 6, 1) }],
            Parties = [Party.Of(Japan), Party.Of(Poland)],
        };
        DirectedDuty duty = Assert.Single(new TreatyArchive([treaty]).Owed(Poland, Japan, Day(2000, 6, 1)));
        Assert.Equal((Modality.Prohibition, true), (duty.Norm.Modality, duty.IsInForce));
    }

    [Fact]
    public void What_has_ended_is_not_renewed() => Assert.Empty(new TreatyArchive([Old with { Events = [.. Old.Events.Take(2), new() { Action = TreatyAction.Termination, Date = Day(1970, 1, 1) }] }]).Renewals(Day(1980, 1, 1)));

    [Fact]
    public void Exit_gives_way_notice_and_earliest_day()
    {
        ExitTerms denunciation = Archive.Exit(Help, Russia, Day(2010, 1, 1));
        Assert.Equal((ExitWay.Denunciation, new Period(6, PeriodUnit.Month), Day(2010, 7, 1)), (denunciation.Way, denunciation.Notice!.Value, denunciation.EarliestEffect));
        Assert.Contains(denunciation.Evidence, e => e.Text.Contains("denounce", StringComparison.Ordinal));

        ExitTerms nonRenewal = Archive.Exit(Old, Soviets, Day(1979, 1, 1));
        Assert.Equal((ExitWay.NonRenewal, Day(1981, 9, 10)), (nonRenewal.Way, nonRenewal.EarliestEffect));
        Assert.Equal(Day(1986, 9, 10), Archive.Exit(Old, Soviets, Day(1981, 1, 1)).EarliestEffect);

        Assert.Equal(ExitWay.NotBound, Archive.Exit(Help, Poland, Day(2010, 1, 1)).Way);
        Treaty silent = Help with { FinalProvisions = FinalProvisions.None };
        Assert.Equal(ExitWay.NotProvidedFor, Archive.Exit(silent, Russia, Day(2010, 1, 1)).Way);
        Assert.Equal(ExitWay.Unknown, Archive.Exit(silent with { Statements = [] }, Russia, Day(2010, 1, 1)).Way);
    }

    [Fact]
    public void A_successor_stands_where_its_predecessor_stood_if_it_continues_it()
    {
        var archive = new TreatyArchive([Old with { Events = [.. Old.Events.Take(2)] }]);
        InheritedPosition position = Assert.Single(archive.Inherited(Soviets, Russia, Day(1995, 1, 1)));
        Assert.Equal((SuccessionKind.Continuation, true), (position.Succession.Kind, position.IsBound));
        Assert.Contains(position.Predecessor.Events, e => e.Action == TreatyAction.EntryIntoForce);
        Assert.Empty(archive.Inherited(Soviets, Japan, Day(1995, 1, 1)));
    }

    [Fact]
    public void Codings_are_asked_by_what_is_promised()
    {
        TreatyCoding coding = Assert.Single(Archive.Codings(), c => c.Coding.Defence.IsProvided && !c.Coding.Consultation.IsProvided);
        Assert.Same(Help, coding.Treaty);
        Assert.Equal("art 1", Assert.Single(coding.Coding.Defence.Evidence).Path.ToString());
        Assert.Equal(AtopValue.Unknown, Archive.Codings()[1].Coding.Defence.Value);
    }
}
