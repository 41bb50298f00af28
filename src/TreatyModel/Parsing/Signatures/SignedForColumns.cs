using System.Buffers;
using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Signatures;

/// <summary>Reads for whom is signed where two columns go on below: "For the Government of    For the Government of⏎Aland    Borland".</summary>
internal static class SignedForColumns
{
    private static readonly SearchValues<char> PartyEnds = SearchValues.Create(":_([*…\t");

    /// <summary>Characters of a line that are looked at: a text without lines has one introducer after another on the same line.</summary>
    private const int LongestLine = 400;

    /// <summary>The words that name each party; none when they do not show where one ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first "For" begins.</param>
    /// <param name="end">Where the conclusion ends.</param>
    public static List<TextSpan> Read(string text, int start, int end)
    {
        int lineEnd = LineEnd(text, start, end);
        TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(start, lineEnd));
        List<TextSpan> heads = [.. ColumnLine.At(line, Openers(text, line)).Select(h => Blanks.Trim(text, h))];
        if (heads.Count < 2) return [];
        TextSpan first = heads[0], below = Below(text, lineEnd, end);
        bool goesOnBelow = !below.IsEmpty && char.IsLower(text[below.Start]) && IsSmall(text, FirstWord(text, below));
        bool isOpen = IsSmall(text, LastWord(text, first));
        if (!goesOnBelow && !isOpen) return [];
        string article = WordBehind(text, first);
        bool isOnLine = text.AsSpan(heads[^1].Start, heads[^1].Length).Count(':') >= heads.Count || below.IsEmpty;
        TextSpan rest = isOnLine ? BehindSame(text, first, heads[^1]) : below;
        if (rest.IsEmpty) return [];
        // "For the Government⏎of Aland": the name stands behind the small word.
        List<TextSpan> parties = [.. Part(text, rest, heads.Count, article).Select(p => Bare(text, isOpen || isOnLine ? p : TextSpan.FromBounds(FirstWord(text, p).End, p.End)))];
        return parties.Count == heads.Count && parties.TrueForAll(p => IsNamed(text, p)) ? parties : [];
    }

    private static List<TextSpan> Part(string text, TextSpan rest, int columns, string article)
    {
        List<TextSpan> parts = ColumnLine.AtGaps(text, rest);
        if (parts.Count == columns) return parts;
        parts = ColumnLine.At(rest, BehindColons(text, rest));
        if (parts.Count == columns) return parts;
        parts = ColumnLine.At(rest, Repeats(text, rest, article));
        if (parts.Count == columns) return parts;
        TextSpan opener = FirstWord(text, rest);
        return IsSmall(text, opener) ? ColumnLine.At(rest, Repeats(text, rest, text[opener.Start..opener.End])) : [];
    }

    private static List<int> Openers(string text, TextSpan line) => [.. Words(text, line).Where(w => w.Start > line.Start && SignedFor.OpensNext(text, w.Start, w.End)).Select(w => w.Start)];

    private static List<int> BehindColons(string text, TextSpan rest)
    {
        var starts = new List<int>();
        for (int at = rest.Start; at < rest.End; at++)
            if (text[at] == ':' && TextUnits<char>.SkipBlanks(text, at + 1) is var next && next < rest.End) starts.Add(next);
        return starts;
    }

    /// <summary>Where a small word comes again behind a name: "the Republic of Aland | the Kingdom of Borland".</summary>
    private static List<int> Repeats(string text, TextSpan rest, string word)
    {
        var starts = new List<int>();
        TextSpan before = default;
        foreach (TextSpan next in Words(text, rest))
        {
            if (!before.IsEmpty && !IsSmall(text, before) && text.AsSpan(next.Start, next.Length).Equals(word, StringComparison.OrdinalIgnoreCase)) starts.Add(next.Start);
            before = next;
        }
        return starts;
    }

    /// <summary>What the last head has behind the words that all heads have: "For the Government of [Aland: Borland:]".</summary>
    private static TextSpan BehindSame(string text, TextSpan first, TextSpan last)
    {
        List<TextSpan> same = [.. Words(text, first)], words = [.. Words(text, last)];
        if (same.Count > 1 && IsSmall(text, same[^1]) && IsSmall(text, same[^2])) same.RemoveAt(same.Count - 1);
        if (words.Count <= same.Count) return default;
        for (int i = 0; i < same.Count; i++)
            if (!text.AsSpan(same[i].Start, same[i].Length).Equals(text.AsSpan(words[i].Start, words[i].Length), StringComparison.OrdinalIgnoreCase)) return default;
        return Blanks.Trim(text, TextSpan.FromBounds(words[same.Count - 1].End, last.End));
    }

    /// <summary>The next line, when no empty one lies between.</summary>
    private static TextSpan Below(string text, int lineEnd, int end)
    {
        int next = lineEnd;
        if (next < end && text[next] == '\r') next++;
        if (next < end && text[next] == '\n') next++;
        return next == lineEnd || next >= end ? default : Blanks.Trim(text, TextSpan.FromBounds(next, LineEnd(text, next, end)));
    }

    private static TextSpan Bare(string text, TextSpan part)
    {
        int start = part.Start, end = part.End;
        while (start < end && !char.IsLetter(text[start])) start++;
        int mark = text.AsSpan(start, end - start).IndexOfAny(PartyEnds);
        if (mark >= 0) end = start + mark;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsNamed(string text, TextSpan party) => Words(text, party).Any(w => char.IsUpper(text[w.Start]) && !IsSmall(text, w));

    private static string WordBehind(string text, TextSpan head) => Words(text, head).Skip(1).Select(w => text[w.Start..w.End]).FirstOrDefault("");

    private static TextSpan FirstWord(string text, TextSpan span) => Words(text, span).FirstOrDefault(span);

    private static TextSpan LastWord(string text, TextSpan span) => Words(text, span).LastOrDefault(span);

    private static bool IsSmall(string text, TextSpan word) => SignatoryReader.IsSmallWord(text, word.Start, word.End);

    private static IEnumerable<TextSpan> Words(string text, TextSpan span)
    {
        for (int at = span.Start; at < span.End; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            int end = Math.Min(TextUnits<char>.WordEnd(text, at), span.End);
            yield return TextSpan.FromBounds(at, end);
            at = end;
        }
    }

    private static int LineEnd(string text, int from, int end)
    {
        int last = Math.Min(end, from + LongestLine);
        int line = text.AsSpan(from, last - from).IndexOfAny('\n', '\r', '\f');
        return line < 0 ? last : from + line;
    }
}
