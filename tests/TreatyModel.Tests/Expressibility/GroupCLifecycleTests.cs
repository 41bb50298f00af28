using TreatyModel.Analysis;
using static TreatyModel.Tests.Expressibility.Given;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Group C: lifecycle events and dates.</summary>
public class GroupCLifecycleTests
{
    private static readonly Treaty Partnership = Signed("Treaty on Comprehensive Strategic Partnership", Day(2024, 6, 19), Russia, NorthKorea);

    private static readonly Treaty Old = Signed("Treaty of Friendship and Mutual Assistance", Day(1961, 7, 6), SovietUnion, NorthKorea);

    /// <summary>The one event that a question finds among others.</summary>
    private static HistoricalEvent Found(HistoricalEvent[] events, Func<TreatyArchive, IEnumerable<HistoricalEvent>> question)
    {
        var other = new HistoricalEvent(HistoricalEventKind.War) { Name = "another", During = On(FuzzyDate.OfYear(1914)), Participants = [new Participant(State("france"), "belligerent")] };
        return Assert.Single(question(new TreatyArchive([]) { History = [other, .. events] }));
    }

    [Fact]
    public void S037_a_signature_with_day_place_and_signatories()
    {
        Treaty treaty = Stored(Partnership with
        {
            Events = [new() { Action = TreatyAction.Signature, Date = Day(2024, 6, 19), Place = "Pyongyang" }],
            Signatories = [new Signatory("Vladimir Putin") { OnBehalfOf = Russia }, new Signatory("Kim Jong Un") { OnBehalfOf = NorthKorea }],
        });
        LifecycleEvent signature = Assert.Single(treaty.Events, e => e.Action == TreatyAction.Signature);
        Assert.Equal(("2024-06-19", "Pyongyang", 2), (signature.Date.ToString(), signature.Place.Text, treaty.Signatories.Length));
    }

    [Fact]
    public void S038_a_weekday_counts_back_from_the_report()
    {
        NewsReport report = Report("Pact signed in the capital\n\nPublished 21 June 2024\n\nBorland and Freedonia signed a treaty on Wednesday.");
        Assert.Equal(Day(2024, 6, 19), Assert.Single(report.Events, e => e.Kind == ReportedEventKind.Signed).Date);
    }

    [Fact]
    public void S039_a_wrong_date_is_a_claim_that_differs()
    {
        var archive = new TreatyArchive([Partnership], [Report("Russia and North Korea signed the treaty on Thursday, June 20.")]);
        Assert.Contains(archive.SigningDates(Partnership), d => d.Date == Day(2024, 6, 20) && d.Agreement == RecordAgreement.Differs);
        Assert.True(Day(2024, 6, 20).FallsOn(DayOfWeek.Thursday));
    }

    [Fact]
    public void S040_a_summit_and_a_ceremony_belong_to_the_signature()
    {
        var treaty = new InstrumentReference(Partnership.DisplayTitle()) { Date = Day(2024, 6, 19) };
        HistoricalEvent[] events =
        [
            new(HistoricalEventKind.Summit) { Place = "Pyongyang", During = On(Day(2024, 6, 19)), Participants = [new Participant(Russia, "guest"), new Participant(NorthKorea, "host")], Instruments = [treaty] },
            new(HistoricalEventKind.Ceremony) { During = On(Day(2024, 6, 19)), Instruments = [treaty] },
        ];
        var archive = new TreatyArchive([Old, Partnership]) { History = [.. events] };
        Assert.Equal([HistoricalEventKind.Summit, HistoricalEventKind.Ceremony], archive.EventsAbout(Partnership).Select(e => e.Kind));
        Assert.Empty(archive.EventsAbout(Old));
        Assert.True(events[1].During.Contains(Partnership.SignedOn()));
    }

    [Fact]
    public void S041_a_text_not_released_as_of_a_day()
    {
        NewsReport report = Report("Leaders announce a pact\n\nPublished 19 June 2024\n\nThe text of the treaty has not been released.");
        Assert.Equal(EventStatus.Negated, Assert.Single(report.Events, e => e.Kind == ReportedEventKind.Published).Status);
        Assert.Equal(Day(2024, 6, 19), Assert.Single(report.Dates, d => d.Role == ReportDateRole.Published).Date);
    }

