using System.Numerics;

namespace TreatyModel.Scanning;

/// <summary>What a mark between words is: a stop that ends a sentence or does not, a dash or a hyphen, a quotation mark or an apostrophe.</summary>
internal static class Marks<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int MostClosers = 8;
    private const int LongestAbbreviation = 3;

    /// <summary>Blanks and line ends that one event takes; more make another.</summary>
    private const int LongestLineEnd = 1024;

    /// <summary>Reads the mark at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the mark is.</param>
    /// <param name="codePoint">The mark.</param>
    /// <param name="afterAbbreviation">Whether an abbreviation of the lexicon ends here.</param>
    /// <param name="end">Just behind the mark and all that belongs to it; behind the code point when it is no event.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>False when it is no event.</returns>
    public static bool TryRead(ReadOnlySpan<TUnit> text, int start, int codePoint, bool afterAbbreviation, ref int end, out ScanEventKind kind)
    {
        switch (codePoint)
        {
            case '.' or '!' or '?' or 0x3002 or 0xFF0E:
                kind = EndsSentence(text, codePoint, start, afterAbbreviation, ref end) ? ScanEventKind.SentenceEnd : ScanEventKind.Dot;
                return true;
            case ';' or 0xFF1B: kind = ScanEventKind.Semicolon; return true;
            case ':' or 0xFF1A: kind = ScanEventKind.Colon; return true;
            case ',' or 0xFF0C or 0x3001 or 0x60C: kind = ScanEventKind.Comma; return true;
            case '(' or '[' or 0xFF08: kind = ScanEventKind.OpenBracket; return true;
            case ')' or ']' or 0xFF09: kind = ScanEventKind.CloseBracket; return true;
            case 0x201C or 0xAB or 0x201E: kind = ScanEventKind.OpenQuote; return true;
            case 0x201D or 0xBB: kind = ScanEventKind.CloseQuote; return true;
            case '"': kind = ScanEventKind.Quote; return true;
            case '\'' or 0x2018 or 0x2019:
                kind = ReadSingleQuote(text, codePoint, ref end);
                return kind == ScanEventKind.Quote || !IsApostrophe(text, start, codePoint, end);
            case 0x2013 or 0x2014: kind = ScanEventKind.Dash; return true;
            case '-': kind = ScanEventKind.Dash; return IsDash(text, start, ref end);
            case '\n' or '\r' or '\f' or 0x2028 or 0x2029:
                kind = ReadLineEnd(text, start, ref end);
                return true;
            default: kind = default; return false;
        }
    }

    /// <summary>
    /// A full stop ends a sentence when a blank or the end follows it (behind closing quotation marks and brackets), the word before it is
    /// no abbreviation and no initial, and the next word does not go on in lower case. A blank that got lost is seen by the capital behind.
    /// </summary>
    private static bool EndsSentence(ReadOnlySpan<TUnit> text, int mark, int start, bool afterAbbreviation, ref int end)
    {
        bool ideographic = mark is 0x3002 or 0xFF0E;
        if (mark == '.' && !afterAbbreviation && IsPlainEnd(text, start)) return true;
        int close = SkipClosers(text, end);
        bool atEnd = close >= text.Length;
        int next = atEnd ? 0 : TextUnits<TUnit>.Decode(text, close, out _);
        if (!atEnd && !ideographic && !TextUnits<TUnit>.IsBlank(next) && !TextUnits<TUnit>.IsLineEnd(next)
            && !(mark == '.' && close == end && !afterAbbreviation && IsGlued(text, start, next))) return false;
        if (mark == '.' && !atEnd)
        {
            int word = TextUnits<TUnit>.WordStart(text, start, LongestAbbreviation + 1);
            if (word < start && IsAbbreviated(text, word, start, afterAbbreviation, TextUnits<TUnit>.SkipBlanks(text, close))) return false;
        }
        int following = TextUnits<TUnit>.SkipWhiteSpace(text, close);
        if (following < text.Length && !ideographic && mark == '.' && TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, following, out _))) return false;
        end = close;
        return true;
    }

    /// <summary>"shall apply. The": the rule, told at a glance: a small letter before, one blank or line ends and a capital behind.</summary>
    private static bool IsPlainEnd(ReadOnlySpan<TUnit> text, int start)
    {
        if (start == 0 || start + 3 >= text.Length || int.CreateTruncating(text[start - 1]) is not (>= 'a' and <= 'z')) return false;
        int gap = int.CreateTruncating(text[start + 1]);
        int next = int.CreateTruncating(text[start + 2]);
        if (gap == '\n' && next == '\n') next = int.CreateTruncating(text[start + 3]);
        return gap is ' ' or '\n' && next is >= 'A' and <= 'Z';
    }

    /// <summary>An abbreviation, an initial, or "No. 3", "Vol. 12": a short word before a number. At the end of a line none of them goes on.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<TUnit> text, int word, int start, bool afterAbbreviation, int next)
    {
        if (next >= text.Length) return false;
        int following = TextUnits<TUnit>.Decode(text, next, out _);
        if (TextUnits<TUnit>.IsLineEnd(following)) return false;
        if (afterAbbreviation || IsInitial(text, word, start)) return true;
        return TextUnits<TUnit>.IsDigit(following) && TextUnits<TUnit>.IsNear(text, word, start, LongestAbbreviation)
            && TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, word, out _));
    }

    /// <summary>"the end.The next": a lost blank, told by a word in small letters before and a capital behind.</summary>
    private static bool IsGlued(ReadOnlySpan<TUnit> text, int start, int next)
    {
        if (!TextUnits<TUnit>.IsUpper(next)) return false;
        int word = TextUnits<TUnit>.WordStart(text, start, LongestAbbreviation);
        int last = TextUnits<TUnit>.StepBack(text, start);
        if (word >= last || !TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, last, out _))) return false;
        return TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, last), out _));
    }

    /// <summary>A single capital letter before the full stop: "J. Smith", "U.S. forces".</summary>
    private static bool IsInitial(ReadOnlySpan<TUnit> text, int word, int end)
    {
        int codePoint = TextUnits<TUnit>.Decode(text, word, out int length);
        return word + length == end && TextUnits<TUnit>.IsUpper(codePoint) && codePoint != 'I';
    }

    private static int SkipClosers(ReadOnlySpan<TUnit> text, int position)
    {
        // The bound keeps a megabyte of full stops linear.
        for (int i = 0; i < MostClosers && position < text.Length; i++)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, position, out int length);
            if (codePoint is not ('"' or 0x201D or 0xBB or ')' or ']' or '\'' or 0x2019 or '.' or '!' or '?')) break;
            // A straight quotation mark with a word behind it opens the next sentence.
            if (codePoint is '"' or '\'' && position + 1 < text.Length && TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, position + 1, out _))) break;
            position += length;
        }
        return position;
    }

    /// <summary>A mark with letters on both sides belongs to the word.</summary>
    private static bool IsApostrophe(ReadOnlySpan<TUnit> text, int start, int codePoint, int end) => codePoint != 0x2018 && IsWordBefore(text, start)
        && end < text.Length && TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, end, out _));

    private static bool IsWordBefore(ReadOnlySpan<TUnit> text, int at) =>
        at > 0 && TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, at), out _));

    /// <summary>Two apostrophes in a row stand for a double quotation mark.</summary>
    private static ScanEventKind ReadSingleQuote(ReadOnlySpan<TUnit> text, int codePoint, ref int end)
    {
        if (codePoint == 0x2018 || end >= text.Length || TextUnits<TUnit>.Decode(text, end, out int length) != codePoint) return ScanEventKind.SingleQuote;
        end += length;
        return ScanEventKind.Quote;
    }

    /// <summary>Two hyphens, or one with a blank on both sides.</summary>
    private static bool IsDash(ReadOnlySpan<TUnit> text, int start, ref int end)
    {
        if (end < text.Length && int.CreateTruncating(text[end]) == '-')
        {
            for (int i = 0; i < LongestLineEnd && end < text.Length && int.CreateTruncating(text[end]) == '-'; i++) end++;
            return true;
        }
        return !IsWordBefore(text, start) && (end >= text.Length || TextUnits<TUnit>.IsBlank(TextUnits<TUnit>.Decode(text, end, out _)));
    }

    private static ScanEventKind ReadLineEnd(ReadOnlySpan<TUnit> text, int start, ref int end)
    {
        // One empty line, then a word.
        if (end + 1 < text.Length && int.CreateTruncating(text[start]) == '\n' && int.CreateTruncating(text[end]) == '\n' && TextUnits<TUnit>.IsAsciiWord(text, end + 1))
        {
            end++;
            return ScanEventKind.ParagraphEnd;
        }
        int ends = 0;
        end = start;
        for (int i = 0; i < LongestLineEnd && end < text.Length; i++)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, end, out int length);
            if (codePoint == '\n')
            {
                ends++;
                end++;
            }
            else if (TextUnits<TUnit>.IsLineEnd(codePoint))
            {
                ends++;
                end = TextUnits<TUnit>.SkipLineEnd(text, end);
            }
            else if (TextUnits<TUnit>.IsBlank(codePoint))
            {
                end += length;
            }
            else
            {
                break;
            }
        }
        if (ends > 1) return ScanEventKind.ParagraphEnd;
        return IsWrap(text, end) ? ScanEventKind.Wrap : ScanEventKind.LineEnd;
    }

    /// <summary>Whether a line goes on with a word in small letters; a single letter may be the mark of an item.</summary>
    private static bool IsWrap(ReadOnlySpan<TUnit> text, int start)
    {
        if (start >= text.Length || !TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, start, out int length))) return false;
        int second = start + length;
        return second < text.Length && TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, second, out _));
    }
}
