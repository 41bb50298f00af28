namespace TreatyModel.Tests.Actors;

public class StateRegistryTests
{
    private static StateRegistry World => StateRegistry.World;

    [Theory]
    [InlineData("Russia", "2024-06-19", "russia")]
    [InlineData("Russian Federation", "2000-02-09", "russia")]
    [InlineData("the Kremlin", "2024-06-19", "russia")]
    [InlineData("Moscow", "1961-07-06", "soviet-union")]
    [InlineData("USSR", "1961-07-06", "soviet-union")]
    [InlineData("Union of Soviet Socialist Republics", "1961", "soviet-union")]
    [InlineData("SUHH", "1961-07-06", "soviet-union")]
    [InlineData("Pyongyang", "2024", "north-korea")]
    [InlineData("the North", "2024", "north-korea")]
    [InlineData("D.P.R.K.", "2024", "north-korea")]
    [InlineData("DPRK", "196X", "north-korea")]
    [InlineData("KR", "2024", "south-korea")]
    [InlineData("Korea", "1900", "korea")]
    [InlineData("VNM", "2024", "vietnam")]
    [InlineData("Vietnam", "1850", "vietnam-nguyen")]
    [InlineData("Democratic Republic of Viet Nam", "1960", "vietnam")]
    [InlineData("CS", "1980", "czechoslovakia")]
    [InlineData("CS", "2004", "serbia-and-montenegro")]
    [InlineData("Yugoslavia", "1980", "yugoslavia")]
    [InlineData("Yugoslavia", "1999", "serbia-and-montenegro")]
    [InlineData("Burma", "1961", "myanmar")]
    [InlineData("BUR", "1980", "myanmar")]
    [InlineData("Ivory Coast", "1990", "cote-d-ivoire")]
    [InlineData("COTE D'IVOIRE", "1990", "cote-d-ivoire")]
    [InlineData("st. lucia", "1990", "saint-lucia")]
    [InlineData("United Arab Republic", "1960", "egypt")]
    [InlineData("Germany", "1900", "german-reich")]
    [InlineData("Germany", "2000", "germany")]
    [InlineData("Czech Republic", "2000", "czechia")]
    [InlineData("soviet-union", "1961", "soviet-union")]
    public void Look_finds(string designation, string on, string id)
    {
        StateLookup found = World.Look(designation, FuzzyDate.Parse(on));
        Assert.True(found.Outcome == StateLookupOutcome.Found, found.ToString());
        Assert.Equal(id, found.State!.Id.ToString());
        Assert.True(World.TryFind(designation, FuzzyDate.Parse(on), out State? state));
        Assert.Same(found.State, state);
    }

    [Theory]
    [InlineData("Russia", "1961", StateLookupOutcome.NotThen)]
    [InlineData("RUS", "1961", StateLookupOutcome.NotThen)]
    [InlineData("Russian Federation", "1961", StateLookupOutcome.NotThen)]
    [InlineData("USSR", "2024", StateLookupOutcome.NotThen)]
    [InlineData("MMR", "1961", StateLookupOutcome.NotThen)]
    [InlineData("Austria", "1940", StateLookupOutcome.NotThen)]
    [InlineData("Viet Nam", "1920", StateLookupOutcome.NotThen)]
    [InlineData("Korea", "2024", StateLookupOutcome.Ambiguous)]
    [InlineData("Germany", "1960", StateLookupOutcome.Ambiguous)]
    [InlineData("Congo", "1962", StateLookupOutcome.Ambiguous)]
    [InlineData("Republic of the Congo", "1962", StateLookupOutcome.Ambiguous)]
    [InlineData("CS", "", StateLookupOutcome.Ambiguous)]
    [InlineData("Freedonia", "1933", StateLookupOutcome.Unknown)]
    [InlineData("", "2024", StateLookupOutcome.Unknown)]
    [InlineData("rus", "2024", StateLookupOutcome.Unknown)]
    public void Look_never_finds_a_neighbour(string designation, string on, StateLookupOutcome outcome)
    {
        StateLookup found = World.Look(designation, FuzzyDate.Parse(on));
        Assert.Equal(outcome, found.Outcome);
        Assert.Null(found.State);
        Assert.Equal(outcome == StateLookupOutcome.Unknown, found.Candidates.IsEmpty);
        Assert.False(World.TryFind(designation, FuzzyDate.Parse(on), out _));
    }

    [Fact]
    public void One_number_is_another_state_in_each_list()
    {
        FuzzyDate today = FuzzyDate.OfYear(2016);
        Assert.Equal("south-korea", World.Look(new CowNumber(732), today).State!.Id.ToString());
        Assert.Equal("western-sahara", World.Look(new IsoNumeric(732), today).State!.Id.ToString());
        Assert.Equal(StateLookupOutcome.NotThen, World.Look(new GwNumber(815), today).Outcome);
        Assert.Equal("vietnam", World.Look(new GwNumber(816), today).State!.Id.ToString());
        Assert.Equal("vietnam-nguyen", World.Look(new GwNumber(815), FuzzyDate.OfYear(1850)).State!.Id.ToString());
    }

    [Theory]
    [InlineData("1900-01-01", "russian-empire")]
    [InlineData("1920-01-01", "soviet-russia")]
    [InlineData("1961-07-06", "soviet-union")]
    [InlineData("2010-01-01", "russia")]
    public void A_number_that_a_list_gives_to_several_states_finds_that_of_the_day(string on, string id) =>
        Assert.Equal(id, World.Look(new CowNumber(365), FuzzyDate.Parse(on)).State!.Id.ToString());

