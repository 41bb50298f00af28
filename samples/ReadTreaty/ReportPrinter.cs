using Spectre.Console;
using TreatyModel;

namespace ReadTreaty;

/// <summary>Prints a report: where it comes from, and what it claims with the chain of who said so.</summary>
internal static class ReportPrinter
{
    private const int LongestClaim = 200;

    public static void Print(IAnsiConsole console, NewsReport report)
    {
        Layout.Heading(console, report.Headline.IsEmpty ? "Report without a headline" : report.Headline.ToString());
        var facts = new List<(string, string)>();
        if (!report.Dateline.IsEmpty) facts.Add(("From", report.Dateline.ToString()));
        if (!report.Outlet.IsEmpty) facts.Add(("Outlet", report.Outlet.ToString()));
        facts.AddRange(report.Dates.Select(d => ($"{d.Role}", d.Date == FuzzyDate.Unknown ? $"{d.Words} (not resolved)" : $"{d.Date}")).Distinct());
        if (facts.Count > 0) Layout.Table(console, facts);

        Layout.Section(console, "Claims, with who said so");
        foreach (Claim claim in report.Claims)
        {
            console.MarkupLineInterpolated($"[bold]{claim.Attribution}[/]{(claim.Polarity == Polarity.Negative ? " [[did not say]]" : "")}");
            var marks = new List<string> { claim.Class.ToString(), claim.Form.ToString() };
            if (claim.Factuality != Factuality.Certain) marks.Add(claim.Factuality.ToString());
            Layout.Table(console, [("", Layout.Short(claim.ContentText(), LongestClaim)), ("", $"({string.Join(", ", marks).ToLowerInvariant()}{(claim.Cue.IsEmpty ? "" : $"; \"{claim.Cue}\"")})")]);
        }
    }
}
