using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

/// <summary>Who "she", "they", "it" and "the minister" are, and what the quoted say that others said. Sentences of our own.</summary>
public class SpeakerMemoryTests
{
    private static string[] Sources(string text) => [.. ReportParser.Default.Parse(text).Value.Claims.Where(c => !c.Cue.IsEmpty).Select(c => c.Attribution.ToString())];

    [Theory]
    [InlineData("Ada Byron said it was late. Charles Babbage said it was early. She added that the clock was wrong.", "Ada Byron")]
    [InlineData("Ada Byron said it was late. Charles Babbage said it was early. He added that the clock was wrong.", "Charles Babbage")]
    [InlineData("Mr. Quill said it was late. Mrs. Quist said it was early. He added that the clock was wrong.", "Mr. Quill")]
    [InlineData("Ada Byron said it was late. Officials in Oslo said it was early. She added that the clock was wrong.", "Ada Byron")]
    [InlineData("Ada Byron said it was late. Officials in Oslo said it was early. They added that the clock was wrong.", "Officials in Oslo")]
    [InlineData("The Defence Ministry said the fleet was ready. Ada Byron said it was late. It added that the crews were paid.", "The Defence Ministry")]
    [InlineData("The Defence Ministry said the fleet was ready. Ada Byron said it was late. The ministry added that the crews were paid.", "The Defence Ministry")]
    [InlineData("Ada Byron, the foreign minister, said it was late. Charles Babbage said it was early. The minister added that the clock was wrong.", "Ada Byron, the foreign minister")]
    [InlineData("Ada Byron, the foreign minister, said it was late. Byron said it was cold. Charles Babbage said it was early. The minister added that the clock was wrong.", "Byron")]
    [InlineData("Ada Byron came home from Oslo. She said that the clock was wrong.", "Ada Byron")]
    public void The_last_source_is_led_back_to_its_name(string text, string expected) => Assert.Equal(expected, Sources(text)[^1]);

    [Fact]
    public void What_fits_nobody_stays_as_it_is() => Assert.Equal("They", Assert.Single(Sources("They said that the clock was wrong.")));

    [Fact]
    public void Words_of_a_link_stay_as_they_stand()
    {
        Claim claim = ReportParser.Default.Parse("Ada Byron said it was late. She added that the clock was wrong.").Value.Claims[^1];
        Assert.Equal(("She", "Ada Byron"), (claim.Attribution.Links[0].Words.Text, claim.Attribution.Links[0].Name));
    }

    [Theory]
    [InlineData("“We met at the ceremony. She told me that it was safe,” Byron said.", "She <- Byron", "that it was safe")]
    [InlineData("“Babbage says he is with the working class,” Byron told The Oslo Post.", "Babbage <- Byron <- The Oslo Post", "he is with the working class")]
    [InlineData("“It is safe, according to the engineers,” Byron said.", "the engineers <- Byron", "It is safe")]
    public void The_quoted_say_what_others_said(string text, string chain, string content)
    {
        Claim outer = Assert.Single(ReportParser.Default.Parse(text).Value.Claims, c => !c.Cue.IsEmpty);
        Claim inner = Assert.Single(outer.Nested);
        Assert.Equal((chain, content), (inner.Attribution.ToString(), inner.ContentText()));
        Assert.Equal(inner.Content[0].Text, text.Substring(inner.Content[0].Span.Start, inner.Content[0].Span.Length));
    }

    [Theory]
    [InlineData("“I said it was safe and I think it will last,” Byron said.")]
    [InlineData("“It is safe and it will last for long,” Byron said.")]
    public void What_the_speaker_says_is_the_claim_itself(string text) => Assert.Empty(Assert.Single(ReportParser.Default.Parse(text).Value.Claims, c => !c.Cue.IsEmpty).Nested);
}
