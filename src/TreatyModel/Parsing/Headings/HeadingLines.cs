using System.Globalization;
using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Headings;

/// <summary>Gathers the short lines of a text, with their numbers in any digits.</summary>
internal static class HeadingLines
{
    private const int LongestLine = 250;

    private const int LongestRoman = 8;

    /// <summary>Line ends and blanks between two entries of a list.</summary>
    private const int LongestListGap = 8;

    /// <summary>Every line that is short enough to be a heading, in order.</summary>
    public static List<HeadingLine> Of(string text)
    {
        var lines = new List<HeadingLine>();
        bool emptyBefore = true;
        for (int at = 0; at < text.Length;)
        {
            int end = text.AsSpan(at).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? text.Length : at + end;
            TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(at, end));
            int next = end < text.Length ? TextUnits<char>.SkipLineEnd(text, end) : end;
            if (line.IsEmpty)
            {
                emptyBefore = true;
            }
            else
            {
                if (line.Length <= LongestLine) lines.Add(Read(text, line) with { IsIsolated = emptyBefore && IsEmptyLineAt(text, next) });
                emptyBefore = false;
            }
            at = next;
        }
        for (int i = 0; i < lines.Count; i++)
        {
            bool listed = i + 1 < lines.Count && lines[i].IsNumbered && lines[i + 1].IsNumbered && lines[i + 1].Number.Major == lines[i].Number.Major + 1
                && lines[i + 1].Start - lines[i].End < LongestListGap;
            lines[i] = lines[i] with { IsListed = listed, BodyLength = (i + 1 < lines.Count ? lines[i + 1].Start : text.Length) - lines[i].End };
        }
        return lines;
    }

    private static bool IsEmptyLineAt(string text, int at)
    {
        int next = TextUnits<char>.SkipBlanks(text, at);
        return next >= text.Length || TextUnits<char>.IsLineEnd(text[next]);
    }

    private static HeadingLine Read(string text, TextSpan line)
    {
        HeadingNumber number = NumberOf(text, line);
        string first = "", last = "";
        bool title = true;
        for (int at = line.Start; at < line.End;)
        {
            int end = at;
            while (end < line.End && !char.IsWhiteSpace(text[end])) end++;
            string word = at <= number.Start && number.Start < end && number.End > number.Start ? Letters(text.AsSpan(at, number.Start - at)) + Letters(text.AsSpan(number.End, Math.Max(0, end - number.End)))
                : Letters(text.AsSpan(at, end - at));
            if (word.Length > 0)
            {
                if (first.Length == 0) first = word;
                last = word;
                title &= word.Length < 4 || !char.IsLower(text[at]);
            }
            at = end;
            while (at < line.End && char.IsWhiteSpace(text[at])) at++;
        }
        return new HeadingLine(line.Start, line.End, number, first, last)
        {
            IsTitle = title,
            EndsSentence = text[line.End - 1] is '.' or ';' or ',' or '!' or '?' or '。' or '।' or '؛' or '،',
        };
    }

    /// <summary>The letters and marks of a word, in small letters.</summary>
    private static string Letters(ReadOnlySpan<char> word)
    {
        Span<char> kept = stackalloc char[LongestLine];
        int length = 0;
        foreach (char c in word)
            if (!char.IsDigit(c) && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
                kept[length++] = char.ToLowerInvariant(c);
        return new string(kept[..length]);
    }

    /// <summary>A number in brackets at the end; else a first word that is a numeral, the first digits, or a last word that is a numeral.</summary>
    private static HeadingNumber NumberOf(string text, TextSpan line)
    {
        int bracket = text.LastIndexOf('(', line.End - 1, line.Length);
        if (bracket >= 0 && Numerals<char>.TryRead(text, bracket + 1, out int value, out int end) && end < line.End && text[end] == ')')
            return new HeadingNumber(bracket + 1, end, value, 0, NumberStyle.Arabic);
        int firstEnd = line.Start;
        while (firstEnd < line.End && char.IsLetter(text[firstEnd])) firstEnd++;
        if (TryNumeral(text, line.Start, firstEnd, out HeadingNumber number)) return number;
        for (int at = line.Start; at < line.End; at++)
            if (char.IsDigit(text[at]) || text[at] is >= '\u1369' and <= '\u137B')
                return Numerals<char>.TryRead(text, at, out value, out end) ? new HeadingNumber(at, end, value, 0, NumberStyle.Arabic) : default;
        int lastEnd = line.End;
        while (lastEnd > line.Start && !char.IsLetter(text[lastEnd - 1])) lastEnd--;
        int lastStart = lastEnd;
        while (lastStart > line.Start && char.IsLetter(text[lastStart - 1])) lastStart--;
        return TryNumeral(text, lastStart, lastEnd, out number) ? number : default;
    }

    private static bool TryNumeral(string text, int start, int end, out HeadingNumber number)
    {
        number = default;
        if (start >= end) return false;
        // "Iv": a number that was taken for a word and got one capital.
        string capitals = end - start <= LongestRoman && text[start] is 'I' or 'V' or 'X' or 'L' ? text[start..end].ToUpperInvariant() : "";
        if (NumberReader<char>.TryRoman(capitals, 0, capitals.Length, out int value))
        {
            number = new HeadingNumber(start, end, value, 0, NumberStyle.Roman);
            return true;
        }
        if (char.IsAscii(text[start]) || !Numerals<char>.TryRead(text, start, out value, out int read) || read < end) return false;
        number = new HeadingNumber(start, read, value, 0, NumberStyle.Arabic);
        return true;
    }
}
