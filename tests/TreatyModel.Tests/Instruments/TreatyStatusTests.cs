namespace TreatyModel.Tests.Instruments;

public class TreatyStatusTests
{
    private static readonly State Aland = new(StateId.Parse("aland")) { Names = ["Aland"] };
    private static readonly State Borland = new(StateId.Parse("borland")) { Names = ["Borland"] };

    private static readonly Treaty Pact = new()
    {
        Titles = [new Title(TitleKind.Official, "Pact of Mutual Help")],
        Laterality = Laterality.Bilateral,
        Parties = [Party.Of(Aland), Party.Of(Borland)],
        Events =
        [
            new LifecycleEvent { Action = TreatyAction.Signature, Date = new DateOnly(2001, 6, 19), Place = "Port Aland" },
            new LifecycleEvent { Action = TreatyAction.Ratification, Actor = Aland, Date = new DateOnly(2001, 11, 9) },
            new LifecycleEvent { Action = TreatyAction.Ratification, Actor = Borland, Date = new DateOnly(2001, 11, 11) },
            new LifecycleEvent { Action = TreatyAction.EntryIntoForce, Date = new DateOnly(2001, 12, 4) },
        ],
    };

    [Theory]
    [InlineData("2001-06-18", TreatyStatusKind.NotConcluded)]
    [InlineData("2001-06-19", TreatyStatusKind.SignedNotInForce)]
    [InlineData("2001-12-03", TreatyStatusKind.SignedNotInForce)]
    [InlineData("2001-12-04", TreatyStatusKind.InForce)]
    [InlineData("2020-01-01", TreatyStatusKind.InForce)]
    public void Status_follows_from_the_events(string on, TreatyStatusKind kind)
    {
        TreatyStatus status = Pact.StatusAt(FuzzyDate.Parse(on));
        Assert.Equal(kind, status.Kind);
        Assert.Equal(StatusDoubts.None, status.Doubts);
        Assert.Equal(kind == TreatyStatusKind.InForce, status.IsInForce);
    }

    [Fact]
    public void A_status_names_the_events_it_used() => Assert.Equal(
        [TreatyAction.Signature, TreatyAction.EntryIntoForce],
        Pact.StatusAt(FuzzyDate.Parse("2001-07-01")).Events.Select(e => e.Action));

    [Theory]
    [InlineData("2001-06-18", null)]
    [InlineData("2001-07-01", TreatyAction.Signature)]
    [InlineData("2002-01-01", TreatyAction.EntryIntoForce)]
    [InlineData("2001-12", null)]
    public void A_status_names_the_event_that_made_it_so(string on, TreatyAction? action) =>
        Assert.Equal(action, Pact.StatusAt(FuzzyDate.Parse(on)).By?.Action);

    [Fact]
    public void A_day_known_in_part_leaves_both_possible()
    {
        TreatyStatus status = Pact.StatusAt(FuzzyDate.Parse("2001-12"));
        Assert.Equal([TreatyStatusKind.InForce, TreatyStatusKind.SignedNotInForce], status.Possible);
        Assert.Equal((TreatyStatusKind.Unknown, null, StatusDoubts.DateNotKnown), (status.Kind, status.IsInForce, status.Doubts));
    }

    [Fact]
    public void Entry_into_force_that_is_not_recorded_is_unknown_and_not_no()
    {
        Treaty signed = Pact with { Events = [Pact.Events[0]] };
        TreatyStatus status = signed.StatusAt(FuzzyDate.OfYear(2005));
        Assert.Equal([TreatyStatusKind.InForce, TreatyStatusKind.SignedNotInForce], status.Possible);
        Assert.Equal(StatusDoubts.EntryNotRecorded, status.Doubts);
        Assert.Equal(TreatyStatusKind.NotConcluded, signed.StatusAt(FuzzyDate.OfYear(2000)).Kind);
    }

    [Fact]
    public void A_full_record_makes_silence_a_no_until_it_ends()
    {
        Treaty signed = Pact with { Events = [Pact.Events[0]], RecordedUntil = new DateOnly(2001, 7, 5) };
        Assert.Equal(TreatyStatusKind.SignedNotInForce, signed.StatusAt(FuzzyDate.Parse("2001-07-05")).Kind);
        TreatyStatus later = signed.StatusAt(FuzzyDate.Parse("2001-07-06"));
        Assert.Equal(TreatyStatusKind.Unknown, later.Kind);
        Assert.Equal(StatusDoubts.RightCensored, later.Doubts);
    }

    [Fact]
    public void What_was_in_force_at_the_end_of_the_record_is_censored_and_not_ended()
    {
        Treaty recorded = Pact with { RecordedUntil = new DateOnly(2016, 12, 31) };
        Assert.Equal(TreatyStatusKind.InForce, recorded.StatusAt(FuzzyDate.Parse("2016-12-31")).Kind);
        TreatyStatus later = recorded.StatusAt(FuzzyDate.OfYear(2020));
        Assert.Equal([TreatyStatusKind.Terminated, TreatyStatusKind.Suspended, TreatyStatusKind.InForce], later.Possible);
        Assert.Equal(StatusDoubts.RightCensored, later.Doubts);
        Assert.Null(later.IsInForce);
    }

    [Fact]
    public void A_treaty_without_a_record_can_be_anything()
    {
        TreatyStatus status = new Treaty().StatusAt(FuzzyDate.OfYear(2000));
        Assert.Equal(StatusDoubts.NothingRecorded, status.Doubts & StatusDoubts.NothingRecorded);
        Assert.Equal(TreatyStatusKind.Unknown, status.Kind);
    }

