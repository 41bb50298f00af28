using System.Text.RegularExpressions;

namespace TreatyModel.Benchmarks.Contenders;

/// <summary>
/// Regular expressions as somebody writes them who knows how: one combined pattern, made into code at build time, over spans, without
/// captures. What it finds, <see cref="SameWork"/> lets the scanner find too, so that the answers can be compared.
/// </summary>
internal static partial class TunedRegex
{
    // Modals, triggers, references, headings. "in the event of", "in case of" and the like share their beginnings.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:shall(?:\s+not)?|may(?:\s+not)?|must(?:\s+not)?|will(?:\s+not)?|should|cannot"
        + @"|if|when(?:ever)?|where|once|upon|unless|failing|provided\s+that|on\s+condition\s+that|as\s+soon\s+as|(?:so|as)\s+long\s+as"
        + @"|in\s+(?:the\s+(?:event|case)\s+of|case\s+of)|at\s+the\s+request\s+of"
        + @"|articles?|(?:sub)?paragraphs?|chapters?|sections?|annex(?:es)?|part|title|protocols?|schedule|appendix|rules?)(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    // A careful person's headings: at the start of a line, and behind the end of a sentence, as half of all texts have no lines.
    [GeneratedRegex(@"(?:^|(?<=[.;:]\s))[ \t]*(?:Article|ARTICLE|Art\.|Chapter|CHAPTER|Annex|ANNEX|Part|PART|Section|SECTION|Title|TITLE)[ \t]+(?:[0-9]+|[IVXLC]+)(?![a-z])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^[ \t]*(?:Article|ARTICLE|Art\.|Chapter|CHAPTER|Annex|ANNEX|Part|PART|Section|SECTION|Title|TITLE)[ \t]+(?:[0-9]+|[IVXLC]+)(?![a-z])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingsOfLines();

    /// <summary>Counts modals, triggers, references and heading words.</summary>
    public static int CountMarks(ReadOnlySpan<char> text) => Count(Marks().EnumerateMatches(text));

    /// <summary>Counts headings at line starts and behind sentences.</summary>
    public static int CountHeadings(ReadOnlySpan<char> text) => Count(Headings().EnumerateMatches(text));

    /// <summary>Counts headings at line starts only.</summary>
    public static int CountHeadingsOfLines(ReadOnlySpan<char> text) => Count(HeadingsOfLines().EnumerateMatches(text));

    private static int Count(Regex.ValueMatchEnumerator matches)
    {
        int count = 0;
        foreach (ValueMatch match in matches) count += match.Length > 0 ? 1 : 0;
        return count;
    }
}
