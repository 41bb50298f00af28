using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Builds the tree of provisions from the tokens of <see cref="ProvisionReader"/>: what needs the whole text.</summary>
internal static class StructureParser
{
    public static ImmutableArray<Provision> Parse(SourceText source, TreatyParserOptions options, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var tokens = new List<ProvisionToken>();
        var reader = new ProvisionReader(source.Text);
        while (reader.Read()) tokens.Add(reader.Current);
        ContentsList.Remove(source, tokens, diagnostics);

        var tree = new UnitTree(source, options.MaxDepth, diagnostics);
        foreach (ProvisionToken token in tokens) tree.Add(token);
        List<Unit> units = tree.Finish();
        if (!tree.HasArticle) diagnostics.Add(new Diagnostic(TreatyDiagnostics.NoArticle, default));
        PathNames.Assign(units);
        return [.. units.Select(u => u.ToProvision(source))];
    }
}