    [Fact]
    public void Not_provided_for_is_told_from_not_recorded()
    {
        Treaty read = Pact with { Events = [Pact.Events[0]], Provisions = [new Provision { Kind = ProvisionKind.Article, Number = new ProvisionNumber("1", "1") }] };
        Assert.Equal(StatusDoubts.EntryNotRecorded | StatusDoubts.NotProvidedFor, read.StatusAt(FuzzyDate.OfYear(2005)).Doubts);
    }

    [Fact]
    public void Entry_on_signature_follows_from_the_final_clause()
    {
        Treaty signed = Pact with
        {
            Events = [Pact.Events[0]],
            FinalProvisions = FinalProvisions.None with { EntryIntoForce = new EntryIntoForce(EntryIntoForceRule.OnSignature, "shall enter into force on signature") },
        };
        TreatyStatus status = signed.StatusAt(FuzzyDate.OfYear(2005));
        Assert.Equal(TreatyStatusKind.InForce, status.Kind);
        Assert.Equal("shall enter into force on signature", Assert.Single(status.Clauses).ToString());
    }

    [Theory]
    [InlineData(RenewalKind.Excluded, TreatyStatusKind.Terminated, StatusDoubts.None)]
    [InlineData(RenewalKind.Automatic, TreatyStatusKind.InForce, StatusDoubts.None)]
    [InlineData(RenewalKind.ByAgreement, TreatyStatusKind.Unknown, StatusDoubts.TermOver)]
    [InlineData(RenewalKind.NotProvided, TreatyStatusKind.Unknown, StatusDoubts.TermOver | StatusDoubts.NotProvidedFor)]
    public void The_end_of_a_term_is_what_the_treaty_says_of_renewal(RenewalKind renewal, TreatyStatusKind kind, StatusDoubts doubts)
    {
        Treaty termed = Pact with
        {
            FinalProvisions = FinalProvisions.None with
            {
                Duration = new Duration(DurationKind.Fixed, new Period(10, PeriodUnit.Year), "for ten years"),
                Renewal = new Renewal(renewal, null, "renewal"),
            },
        };
        Assert.Equal(TreatyStatusKind.InForce, termed.StatusAt(FuzzyDate.Parse("2011-12-04")).Kind);
        TreatyStatus after = termed.StatusAt(FuzzyDate.Parse("2011-12-05"));
        Assert.Equal((kind, doubts), (after.Kind, after.Doubts));
    }

    [Fact]
    public void Competing_ends_leave_the_time_between_them_open()
    {
        Treaty ended = Pact with
        {
            Events =
            [
                .. Pact.Events,
                new LifecycleEvent { Action = TreatyAction.Termination, Date = FuzzyDate.OfYear(2005), Standing = EventStanding.Disputed },
                new LifecycleEvent { Action = TreatyAction.Termination, Date = new DateOnly(2010, 9, 10), Standing = EventStanding.Disputed },
            ],
        };
        Assert.Equal(TreatyStatusKind.InForce, ended.StatusAt(FuzzyDate.OfYear(2004)).Kind);
        TreatyStatus between = ended.StatusAt(FuzzyDate.OfYear(2007));
        Assert.Equal([TreatyStatusKind.Terminated, TreatyStatusKind.InForce], between.Possible);
        Assert.Equal(StatusDoubts.Disputed, between.Doubts & StatusDoubts.Disputed);
    }

    [Fact]
    public void Suspension_ends_when_it_is_said_to()
    {
        Treaty suspended = Pact with
        {
            Events =
            [
                .. Pact.Events,
                new LifecycleEvent { Action = TreatyAction.Suspension, Date = FuzzyDate.OfYear(2005) },
                new LifecycleEvent { Action = TreatyAction.EndOfSuspension, Date = FuzzyDate.OfYear(2008) },
            ],
        };
        Assert.Equal(TreatyStatusKind.Suspended, suspended.StatusAt(FuzzyDate.OfYear(2006)).Kind);
        Assert.Equal(TreatyStatusKind.InForce, suspended.StatusAt(FuzzyDate.OfYear(2009)).Kind);
    }

    [Fact]
    public void A_denunciation_ends_a_bilateral_treaty_when_its_notice_has_run()
    {
        Treaty denounced = Pact with
        {
            Events = [.. Pact.Events, new LifecycleEvent { Action = TreatyAction.Denunciation, Actor = Aland, Date = new DateOnly(2010, 3, 1) }],
            FinalProvisions = FinalProvisions.None with { Withdrawal = new Withdrawal(true, new Period(1, PeriodUnit.Year), "one year after notice") },
        };
        Assert.Equal(TreatyStatusKind.InForce, denounced.StatusAt(FuzzyDate.Parse("2011-02-28")).Kind);
        Assert.Equal(TreatyStatusKind.Terminated, denounced.StatusAt(FuzzyDate.Parse("2011-03-01")).Kind);
        Treaty silent = denounced with { FinalProvisions = FinalProvisions.None };
        Assert.Equal(StatusDoubts.DateNotKnown, silent.StatusAt(FuzzyDate.OfYear(2012)).Doubts);
    }

    [Fact]
    public void Provisional_application_comes_before_entry()
    {
        Treaty applied = Pact with { Events = [.. Pact.Events, new LifecycleEvent { Action = TreatyAction.ProvisionalApplication, Date = new DateOnly(2001, 8, 1) }] };
        Assert.Equal(TreatyStatusKind.ProvisionallyApplied, applied.StatusAt(FuzzyDate.OfMonth(2001, 9)).Kind);
        Assert.Equal(TreatyStatusKind.InForce, applied.StatusAt(FuzzyDate.OfYear(2002)).Kind);
    }
}
