using TreatyModel.Analysis;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Analysis;

/// <summary>A report that leaves out what limits a duty is named, whatever the limit is. Clauses and reports of our own.</summary>
public class OmissionTests
{
    private static OmittedLimit[] LeftOut(string clause, string report)
    {
        Treaty treaty = Treaty.Parse($"Treaty of Mutual Help between Aland and Borland\nArticle 1\n{clause}\nDone at Oslo on 19 June 2024.");
        return [.. TreatyArchive.OmittedLimits(ReportParser.Default.Parse(report).Value, treaty)];
    }

    [Theory]
    [InlineData("Each Party shall share its grain reserves with the other Party to the extent possible.", LimitKind.Extent)]
    [InlineData("Each Party shall share its grain reserves with the other Party as it deems necessary.", LimitKind.Discretion)]
    [InlineData("Each Party shall share its grain reserves with the other Party in accordance with its domestic law.", LimitKind.DomesticLaw)]
    [InlineData("Each Party shall share its grain reserves with the other Party in accordance with the Charter of the United Nations.", LimitKind.Charter)]
    [InlineData("Each Party shall share its grain reserves with the other Party, unless its own harvest has failed.", LimitKind.Exception)]
    [InlineData("Each Party shall share its grain reserves with the other Party for a period of ten years.", LimitKind.Time)]
    [InlineData("Without prejudice to other agreements, each Party shall share its grain reserves with the other Party.", LimitKind.OtherRule)]
    [InlineData("Each Party shall share its grain reserves with the other Party by mutual agreement.", LimitKind.Agreement)]
    public void Any_limit_of_any_duty(string clause, LimitKind kind)
    {
        OmittedLimit omission = Assert.Single(LeftOut(clause, "The treaty obliges each party to share its grain reserves with the other."));
        Assert.Equal(kind, Assert.Single(omission.Parts).Kind);
        Assert.Equal(omission.Parts[0].Words, Assert.Single(omission.Evidence));
    }

    [Fact]
    public void A_condition_of_help()
    {
        OmittedLimit omission = Assert.Single(LeftOut("If one of the Parties suffers an unprovoked armed attack, the other Party shall give it military assistance at its request.", "Under the treaty each side must give the other military assistance if it is attacked."));
        Assert.Contains(omission.Parts, p => p.Kind == LimitKind.Condition);
    }

    [Theory]
    [InlineData("The treaty obliges each party to share its grain reserves with the other to the extent possible.")]
    [InlineData("The treaty obliges each party to build a railway.")]
    [InlineData("The treaty is short.")]
    public void What_is_told_or_not_spoken_of_is_not_left_out(string report) =>
        Assert.Empty(LeftOut("Each Party shall share its grain reserves with the other Party to the extent possible.", report));

    [Fact]
    public void Two_translations_differ_in_words_alone()
    {
        StatementCluster cluster = Assert.Single(new TreatyArchive([],
        [
            ReportParser.Default.Parse("Ada Byron said Borland does not exclude the possibility that cooperation with Freedonia in technology will be developed.").Value,
            ReportParser.Default.Parse("Byron said that Borland does not exclude the development of technical cooperation with Freedonia.").Value,
        ]).SameStatements());
        Assert.True(cluster.IsWordingOnly);
        Assert.Contains(cluster.Differences, d => d.Kind == WordingDifferenceKind.Wording && d.First.Text.Contains("possibility", StringComparison.Ordinal) && d.Second.Text.Contains("development", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Byron said Borland will send forty large grain ships to Freedonia.", "Byron said Borland will send fifty large grain ships to Freedonia.", WordingDifferenceKind.Number)]
    [InlineData("Byron said Borland will send large grain ships to Freedonia.", "Byron said Borland could send large grain ships to Freedonia.", WordingDifferenceKind.Factuality)]
    [InlineData("Byron said Borland will send large grain ships to Freedonia.", "Byron said Borland will not send large grain ships to Freedonia.", WordingDifferenceKind.Polarity)]
    public void What_is_said_may_differ_too(string first, string second, WordingDifferenceKind kind)
    {
        StatementCluster cluster = Assert.Single(new TreatyArchive([], [ReportParser.Default.Parse(first).Value, ReportParser.Default.Parse(second).Value]).SameStatements());
        Assert.False(cluster.IsWordingOnly);
        Assert.Contains(cluster.Differences, d => d.Kind == kind);
    }
}
