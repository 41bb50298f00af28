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
    public void Alternatives_may_hold_others() =>
        Assert.Equal(["shall give help", "shall give the help", "shall give all the help", "will give help", "will give the help", "will give all the help"],
            Parse("[s]\nAbbreviation  (shall|will) give (|(|all )the )help\n").Select(e => e.Phrase));

    [Fact]
    public void Every_section_of_every_file_can_be_read()
    {
        foreach (string file in typeof(LexiconFile).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".lex", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(LexiconFile).Assembly.GetManifestResourceStream(file)!);
            string[] sections = [.. reader.ReadToEnd().Split('\n').Where(l => l.StartsWith('[')).Select(l => l.Trim()[1..^1])];
            Assert.NotEmpty(sections);
            foreach (string section in sections) Assert.NotEmpty(LexiconFile.ReadSection(file, section));
        }
    }

    [Fact]
    public void Only_the_section_asked_for_is_read() =>
        Assert.Equal("b", Assert.Single(Parse("[r]\nAbbreviation a\n[s]\n# comment\nAbbreviation b\n[t]\nAbbreviation c\n")).Phrase);

    [Theory]
    [InlineData("[s]\nNoSuchTag a", "test.lex(2): unknown tag NoSuchTag")]
    [InlineData("[s]\nAbbreviation", "test.lex(2): a tag without a phrase")]
    [InlineData("[s]\n\nAbbreviation=x a", "test.lex(3): the value is no number")]
    [InlineData("[s]\nAbbreviation a (b|c", "test.lex(2): a bracket is not closed")]
    [InlineData("[s]\nAbbreviation a (b|(c|d)", "test.lex(2): a bracket is not closed")]
    [InlineData("[s]\nAbbreviation a b|c", "test.lex(2): a bracket or bar without its opening bracket: |c")]
    [InlineData("[s]\nAbbreviation a (b|c)) d", "test.lex(2): a bracket or bar without its opening bracket: ) d")]
    public void A_wrong_line_is_named(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Parse(text)).Message);
}
