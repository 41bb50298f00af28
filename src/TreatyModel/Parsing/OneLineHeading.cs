using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>The words of a heading in a text without lines: they go up to the first paragraph's number, the next heading or the first sentence.</summary>
internal static class OneLineHeading<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestHeading = 160;

    /// <summary>A shorter word may come twice in a heading.</summary>
    private const int ShortestRepeated = 4;

    /// <summary>Reads the words; false where what follows the number is a sentence at once.</summary>
    public static bool TryRead(ReadOnlySpan<TUnit> text, int start, out TextSpan words, out int end)
    {
        if (TryBracketed(text, start, out words, out end)) return true;
        LexiconTable<TUnit> table = LexiconSection.Structure.For<TUnit>();
        int sentence = -1, likelySentence = -1;
        for (int at = start; at < text.Length && TextUnits<TUnit>.IsNear(text, start, at, LongestHeading);)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (codePoint == '.' && sentence < 0 && IsStopped(text, start, at)) return Take(text, start, at, out words, out _) && (end = TextUnits<TUnit>.SkipBlanks(text, at + 1)) > at;
            if (codePoint is '.' or ';' or ':') break;
            if (TextUnits<TUnit>.IsDigit(codePoint) || codePoint == '(')
            {
                if (IsFirstMark(text, at, table)) return Take(text, start, at, out words, out end);
                if (codePoint == '(' && ListMarks<TUnit>.TryRead(text, at, false, table, out _, out _, out _)) break;
            }
            if (!TextUnits<TUnit>.IsLetter(codePoint))
            {
                at += length;
                continue;
            }
            int wordEnd = TextUnits<TUnit>.WordEnd(text, at);
            int phrase = table.Match(text, at, wordEnd, out _);
            LexiconTag tag = phrase == 0 ? LexiconTag.None : table.TagOf(phrase);
            if (tag == LexiconTag.BodyWord && at > start) break;
            // The next unit's heading ends this one: "Chapter I Industrial Products Article 2".
            if (at > start && phrase != 0 && sentence < 0 && TextUnits<TUnit>.IsUpper(codePoint) && HeadingText<TUnit>.StartsUnit(text, at) && !LeadsUp(text, start, at, table)
                && !IsBeforeComma(text, wordEnd, table)) return Take(text, start, at, out words, out end);
            if (at > start && tag is LexiconTag.Connective or LexiconTag.SentenceOpener or LexiconTag.RecitalOpener && IsCapitalized(text, at, wordEnd))
            {
                if (sentence < 0 && IsLowerBehind(text, wordEnd)) sentence = at;
                else if (tag == LexiconTag.SentenceOpener || IsArticle(text, at, wordEnd)) likelySentence = at;
            }
            else if (at > start && sentence < 0 && IsSameWord(text, start, at, wordEnd) && IsLowerBehind(text, wordEnd))
            {
                sentence = at;
            }
            at = wordEnd;
        }
        words = default;
        end = start;
        int stop = sentence >= 0 ? sentence : likelySentence;
        return stop > start && Take(text, start, stop, out words, out end);
    }

    /// <summary>"Definitions. For", "Denial Of Benefits . A Party": what stands before the stop is a title, every longer word with a capital.</summary>
    private static bool IsStopped(ReadOnlySpan<TUnit> text, int start, int stop)
    {
        int behind = TextUnits<TUnit>.SkipBlanks(text, stop + 1);
        if (behind == stop + 1 || behind >= text.Length || TextUnits<TUnit>.Decode(text, behind, out _) is var next && !TextUnits<TUnit>.IsUpper(next) && !TextUnits<TUnit>.IsDigit(next)) return false;
        int at = start;
        while (at < stop)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (TextUnits<TUnit>.IsDigit(codePoint)) return false;
            int wordEnd = TextUnits<TUnit>.IsLetter(codePoint) ? TextUnits<TUnit>.WordEnd(text, at) : at + length;
            if (wordEnd - at >= ShortestRepeated && TextUnits<TUnit>.IsLower(codePoint)) return false;
            at = wordEnd;
        }
        // An initial or an abbreviation ends no heading.
        return TextUnits<TUnit>.Trim(text, start, stop).End - TextUnits<TUnit>.WordStart(text, TextUnits<TUnit>.Trim(text, start, stop).End) >= ShortestRepeated;
    }

    /// <summary>"(Scope) The provisions": the brackets hold the heading.</summary>
    private static bool TryBracketed(ReadOnlySpan<TUnit> text, int start, out TextSpan words, out int end)
    {
        words = default;
        end = start;
        if (int.CreateTruncating(text[start]) != '(') return false;
        for (int at = start + 1; at < text.Length && at - start < LongestHeading; at++)
        {
            int unit = int.CreateTruncating(text[at]);
            if (unit is '(' or '.' or ';') return false;
            if (unit == ')') return Take(text, start + 1, at, out words, out end) && (end = TextUnits<TUnit>.SkipBlanks(text, at + 1)) > at;
        }
        return false;
    }

    private static bool Take(ReadOnlySpan<TUnit> text, int start, int at, out TextSpan words, out int end)
    {
        (int first, int last) = TextUnits<TUnit>.Trim(text, start, at);
        words = TextSpan.FromBounds(first, last);
        end = at;
        return last > first;
    }

    /// <summary>"1." and "3.1."</summary>
    private static bool IsFirstMark(ReadOnlySpan<TUnit> text, int at, LexiconTable<TUnit> table) =>
        ListMarks<TUnit>.TryRead(text, at, lineStart: false, table, out ProvisionTokenKind kind, out TextSpan number, out _)
        && kind == ProvisionTokenKind.ParagraphMarker && int.CreateTruncating(text[number.End - 1]) == '1'
        && (number.Length == 1 || (number.Length > 2 && int.CreateTruncating(text[number.End - 2]) == '.'));

    /// <summary>"... provided for in Article 2", "... de l'Article 2": the words before it lead up to a reference.</summary>
    private static bool LeadsUp(ReadOnlySpan<TUnit> text, int start, int at, LexiconTable<TUnit> table)
    {
        (_, int end) = TextUnits<TUnit>.Trim(text, start, at);
        if (end == at) return int.CreateTruncating(text[end - 1]) is '\'' or 0x2019;
        int word = TextUnits<TUnit>.WordStart(text, end);
        if (word == end || !TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, word, out _))) return false;
        int phrase = table.Match(text[..end], word, end, out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.Connective;
    }

    /// <summary>"For the purposes of implementing Article 2, the Board": a comma behind the number.</summary>
    private static bool IsBeforeComma(ReadOnlySpan<TUnit> text, int wordEnd, LexiconTable<TUnit> table) =>
        NumberReader<TUnit>.TryRead(text, TextUnits<TUnit>.SkipBlanks(text, wordEnd), table, out HeadingNumber number)
        && TextUnits<TUnit>.SkipBlanks(text, number.End) is var next && next < text.Length && int.CreateTruncating(text[next]) == ',';

    /// <summary>"The", not "THE" or "the".</summary>
    private static bool IsCapitalized(ReadOnlySpan<TUnit> text, int at, int wordEnd)
    {
        if (!TextUnits<TUnit>.IsUpper(TextUnits<TUnit>.Decode(text, at, out int length))) return false;
        return at + length >= wordEnd || TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, at + length, out _));
    }

    /// <summary>"Students Students who are present": a sentence about what the heading names.</summary>
    private static bool IsSameWord(ReadOnlySpan<TUnit> text, int first, int at, int wordEnd) => wordEnd - at >= ShortestRepeated && TextUnits<TUnit>.IsUpper(TextUnits<TUnit>.Decode(text, at, out _))
        && TextUnits<TUnit>.WordEnd(text, first) - first == wordEnd - at && text.Slice(first, wordEnd - at).SequenceEqual(text[at..wordEnd]);

    private static bool IsLowerBehind(ReadOnlySpan<TUnit> text, int wordEnd)
    {
        int next = TextUnits<TUnit>.SkipBlanks(text, wordEnd);
        return next > wordEnd && next < text.Length && TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, next, out _));
    }

    /// <summary>Articles with a capital: "The", "Les", "Los", "Die" begin sentences; "Of" and "And" stand in titles.</summary>
    private static bool IsArticle(ReadOnlySpan<TUnit> text, int at, int wordEnd) =>
        TextUnits<TUnit>.IsAnyOf(text, at, wordEnd, "the", "this", "a", "an", "la", "le", "les", "los", "las", "el", "de", "het", "der", "die", "das", "il", "gli", "os", "as");
}
