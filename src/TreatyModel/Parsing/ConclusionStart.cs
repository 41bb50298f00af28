using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds where the conclusion begins in a text that has no articles: a deed, a declaration, a note.</summary>
internal static class ConclusionStart
{
    /// <summary>The first testimonium in the second half, at the start of a line or in capitals; the end of the text when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extent">The part of it that is read.</param>
    /// <param name="from">Where the preamble was seen to end; nothing before is looked at.</param>
    public static int Find(string text, TextSpan extent, int from)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        for (int at = Math.Max(from, extent.Start + extent.Length / 2); at < extent.End;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            int word = TextUnits<char>.WordEnd(text, at);
            if (char.IsUpper(text[at]) && TextUnits<char>.WordStart(text, at) == at && table.Match(text, at, word, out int end) is var phrase and not 0
                && table.TagOf(phrase) == LexiconTag.Testimonium && end <= extent.End && (BeginsLine(text, at) || !text.AsSpan(at, end - at).ContainsAnyInRange('a', 'z'))) return at;
            at = word;
        }
        return extent.End;
    }

    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && TextUnits<char>.IsBlank(text[at - 1])) at--;
        return at == 0 || TextUnits<char>.IsLineEnd(text[at - 1]) || text[at - 1] is '.' or '。';
    }
}
