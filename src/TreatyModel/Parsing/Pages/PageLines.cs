using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Pages;

/// <summary>Gathers the lines of a text and what makes one like another.</summary>
internal static class PageLines
{
    private const int LongestFurniture = 120;
    private const int LongestRoman = 8;

    /// <summary>A page number has at most so many digits.</summary>
    private const int MostDigits = 4;

    /// <summary>The value of a longer number.</summary>
    private const int NoPage = -1;

    /// <summary>Every line with something on it, in order.</summary>
    public static List<PageLine> Of(string text)
    {
        var lines = new List<PageLine>();
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = 0; at < text.Length;)
        {
            int end = text.AsSpan(at).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? text.Length : at + end;
            TextSpan span = Blanks.Trim(text, TextSpan.FromBounds(at, end));
            at = end + 1;
            if (span.IsEmpty) continue;
            PageLine line = span.Length > LongestFurniture || OpensUnit(text, span.Start) || OpensItem(text, span) ? new PageLine(span.Start, span.End, "", -1, -1) : Read(text, span);
            lines.Add(line);
            if (line.Key.Length > 0) alike[line.Key] = alike.GetValueOrDefault(line.Key) + 1;
        }
        for (int i = 0; i < lines.Count; i++)
            if (lines[i].Key.Length > 0) lines[i] = lines[i] with { Alike = alike[lines[i].Key] };
        return lines;
    }

    /// <summary>"Article 5", "CHAPTER II": the numbers of headings go up as the pages' do.</summary>
    internal static bool OpensUnit(string text, int start)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text, start, TextUnits<char>.WordEnd(text, start), out _);
        return phrase != 0 && table.TagOf(phrase) is >= LexiconTag.ArticleWord and <= LexiconTag.ProtocolWord;
    }

    /// <summary>"3. The Parties", "(a) goods".</summary>
    private static bool OpensItem(string text, TextSpan line) =>
        ListMarks<char>.TryRead(text.AsSpan(0, line.End), line.Start, false, LexiconSection.Structure.For<char>(), out _, out _, out int end) && end < line.End;

    private static PageLine Read(string text, TextSpan span)
    {
        ReadOnlySpan<char> words = text.AsSpan(span.Start, span.Length);
        if (words.Length <= LongestRoman && NumberReader<char>.TryRead(words, 0, LexiconSection.Structure.For<char>(), out HeadingNumber roman)
            && roman.Style == NumberStyle.Roman && roman.End == words.Length)
            return new PageLine(span.Start, span.End, char.IsUpper(words[0]) ? "I" : "i", roman.Major, roman.Major);
        Span<char> key = stackalloc char[LongestFurniture];
        int length = 0, first = -1, last = -1;
        for (int i = 0; i < words.Length;)
        {
            if (!char.IsAsciiDigit(words[i]))
            {
                key[length++] = words[i++];
                continue;
            }
            int digits = i, value = 0;
            for (; i < words.Length && char.IsAsciiDigit(words[i]); i++) value = i - digits < MostDigits ? value * 10 + words[i] - '0' : NoPage;
            if (first < 0) first = value;
            last = value;
            key[length++] = '#';
        }
        bool isPageNumber = FurnitureLine<char>.TryRead(text, span.Start, LexiconSection.Structure.For<char>(), out int end) && end >= span.End
            && (words.ContainsAnyInRange('A', 'z') || !char.IsAsciiDigit(words[0]) && !char.IsAsciiDigit(words[^1]));
        return new PageLine(span.Start, span.End, new string(key[..length]), first, last) { IsPageNumber = isPageNumber };
    }
}
