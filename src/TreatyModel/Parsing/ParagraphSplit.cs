using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds what has no mark of its own: paragraphs without numbers, and the words that close a list.</summary>
internal static class ParagraphSplit
{
    /// <summary>Goes through a unit and all below it.</summary>
    public static void Apply(SourceText source, Unit unit)
    {
        foreach (Unit child in unit.Children) Apply(source, child);
        if (unit.Kind == ProvisionKind.Article && GluedParagraphs.TrySplit(source.Text, unit)) return;
        if (unit.Kind == ProvisionKind.Article && unit.Children.Count == 0) SplitWords(source, unit);
        else if (unit.Children is [.., { Kind: ProvisionKind.Item or ProvisionKind.Subparagraph, Children.Count: 0 } last]) Close(source, unit, last);
    }

    /// <summary>Paragraphs are parted by empty lines behind the end of a sentence, or by line ends that were lost: "in force.Each Party".</summary>
    private static void SplitWords(SourceText source, Unit article)
    {
        TextSpan words = Blanks.Trim(source.Text, TextSpan.FromBounds(Math.Min(article.WordsStart, article.End), article.End));
        var starts = new List<int>();
        for (int at = words.Start; at < words.End;)
        {
            int line = source.Text.AsSpan(at, words.End - at).IndexOf('\n');
            if (line < 0) break;
            int next = TextUnits<char>.SkipWhiteSpace(source.Text, at + line);
            if (IsEmptyLine(source.Text, at + line, next) && EndsSentence(source.Text, at + line) && !char.IsLower(source.Text[Math.Min(next, words.End - 1)])) starts.Add(next);
            at = Math.Max(next, at + line + 1);
        }
        starts = [.. starts.Concat(GluedParagraphs.Starts(source.Text, words)).Distinct().Order()];
        if (starts.Count == 0) return;
        starts.Insert(0, words.Start);
        for (int i = 0; i < starts.Count; i++)
            article.Children.Add(new Unit(ProvisionKind.Paragraph, starts[i], starts[i]) { End = i + 1 < starts.Count ? starts[i + 1] : words.End });
        article.WordsEnd = words.Start;
    }

    private static bool IsEmptyLine(string text, int lineEnd, int next)
    {
        int breaks = 0;
        for (int i = lineEnd; i < next; i++) breaks += text[i] == '\n' ? 1 : 0;
        return breaks > 1;
    }

    private static bool EndsSentence(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1])) at--;
        return at > 0 && text[at - 1] is '.' or '"' or '”' or '»' or ')' or '。' or '!' or '?';
    }

    /// <summary>"(b) ...;⏎shall be free of duty.": a line that goes on in small letters behind the mark that ends an item.</summary>
    private static void Close(SourceText source, Unit unit, Unit last)
    {
        string text = source.Text;
        for (int at = last.WordsStart; at < last.End;)
        {
            int line = text.AsSpan(at, last.End - at).IndexOf('\n');
            if (line < 0) return;
            int before = at + line;
            while (before > last.Start && char.IsWhiteSpace(text[before - 1])) before--;
            int next = TextUnits<char>.SkipWhiteSpace(text, at + line);
            at = Math.Max(next, at + line + 1);
            if (next >= last.End || !char.IsLower(text[next]) || text[before - 1] is not (';' or ',')) continue;
            unit.Children.Add(new Unit(ProvisionKind.ClosingWords, next, next) { End = last.End });
            last.End = next;
            return;
        }
    }
}
