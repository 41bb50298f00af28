using TreatyModel.Parsing;
using TreatyModel.Rendering;
using TreatyModel.Tests.Serialization;

namespace TreatyModel.Tests.Rendering;

public class ReportRenderingTests
{
    private static readonly NewsReport Report = new()
    {
        Headline = "Aland *signs* pact",
        Dateline = "PORT ALAND",
        Outlet = "Borland Post",
        Dates = [new ReportDate(ReportDateRole.Published, "4 May", FuzzyDate.OfDay(1931, 5, 4)), new ReportDate(ReportDateRole.Mentioned, "Monday", FuzzyDate.Unknown)],
        Claims =
        [
            new Claim
            {
                Content = ["The pact", "is no alliance"],
                Form = ClaimForm.Direct,
                ContentPolarity = Polarity.Negative,
                Attribution = new AttributionChain { Links = [new AttributionLink(AttributionRole.Source, "a diplomat", "a diplomat"), new AttributionLink(AttributionRole.Via, "the Borland Post", "the Borland Post")] },
            },
            new Claim { Content = ["Troops may follow"], Factuality = Factuality.Possible, Condition = "if asked" },
        ],
        Events = [new ReportedEvent(ReportedEventKind.Signed, EventStatus.Asserted, "Aland signed the pact") { Date = FuzzyDate.OfDay(1931, 5, 4), Actors = ["Aland"], Place = "Port Aland" }],
    };

    private static readonly Contradiction SigningDate = new()
    {
        Property = DisputedProperty.SigningDate,
        Kind = ContradictionKind.Value,
        Sides = [new ContradictionSide("One", "1931-05-04", AttributionChain.Narrator, "on Monday"), new ContradictionSide("Two", "1931-05-05", AttributionChain.Narrator, "")],
    };

    [Fact]
    public void Markdown_has_claims_with_their_chains_and_events() => Assert.Equal(
        """
        # Aland \*signs\* pact

        PORT ALAND, Borland Post, published 1931-05-04

        ## Claims

        - **a diplomat \<- the Borland Post**: The pact ... is no alliance *(direct; negated)*
        - **(the report)**: Troops may follow *(factuality possible; on condition: if asked)*

        ## Events

        - **1931-05-04 Signed**: Aland signed the pact *(by Aland; in Port Aland)*

        """, ReportMarkdown.Render(Report));

    [Fact]
    public void Plain_text_has_claims_with_their_chains_and_events() => Assert.Equal(
        """
        Aland *signs* pact
        PORT ALAND, Borland Post, published 1931-05-04

        Claims
          a diplomat <- the Borland Post: The pact ... is no alliance [direct; negated]
          (the report): Troops may follow [factuality possible; on condition: if asked]

        Events
          1931-05-04 Signed: Aland signed the pact [by Aland; in Port Aland]

        """, ReportPlainText.Render(Report));

    [Fact]
    public void Contradictions_have_every_side()
    {
        Assert.Equal("## SigningDate (Value)\n\n- **One**: on Monday *(1931-05-04)*\n- **Two**: 1931-05-05\n", ReportMarkdown.Render([SigningDate]));
        Assert.Equal("SigningDate (Value)\n  One: on Monday [1931-05-04]\n  Two: 1931-05-05\n", ReportPlainText.Render([SigningDate]));
        Assert.Equal("", ReportMarkdown.Render([]));
    }

    [Fact]
    public void Any_report_is_rendered()
    {
        for (int seed = 0; seed < 30; seed++)
        {
            NewsReport report = new ModelGenerator(seed).Make<NewsReport>();
            Assert.All((string[])[ReportMarkdown.Render(report), ReportPlainText.Render(report)], t => Assert.EndsWith("\n", t, StringComparison.Ordinal));
            Assert.Equal(report.Claims.Length, ReportMarkdown.Render(report).Split('\n').TakeWhile(l => l != "## Events").Count(l => l.StartsWith("- **", StringComparison.Ordinal)));
        }
    }
}
