namespace TreatyModel.Tests.Actors;

public class ActorTests
{
    private static readonly State Aland = new(StateId.Parse("aland")) { Names = ["Aland"] };
    private static readonly InternationalOrganization League = new() { Names = ["League of Islands", new ActorName("LI", ActorNameKind.Acronym)] };

    [Theory, InlineData("A. Novák"), InlineData("a novak"), InlineData("Novák, A."), InlineData("THE A. NOVAK")]
    public void A_name_is_known_whatever_its_spelling(string spelling)
    {
        var novak = new Person { Names = ["A. Novák", new ActorName("Novak, A", ActorNameKind.Alias)] };
        Assert.True(novak.IsCalled(spelling));
        Assert.False(novak.IsCalled("B. Novák"));
        Assert.False(novak.IsCalled(""));
    }

    [Fact]
    public void A_person_holds_offices_in_their_time()
    {
        var minister = new Person
        {
            Names = ["B. Kos"],
            Offices = [new(new Office("Foreign Minister") { Of = Aland, Kind = OfficeKind.ForeignMinister }, DateInterval.Parse("1950/1955"))],
        };
        Assert.Equal(OfficeKind.ForeignMinister, Assert.Single(minister.OfficesOn(FuzzyDate.OfYear(1952))).Kind);
        Assert.Empty(minister.OfficesOn(FuzzyDate.OfYear(1960)));
    }

    [Fact]
    public void A_collective_that_is_no_list_leaves_open_who_belongs_to_it()
    {
        var west = new CollectiveActor { Names = ["the western isles"], Members = [Aland] };
        Assert.True(west.Includes(Aland));
        Assert.Null(west.Includes(League));
        Assert.False((west with { IsExtensional = true }).Includes(League));
    }

    [Fact]
    public void Actors_are_equal_by_value_and_never_across_sorts()
    {
        Actor outlet = new Organization { Names = ["Aland"], Kind = OrganizationKind.NewsOutlet };
        Assert.Equal(outlet, new Organization { Names = ["Aland"], Kind = OrganizationKind.NewsOutlet });
        Assert.NotEqual(outlet, Aland);
        Assert.Equal(new SourceClass { Kind = SourceClassKind.Officials, Of = League }, new SourceClass { Kind = SourceClassKind.Officials, Of = League });
        Assert.Equal("entities that helped", new DescribedActor("entities that helped").ToString());
    }

    [Fact]
    public void A_membership_says_where_and_as_what() => Assert.Equal(
        "Aland, permanent member of the Council",
        new Membership(Aland, DateInterval.From(FuzzyDate.OfYear(1945))) { Organ = "Council", Role = "permanent member" }.ToString());
}
