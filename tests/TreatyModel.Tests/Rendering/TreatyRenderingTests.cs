using TreatyModel.Analysis;
using TreatyModel.Parsing;
using TreatyModel.Rendering;
using TreatyModel.Tests.Serialization;

namespace TreatyModel.Tests.Rendering;

public class TreatyRenderingTests
{
    private static readonly Treaty Older = Read("""
        Treaty of Help between Aland and Borland

        Aland and Borland,

        Recalling their long friendship,

        Have agreed as follows:

        PART I
        General

        Article 1
        Help
        1. If one Party is attacked, the other Party shall give it help.
        2. The Parties shall:
        (a) inform each other; and
        (b) keep *one* harbour open.
        """);

    private static readonly Treaty Newer = Read("""
        Treaty of Help between Aland and Borland
        Aland and Borland have agreed as follows:
        Article 4
        If one Party is attacked, the other Party shall at once give it all help in its power.
        """);

    private static Treaty Read(string text) => TreatyParser.Default.Parse(text).Value;

    [Fact]
    public void Markdown_has_headings_paragraphs_and_lists() => Assert.Equal(
        """
        # Treaty of Help between Aland and Borland

        Aland and Borland,

        Recalling their long friendship,

        Have agreed as follows:

        ## PART I. General

        ### Article 1. Help

        1\. If one Party is attacked, the other Party shall give it help.

        2\. The Parties shall:

        - (a) inform each other; and

        - (b) keep \*one\* harbour open.

        """.ReplaceLineEndings("\n"), TreatyMarkdown.Render(Older));

    [Fact]
    public void Plain_text_is_read_again_as_the_same_units()
    {
        Treaty again = Read(TreatyPlainText.Render(Older));
        Assert.Equal(Older.AllProvisions().Select(p => p.Path), again.AllProvisions().Select(p => p.Path));
        Assert.Equal(Older.AllProvisions().Select(p => p.Words.ToString()), again.AllProvisions().Select(p => p.Words.ToString()));
        Assert.Equal(TreatyPlainText.Render(Older), TreatyPlainText.Render(again));
    }

    [Theory]
    [InlineData("Article", "DONE at Alville on 3 May 1921.\nFor the Government of Aland:\nA. Alman\nAmbassador\nFor the Government of Borland:\nB. Borman", "For the Government of Aland:\nA. Alman\nAmbassador\n\nFor the Government of Borland:\nB. Borman\n")]
    [InlineData("Artikel", "GEDAAN te Alhaven op 3 mei 1921.\nVoor de Regering van Aland:\nA. Jansen\nVoor de Regering van Borland:\nB. Smit", "Voor de Regering van Aland:\nA. Jansen\n\nVoor de Regering van Borland:\nB. Smit\n")]
    public void Signatures_are_printed_so_that_they_are_read_again(string word, string conclusion, string expected)
    {
        string help = word == "Artikel" ? "De Partijen verlenen elkaar hulp bij de bouw van bruggen." : "The Parties shall help each other.";
        Treaty treaty = Treaty.Parse($"{word} 1\n{help}\n\n{word} 2\n{help}\n\n{conclusion}");
        string printed = TreatyPlainText.Render(treaty);
        Assert.EndsWith(expected, printed, StringComparison.Ordinal);
        Assert.Equal(treaty.Signatories.Select(s => s.ToString()), Treaty.Parse(printed).Signatories.Select(s => s.ToString()));
        Assert.Contains(expected.Split('\n')[0], TreatyMarkdown.Render(treaty), StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_shows_words_and_fields()
    {
        ClauseComparison comparison = TreatyComparison.Compare(Older, ProvisionPath.Parse("art 1(1)"), Newer, ProvisionPath.Parse("art 4"));
        string plain = TreatyPlainText.Render(comparison), markdown = TreatyMarkdown.Render(comparison);
        Assert.Contains("art 1(1) / art 4", plain, StringComparison.Ordinal);
        Assert.Contains("{+at once+}", plain, StringComparison.Ordinal);
        Assert.Contains("Promptness: (none) -> prompt", plain, StringComparison.Ordinal);
        Assert.Contains("**at once**", markdown, StringComparison.Ordinal);
        Assert.Contains("| Promptness |  | prompt |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_model_is_rendered()
    {
        for (int seed = 0; seed < 15; seed++)
        {
            Treaty made = new ModelGenerator(seed).Make<Treaty>();
            Assert.Equal(TreatyMarkdown.Render(made), TreatyMarkdown.Render(made));
            Assert.Equal(TreatyPlainText.Render(made), TreatyPlainText.Render(made));
        }
    }
}
