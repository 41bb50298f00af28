namespace TreatyModel.Tests.Instruments;

public class PartyStatusTests
{
    private static readonly State Aland = new(StateId.Parse("aland")) { Names = ["Aland"] };
    private static readonly State Borland = new(StateId.Parse("borland")) { Names = ["Borland"] };
    private static readonly State Cedonia = new(StateId.Parse("cedonia")) { Names = ["Cedonia"] };
    private static readonly State Dorne = new(StateId.Parse("dorne")) { Names = ["Dorne"] };

    private static readonly Treaty Convention = new()
    {
        Laterality = Laterality.Multilateral,
        Parties = [Party.Of(Aland), Party.Of(Borland), Party.Of(Cedonia)],
        Events =
        [
            new LifecycleEvent { Action = TreatyAction.Signature, Actor = Aland, Date = new DateOnly(1990, 1, 1) },
            new LifecycleEvent { Action = TreatyAction.Signature, Actor = Cedonia, Date = new DateOnly(1990, 1, 1) },
            new LifecycleEvent { Action = TreatyAction.Ratification, Actor = Aland, Date = new DateOnly(1991, 1, 1) },
            new LifecycleEvent { Action = TreatyAction.EntryIntoForce, Date = new DateOnly(1992, 1, 1) },
            new LifecycleEvent { Action = TreatyAction.Accession, Actor = Borland, Date = new DateOnly(1995, 1, 1) },
            new LifecycleEvent { Action = TreatyAction.EntryIntoForce, Actor = Borland, Date = new DateOnly(1995, 2, 1) },
            new LifecycleEvent { Action = TreatyAction.Withdrawal, Actor = Aland, Date = new DateOnly(2000, 1, 1), EffectiveDate = new DateOnly(2001, 1, 1) },
        ],
        RecordedUntil = new DateOnly(2010, 1, 1),
    };

    public static TheoryData<string, string, PartyStatusKind> Expected => new()
    {
        { "aland", "1989-01-01", PartyStatusKind.NoRelation },
        { "aland", "1990-06-01", PartyStatusKind.Signatory },
        { "aland", "1991-06-01", PartyStatusKind.ContractingState },
        { "aland", "1992-01-01", PartyStatusKind.Party },
        { "aland", "2000-06-01", PartyStatusKind.Party },
        { "aland", "2001-01-01", PartyStatusKind.FormerParty },
        { "borland", "1993-01-01", PartyStatusKind.NoRelation },
        { "borland", "1995-01-15", PartyStatusKind.ContractingState },
        { "borland", "1996-01-01", PartyStatusKind.Party },
        { "cedonia", "2005-01-01", PartyStatusKind.Signatory },
        { "dorne", "2005-01-01", PartyStatusKind.NoRelation },
    };

    [Theory, MemberData(nameof(Expected))]
    public void Status_of_a_party_follows_from_its_acts(string actor, string on, PartyStatusKind kind)
    {
        State state = new[] { Aland, Borland, Cedonia, Dorne }.Single(s => s.Id == StateId.Parse(actor));
        PartyStatus status = Convention.StatusAt(FuzzyDate.Parse(on), state);
        Assert.True(status.Kind == kind, status.ToString());
        Assert.Equal(kind == PartyStatusKind.Party, status.IsBound);
    }

    [Fact]
    public void A_signatory_is_not_a_party()
    {
        PartyStatus status = Convention.StatusAt(FuzzyDate.OfYear(2005), Cedonia);
        Assert.Equal(ConsentMode.Unknown, status.Consent);
        Assert.Equal(TreatyAction.Signature, Assert.Single(status.Events, e => e.Actor == Cedonia).Action);
    }

    [Fact]
    public void How_it_consented_is_told_and_what_made_it_a_party()
    {
        PartyStatus status = Convention.StatusAt(FuzzyDate.OfYear(2005), Borland);
        Assert.Equal(ConsentMode.Accession, status.Consent);
        Assert.Equal((TreatyAction.EntryIntoForce, Borland), (status.By!.Action, status.By.Actor));
    }

    [Fact]
    public void Consent_behind_the_end_of_the_record_is_not_known()
    {
        PartyStatus status = Convention.StatusAt(FuzzyDate.OfYear(2015), Cedonia);
        Assert.Contains(PartyStatusKind.Party, status.Possible);
        Assert.Contains(PartyStatusKind.Signatory, status.Possible);
        Assert.Equal(StatusDoubts.RightCensored, status.Doubts);
    }

    [Fact]
    public void An_accession_after_entry_binds_on_a_day_that_must_be_recorded()
    {
        Treaty unrecorded = Convention with { Events = [.. Convention.Events.Where(e => !(e.Action == TreatyAction.EntryIntoForce && e.Actor == Borland))], RecordedUntil = FuzzyDate.Unknown };
        Assert.Equal([PartyStatusKind.Party, PartyStatusKind.ContractingState], unrecorded.StatusAt(FuzzyDate.OfYear(2005), Borland).Possible);
    }

    [Fact]
    public void Entry_into_force_of_a_treaty_of_two_shows_the_consent_of_both()
    {
        var pact = new Treaty
        {
            Parties = [Party.Of(Aland), Party.Of(Borland)],
            Events = [new LifecycleEvent { Action = TreatyAction.Signature, Date = new DateOnly(1961, 7, 6) }, new LifecycleEvent { Action = TreatyAction.EntryIntoForce, Date = new DateOnly(1961, 9, 10) }],
        };
        Assert.Equal(PartyStatusKind.Signatory, pact.StatusAt(FuzzyDate.Parse("1961-09-09"), Aland).Possible[^1]);
        Assert.Equal(PartyStatusKind.Party, pact.StatusAt(FuzzyDate.OfYear(1970), Aland).Kind);
        Assert.Equal(PartyStatusKind.NoRelation, pact.StatusAt(FuzzyDate.OfYear(1970), Cedonia).Kind);
    }

    [Fact]
    public void The_end_of_the_treaty_makes_former_parties()
    {
        Treaty ended = Convention with { Events = [.. Convention.Events, new LifecycleEvent { Action = TreatyAction.Termination, Date = new DateOnly(2005, 1, 1) }] };
        Assert.Equal(PartyStatusKind.FormerParty, ended.StatusAt(FuzzyDate.OfYear(2006), Borland).Kind);
    }
}
