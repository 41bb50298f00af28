using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Takes lists of contents out of the tokens: runs of headings with hardly a word between them, whose articles come again.</summary>
internal static class ContentsList
{
    private const int LeastHeadings = 4;

    /// <summary>A heading's line with its page number is shorter; an article is longer, but for the rare one-line article.</summary>
    private const int LongestEntry = 220;

    public static void Remove(SourceText source, List<ProvisionToken> tokens, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        List<int> headings = [.. Enumerable.Range(0, tokens.Count).Where(i => IsHeading(tokens[i].Kind))];
        int first = 0;
        while (first < headings.Count)
        {
            int last = first;
            // The first real article stands right behind the list and begins its numbers again.
            while (last + 1 < headings.Count && IsEntry(source, tokens, headings[last], headings[last + 1])
                && !(last > first && KeyOf(source, tokens[headings[last + 1]]) == FirstArticleKey(source, tokens, headings, first, last))) last++;
            if (last - first + 1 >= LeastHeadings && ComesAgain(source, tokens, headings, first, last))
            {
                diagnostics.Add(new Diagnostic(TreatyDiagnostics.ContentsSkipped, tokens[headings[first]].Span));
                for (int i = headings[first]; i <= headings[last]; i++) tokens[i] = tokens[i] with { Kind = ProvisionTokenKind.Text, ContentSpan = default };
            }
            first = last + 1;
        }
    }

    private static bool IsHeading(ProvisionTokenKind kind) => kind is >= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.ProtocolHeading;

    private static bool IsEntry(SourceText source, List<ProvisionToken> tokens, int heading, int next)
    {
        TextSpan between = TextSpan.FromBounds(tokens[heading].Span.End, tokens[next].Span.Start);
        if (between.Length > LongestEntry) return false;
        for (int i = heading + 1; i < next; i++)
            if (tokens[i].Kind is ProvisionTokenKind.Formula or ProvisionTokenKind.Testimonium or ProvisionTokenKind.ItemMarker) return false;
        // A sentence makes it an article.
        ReadOnlySpan<char> words = source.Slice(Blanks.Trim(source.Text, between));
        return words.IsEmpty || words[^1] is not ('.' or ';') || words.Length < 3 || words[^2] == '.';
    }

    private static bool ComesAgain(SourceText source, List<ProvisionToken> tokens, List<int> headings, int first, int last)
    {
        var later = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = last + 1; i < headings.Count; i++) later.Add(KeyOf(source, tokens[headings[i]]));
        int again = 0;
        for (int i = first; i <= last; i++) again += later.Contains(KeyOf(source, tokens[headings[i]])) ? 1 : 0;
        return again * 10 >= (last - first + 1) * 7;
    }

    private static string FirstArticleKey(SourceText source, List<ProvisionToken> tokens, List<int> headings, int first, int last)
    {
        for (int i = first; i <= last; i++)
            if (tokens[headings[i]].Kind == ProvisionTokenKind.ArticleHeading) return KeyOf(source, tokens[headings[i]]);
        return "";
    }

    private static string KeyOf(SourceText source, ProvisionToken heading) => $"{heading.Kind}{source[heading.ContentSpan]}";
}
