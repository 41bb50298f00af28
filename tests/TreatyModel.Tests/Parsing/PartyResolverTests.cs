using TreatyModel.Parsing;

namespace TreatyModel.Tests.Parsing;

public class PartyResolverTests
{
    [Theory]
    [InlineData("the Union of Soviet Socialist Republics", "soviet-union")]
    [InlineData("the Government of the Democratic People's Republic of Korea", "north-korea")]
    [InlineData("the Royal Government of Sweden", "sweden")]
    [InlineData("the Government of the Republic of Ghana", "ghana")]
    [InlineData("His Majesty the King of Denmark", "denmark")]
    [InlineData("the Islamic Republic of Iraq", "iraq")]
    [InlineData("the Socialist Republic of Viet Nam", null)]
    [InlineData("the Russian Federation", null)]
    [InlineData("the Republic of Viet Nam", "south-vietnam")]
    [InlineData("the Central Bank of Brazil", null)]
    [InlineData("the Republic of Freedonia", null)]
    [InlineData("Germany", null)]
    public void A_party_is_the_state_that_had_the_name_on_the_day_of_signature(string name, string? id)
    {
        Treaty treaty = Resolve(name, FuzzyDate.Parse("1961-07-06"));
        Assert.Equal(id, (treaty.Parties[0].Actor as State)?.Id.ToString());
        Assert.Equal(name, treaty.Parties[0].ToString());
    }

    [Fact]
    public void Without_a_day_only_a_name_that_was_never_anothers_will_do()
    {
        Assert.Equal("sweden", (Resolve("Sweden", FuzzyDate.Unknown).Parties[0].Actor as State)?.Id.ToString());
        Assert.Null(Resolve("Russia", FuzzyDate.Unknown).Parties[0].Actor);
    }

    [Fact]
    public void Who_signs_for_a_state_signs_on_its_behalf()
    {
        Treaty treaty = Resolve("Norway", FuzzyDate.OfYear(1990)) with { };
        treaty = PartyResolver.Resolve(treaty with { Signatories = [new Signatory("A. Berg") { Party = "the Kingdom of Norway" }] });
        Assert.Equal("norway", (treaty.Signatories[0].OnBehalfOf as State)?.Id.ToString());
    }

    [Fact]
    public void A_parsed_treaty_has_its_parties_resolved()
    {
        Treaty treaty = Treaty.Parse("""
            Agreement between the Government of the Kingdom of Denmark and the Government of the Republic of Iceland on Weather Stations
            The Government of the Kingdom of Denmark and the Government of the Republic of Iceland have agreed as follows:
            Article 1
            The Parties shall exchange observations.
            Done at Oslo on 4 May 1970 in two copies.
            """);
        Assert.Equal(["denmark", "iceland"], treaty.Parties.Select(p => (p.Actor as State)?.Id.ToString()));
        Assert.Equal((Laterality.Bilateral, TreatyLevel.InterGovernmental), (treaty.Laterality, treaty.Level));
    }

    private static Treaty Resolve(string name, FuzzyDate signed) => PartyResolver.Resolve(new Treaty
    {
        Parties = [new Party(name), new Party("Aland")],
        Events = [new LifecycleEvent { Action = TreatyAction.Signature, Date = signed }],
    });
}
