using System.Text.RegularExpressions;

namespace TreatyModel.Benchmarks.Contenders;

/// <summary>Regular expressions as somebody writes them who knows how: one combined pattern, compiled at build time, over spans, no captures.</summary>
internal static partial class TunedRegex
{
    /// <summary>The modals, triggers, references and headings that <see cref="SameWork"/> gives the scanner too.</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:[Ss]hall(?: not)?|[Mm]ay(?: not)?|[Mm]ust(?: not)?|[Ss]hould|[Ii]f|[Ww]here|[Ww]hen|[Uu]nless|[Ii]n (?:the event|case) of|[Aa]t the request of|(?:[Aa]rticle|ARTICLE|[Pp]aragraph|[Aa]nnex|ANNEX|[Cc]hapter|CHAPTER)s?)(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^[ \t]*(?:Article|ARTICLE|Chapter|CHAPTER|Annex|ANNEX|Part|PART|Section|SECTION)[ \t]+(?:[0-9]+|[IVXLC]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingLines();

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (ValueMatch match in Marks().EnumerateMatches(text)) count += match.Length > 0 ? 1 : 0;
        return count;
    }

    public static int CountHeadings(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (ValueMatch match in HeadingLines().EnumerateMatches(text)) count += match.Length > 0 ? 1 : 0;
        return count;
    }
}
