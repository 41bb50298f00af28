using System.Runtime.InteropServices;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Pages;

/// <summary>
/// Finds the lines that carry page numbers: their numbers go up by one, a page of text lies between, and a page ends in the middle of a
/// sentence now and then, which no heading does.
/// </summary>
internal sealed class PageNumbers(string text, List<PageLine> lines)
{
    private const int FewestPages = 3;

    /// <summary>Characters between two page numbers, on the average of a chain, at least.</summary>
    private const int ShortestPage = 700;

    /// <summary>Lines that may stand between a page's number and its text: running heads.</summary>
    private const int MostHeadLines = 3;

    /// <summary>Marks the lines.</summary>
    /// <param name="marks">For each line what it is; taken where it is null.</param>
    public void Mark(PageFurnitureKind?[] marks)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            PageLine line = lines[i];
            if (line.IsPageNumber) marks[i] = PageFurnitureKind.PageNumber;
            else if (line.First >= 0 && line.Alike >= FewestPages)
                (CollectionsMarshal.GetValueRefOrAddDefault(byKey, line.Key, out _) ??= []).Add(i);
        }
        foreach ((string key, List<int> members) in byKey)
        {
            bool any = MarkChains(members, i => lines[i].Last, marks) | (key.AsSpan().Count('#') > 1 && MarkChains(members, i => lines[i].First, marks));
            // "2-1" begins anew with each chapter: where some lines of the form are page numbers, all are.
            if (!any || lines[members[0]].IsBareNumber) continue;
            foreach (int i in members) marks[i] ??= PageFurnitureKind.PageNumber;
        }
    }

    private bool MarkChains(List<int> members, Func<int, int> valueOf, PageFurnitureKind?[] marks)
    {
        var before = new int[members.Count];
        var length = new int[members.Count];
        var last = new Dictionary<int, int>();
        for (int m = 0; m < members.Count; m++)
        {
            int value = valueOf(members[m]);
            // A page without its number in between is believed.
            int previous = last.GetValueOrDefault(value - 1, -1);
            if (previous < 0) previous = last.GetValueOrDefault(value - 2, -1);
            before[m] = previous;
            length[m] = previous < 0 ? 1 : length[previous] + 1;
            if (!last.TryGetValue(value, out int rival) || length[m] >= length[rival]) last[value] = m;
        }
        bool any = false;
        var taken = new bool[members.Count];
        for (int m = members.Count - 1; m >= 0; m--)
        {
            if (taken[m] || length[m] < FewestPages) continue;
            var chain = new List<int>(length[m]);
            for (int i = m; i >= 0 && !taken[i]; i = before[i])
            {
                taken[i] = true;
                chain.Add(members[i]);
            }
            if (!IsBelievable(chain)) continue;
            foreach (int i in chain) marks[i] = PageFurnitureKind.PageNumber;
            any = true;
        }
        return any;
    }

    /// <param name="chain">Places in the list of lines, the last first.</param>
    private bool IsBelievable(List<int> chain)
    {
        if (chain.Count < FewestPages || lines[chain[0]].Start - lines[chain[^1]].Start < (chain.Count - 1) * ShortestPage) return false;
        int cuts = chain.Count(CutsText);
        return cuts > 0 && cuts * 10 >= chain.Count;
    }

    /// <summary>Whether a sentence or a list goes on from the line before to the line behind, running heads left aside.</summary>
    public bool CutsText(int line)
    {
        int before = line - 1, behind = line + 1;
        while (before >= 0 && line - before <= MostHeadLines && lines[before].Alike >= FewestPages) before--;
        while (behind < lines.Count && behind - line <= MostHeadLines && lines[behind].Alike >= FewestPages) behind++;
        if (before < 0 || behind >= lines.Count) return false;
        return GoesOn(text, lines[before].End, lines[behind].Start) || text[lines[before].End - 1] == ';' || GoesOnWithList(lines[behind]);
    }

    /// <summary>"(c)", "4. The Parties": an item that is not the first of its list.</summary>
    private bool GoesOnWithList(PageLine line) =>
        ListMarks<char>.TryRead(text.AsSpan(0, line.End), line.Start, false, LexiconSection.Structure.For<char>(), out _, out TextSpan number, out int end)
        && end < line.End && number.Length > 0 && text[number.Start] is not ('1' or 'a' or 'i' or 'A' or 'I');

    /// <summary>A small letter or a comma, and then a small letter.</summary>
    public static bool GoesOn(string text, int end, int start) =>
        end > 0 && start < text.Length && (char.IsLower(text[end - 1]) || text[end - 1] == ',') && char.IsLower(text[start]);
}
