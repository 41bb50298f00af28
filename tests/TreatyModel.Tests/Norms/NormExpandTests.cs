namespace TreatyModel.Tests.Norms;

public class NormExpandTests
{
    private static Norm Norm(RoleKind bearer, string words, NormRole? counterparty = null) =>
        new() { Class = StatementClass.Obligation, Bearer = new NormRole(bearer, words), Counterparty = counterparty };

    private static string Pairs(Norm norm, params string[] parties) => string.Join(" ", norm.Expand(parties).Select(d => $"{d.Bearer}>{d.Counterparty ?? "-"}"));

    [Theory]
    [InlineData(RoleKind.EachParty)]
    [InlineData(RoleKind.EitherParty)]
    [InlineData(RoleKind.OneParty)]
    [InlineData(RoleKind.OtherParty)]
    [InlineData(RoleKind.NoParty)]
    [InlineData(RoleKind.AllPartiesJointly)]
    public void Every_party_bears_what_any_party_may_bear(RoleKind kind) => Assert.Equal("A>B B>A", Pairs(Norm(kind, "words"), "A", "B"));

    [Fact]
    public void Three_parties_make_six_pairs() =>
        Assert.Equal("A>B A>C B>A B>C C>A C>B", Pairs(Norm(RoleKind.EachParty, "Each Party", new NormRole(RoleKind.OtherParty, "the other Parties")), "A", "B", "C"));

    [Fact]
    public void A_named_bearer_is_looked_for_in_its_words() => Assert.Equal("Norway>Chile", Pairs(Norm(RoleKind.NamedParty, "the Kingdom of Norway"), "Chile", "Norway"));

    [Fact]
    public void A_caller_may_say_who_is_named()
    {
        Norm norm = Norm(RoleKind.NamedParty, "the Kingdom of Norway");
        DirectedNorm directed = Assert.Single(norm.Expand(["CHL", "NOR"], (code, words) => code == "NOR" && words.Contains("Norway", StringComparison.Ordinal)));
        Assert.Equal(("NOR", "CHL"), (directed.Bearer, directed.Counterparty));
    }

    [Fact]
    public void A_named_counterparty_is_the_only_one() =>
        Assert.Equal("A>C B>C", Pairs(Norm(RoleKind.EachParty, "Each Party", new NormRole(RoleKind.NamedParty, "State C")), "A", "B", "C"));

    [Theory]
    [InlineData(RoleKind.Organ)]
    [InlineData(RoleKind.ThirdState)]
    [InlineData(RoleKind.Person)]
    public void A_counterparty_that_is_no_party_is_null(RoleKind kind) =>
        Assert.Equal("A>- B>-", Pairs(Norm(RoleKind.EachParty, "Each Party", new NormRole(kind, "somebody")), "A", "B"));

    [Theory]
    [InlineData(RoleKind.Organ)]
    [InlineData(RoleKind.Unspecified)]
    public void A_bearer_that_is_no_party_gives_nothing(RoleKind kind) => Assert.Empty(Norm(kind, "somebody").Expand(["A", "B"]));

    [Fact]
    public void A_norm_without_bearer_gives_nothing() => Assert.Empty(new Norm { Class = StatementClass.Obligation }.Expand(["A", "B"]));

    [Fact]
    public void What_the_text_says_is_kept_apart_from_what_follows()
    {
        Assert.All(Norm(RoleKind.EachParty, "Each Party").Expand(["A", "B"]), d => Assert.False(d.IsCounterpartyStated));
        Assert.All(Norm(RoleKind.AllPartiesJointly, "The Parties", new NormRole(RoleKind.OtherParty, "each other")).Expand(["A", "B"]), d => Assert.True(d is { IsCounterpartyStated: true, IsJoint: true }));
    }

    [Fact]
    public void Expand_rejects_null() => Assert.Throws<ArgumentNullException>(() => Norm(RoleKind.EachParty, "Each Party").Expand(null!));

    [Theory]
    [InlineData("If one of the Parties is attacked, the other Party shall give it help.", "it", RoleKind.OneParty)]
    [InlineData("Whenever either Party is threatened, the other Party shall inform it of its plans without delay.", "it", RoleKind.OneParty)]
    [InlineData("Each Party shall notify the other of every new lighthouse.", "the other", RoleKind.OtherParty)]
    [InlineData("The Council shall grant it a loan.", "it", RoleKind.Other)]
    public void A_word_that_stands_for_a_party_is_that_party(string clause, string words, RoleKind kind)
    {
        Norm norm = Treaty.Parse($"Treaty of Help\nArticle 1\n{clause}").Norms().First();
        Assert.Equal((words, kind), (norm.Counterparty?.Words.Text, norm.Counterparty?.Kind));
        Assert.Equal(kind == RoleKind.Other ? 0 : 2, norm.Expand(["Ruritania", "Graustark"]).Length);
    }
}
