namespace TreatyModel.Tests.Parsing;

public class ReferenceResolverTests
{
    private const string Text = """
        Treaty on the River Commission
        Article 1
        1. The Parties shall mark the channel in accordance with Article III.
        2. The Parties shall act under paragraph 1 of this Article and Article 9.
        Article 2
        The Parties shall observe Article 1(2) and Article 51 of the Charter of the United Nations.
        Article III
        The Commission shall meet once a year. It shall apply Annex I. The Parties shall observe Articles 1 to 4.
        Article 4
        (1) The Parties shall observe Articles 1-3.
        (2) The Parties shall observe paragraphs (1) to (3) of this Article.
        (3) The Parties shall observe Article 4, paragraphs 1 and 2, and Articles 1 through 40.
        Annex I
        Rules of the Commission
        1. Each Party shall send one member.
        """;

    private static readonly Treaty Treaty = Treaty.Parse(Text);

    [Theory]
    [InlineData("Article III", "art III")]
    [InlineData("paragraph 1 of this Article", "art 1(1)")]
    [InlineData("Article 1(2)", "art 1(2)")]
    [InlineData("Annex I", "annex I")]
    public void Reference_finds_its_provision(string words, string path)
    {
        CrossReference reference = Treaty.Statements.SelectMany(s => s.References).First(r => r.ToString() == words);
        Assert.Equal(ReferenceTarget.Internal, reference.Target);
        Assert.Equal(path, reference.Provision.ToString());
        Assert.NotNull(Treaty.Provision(reference.Provision));
    }

    [Theory]
    [InlineData("Articles 1 to 4", "art 1", "art 4")]
    [InlineData("Articles 1-3", "art 1", "art III")]
    [InlineData("paragraphs (1) to (3) of this Article", "art 4(1)", "art 4(3)")]
    [InlineData("Article 4, paragraphs 1 and 2", "art 4(1)", "")]
    [InlineData("Articles 1 through 40", "art 1", "")]
    [InlineData("Annex I", "annex I", "")]
    public void Range_has_a_first_and_a_last_provision(string words, string first, string last)
    {
        CrossReference reference = Treaty.Statements.SelectMany(s => s.References).First(r => r.ToString() == words);
        Assert.Equal((first, last), (reference.Provision.ToString(), reference.UpTo.ToString()));
    }

    [Fact]
    public void Reference_to_an_article_that_is_not_there_is_unresolved() =>
        Assert.Equal(ReferenceTarget.Unresolved, Treaty.Statements.SelectMany(s => s.References).Single(r => r.ToString() == "Article 9").Target);

    [Fact]
    public void Reference_to_another_instrument_stays_external() =>
        Assert.Equal(ReferenceTarget.External, Treaty.Statements.SelectMany(s => s.References).Single(r => r.ToString().Contains("Charter", StringComparison.Ordinal)).Target);
}
