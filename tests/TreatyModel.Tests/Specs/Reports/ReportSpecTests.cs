using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

public class ReportSpecTests
{
    public static TheoryData<string> Texts => [.. ReportSpec.Load("claims.txt").Select(s => s.Text)];

    [Theory, MemberData(nameof(Texts))]
    public void Claims_are_as_the_spec_says(string text)
    {
        ReportSpec spec = ReportSpec.Load("claims.txt").Single(s => s.Text == text);
        string[] found = [.. ReportParser.Default.Parse(text).Value.Claims.Where(c => !c.Cue.IsEmpty)
            .Select(c => $"{c.Cue.Text} | {string.Join(" < ", c.Attribution.Links.Select(l => l.Words.Text))} | {c.ContentText()}")];
        Assert.Equal(spec.Expected is ["none"] ? [] : spec.Expected, found);
    }
}
