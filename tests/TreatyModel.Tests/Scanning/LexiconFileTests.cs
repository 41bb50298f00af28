using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Tests.Scanning;

public class LexiconFileTests
{
    private static List<LexiconEntry> Parse(string text) => LexiconFile.Parse(new StringReader(text), "test.lex", "s");

    [Fact]
    public void Alternatives_are_written_out()
    {
        List<LexiconEntry> entries = Parse("[s]\nAbbreviation=7  in (the |)case (of|that)\n");
        Assert.Equal(["in the case of", "in the case that", "in case of", "in case that"], entries.Select(e => e.Phrase));
        Assert.All(entries, e => Assert.Equal((LexiconTag.Abbreviation, (short)7), (e.Tag, e.Value)));
    }

    [Fact]
    public void Only_the_section_asked_for_is_read() =>
        Assert.Equal("b", Assert.Single(Parse("[r]\nAbbreviation a\n[s]\n# comment\nAbbreviation b\n[t]\nAbbreviation c\n")).Phrase);

    [Theory]
    [InlineData("[s]\nNoSuchTag a", "test.lex(2): unknown tag NoSuchTag")]
    [InlineData("[s]\nAbbreviation", "test.lex(2): a tag without a phrase")]
    [InlineData("[s]\n\nAbbreviation=x a", "test.lex(3): the value is no number")]
    [InlineData("[s]\nAbbreviation a (b|c", "test.lex(2): a bracket is not closed")]
    public void A_wrong_line_is_named(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Parse(text)).Message);
}
