using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Signatures;

/// <summary>What stands before, behind or instead of a signature: "(Signed)", "[L.S.]", "/s/", "Signed:".</summary>
internal static class SignatureMarks
{
    /// <summary>The next mark.</summary>
    /// <returns>Where it begins, its bracket included; -1 when there is none.</returns>
    public static int Next(string text, int from, int end, out int behind)
    {
        for (int at = from; at < end; at++)
        {
            if (text[at] is '(' or '[' or '/')
            {
                if (TryRead(text, at, end, out behind)) return at;
            }
            else if (char.IsLetter(text[at]))
            {
                if ((at == from || !char.IsLetter(text[at - 1])) && TryRead(text, at, end, out behind)) return at;
                at = Math.Max(at, TextUnits<char>.WordEnd(text, at) - 1);
            }
        }
        behind = end;
        return -1;
    }

    /// <summary>Whether a mark begins at a place: in brackets, or followed by a colon.</summary>
    public static bool TryRead(string text, int start, int end, out int behind)
    {
        behind = start;
        if (start + 3 <= end && text.AsSpan(start, 3).SequenceEqual("/s/"))
        {
            behind = start + 3;
            return true;
        }
        char close = text[start] switch { '(' => ')', '[' => ']', _ => ':' };
        int word = close == ':' ? start : start + 1;
        if (word >= end || !char.IsLetter(text[word])) return false;
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        int phrase = table.Match(text.AsSpan(0, end), word, TextUnits<char>.WordEnd(text, word), out behind);
        if (phrase == 0 || table.TagOf(phrase) != LexiconTag.SignatureMark) return false;
        while (behind < end && text[behind] is '.' or ' ' && text[behind] != close) behind++;
        if (behind >= end || text[behind] != close) return false;
        behind++;
        return true;
    }
}
