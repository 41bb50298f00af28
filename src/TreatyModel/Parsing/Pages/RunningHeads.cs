namespace TreatyModel.Parsing.Pages;

/// <summary>Finds the lines that come again at the head or foot of every page.</summary>
internal static class RunningHeads
{
    private const int Fewest = 3;

    /// <summary>Lines without page numbers beside them need to come more often.</summary>
    private const int FewestAlone = 4;

    /// <summary>Characters between two of them, on the average, at least.</summary>
    private const int ShortestPage = 700;

    private const int MostLines = 3;

    /// <summary>Marks the lines.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="pages">What knows whether a line cuts a sentence.</param>
    /// <param name="marks">For each line what it is; page numbers are marked already.</param>
    public static void Mark(List<PageLine> lines, PageNumbers pages, PageFurnitureKind?[] marks)
    {
        for (int round = 0; round < MostLines; round++)
        {
            var beside = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (int i = 0; i < lines.Count; i++)
            {
                if (marks[i] is not null || !CanBeHead(lines[i], Fewest)) continue;
                if (!(i > 0 && marks[i - 1] is not null || i + 1 < lines.Count && marks[i + 1] is not null)) continue;
                if (!beside.TryGetValue(lines[i].Key, out List<int>? found)) beside[lines[i].Key] = found = [];
                found.Add(i);
            }
            int added = 0;
            foreach (List<int> found in beside.Values)
            {
                // A line that mostly stands elsewhere is text.
                if (found.Count < Fewest || found.Count * 2 < lines[found[0]].Alike) continue;
                foreach (int i in found) marks[i] = PageFurnitureKind.RunningHead;
                added++;
            }
            if (added == 0) break;
        }
        MarkAlone(lines, pages, marks);
    }

    private static void MarkAlone(List<PageLine> lines, PageNumbers pages, PageFurnitureKind?[] marks)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            if (marks[i] is not null || !CanBeHead(lines[i], FewestAlone)) continue;
            if (!byKey.TryGetValue(lines[i].Key, out List<int>? found)) byKey[lines[i].Key] = found = [];
            found.Add(i);
        }
        foreach (List<int> found in byKey.Values)
        {
            if (found.Count < FewestAlone || lines[found[^1]].Start - lines[found[0]].Start < (found.Count - 1) * ShortestPage) continue;
            if (found.Count(pages.CutsText) * 3 < found.Count) continue;
            foreach (int i in found) marks[i] = PageFurnitureKind.RunningHead;
        }
    }

    /// <summary>A line with words that comes again and ends no sentence.</summary>
    private static bool CanBeHead(PageLine line, int fewest) =>
        line.Alike >= fewest && !line.IsBareNumber && line.Key.Count(char.IsLetter) > 3 && !char.IsLower(line.Key[0]) && line.Key.AsSpan().IndexOfAny(';', ',') < 0 && line.Key[^1] is not (':' or '.');
}
