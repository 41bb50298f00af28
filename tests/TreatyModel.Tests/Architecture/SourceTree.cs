using System.Text.RegularExpressions;

namespace TreatyModel.Tests.Architecture;

/// <summary>The library's source files, and the folder that each of its types lives in.</summary>
internal static partial class SourceTree
{
    [GeneratedRegex(@"^namespace\s+([\w.]+)\s*;", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|ref)\s+)*(?:record\s+struct|record\s+class|record|class|struct|enum|interface)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeLine();

    public static string LibraryFolder { get; } = Repository.PathTo("src", "TreatyModel");

    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Full type name (without arity) to the folder directly below src/TreatyModel.</summary>
    public static IReadOnlyDictionary<string, string> FolderOfType { get; } = MapTypes();

    private static Dictionary<string, string> MapTypes()
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Files(LibraryFolder))
        {
            string text = File.ReadAllText(file);
            string scope = NamespaceLine().Match(text).Groups[1].Value;
            string folder = Path.GetRelativePath(LibraryFolder, file).Split(Path.DirectorySeparatorChar)[0];
            foreach (Match type in TypeLine().Matches(text))
                if (!(file.EndsWith(".Parse.cs", StringComparison.Ordinal) || file.EndsWith(".Text.cs", StringComparison.Ordinal)) || !folders.ContainsKey($"{scope}.{type.Groups[1].Value}"))
                    folders[$"{scope}.{type.Groups[1].Value}"] = folder;
        }
        return folders;
    }
}
