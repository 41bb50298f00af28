using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

/// <summary>What a report says that a treaty obliges to, in the parts of a norm read from a treaty.</summary>
public class NormClaimTests
{
    private static NormClaim Read(string sentence) => Assert.Single(ReportParser.Default.Parse(sentence).Value.NormClaims);

    [Theory]
    [InlineData("The treaty obliges both countries to provide military assistance if one of them is attacked.", StatementClass.Obligation, "both countries", "provide", "military assistance", "if one of them is attacked")]
    [InlineData("The pact prohibits either party from entering into agreements with others.", StatementClass.Prohibition, "either party", "entering", "into agreements with others", "")]
    [InlineData("Under the agreement each party commits to actively share its wheat.", StatementClass.Obligation, "each party", "share", "its wheat", "")]
    [InlineData("The treaty mandates immediate help if either country is attacked.", StatementClass.Obligation, "", "", "immediate help", "if either country is attacked")]
    [InlineData("The agreement calls on the countries to cooperate.", StatementClass.Obligation, "the countries", "cooperate", "", "")]
    public void A_claim_has_bearer_verb_object_and_trigger(string sentence, StatementClass force, string bearer, string verb, string acted, string trigger)
    {
        Norm norm = Read(sentence).Norm;
        Assert.Equal(force, norm.Class);
        Assert.Equal(bearer, norm.Bearer?.Words.Text ?? "");
        Assert.Equal(verb, norm.Verb.Text);
        Assert.Equal(acted, norm.Object.Text);
        Assert.Equal(trigger, norm.Trigger?.Words.Text ?? "");
    }

    [Fact]
    public void A_claim_in_the_words_of_a_clause_is_read_as_the_clause_is()
    {
        Norm norm = Read("The treaty states that each party must provide military assistance without delay.").Norm;
        Assert.Equal("each party", norm.Bearer!.Words.Text);
        Assert.Equal("provide", norm.Verb.Text);
        Assert.Equal("without delay", Assert.Single(norm.Temporal).Words.Text);
        Assert.Contains(ObligationKind.Defence, norm.Kinds);
    }

    [Fact]
    public void Words_of_a_claim_stand_in_the_report()
    {
        ParseResult<NewsReport> result = ReportParser.Default.Parse("Officials said the treaty obliges both countries to provide help if one is attacked.");
        NormClaim claim = Assert.Single(result.Value.NormClaims);
        Assert.Equal("Officials", claim.Attribution.ToString());
        foreach (var words in new[] { claim.Words, claim.Norm.Bearer!.Words, claim.Norm.Verb, claim.Norm.Object, claim.Norm.Action }) Assert.Equal(words.Text, result.Source[words.Span]);
    }
}
