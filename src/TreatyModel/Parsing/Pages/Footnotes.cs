using TreatyModel.Text;

namespace TreatyModel.Parsing.Pages;

/// <summary>Finds notes at the foot of a page: a line that opens with a number whose mark stands glued to a word above, and the lines below it.</summary>
internal sealed class Footnotes(string text, List<PageLine> lines, PageFurnitureKind?[] marks)
{
    /// <summary>How far above a note its mark may stand: a page of small print.</summary>
    private const int LongestPage = 6000;

    private const int MostLines = 40;
    private const int MostLinesWithoutBorder = 12;
    private const int MostDigits = 3;

    /// <summary>The notes, in order.</summary>
    public List<TextSpan> Find()
    {
        var found = new List<TextSpan>();
        int lastNumber = 0, border = -1;
        for (int i = 1; i < lines.Count; i++)
        {
            if (marks[i] is not null || !TryNote(i, lastNumber, out int number)) continue;
            border = border > i ? border : NextBorder(i);
            int last = LastLine(i, border);
            found.Add(TextSpan.FromBounds(lines[i].Start, lines[last].End));
            for (int line = i; line <= last; line++) marks[line] = PageFurnitureKind.Footnote;
            lastNumber = number;
            i = last;
        }
        return found;
    }

    /// <summary>"3 For greater certainty, ...": the number that comes next, or 1, and above it the mark.</summary>
    private bool TryNote(int line, int lastNumber, out int number)
    {
        number = 0;
        int at = lines[line].Start;
        while (at < lines[line].End && at - lines[line].Start < MostDigits && char.IsAsciiDigit(text[at])) number = number * 10 + text[at++] - '0';
        if (number == 0 || number != lastNumber + 1 && number != 1 || at >= lines[line].End) return false;
        string mark = text[lines[line].Start..at];
        int words = at;
        while (words < lines[line].End && text[words] is ' ' or '\t' or '\u00A0') words++;
        if (words >= lines[line].End || !(char.IsUpper(text[words]) || text[words] is '“' or '"' or '(') || words == at && !char.IsUpper(text[words])) return false;
        return HasMark(mark, lines[line].Start);
    }

    private bool HasMark(string mark, int below)
    {
        int from = Math.Max(0, below - LongestPage);
        for (int end = below; end > from;)
        {
            int place = text.AsSpan(from, end - from).LastIndexOf(mark);
            if (place < 0) return false;
            if (IsGlued(from + place, mark.Length)) return true;
            end = from + place;
        }
        return false;
    }

    /// <summary>"certainty3", "goods,3", "“originating”3": behind a word or its mark, with nothing behind that goes on with the number.</summary>
    private bool IsGlued(int place, int length)
    {
        int behind = place + length;
        if (place < 2 || behind < text.Length && (char.IsLetterOrDigit(text[behind]) || text[behind] is '.' && behind + 1 < text.Length && char.IsDigit(text[behind + 1]))) return false;
        char before = text[place - 1];
        return char.IsLower(before) ? char.IsLower(text[place - 2]) : before is '.' or ',' or ';' or ':' or ')' or '”' or '"' && char.IsLetter(text[place - 2]);
    }

    /// <summary>The next line that belongs to the page and not to the text; the number of lines when there is none near.</summary>
    private int NextBorder(int line)
    {
        for (int i = line + 1; i < lines.Count && i <= line + MostLines; i++)
            if (marks[i] is not null) return i;
        return lines.Count;
    }

    private int LastLine(int first, int border)
    {
        bool hasBorder = border < lines.Count;
        int most = Math.Min(lines.Count - 1, hasBorder ? border - 1 : first + MostLinesWithoutBorder);
        for (int i = first; i <= most; i++)
        {
            bool isApart = i > first && text.AsSpan(lines[i - 1].End, lines[i].Start - lines[i - 1].End).Count('\n') > 1;
            if (isApart && !hasBorder) return i - 1;
            if (i > first && ((isApart || EndsSentence(i - 1)) && PageLines.OpensUnit(text, lines[i].Start) || TryNote(i, NumberOf(first), out _))) return i - 1;
            if (!hasBorder && EndsSentence(i)) return i;
        }
        return hasBorder ? most : first;
    }

    private int NumberOf(int line)
    {
        int number = 0;
        for (int at = lines[line].Start; at < lines[line].End && char.IsAsciiDigit(text[at]) && number < 1000; at++) number = number * 10 + text[at] - '0';
        return number;
    }

    private bool EndsSentence(int line) => text[lines[line].End - 1] is '.' or ';' or ')' or '”';
}
