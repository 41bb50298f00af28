using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Page numbers and running heads that a document left between its lines: "12", "- 12 -", "Page 12", "12/40".</summary>
internal static class FurnitureLine<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestLine = 24;

    /// <summary>Whether the whole line is furniture. A bare number counts only with a dash around it or the word before it: "1" may be a list's.</summary>
    public static bool TryRead(ReadOnlySpan<TUnit> text, int start, LexiconTable<TUnit> table, out int end)
    {
        end = start;
        int digits = 0, steps = 0;
        bool dash = false, word = false;
        while (end < text.Length)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, end, out int length);
            if (TextUnits<TUnit>.IsLineEnd(codePoint)) break;
            if (steps++ > LongestLine) return false;
            if (TextUnits<TUnit>.IsDigit(codePoint)) digits++;
            else if (codePoint is '-' or 0x2013 or 0x2014 or '/') dash = true;
            else if (TextUnits<TUnit>.IsLetter(codePoint))
            {
                int wordEnd = TextUnits<TUnit>.WordEnd(text, end);
                int phrase = table.Match(text, end, wordEnd, out int phraseEnd);
                if (phrase == 0 || table.TagOf(phrase) is not (LexiconTag.PageWord or LexiconTag.Connective) || phraseEnd != wordEnd) return false;
                word |= table.TagOf(phrase) == LexiconTag.PageWord;
                end = wordEnd;
                continue;
            }
            else if (!TextUnits<TUnit>.IsBlank(codePoint)) return false;
            end += length;
        }
        return digits is > 0 and <= 8 && (dash || word);
    }
}
