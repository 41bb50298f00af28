using TreatyModel.Parsing;

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

    [Theory]
    [InlineData("the preceding paragraph", "art 2(1)", "")]
    [InlineData("the foregoing paragraphs", "art 2(1)", "art 2(3)")]
    [InlineData("the first paragraph", "art 2(1)", "")]
    [InlineData("the following Article", "art 3", "")]
    [InlineData("the preceding Articles", "art 1", "art 2")]
    [InlineData("subparagraph (a)", "art 2(4)(a)", "")]
    [InlineData("paragraph I", "art 2(1)", "")]
    public void Reference_by_place_finds_what_stands_there(string words, string first, string last)
    {
        Treaty treaty = Treaty.Parse("""
            Article 1
            The Parties shall mark the channel.
            Article 2
            1. The Parties shall meet.
            2. The Parties shall observe the preceding paragraph.
            3. The Parties shall observe the first paragraph, paragraph I and the following Article.
            4. The Parties shall:
            (a) observe the foregoing paragraphs;
            (b) act under subparagraph (a).
            Article 3
            The Parties shall observe the preceding Articles.
            """);
        CrossReference reference = treaty.Statements.SelectMany(s => s.References).First(r => r.ToString() == words);
        Assert.Equal((ReferenceTarget.Internal, first, last), (reference.Target, reference.Provision.ToString(), reference.UpTo.ToString()));
    }

    /// <summary>The third sentence of each text refers to the second paragraph of the first article, and to an article that is not there.</summary>
    [Theory]
    [InlineData("fr", "Article premier\n1. Les ports sont ouverts.\n2. Les ponts sont fermés.\nArticle 2\nLes Parties appliquent l'article 1, paragraphe 2. Elles appliquent l'article 9.")]
    [InlineData("fr", "Article premier\n1. Les ports sont ouverts.\n2. Les ponts sont fermés.\nArticle 2\nLes Parties appliquent le paragraphe 2 de l'article 1. Elles appliquent l'article 9.")]
    [InlineData("es", "Artículo 1\n1. Los puertos están abiertos.\n2. Los puentes están cerrados.\nArtículo 2\nLas Partes aplicarán el párrafo 2 del artículo 1. Las Partes aplicarán el artículo 9.")]
    [InlineData("de", "Artikel 1\n(1) Die Häfen sind offen.\n(2) Die Brücken sind zu.\nArtikel 2\nDie Parteien wenden Artikel 1 Absatz 2 an. Sie wenden Artikel 9 an.")]
    [InlineData("nl", "Artikel 1\n1. De havens zijn open.\n2. De bruggen zijn dicht.\nArtikel 2\nDe Partijen passen artikel 1, lid 2, toe. Zij passen artikel 9 toe.")]
    [InlineData("ru", "Статья 1\n1. Порты открыты, и они видны.\n2. Мосты закрыты, и это видно.\nСтатья 2\nСтороны применяют пункт 2 статьи 1. Стороны применяют также статью 9.")]
    [InlineData("ar", "المادة 1\n1 - الموانئ مفتوحة.\n2 - الجسور مغلقة.\nالمادة 2\nيطبق الطرفان الفقرة 2 من المادة 1. ويطبقان المادة 9.")]
    [InlineData("zh", "第一条\n一、港口应开放。\n二、桥梁应关闭。\n第二条\n双方应遵守第一条第二款。双方应遵守第九条。")]
    [InlineData("ko", "제1조\n1. 항구는 개방한다.\n2. 교량은 폐쇄한다.\n제2조\n양 당사국은 제1조 제2항을 따른다. 양 당사국은 제9조를 따른다.")]
    public void References_are_resolved_in_other_languages(string language, string text)
    {
        Treaty treaty = new TreatyParser(TreatyParserOptions.Default with { Language = language }).Parse(text).Value;
        CrossReference[] references = [.. treaty.Statements.Where(s => s.Path.ToString().StartsWith("art 2", StringComparison.Ordinal)).SelectMany(s => s.References)];
        Assert.Equal(2, references.Length);
        Assert.Equal((ReferenceTarget.Internal, "art 1(2)"), (references[0].Target, references[0].Provision.ToString()));
        Assert.Equal(ReferenceTarget.Unresolved, references[1].Target);
    }
}
