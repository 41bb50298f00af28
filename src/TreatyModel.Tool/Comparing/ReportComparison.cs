using System.Collections.Immutable;
using TreatyModel.Analysis;

namespace TreatyModel.Tool.Comparing;

/// <summary>What comparing a set of reports, and a treaty's text, brings to light.</summary>
internal sealed class ReportComparison
{
    public ReportComparison(Treaty? treaty, ImmutableArray<(string File, NewsReport Report)> reports)
    {
        Treaty = treaty;
        Reports = reports;
        var archive = new TreatyArchive(treaty is null ? [] : [treaty], [.. reports.Select(r => r.Report)]);
        Contradictions = archive.Contradictions();
        LeftOut = treaty is null ? [] : [.. reports.SelectMany(r => TreatyArchive.OmittedLimits(r.Report, treaty))];
        Statements = archive.SameStatements();
    }

    public Treaty? Treaty { get; }

    public ImmutableArray<(string File, NewsReport Report)> Reports { get; }

    public ImmutableArray<Contradiction> Contradictions { get; }

    public ImmutableArray<OmittedLimit> LeftOut { get; }

    public ImmutableArray<StatementCluster> Statements { get; }

    /// <summary>What a report is called: its headline, else its place in the list.</summary>
    public string NameOf(int place) => Reports[place].Report.Headline is { IsEmpty: false } headline ? headline.ToString() : FormattableString.Invariant($"report {place + 1}");

    /// <summary>What the report is called that holds a claim.</summary>
    public string NameOf(Claim claim)
    {
        for (int i = 0; i < Reports.Length; i++)
            if (Reports[i].Report.Claims.Any(c => ReferenceEquals(c, claim))) return NameOf(i);
        return "";
    }

    /// <summary>What a report is called.</summary>
    public string NameOf(NewsReport report)
    {
        for (int i = 0; i < Reports.Length; i++)
            if (ReferenceEquals(Reports[i].Report, report)) return NameOf(i);
        return "";
    }
}
