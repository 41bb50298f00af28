using System.Reflection;

namespace TreatyModel.Tests;

/// <summary>Where the repository and the gold texts beside it lie.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The folder of real texts beside the repository. A test that needs it is skipped, visibly, where it is absent.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The texts below a folder of the gold, by name; skips the calling test when the folder is absent.</summary>
    public static IReadOnlyList<(string Name, string Text)> GoldTexts(params string[] parts)
    {
        string folder = Path.Combine([Shared, .. parts]);
        Assert.SkipUnless(Directory.Exists(folder), "the folder of real texts, ../shared, is not beside the repository");
        return [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))];
    }
}
