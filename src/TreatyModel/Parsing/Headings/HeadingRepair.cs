using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Headings;

/// <summary>
/// Fills gaps in a chain: where one or two numbers are missing between two headings, looks between them for a heading whose word is
/// damaged ("Artilce 8"), is another division's ("Chapter 11" among chapters that count otherwise) or is lost ("10.14" on a line of its own).
/// </summary>
internal static class HeadingRepair
{
    private const int MostMissing = 3;
    private const int LongestWord = 14;
    private const int ShortestWord = 4;

    /// <summary>Returns the chain with what was found in its gaps.</summary>
    public static List<HeadingCandidate> Fill(string text, List<HeadingCandidate> chain)
    {
        var filled = new List<HeadingCandidate>(chain.Count);
        for (int i = 0; i < chain.Count; i++)
        {
            filled.Add(chain[i]);
            if (i + 1 < chain.Count && HasGap(chain[i].Number, chain[i + 1].Number)) Search(text, chain[i], chain[i + 1], filled);
        }
        return filled;
    }

    private static bool HasGap(HeadingNumber before, HeadingNumber after)
    {
        if (after.Follows(before) || before.Style != after.Style || before.Style == NumberStyle.Word) return false;
        if (before.Minor == 0 || after.Minor == 0) return before.Minor == after.Minor && after.Major > before.Major && after.Major <= before.Major + MostMissing + 1;
        return after.Major == before.Major && after.Minor > before.Minor && after.Minor <= before.Minor + MostMissing + 1;
    }

    private static void Search(string text, HeadingCandidate first, HeadingCandidate last, List<HeadingCandidate> filled)
    {
        ReadOnlySpan<char> word = WordOf(text, first);
        HeadingNumber before = first.Number;
        for (int at = first.End; at < last.Start;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            int end = TextUnits<char>.WordEnd(text, at);
            if ((char.IsUpper(text[at]) || char.IsAsciiDigit(text[at])) && TryRead(text, at, end, word, first, before, out HeadingCandidate found) && found.End < last.Start)
            {
                filled.Add(found);
                before = found.Number;
                end = found.End;
                if (last.Number.Follows(before)) return;
            }
            at = end;
        }
    }

    private static bool TryRead(string text, int at, int end, ReadOnlySpan<char> word, HeadingCandidate like, HeadingNumber before, out HeadingCandidate found)
    {
        found = default;
        bool bare = char.IsAsciiDigit(text[at]);
        if (bare ? before.Minor == 0 : !IsLike(text.AsSpan(at, end - at), word)) return false;
        int number = bare ? at : TextUnits<char>.SkipBlanks(text, end);
        if (!bare && number < text.Length && text[number] is '.' or '-' or ':' or ',') number = TextUnits<char>.SkipBlanks(text, number + 1);
        if (!NumberReader<char>.TryRead(text, number, LexiconSection.Structure.For<char>(), out HeadingNumber read)) return false;
        if (read.Style != before.Style || !read.Follows(before) || read.Major == before.Major + 1 && before.Minor > 0) return false;

        HeadingBefore stands = HeadingSurroundings.Before(text, at);
        bool line = stands <= HeadingBefore.LineGoesOn;
        if (!line && (stands != HeadingBefore.SentenceEnd || like.IsAtLineStart)) return false;
        HeadingAfter after = HeadingSurroundings.After(text, read.End, line);
        if (after is HeadingAfter.Small or HeadingAfter.Reference or HeadingAfter.ItemSmall or HeadingAfter.MarkSmall or HeadingAfter.LooseNumber) return false;
        if (bare && !line && after != HeadingAfter.Capital) return false;
        found = new HeadingCandidate(ProvisionTokenKind.ArticleHeading, at, read.End, read) { Before = stands, After = after, IsRepaired = true };
        return true;
    }

    private static ReadOnlySpan<char> WordOf(string text, HeadingCandidate heading) =>
        text.AsSpan(heading.Start, TextUnits<char>.WordEnd(text, heading.Start) - heading.Start);

    /// <summary>The word of another unit, or a word at most two letters away from this text's own.</summary>
    private static bool IsLike(ReadOnlySpan<char> candidate, ReadOnlySpan<char> word)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(candidate, 0, candidate.Length, out int end);
        if (phrase != 0 && end == candidate.Length && table.TagOf(phrase) is >= LexiconTag.ArticleWord and <= LexiconTag.SectionWord) return true;
        if (candidate.Length < ShortestWord || candidate.Length > LongestWord || word.Length > LongestWord || Math.Abs(candidate.Length - word.Length) > 2) return false;
        return Distance(candidate, word) <= (word.Length < 6 ? 1 : 2);
    }

    /// <summary>How many letters must be changed, put in or taken out.</summary>
    internal static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                int best = Math.Min(diagonal + same, Math.Min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[right.Length];
    }
}
