using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>The marks that open a paragraph or a list item: "1.", "(1)", "1)", "1.1", "(a)", "a)", "(iv)", 一、, a dash or bullet.</summary>
internal static class ListMarks<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    public static bool TryRead(
        ReadOnlySpan<TUnit> text, int start, bool lineStart, LexiconTable<TUnit> table, out ProvisionTokenKind kind, out TextSpan number, out int end)
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
        bool bracket = codePoint is '(' or 0xFF08;
        int at = bracket ? TextUnits<TUnit>.SkipBlanks(text, start + length) : start;
        if (!NumberReader<TUnit>.TryRead(text, at, table, out HeadingNumber read) || read.Style == NumberStyle.Word) return false;
        int close = TextUnits<TUnit>.SkipBlanks(text, read.End);
        if (close >= text.Length) return false;
        int mark = TextUnits<TUnit>.Decode(text, close, out int markLength);
        // A letter with a full stop is an initial, a roman digit with one may be: only at the start of a line.
        bool compound = !bracket && lineStart && read is { Style: NumberStyle.Arabic, Minor: > 0 } && close > read.End && TextUnits<TUnit>.IsUpper(TextUnits<TUnit>.Decode(text, close, out _));
        if (compound)
        {
            kind = ProvisionTokenKind.ParagraphMarker;
            number = TextSpan.FromBounds(read.Start, read.End);
            end = read.End;
            return true;
        }
        bool stop = !bracket && mark is '.' or 0xFF0E && close == read.End && (read.Style == NumberStyle.Arabic || lineStart);
        // 一、 and ２、 are the marks of Chinese and Japanese paragraphs.
        bool comma = !bracket && lineStart && mark == 0x3001 && close == read.End;
        if (mark is not (')' or 0xFF09) && !stop && !comma) return false;
        end = close + markLength;
        if (stop && end < text.Length && !IsGap(text, end, lineStart) && !(lineStart && IsGluedWord(text, read.Start, end))) return false;
        number = TextSpan.FromBounds(read.Start, read.End);
        if (read.Style == NumberStyle.Arabic) kind = ProvisionTokenKind.ParagraphMarker;
        return true;
    }

    /// <summary>"2.The Parties", "a.goods": the blank was lost; "A.B." and "e.g." are no marks.</summary>
    private static bool IsGluedWord(ReadOnlySpan<TUnit> text, int mark, int at) =>
        !TextUnits<TUnit>.IsUpper(int.CreateTruncating(text[mark])) && at + 1 < text.Length
        && TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, at, out int length)) && at + length < text.Length && TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, at + length, out _));

    /// <summary>Scripts that put no blanks between words put none behind the mark either.</summary>
    private static bool IsGap(ReadOnlySpan<TUnit> text, int at, bool lineStart)
    {
        int codePoint = TextUnits<TUnit>.Decode(text, at, out _);
        if (lineStart && TextUnits<TUnit>.IsIdeograph(codePoint)) return true;
        return TextUnits<TUnit>.IsBlank(codePoint) || TextUnits<TUnit>.IsLineEnd(codePoint);
    }
}
