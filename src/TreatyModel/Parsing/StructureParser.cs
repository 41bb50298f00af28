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
        var tree = new UnitTree(source, options.MaxDepth, diagnostics);
        var reader = new ProvisionReaderCore<char>(source.Text, plan);
        List<int> versions = LanguageVersions.Find(source, plan);
        int version = 0;
        while (reader.Read())
        {
            if (version < versions.Count && reader.Current.Span.Start == plan[versions[version]].Start)
            {
                version++;
                tree.OpenVersion(reader.Current.Span.Start);
            }
            tree.Add(reader.Current, reader.PlannedNumber);
        }
        List<Unit> units = tree.Finish();
        if (!tree.HasArticle) diagnostics.Add(new Diagnostic(TreatyDiagnostics.NoArticle, default));
        foreach (Unit unit in units) ParagraphSplit.Apply(source, unit);
        PathNames.Assign(units);
        return [.. units.Select(u => u.ToProvision(pages))];
    }
}
