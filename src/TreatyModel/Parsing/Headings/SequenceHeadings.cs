using TreatyModel.Scanning;

namespace TreatyModel.Parsing.Headings;

/// <summary>
/// Finds the headings of a text in a language without a lexicon by sequence alone: short lines with a number that goes up by one, and a
/// word that comes again; or, where ordinals are words, short lines that all begin or end with the same word.
/// </summary>
internal static class SequenceHeadings
{
    private const int FewestWithWord = 3;
    private const int Fewest = 5;

    /// <summary>Text behind a heading, on the average of a chain, at least.</summary>
    private const int ShortestBody = 20;

    private const int LongestTitle = 40;

    /// <summary>The headings found, in order; none when no sequence stands out.</summary>
    public static List<HeadingCandidate> Find(string text)
    {
        List<HeadingLine> lines = HeadingLines.Of(text);
        List<int> chain = [];
        foreach (List<int> found in (List<int>[])[NumberedLines.Best(lines, NumberStyle.Arabic), NumberedLines.Best(lines, NumberStyle.Roman), RepeatedWord(lines)])
            if (WeightOf(lines, found) > WeightOf(lines, chain) && IsBelievable(lines, found)) chain = found;
        var headings = new List<HeadingCandidate>(chain.Count);
        int alike = Enumerable.Range(1, Math.Max(0, chain.Count - 1)).Count(i => lines[chain[i]].FirstWord.Length > 0 && lines[chain[i]].IsLike(lines[chain[i - 1]]));
        for (int i = 0; i < chain.Count; i++) headings.Add(HeadingOf(text, lines[chain[i]], i + 1, hasWord: alike * 2 >= chain.Count));
        return headings;
    }

    /// <summary>A line that reads like a heading counts twice: the numbered lines of wrapped sentences may be many.</summary>
    private static int WeightOf(List<HeadingLine> lines, List<int> chain) =>
        chain.Sum(i => lines[i].IsTitle || lines[i].IsIsolated || lines[i].Length <= LongestTitle ? 2 : 1);

    private static bool IsBelievable(List<HeadingLine> lines, List<int> chain)
    {
        if (chain.Count < FewestWithWord) return false;
        int alike = 0, followed = 0;
        for (int i = 0; i < chain.Count; i++)
        {
            if (i > 0 && lines[chain[i]].FirstWord.Length > 0 && lines[chain[i]].IsLike(lines[chain[i - 1]])) alike++;
            if (BodyOf(lines, chain, i) >= ShortestBody) followed++;
        }
        return followed * 10 >= chain.Count * 6 && (chain.Count >= Fewest || alike == chain.Count - 1);
    }

    private static int BodyOf(List<HeadingLine> lines, List<int> chain, int i)
    {
        int next = i + 1 < chain.Count ? chain[i + 1] : lines.Count;
        return (next < lines.Count ? lines[next].Start : lines[^1].End + lines[^1].BodyLength) - lines[chain[i]].End;
    }

    /// <summary>Lines on their own, each with text behind, that share their first or last word.</summary>
    private static List<int> RepeatedWord(List<HeadingLine> lines)
    {
        var counts = new Dictionary<(bool First, string Word), int>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (!IsOrdinalLine(lines[i])) continue;
            foreach ((bool, string) key in ((bool, string)[])[(true, lines[i].FirstWord), (false, lines[i].LastWord)])
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        if (counts.Count == 0) return [];
        ((bool first, string word), int count) = counts.MaxBy(c => c.Value);
        if (count < Fewest || word.Length < 3) return [];
        return [.. Enumerable.Range(0, lines.Count).Where(i => IsOrdinalLine(lines[i]) && HeadingLine.IsSame(word, first ? lines[i].FirstWord : lines[i].LastWord))];
    }

    private static bool IsOrdinalLine(HeadingLine line) => line is { IsIsolated: true, IsNumbered: false, Length: <= 80 } && line.FirstWord != line.LastWord && !(line.EndsSentence && line.Length > 40);

    private static HeadingCandidate HeadingOf(string text, HeadingLine line, int place, bool hasWord)
    {
        HeadingNumber number = line.Number;
        int end = line.End;
        if (line.IsNumbered)
        {
            int rest = number.End;
            while (rest < line.End && !char.IsLetter(text[rest]) && text[rest] != '(') rest++;
            bool words = rest < line.End && (text[rest] == '(' || (line.FirstWord.Length > 0 && number.Start == line.Start && !hasWord));
            if (words || line.End - rest > 40) end = number.End;
        }
        else
        {
            number = new HeadingNumber(line.Start, line.End, place, 0, NumberStyle.Word);
        }
        return new HeadingCandidate(ProvisionTokenKind.ArticleHeading, line.Start, end, number) { Before = HeadingBefore.EmptyLine, After = HeadingAfter.LineEnd };
    }
}
