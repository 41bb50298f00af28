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
    [InlineData("The pact commits both to immediate help if one is attacked.", StatementClass.Obligation, "both", "", "immediate help", "if one is attacked")]
    [InlineData("The accord obliges both sides to mutual restraint.", StatementClass.Obligation, "both sides", "", "mutual restraint", "")]
    [InlineData("The accord pledges the two to neutrality.", StatementClass.Obligation, "the two", "", "neutrality", "")]
    [InlineData("The accord commits Borland to the defence of its neighbour.", StatementClass.Obligation, "Borland", "", "the defence of its neighbour", "")]
    [InlineData("The pact obliges each side to finance the port.", StatementClass.Obligation, "each side", "finance", "the port", "")]
    [InlineData("The accord forbids both to station troops there.", StatementClass.Prohibition, "both", "station", "troops there", "")]
    [InlineData("The treaty allows each side to leave.", StatementClass.Permission, "each side", "leave", "", "")]
    [InlineData("The treaty states that if one of the partners is attacked and becomes part of a war, the other must send help.", StatementClass.Obligation, "the other", "send", "help", "if one of the partners is attacked and becomes part of a war")]
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
