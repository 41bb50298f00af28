using System.Text.RegularExpressions;

namespace TreatyModel.Benchmarks.Contenders;

/// <summary>Regular expressions as people write them: one for each thing, on strings, with matches and groups.</summary>
internal static class PlainRegex
{
    private static readonly Regex Modals = new(@"\b(shall|may|must|will|should|cannot)(\s+not)?\b", RegexOptions.IgnoreCase);
    private static readonly Regex Triggers = new(@"\b(if|when|whenever|where|once|upon|unless|failing|provided that|in the event of|in case of|at the request of)\b", RegexOptions.IgnoreCase);
    private static readonly Regex References = new(@"\b(articles?|paragraphs?|chapters?|sections?|annex|protocol)\s+(?<number>\d+|[IVXLC]+)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Headings = new(@"^\s*(Article|Chapter|Annex|Part|Section)\s+(?<number>\d+|[IVXLC]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline);

    public static int Count(string text)
    {
        int count = 0;
        foreach (Regex regex in (Regex[])[Modals, Triggers, References, Headings])
            foreach (Match match in regex.Matches(text)) count += match.Groups.Count > 0 && match.Value.Length > 0 ? 1 : 0;
        return count;
    }
}