    [Fact]
    public void A_day_between_two_states_is_ambiguous_when_it_is_not_known() =>
        Assert.Equal(StateLookupOutcome.Ambiguous, World.Look(new CowNumber(365), FuzzyDate.OfYear(1991)).Outcome);

    [Fact]
    public void A_lookup_without_a_day_finds_only_what_is_never_another()
    {
        Assert.Equal("soviet-union", World.Look("USSR").State!.Id.ToString());
        Assert.Equal(StateLookupOutcome.Ambiguous, World.Look("Russia").Outcome);
        Assert.Equal(StateLookupOutcome.Ambiguous, World.Look("CS").Outcome);
        Assert.Equal(StateLookupOutcome.Unknown, World.Look("Freedonia").Outcome);
    }

    [Fact]
    public void The_Soviet_Union_is_continued_by_Russia_and_by_nobody_else()
    {
        State ussr = World.Find(StateId.Parse("soviet-union"))!;
        StateSuccession continuation = Assert.Single(World.SuccessorsOf(ussr), s => s.Kind == SuccessionKind.Continuation);
        Assert.Equal(("russia", true), (continuation.To.ToString(), continuation.IsDisputed));
        Assert.Contains("24 December 1991", continuation.Source, StringComparison.Ordinal);
        Assert.Equal("russia", World.ContinuedBy(ussr, FuzzyDate.OfYear(2024))!.Id.ToString());
        Assert.Same(ussr, World.ContinuedBy(ussr, FuzzyDate.OfYear(1961)));
        Assert.Contains(World.SuccessorsOf(ussr), s => s.To == StateId.Parse("ukraine") && s.Kind == SuccessionKind.Dissolution);
    }

    [Fact]
    public void Nobody_continues_what_fell_apart()
    {
        State czechoslovakia = World.Find(StateId.Parse("czechoslovakia"))!;
        Assert.Null(World.ContinuedBy(czechoslovakia, FuzzyDate.OfYear(2000)));
        Assert.Equal(["czechia", "slovakia"], World.SuccessorsOf(czechoslovakia).Select(s => s.To.ToString()));
        Assert.Equal(["north-yemen", "south-yemen"], World.PredecessorsOf(World.Find(StateId.Parse("yemen"))!).Select(s => s.From.ToString()));
    }

    [Fact]
    public void Names_go_with_their_time()
    {
        State myanmar = World.Find(StateId.Parse("myanmar"))!;
        Assert.Equal("Union of Burma", myanmar.NameOn(FuzzyDate.OfYear(1961)));
        Assert.Equal("Republic of the Union of Myanmar", myanmar.NameOn(FuzzyDate.OfYear(2024)));
    }

    [Fact]
    public void Successions_lead_from_state_to_state_in_the_order_of_time()
    {
        Assert.True(World.Successions.Length > 200);
        Assert.All(World.Successions, s => Assert.True(World.Find(s.From) is not null && World.Find(s.To) is not null, s.ToString()));
        Assert.Equal(World.Successions.Select(s => s.Date), World.Successions.Select(s => s.Date).Order());
        Assert.All(World.Successions.Where(s => s.IsDisputed), s => Assert.NotEmpty(s.Source));
    }

    [Fact]
    public void Every_state_has_a_name_and_a_time_that_its_names_lie_in()
    {
        Assert.All(World.States, s => Assert.NotEmpty(s.Names));
        Assert.All(World.States, s => Assert.NotEmpty(s.Existence));
        string[] never = [.. World.States.SelectMany(s => s.Names.Where(n => s.Existence.All(e => e.Overlaps(n.Use) is false)).Select(n => $"{s.Id}: {n}"))];
        Assert.Empty(never);
    }

    [Fact]
    public void Every_official_name_finds_its_state_on_its_first_day()
    {
        string[] lost = [.. World.States.SelectMany(s => s.Names.Where(n => n.Kind == ActorNameKind.Official).Select(n => (State: s, Name: n, On: FirstDay(s, n))))
            .Where(n => World.Look(n.Name.Text, n.On) is var look && look.State != n.State && !IsShared(n.Name.Text, look)).Select(n => $"{n.State.Id}, {n.Name} on {n.On}: {World.Look(n.Name.Text, n.On)}")];
        Assert.Empty(lost);
    }

    /// <summary>From 1960 to 1964 the states on both banks were officially the Republic of the Congo.</summary>
    private static bool IsShared(string name, StateLookup look) => name == "Republic of the Congo" && look.Outcome == StateLookupOutcome.Ambiguous && look.Candidates.Length == 2;

    private static FuzzyDate FirstDay(State state, ActorName name)
    {
        FuzzyDate existed = state.Existence[0].Start;
        if (existed == FuzzyDate.Unknown) existed = FuzzyDate.OfDay(2000, 1, 1);
        return name.Use.Start == FuzzyDate.Unknown || name.Use.Start < existed ? existed : name.Use.Start;
    }

    [Fact]
    public void A_state_by_hand_has_the_names_it_is_given()
    {
        var aland = new State(StateId.Parse("aland")) { Names = ["Aland", new ActorName("Kingdom of Aland", ActorNameKind.Official)], Existence = [DateInterval.From(FuzzyDate.OfYear(1900))] };
        var own = new StateRegistry([aland], []);
        Assert.True(own.TryFind("kingdom of aland", FuzzyDate.OfYear(1950), out State? found));
        Assert.Equal(aland, found);
        Assert.False(own.TryFind("Aland", FuzzyDate.OfYear(1850), out _));
        Assert.NotEqual(aland, aland with { Names = ["Borland"] });
    }
}