    [Fact]
    public void S042_one_side_has_published_and_the_other_has_not()
    {
        NewsReport report = Report("State media published the text of the treaty. Russia has not published the text.");
        Assert.Equal([EventStatus.Asserted, EventStatus.Negated], report.Events.Where(e => e.Kind == ReportedEventKind.Published).Select(e => e.Status));
        Treaty published = Partnership with { Events = [.. Partnership.Events, new() { Action = TreatyAction.Publication, Date = Day(2024, 6, 20), Actor = NorthKorea }] };
        Assert.DoesNotContain(published.Events, e => e.Action == TreatyAction.Publication && Russia.Equals(e.Actor));
    }

    [Fact]
    public void S043_an_announcement_without_details()
    {
        var announcement = new HistoricalEvent(HistoricalEventKind.Announcement) { Content = "without details", Participants = [new Participant(Russia, "speaker"), new Participant(NorthKorea, "speaker")] };
        HistoricalEvent found = Found([announcement], a => a.EventsOn(Day(2024, 6, 19)));
        Assert.Equal((HistoricalEventKind.Announcement, "without details", 2), (found.Kind, found.Content.Text, found.Participants.Length));
        Assert.Equal(DateInterval.Unknown, announcement.During);
    }

    [Fact]
    public void S044_an_end_of_which_manner_and_date_are_disputed()
    {
        var archive = new TreatyArchive([Partnership, Old],
        [
            Report("The 1961 treaty was scrapped after the collapse."),
            Report("The 1961 treaty was abolished."),
        ]);
        ClaimedEnd[] ends = [.. archive.Ends(Old)];
        Assert.Equal(["abolished", "scrapped"], ends.Select(e => Assert.Single(e.Claims).Manner).Order());
        Assert.All(ends, e => Assert.Equal(FuzzyDate.Unknown, e.Date));
    }

    [Fact]
    public void S045_a_treaty_replaced_by_another()
    {
        Treaty later = Signed("Treaty of Good-Neighbourliness", Day(2000, 2, 9), Russia, NorthKorea) with
        {
            Relations = [new LegalRelation(LegalRelationKind.Supersedes, new InstrumentReference(Old.DisplayTitle()) { Date = FuzzyDate.OfYear(1961) }, new LegalBasis(null, ProvisionPath.Root, "replaced in 2000")) { From = FuzzyDate.OfYear(2000) }],
        };
        Replacement replacement = Assert.Single(new TreatyArchive([Old, later]).Replacements(Old));
        Assert.Equal((later, "2000", "replaced in 2000"), (replacement.By, replacement.From.ToString(), replacement.Evidence.Text));
    }

    [Fact]
    public void S046_signed_and_not_in_force_is_derived()
    {
        Treaty treaty = Partnership with { Events = [.. Partnership.Events, new() { Action = TreatyAction.EntryIntoForce, Date = Day(2024, 12, 4) }] };
        Assert.Equal(TreatyStatusKind.SignedNotInForce, treaty.StatusAt(Day(2024, 6, 20)).Kind);
        Assert.Equal(TreatyStatusKind.InForce, treaty.StatusAt(Day(2024, 12, 4)).Kind);
        Assert.Contains(treaty.StatusAt(Day(2024, 12, 4)).Events, e => e.Action == TreatyAction.EntryIntoForce);
    }

    [Fact]
    public void S047_relations_raised_to_another_level()
    {
        var change = new HistoricalEvent(HistoricalEventKind.RelationshipChange) { During = On(Day(2024, 6, 19)), Content = "comprehensive strategic partnership", Participants = [new Participant(Russia, "party"), new Participant(NorthKorea, "party")] };
        HistoricalEvent found = Found([change], a => a.EventsOn(FuzzyDate.OfYear(2024)));
        Assert.Equal(("comprehensive strategic partnership", 2), (found.Content.Text, found.Participants.Length));
    }

