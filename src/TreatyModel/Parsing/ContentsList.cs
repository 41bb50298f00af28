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
        var lastPlace = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < headings.Count; i++) lastPlace[KeyOf(source, tokens[headings[i]])] = i;
        int first = 0;
        while (first < headings.Count)
        {
            int last = first;
            string firstArticle = ArticleKey(source, tokens[headings[first]]);
            while (last + 1 < headings.Count && IsEntry(source, tokens, headings[last], headings[last + 1]))
            {
                // The first real article stands right behind the list and begins its numbers again.
                string next = ArticleKey(source, tokens[headings[last + 1]]);
                if (last > first && next.Length > 0 && next == firstArticle) break;
                if (firstArticle.Length == 0) firstArticle = next;
                last++;
            }
            if (last - first + 1 >= LeastHeadings && ComesAgain(source, tokens, headings, first, last, lastPlace))
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

    private static bool ComesAgain(SourceText source, List<ProvisionToken> tokens, List<int> headings, int first, int last, Dictionary<string, int> lastPlace)
    {
        int again = 0;
        for (int i = first; i <= last; i++) again += lastPlace[KeyOf(source, tokens[headings[i]])] > last ? 1 : 0;
        return again * 10 >= (last - first + 1) * 7;
    }

    private static string ArticleKey(SourceText source, ProvisionToken heading) =>
        heading.Kind == ProvisionTokenKind.ArticleHeading ? KeyOf(source, heading) : "";

    private static string KeyOf(SourceText source, ProvisionToken heading) => $"{heading.Kind}{source[heading.ContentSpan]}";
}
