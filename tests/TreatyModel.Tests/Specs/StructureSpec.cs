using System.Text;
using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Specs;

/// <summary>One case of a file in Specs/Structure: a name, a text, and the units that a reader finds in it.</summary>
/// <remarks>
/// <code>
/// == name of the case
/// the text, as many lines as it has
/// --
/// one line a unit: its path, its heading in brackets, its first words; below them the furniture of pages (~) and the diagnostics, if there are any
/// </code>
/// UPDATE_SNAPSHOTS=1 writes what is found into the files: read the diff.
/// </remarks>
internal sealed record StructureSpec(string File, string Name, string Text, string Expected)
{
    private const int MostWords = 44;

    private static string Folder => Repository.PathTo("tests", "TreatyModel.Tests", "Specs", "Structure");

    public static IReadOnlyList<StructureSpec> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.spec").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<StructureSpec> ReadFile(string path)
    {
        foreach (string block in ("\n" + System.IO.File.ReadAllText(path).ReplaceLineEndings("\n")).Split("\n== ").Skip(1))
        {
            int nameEnd = block.IndexOf('\n', StringComparison.Ordinal);
            int textEnd = block.IndexOf("\n--\n", StringComparison.Ordinal);
            if (nameEnd < 0 || textEnd < 0) throw new FormatException($"{path}: \"{block}\" has no text and tree: write the name, the text, a line --, the tree");
            yield return new StructureSpec(Path.GetFileName(path), block[..nameEnd], block[(nameEnd + 1)..textEnd], block[(textEnd + 4)..].Trim('\n'));
        }
    }

    /// <summary>The units of the text as the files write them.</summary>
    public string Read()
    {
        ParseResult<Treaty> result = TreatyParser.Default.Parse(Text);
        var tree = new StringBuilder();
        foreach (Provision provision in result.Value.Provisions) Write(provision, 0, tree, result.Source);
        foreach (PageFurniture piece in result.Value.Furniture) tree.Append('~').Append(piece.Kind).Append(' ').AppendLine(Short(piece.Words.Text));
        foreach (var diagnostic in result.Diagnostics.Where(d => d.Code.StartsWith("TM01", StringComparison.Ordinal)))
            tree.Append(diagnostic.Code).Append(' ').AppendLine(Short(result.Source[diagnostic.Span]));
        return tree.ToString().ReplaceLineEndings("\n").Trim('\n');
    }

    private static void Write(Provision provision, int depth, StringBuilder tree, SourceText source)
    {
        tree.Append(' ', depth * 2).Append(provision.Path);
        if (!provision.Heading.IsEmpty) tree.Append(" [").Append(provision.Heading.ToString()).Append(']');
        tree.Append(" | ").Append(Short(provision.PlainWords())).AppendLine();
        foreach (Provision child in provision.Children) Write(child, depth + 1, tree, source);
    }

    private static string Short(string words)
    {
        string line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostWords ? line : line[..MostWords].TrimEnd() + " …";
    }

    public static void WriteFiles()
    {
        foreach (IGrouping<string, StructureSpec> file in All.GroupBy(s => s.File))
        {
            string path = Path.Combine(Folder, file.Key);
            string all = "\n" + System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
            string head = all[..all.IndexOf("\n== ", StringComparison.Ordinal)].Trim('\n');
            System.IO.File.WriteAllText(path, $"{head}\n\n".TrimStart('\n') + string.Join("\n\n", file.Select(s => $"== {s.Name}\n{s.Text}\n--\n{s.Read()}")) + "\n");
        }
    }
}
