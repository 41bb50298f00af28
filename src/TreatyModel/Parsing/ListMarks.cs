using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>The marks that open a paragraph or a list item: "1.", "(1)", "1)", "1 -", "1.1", "(a)", "a)", "(iv)", 一、, （甲）, (أ), а), ①, a dash or bullet.</summary>
internal static class ListMarks<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestAbbreviation = 3;

    public static bool TryRead(
        ReadOnlySpan<TUnit> text, int start, bool lineStart, LexiconTable<TUnit> table, out ProvisionTokenKind kind, out TextSpan number, out int end) =>
        TryRead(text, start, lineStart, isLoose: false, table, out kind, out number, out end);

    /// <summary>The marks at the start of a line, also those whose blank is lost, "1.The Parties", "a.the goods", and those with two marks, "(1). The Parties".</summary>
    public static bool TryReadAtLine(ReadOnlySpan<TUnit> text, int start, LexiconTable<TUnit> table, out ProvisionTokenKind kind, out TextSpan number, out int end) =>
        TryRead(text, start, lineStart: true, isLoose: true, table, out kind, out number, out end);

    private static bool TryRead(
        ReadOnlySpan<TUnit> text, int start, bool lineStart, bool isLoose, LexiconTable<TUnit> table, out ProvisionTokenKind kind, out TextSpan number, out int end)
    {
        kind = ProvisionTokenKind.ItemMarker;
        number = default;
        end = start;
        int codePoint = TextUnits<TUnit>.Decode(text, start, out int length);
        if (codePoint is '-' or 0x2013 or 0x2014 or 0x2022 or 0xB7 or '*' or 0x25CF)
        {
            end = start + length;
            return lineStart && TextUnits<TUnit>.SkipBlanks(text, end) is var words && words < text.Length
                && (words > end || codePoint is 0x2022 or 0x2013 or 0x2014)
                && TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, words, out _));
        }
        if (codePoint >= 0x2460 && ItemLetters.SignValue(codePoint) > 0)
        {
            kind = ProvisionTokenKind.ParagraphMarker;
            end = start + length;
            number = TextSpan.FromBounds(start, end);
            return true;
        }
        bool bracket = codePoint is '(' or 0xFF08;
        int at = bracket ? TextUnits<TUnit>.SkipBlanks(text, start + length) : start;
        if (!NumberReader<TUnit>.TryRead(text, at, table, out HeadingNumber read))
        {
            if (!ItemLetters.TryRead(text, at, out int letterEnd)) return false;
            read = new HeadingNumber(at, letterEnd, 1, 0, NumberStyle.Letter);
        }
        if (read.Style == NumberStyle.Word || !TryReadClose(text, read, bracket, lineStart, isLoose, out end)) return false;
        number = TextSpan.FromBounds(read.Start, read.End);
        if (read.Style == NumberStyle.Arabic) kind = ProvisionTokenKind.ParagraphMarker;
        return true;
    }

    /// <summary>What ends the mark behind its number.</summary>
    private static bool TryReadClose(ReadOnlySpan<TUnit> text, HeadingNumber number, bool bracket, bool lineStart, bool isLoose, out int end)
    {
        end = number.End;
        int close = TextUnits<TUnit>.SkipBlanks(text, number.End);
        if (close >= text.Length) return false;
        bool glued = close == number.End;
        int mark = TextUnits<TUnit>.Decode(text, close, out int length);
        // "10.1 The Parties": a compound number needs no mark.
        if (!bracket && lineStart && number is { Style: NumberStyle.Arabic, Minor: > 0 } && !glued && TextUnits<TUnit>.IsUpper(mark)) return true;
        // "２　締約国は": wide digits need none either.
        if (!bracket && lineStart && !glued && TextUnits<TUnit>.IsIdeograph(mark) && TextUnits<TUnit>.Decode(text, number.Start, out _) is >= 0xFF10 and <= 0xFF19) return true;
        // "1\.", "1\)": texts that come from a page in Markdown escape the mark.
        if (mark == '\\' && !bracket && lineStart && glued && close + 1 < text.Length)
        {
            close++;
            mark = TextUnits<TUnit>.Decode(text, close, out length);
        }
        end = close + length;
        if (mark is ')' or 0xFF09)
        {
            // "(1). The Parties", "(a) . The Parties"
            int stray = TextUnits<TUnit>.SkipBlanks(text, end);
            if (bracket && isLoose && stray + 1 < text.Length && int.CreateTruncating(text[stray]) == '.' && IsGap(text, stray + 1, lineStart: false)) end = stray + 1;
            return true;
        }
        if (bracket) return false;
        // A letter with a full stop is an initial, a roman digit with one may be: only at the start of a line.
        if (mark is '.' or 0xFF0E && glued && (number.Style == NumberStyle.Arabic || lineStart))
            return end >= text.Length || IsGap(text, end, lineStart) || isLoose && IsWordBehind(text, number, end);
        // "1 . The Parties": a blank too many.
        if (mark == '.' && isLoose && number is { Style: NumberStyle.Arabic, Minor: 0 }) return IsSentenceBehind(text, end);
        // 一、 and ２、 are the marks of Chinese and Japanese paragraphs.
        if (mark == 0x3001) return lineStart && glued && !(number.Style == NumberStyle.Letter && ItemLetters.TryRead(text, end, out _));
        // "1 - The Parties": not "1 - 3", and not a letter of a name.
        return lineStart && mark is '-' or 0x2013 && number.Minor == 0 && (number.Style == NumberStyle.Arabic || IsOtherLetter(text, number)) && IsSentenceBehind(text, end);
    }

    private static bool IsOtherLetter(ReadOnlySpan<TUnit> text, HeadingNumber number) =>
        number.Style == NumberStyle.Letter && TextUnits<TUnit>.Decode(text, number.Start, out _) >= 0x370;

    /// <summary>A blank, and a letter that is no small one.</summary>
    private static bool IsSentenceBehind(ReadOnlySpan<TUnit> text, int at)
    {
        int next = TextUnits<TUnit>.SkipBlanks(text, at);
        if (next == at || next >= text.Length) return false;
        int codePoint = TextUnits<TUnit>.Decode(text, next, out _);
        return TextUnits<TUnit>.IsLetter(codePoint) && !TextUnits<TUnit>.IsLower(codePoint);
    }

    /// <summary>"1.The Parties", "a.the goods", "b.„goods”": the blank behind the mark is lost. Not "e.g. goods" and "J.Smith".</summary>
    private static bool IsWordBehind(ReadOnlySpan<TUnit> text, HeadingNumber number, int at)
    {
        int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
        bool isSmallLetter = number.Style != NumberStyle.Arabic && TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, number.Start, out _));
        if (number.Style != NumberStyle.Arabic && !isSmallLetter || number.Minor > 0) return false;
        if (codePoint is '"' or 0x201C or 0x201E or 0xAB or 0x2018) return true;
        if (!TextUnits<TUnit>.IsLetter(codePoint) || !isSmallLetter && !TextUnits<TUnit>.IsUpper(codePoint)) return false;
        int wordEnd = TextUnits<TUnit>.WordEnd(text, at);
        if (wordEnd == at + length || wordEnd >= text.Length) return false;
        return TextUnits<TUnit>.Decode(text, wordEnd, out _) is not ('.' or '@') || !TextUnits<TUnit>.IsNear(text, at, wordEnd, LongestAbbreviation);
    }

    /// <summary>Scripts that put no blanks between words put none behind the mark either.</summary>
    private static bool IsGap(ReadOnlySpan<TUnit> text, int at, bool lineStart)
    {
        int codePoint = TextUnits<TUnit>.Decode(text, at, out _);
        if (lineStart && (TextUnits<TUnit>.IsIdeograph(codePoint) || codePoint is 0xFF08 or 0x300C or 0x300A)) return true;
        return TextUnits<TUnit>.IsBlank(codePoint) || TextUnits<TUnit>.IsLineEnd(codePoint);
    }
}
