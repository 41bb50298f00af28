using System.Buffers;

namespace TreatyModel.Benchmarks.Contenders;

/// <summary>The framework's search for several words at once, hit by hit, with a look at the letters around.</summary>
internal static class KeywordSearch
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "shall", "may", "must", "will", "should", "cannot", "if", "when", "where", "once", "upon", "unless", "failing", "provided that", "on condition that",
            "as soon as", "so long as", "as long as", "in the event of", "in the case of", "in case of", "at the request of",
            "article", "paragraph", "chapter", "section", "annex", "part", "title", "protocol", "schedule", "appendix", "rule",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0, at = 0;
        while (text[at..].IndexOfAny(Words) is >= 0 and int hit)
        {
            at += hit;
            if (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) count++;
            at++;
        }
        return count;
    }
}