    [Fact]
    public void S048_a_visit()
    {
        ReportedEvent visit = Assert.Single(Report("President Byron visited Freedonia on 3 May 2021.").Events, e => e.Kind == ReportedEventKind.Visited);
        Assert.Equal((EventStatus.Asserted, Day(2021, 5, 3)), (visit.Status, visit.Date));
        Assert.Contains("Byron", visit.Actors[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void S049_a_statement_made_at_a_place()
    {
        var statement = new HistoricalEvent(HistoricalEventKind.Statement) { Place = "Hanoi", During = On(Day(2024, 6, 20)), Participants = [new Participant(new Person { Names = ["Ada Byron"] }, "speaker")], Content = "may supply weapons" };
        HistoricalEvent found = Found([statement], a => a.EventsWith(new Person { Names = ["Ada Byron"] }));
        Assert.Equal(("Hanoi", "2024-06-20"), (found.Place.Text, found.During.Start.ToString()));
        Claim claim = Assert.Single(Report("Byron said on Thursday that Borland may supply weapons.").Claims, c => !c.Cue.IsEmpty);
        Assert.Equal(Factuality.Possible, claim.Factuality);
    }

    [Fact]
    public void S050_a_meeting_of_a_year()
    {
        var meeting = new HistoricalEvent(HistoricalEventKind.Meeting) { Place = "Vladivostok", During = On(FuzzyDate.OfYear(2019)), Participants = [new Participant(Russia, "host"), new Participant(NorthKorea, "guest")] };
        Assert.Equal("Vladivostok", Found([meeting], a => a.EventsOn(Day(2019, 4, 25))).Place.Text);
        Assert.Empty(new TreatyArchive([]) { History = [meeting] }.EventsOn(Day(2020, 1, 1)));
    }

    [Fact]
    public void S051_an_invasion()
    {
        var invasion = new HistoricalEvent(HistoricalEventKind.Invasion) { During = DateInterval.From(FuzzyDate.OfYear(2022)), Participants = [new Participant(Russia, "invader"), new Participant(Ukraine, "invaded")] };
        Assert.Equal(Ukraine, Assert.Single(Found([invasion], a => a.EventsWith(Ukraine)).Participants, p => p.Role == "invaded").Actor);
        Assert.True(invasion.During.IsEndOpen);
    }

    [Fact]
    public void S052_a_policy_of_some_years()
    {
        var policy = new HistoricalEvent(HistoricalEventKind.Policy) { Name = "support for sanctions", During = DateInterval.Parse("2006/2017~"), Participants = [new Participant(Russia, "supporter")] };
        Assert.Equal("support for sanctions", Found([policy], a => a.EventsOn(FuzzyDate.OfYear(2010))).Name.Text);
        Assert.Empty(new TreatyArchive([]) { History = [policy] }.EventsOn(FuzzyDate.OfYear(2024)));
    }

    [Fact]
    public void S053_aid_in_a_war()
    {
        var aid = new HistoricalEvent(HistoricalEventKind.Aid) { Name = "aid in the Korean War", Participants = [new Participant(SovietUnion, "giver"), new Participant(NorthKorea, "taker")] };
        HistoricalEvent found = Found([aid], a => a.EventsWith(SovietUnion));
        Assert.Equal(["giver", "taker"], found.Participants.Select(p => p.Role));
        Assert.Empty(new TreatyArchive([]) { History = [aid] }.EventsWith(Russia));
    }

    [Fact]
    public void S054_an_emergency_meeting_and_a_policy_under_review()
    {
        var review = new HistoricalEvent(HistoricalEventKind.PolicyReview) { Participants = [new Participant(SouthKorea, "reviewer")], Content = "supplies of lethal aid" };
        Assert.Equal("supplies of lethal aid", Found([review], a => a.EventsWith(SouthKorea)).Content.Text);
        ReportedEvent reported = Assert.Single(Report("Freedonia will review its policy.").Events, e => e.Kind == ReportedEventKind.Reviewed);
        Assert.Equal(EventStatus.Prospective, reported.Status);
    }
}
