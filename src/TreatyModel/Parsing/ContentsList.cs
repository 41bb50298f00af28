using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Headings;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Takes lists of contents out of the headings: runs with hardly a word between them, whose articles come again.</summary>
internal static class ContentsList
{
    private const int LeastHeadings = 4;

    /// <summary>A heading's line with its page number is shorter; an article is longer, but for the rare one-line article.</summary>
    private const int LongestEntry = 220;

    public static void Remove(SourceText source, List<HeadingCandidate> headings, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var lastPlace = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < headings.Count; i++) lastPlace[KeyOf(source, headings[i])] = i;
        int first = 0, kept = 0;
        while (first < headings.Count)
        {
            int last = first;
            string firstArticle = ArticleKey(source, headings[first]);
            while (last + 1 < headings.Count && IsEntry(source, headings[last], headings[last + 1]))
            {
                // The first real article or part stands right behind the list and begins its numbers again.
                string next = ArticleKey(source, headings[last + 1]);
                if (last > first && next.Length > 0 && next == firstArticle) break;
                if (last > first && headings[last + 1].Kind == headings[first].Kind && KeyOf(source, headings[last + 1]) == KeyOf(source, headings[first])) break;
                if (firstArticle.Length == 0) firstArticle = next;
                last++;
            }
            if (last - first + 1 >= LeastHeadings && ComesAgain(source, headings, first, last, lastPlace))
                diagnostics.Add(new Diagnostic(TreatyDiagnostics.ContentsSkipped, TextSpan.FromBounds(headings[first].Start, headings[first].End)));
            else
                for (int i = first; i <= last; i++) headings[kept++] = headings[i];
            first = last + 1;
        }
        headings.RemoveRange(kept, headings.Count - kept);
    }

    private static bool IsEntry(SourceText source, HeadingCandidate heading, HeadingCandidate next)
    {
        var between = TextSpan.FromBounds(heading.End, next.Start);
        if (between.Length > LongestEntry) return false;
        // A sentence makes it an article.
        ReadOnlySpan<char> words = source.Slice(Blanks.Trim(source.Text, between));
        return words.IsEmpty || words[^1] is not ('.' or ';') || words.Length < 3 || words[^2] == '.';
    }

    private static bool ComesAgain(SourceText source, List<HeadingCandidate> headings, int first, int last, Dictionary<string, int> lastPlace)
    {
        int again = 0;
        for (int i = first; i <= last; i++) again += lastPlace[KeyOf(source, headings[i])] > last ? 1 : 0;
        return again * 10 >= (last - first + 1) * 7;
    }

    private static string ArticleKey(SourceText source, HeadingCandidate heading) =>
        heading.Kind == ProvisionTokenKind.ArticleHeading ? KeyOf(source, heading) : "";

    private static string KeyOf(SourceText source, HeadingCandidate heading) =>
        $"{heading.Kind}{source.Slice(TextSpan.FromBounds(heading.Number.Start, heading.Number.End))}";
}
