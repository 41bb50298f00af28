using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Headings;
using TreatyModel.Parsing.Pages;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Builds the tree of provisions from the tokens of <see cref="ProvisionReader"/>: what needs the whole text.</summary>
internal static class StructureParser
{
    public static ImmutableArray<Provision> Parse(PageText pages, TreatyParserOptions options, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        SourceText source = pages.Reading;
        HeadingCandidate[] plan = [.. HeadingPlan.Make(source, diagnostics)];
        List<LanguageVersion> versions = LanguageVersions.Find(source, plan);
        var units = new List<Unit>();
        bool hasArticle = false;
        for (int i = 0; i < versions.Count; i++)
        {
            LanguageVersion version = versions[i];
            var tree = new UnitTree(source, version.Span, options.MaxDepth, diagnostics);
            var reader = new ProvisionReaderCore<char>(source.Text.AsSpan(0, version.Span.End), plan.AsSpan(version.FirstHeading, version.EndHeading - version.FirstHeading), version.Span.Start);
            while (reader.Read()) tree.Add(reader.Current, reader.PlannedNumber);
            List<Unit> found = tree.Finish();
            hasArticle |= tree.HasArticle;
            if (i == 0)
            {
                units.AddRange(found);
                continue;
            }
            var whole = new Unit(ProvisionKind.LanguageVersion, version.Span.Start, version.Span.Start) { WordsEnd = version.Span.Start, End = version.Span.End };
            whole.Children.AddRange(found);
            units.Add(whole);
        }
        if (!hasArticle) diagnostics.Add(new Diagnostic(TreatyDiagnostics.NoArticle, default));
        HeadingVote.Apply(source, units);
        foreach (Unit unit in units) ParagraphSplit.Apply(source, unit);
        PathNames.Assign(units);
        return [.. units.Select(u => u.ToProvision(pages))];
    }
}
