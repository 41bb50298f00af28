namespace TreatyModel.Tests.Parsing;

public class DateMentionsTests
{
    [Fact]
    public void Dates_stand_in_the_order_of_the_text_with_their_words()
    {
        const string Text = "Article 1\nThe Parties shall apply the Convention of 3 May 1921, as amended in June 1930, from 1 January 1932.\nArticle 2\nReports are due each year on 1 March.\n";
        Treaty treaty = Treaty.Parse(Text);
        Assert.Equal(["1921-05-03", "1930-06", "1932-01-01"], treaty.Dates.Select(d => d.Date.ToString()));
        Assert.Equal(["3 May 1921", "June 1930", "1 January 1932"], treaty.Dates.Select(d => d.ToString()));
        Assert.All(treaty.Dates, d => Assert.Equal(d.Words.Text, Text.Substring(d.Words.Span.Start, d.Words.Span.Length)));
    }
}
