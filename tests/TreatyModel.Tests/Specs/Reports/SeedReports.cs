using TreatyModel.Analysis;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

/// <summary>The five reports that the project grew out of, read once. Tests that need them are skipped, visibly, where they are absent.</summary>
internal static class SeedReports
{
    private static readonly Lazy<(NewsReport[] Reports, string[] Texts)> All = new(() =>
    {
        IReadOnlyList<(string Name, string Text)> texts = Repository.GoldTexts("seeds");
        return ([.. texts.Select(t => ReportParser.Default.Parse(t.Text).Value)], [.. texts.Select(t => t.Text)]);
    });

    public static NewsReport Report(int index) => Skipped()[index];

    public static string Text(int index)
    {
        Skipped();
        return All.Value.Texts[index];
    }

    public static TreatyArchive Archive() => new([], [.. Skipped()]);

    private static NewsReport[] Skipped()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Repository.Shared, "seeds")), "the folder of real texts, ../shared, is not beside the repository");
        return All.Value.Reports;
    }
}
