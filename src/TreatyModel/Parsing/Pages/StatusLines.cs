namespace TreatyModel.Parsing.Pages;

/// <summary>Finds a note that a collection printed below its headings, the same each time: "Not yet in force".</summary>
internal static class StatusLines
{
    private const int Fewest = 5;
    private const int FewestLetters = 12;

    /// <summary>Marks the lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">All its lines.</param>
    /// <param name="marks">For each line what it is; taken where it is null.</param>
    public static void Mark(string text, List<PageLine> lines, PageFurnitureKind?[] marks)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 1; i < lines.Count; i++)
        {
            if (marks[i] is not null || lines[i].Alike < Fewest || lines[i].First >= 0 || !CanBeNote(lines[i].Key)) continue;
            if (!byKey.TryGetValue(lines[i].Key, out List<int>? found)) byKey[lines[i].Key] = found = [];
            found.Add(i);
        }
        if (byKey.Count == 0) return;
        int headings = lines.Count(l => PageLines.OpensUnit(text, l.Start));
        foreach (List<int> found in byKey.Values)
        {
            // What stands below some headings only is part of them, and words with which provisions begin go on below.
            if (found.Count < Fewest || found.Count * 2 < headings || !found.TrueForAll(i => StandsApart(text, lines, i))) continue;
            if (found.Count(i => IsBelowHeading(text, lines, i)) * 3 < found.Count) continue;
            foreach (int i in found) marks[i] = PageFurnitureKind.RunningHead;
        }
    }

    private static bool CanBeNote(string key) => key.Count(char.IsLetter) >= FewestLetters && key.Contains(' ', StringComparison.Ordinal)
        && key.AsSpan().ContainsAnyInRange('a', 'z') && key[^1] is not ('.' or ';' or ':' or ',');

    private static bool IsBelowHeading(string text, List<PageLine> lines, int i) => PageLines.OpensUnit(text, lines[i - 1].Start) || i > 1 && PageLines.OpensUnit(text, lines[i - 2].Start);

    private static bool StandsApart(string text, List<PageLine> lines, int i) => i + 1 >= lines.Count
        || !char.IsLower(text[lines[i + 1].Start]) && text.AsSpan(lines[i].End, lines[i + 1].Start - lines[i].End).Count('\n') > 1;
}
