using TreatyModel.Analysis;

namespace TreatyModel.Tests.Analysis;

/// <summary>Questions about norms and clauses, on treaties of our own making.</summary>
public class TreatyArchiveNormTests
{
    private static readonly Treaty Help = Treaty.Parse("""
        Treaty of Mutual Help between Aland and Borland
        Article 1
        Should either Party suffer an armed attack, the other Party shall immediately give it military assistance with all means at its disposal, in accordance with Article 51 of the Charter of the United Nations.
        Article 2
        If a direct threat of armed aggression arises against one of the Parties, the Parties shall at the request of either Party immediately consult with a view to co-ordinating their positions.
        Article 3
        Each Party shall not allow its territory to be used by third States against the other Party.
        Article 4
        This Treaty shall enter into force on the exchange of instruments of ratification.
        """);

    private static readonly Treaty Guarantee = Treaty.Parse("""
        Treaty of Guarantee between Borland and Freedonia
        Article I
        If one of the Parties is attacked, the other Party shall assist it in accordance with its constitutional processes and with Article 51 of the Charter of the United Nations.
        Article II
        The Parties will consult together whenever, in the opinion of either of them, the security of either of the Parties is threatened by external armed attack.
        """);

    private static readonly TreatyArchive Archive = new([Help, Guarantee]);

    private static string[] Found(NormFilter filter) => [.. Archive.Norms(filter).Select(n => $"{n.Treaty.Titles[0].Words.Text.Split(' ')[2]} {n.Norm.Path}")];

    [Fact]
    public void Norms_below_an_attack_that_need_a_request() =>
        Assert.Equal(["Mutual art 2"], Found(new() { Trigger = TriggerLevel.Threat, NeedsRequest = true }));

    [Fact]
    public void Norms_that_deny_the_use_of_territory()
    {
        Assert.Equal(["Mutual art 3"], Found(new() { Kind = ObligationKind.TerritoryDenial, Modality = Modality.Prohibition }));
        Assert.Contains("territory", Archive.Norms(new() { Kind = ObligationKind.TerritoryDenial })[0].Norm.Words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Norms_by_the_law_that_limits_them()
    {
        Assert.Equal(["Mutual art 1", "Guarantee art I"], Found(new() { Limits = QualifierLimits.Charter }));
        Assert.Equal(["Guarantee art I"], Found(new() { Limits = QualifierLimits.DomesticLaw }));
        Assert.Equal(["Guarantee art I"], Found(new() { Limits = QualifierLimits.Charter | QualifierLimits.DomesticLaw }));
    }

    [Fact]
    public void An_empty_filter_lets_every_norm_through()
    {
        Assert.Equal(Help.Norms().Count() + Guarantee.Norms().Count(), Archive.Norms(new NormFilter()).Length);
        Assert.Empty(Archive.Norms(new() { Kind = ObligationKind.Health }));
        Assert.Throws<ArgumentNullException>(() => Archive.Norms(null!));
    }

    [Fact]
    public void The_nearest_clause_is_about_the_same_thing()
    {
        NearClause nearest = Archive.Nearest(Help, ProvisionPath.Parse("art 2"), 1)[0];
        Assert.Equal(("art II", true), (nearest.Provision.Path.ToString(), nearest.Treaty == Guarantee));
        Assert.Contains(nearest.SharedWords, w => w.Text == "consult");
        Assert.NotEmpty(nearest.SharedKinds);
        Assert.Equal("art I", Archive.Nearest(Help, ProvisionPath.Parse("art 1"), 5)[0].Provision.Path.ToString());
    }

    [Fact]
    public void The_same_clause_elsewhere_is_wholly_alike()
    {
        var copy = new TreatyArchive([Help, Help with { Language = "xx" }]);
        NearClause nearest = copy.Nearest(Help, ProvisionPath.Parse("art 1"), 3)[0];
        Assert.Equal(1, nearest.Similarity, 4);
        Assert.Equal("art 1", nearest.Provision.Path.ToString());
    }

    [Fact]
    public void A_copy_with_a_word_changed_comes_first_among_many()
    {
        var random = new Random(99);
        Treaty[] many = [.. Enumerable.Range(0, 400).Select(_ => OfClauses(Enumerable.Range(0, 5).Select(_ => Soup(random))))];
        for (int round = 0; round < 20; round++)
        {
            string clause = Soup(random);
            Treaty own = OfClauses([clause]), copy = OfClauses(["Other words stand here.", clause.Replace("Each", "Either", StringComparison.Ordinal)]);
            var archive = new TreatyArchive([own, .. many, copy]);
            NearClause nearest = archive.Nearest(own, ProvisionPath.Parse("art 1"), 3)[0];
            Assert.Same(copy, nearest.Treaty);
            Assert.Equal("art 2", nearest.Provision.Path.ToString());
        }
    }

    private static Treaty OfClauses(IEnumerable<string> clauses) => new()
    {
        Provisions = [.. clauses.Select((c, i) => new Provision { Kind = ProvisionKind.Article, Path = ProvisionPath.Parse($"art {i + 1}"), Words = c })],
    };

    private static string Soup(Random random) => $"Each Party shall {string.Join(' ', Enumerable.Range(0, 8).Select(_ => $"{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}{(char)('a' + random.Next(4))}"))}.";

    [Fact]
    public void Nearest_rejects_what_is_not_there()
    {
        Assert.Throws<ArgumentException>(() => Archive.Nearest(Help, ProvisionPath.Parse("art 99"), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Archive.Nearest(Help, ProvisionPath.Parse("art 1"), 0));
    }

    [Fact]
    public void Articles_without_norms_and_sentences_not_understood_are_told()
    {
        Assert.Equal(["art 4"], Archive.ArticlesWithoutNorms().Select(a => a.Provision.Path.ToString()));
        Assert.Empty(Archive.NotUnderstood());
        var lost = new NonNormativeStatement { Class = StatementClass.Unclassified, Path = ProvisionPath.Parse("art 1"), Words = "Whales of the notwithstanding" };
        var damaged = new TreatyArchive([new Treaty { Provisions = [new Provision { Kind = ProvisionKind.Article, Path = lost.Path }], Statements = [lost] }]);
        Assert.Equal(lost, Assert.Single(damaged.NotUnderstood()).Statement);
        Assert.Equal(lost.Path, Assert.Single(damaged.ArticlesWithoutNorms()).Provision.Path);
    }

    [Fact]
    public async Task Questions_from_many_threads_have_one_answer()
    {
        var archive = new TreatyArchive([Help, Guarantee]);
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
            $"{archive.Norms(new() { Limits = QualifierLimits.Charter }).Length} {archive.Nearest(Help, ProvisionPath.Parse("art 2"), 3)[0]}", TestContext.Current.CancellationToken)));
        Assert.Single(answers.Distinct());
    }
}
