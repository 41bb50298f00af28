using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>The words of a heading: on the line of its number, or on the lines below it.</summary>
internal static class HeadingText<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestLine = 160;
    private const int MostLines = 4;

    /// <summary>A line of a printed page is about this long at least where its words were wrapped.</summary>
    private const int FullLine = 62;

    /// <summary>Reads the words behind a heading's number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Just behind the number.</param>
    /// <param name="words">The words without marks and blanks around.</param>
    /// <param name="end">Where the body starts.</param>
    /// <returns>False when what follows is a sentence of the body, or nothing.</returns>
    public static bool TryRead(ReadOnlySpan<TUnit> text, int at, out TextSpan words, out int end)
    {
        words = default;
        end = at;
        int start = SkipMarks(text, at, out bool marked);
        if (start >= text.Length) return false;
        bool sameLine = !TextUnits<TUnit>.IsLineEnd(TextUnits<TUnit>.Decode(text, start, out _));
        if (!sameLine) start = TextUnits<TUnit>.SkipWhiteSpace(text, start);
        if (start >= text.Length || !CanOpen(text, start, sameLine && marked)) return false;

        int lineStart = start;
        bool bracketed = int.CreateTruncating(text[start]) == '(';
        for (int line = 0; line < MostLines; line++)
        {
            int lineEnd = LineEnd(text, lineStart);
            if (!TextUnits<TUnit>.IsNear(text, lineStart, lineEnd, LongestLine)) return line == 0 && OneLineHeading<TUnit>.TryRead(text, start, out words, out end);
            (int first, int last) = TextUnits<TUnit>.Trim(text, lineStart, lineEnd);
            if (last <= first) return false;
            int next = TextUnits<TUnit>.SkipWhiteSpace(text, lineEnd);
            if (HasBodyWord(text, first, last) && !IsFirstParagraph(text, next)) return line == 0 && sameLine && OneLineHeading<TUnit>.TryRead(text, start, out words, out end);
            bool emptyLine = next < text.Length && LineBreaks(text, lineEnd, next) > 1;
            Ending ending = EndingOf(text, first, last);
            bool goesOn = next < text.Length && !emptyLine
                && (ending == Ending.Open || (TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, next, out _)) && !StartsUnit(text, next))
                    || (ending == Ending.None && !StartsUnit(text, next) && (IsCapitals(text, first, last) ? IsCapitals(text, next, LineEnd(text, next)) : IsWrapped(text, sameLine && line == 0 ? at : lineStart, last, next))));
            if (goesOn && ending != Ending.Closed)
            {
                lineStart = next;
                continue;
            }
            if (line == 0 && sameLine && ending == Ending.Closed && OneLineHeading<TUnit>.TryRead(text, start, out words, out end)) return true;
            // "Scope :" before "1. The Parties" is a heading; before "(a) goods" it leads up to the list.
            bool isBeforeParagraph = ending == Ending.Closed && int.CreateTruncating(text[last - 1]) == ':' && IsFirstParagraph(text, next);
            if (ending is Ending.Open || (ending == Ending.Closed && !isBeforeParagraph && !(marked && sameLine && line == 0 && IsShort(text, first, last)) && !IsCapitals(text, first, last))) return false;
            int wordsEnd = isBeforeParagraph || (ending == Ending.Closed && int.CreateTruncating(text[last - 1]) == '.') ? TextUnits<TUnit>.Trim(text, first, last - 1).End : last;
            if (bracketed && int.CreateTruncating(text[wordsEnd - 1]) == ')')
            {
                start++;
                wordsEnd--;
            }
            wordsEnd = WithoutNoteMark(text, start, wordsEnd);
            if (wordsEnd <= start) return false;
            words = TextSpan.FromBounds(start, wordsEnd);
            end = next;
            return true;
        }
        return false;
    }

    /// <summary>"1. The Parties": what stands before it, without a full stop, is a heading even if it has a verb.</summary>
    private static bool IsFirstParagraph(ReadOnlySpan<TUnit> text, int at) => at + 1 < text.Length && int.CreateTruncating(text[at]) == '1'
        && ListMarks<TUnit>.TryRead(text, at, true, LexiconSection.Structure.For<TUnit>(), out ProvisionTokenKind kind, out TextSpan number, out _)
        && kind == ProvisionTokenKind.ParagraphMarker && number.Length == 1;

    /// <summary>A long line, and below it a short one that is no sentence either: the page was too narrow for the heading.</summary>
    private static bool IsWrapped(ReadOnlySpan<TUnit> text, int first, int last, int next)
    {
        if (TextUnits<TUnit>.IsNear(text, first, last, FullLine)) return false;
        (int start, int end) = TextUnits<TUnit>.Trim(text, next, LineEnd(text, next));
        if (end <= start || !TextUnits<TUnit>.IsNear(text, start, end, FullLine) || EndingOf(text, start, end) != Ending.None || HasBodyWord(text, start, end)) return false;
        for (int at = start; at < end; at++)
            if (TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[at]))) return false;
        int behind = TextUnits<TUnit>.SkipWhiteSpace(text, end);
        return behind < text.Length && !TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, behind, out _));
    }

    /// <summary>Takes the mark of a note off the last word: "Transfers7", "Scope (12)".</summary>
    private static int WithoutNoteMark(ReadOnlySpan<TUnit> text, int start, int end)
    {
        int at = end;
        bool bracket = at > start && int.CreateTruncating(text[at - 1]) == ')';
        if (bracket) at--;
        int digits = at;
        while (digits > start && at - digits < 3 && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[digits - 1]))) digits--;
        if (digits == at || at - digits > 2 || digits <= start) return end;
        int before = int.CreateTruncating(text[digits - 1]);
        if (bracket && before == '(') return TextUnits<TUnit>.Trim(text, start, digits - 1).End;
        return !bracket && TextUnits<TUnit>.WordStart(text, digits) <= digits - 3 && TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, digits), out _)) ? digits : end;
    }

    private enum Ending
    {
        None,

        /// <summary>Ends a sentence.</summary>
        Closed,

        /// <summary>Cannot be the end: a comma or a word such as "of".</summary>
        Open,
    }

    private static Ending EndingOf(ReadOnlySpan<TUnit> text, int first, int last)
    {
        int mark = TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, last), out _);
        if (mark is '.' or ';' or ':' or '?' or '!' or 0xFF1A or 0x3002 or 0xFF1B or 0x964 or 0x6D4 or 0x61B) return Ending.Closed;
        if (mark is ',' or 0x60C or 0x3001 or 0xFF0C) return Ending.Open;
        int word = last;
        while (word > first && TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, word), out _))) word = TextUnits<TUnit>.StepBack(text, word);
        LexiconTable<TUnit> table = LexiconSection.Structure.For<TUnit>();
        // "Sort A" ends, though "a" is a small word of some language.
        if (word == last || last - word == 1 && TextUnits<TUnit>.IsUpper(int.CreateTruncating(text[word]))) return Ending.None;
        int phrase = table.Match(text[..last], word, last, out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.Connective ? Ending.Open : Ending.None;
    }

    private static bool IsShort(ReadOnlySpan<TUnit> text, int first, int last) => TextUnits<TUnit>.IsNear(text, first, last, LongestLine / 2);

    private static bool CanOpen(ReadOnlySpan<TUnit> text, int start, bool marked)
    {
        int codePoint = TextUnits<TUnit>.Decode(text, start, out _);
        if (codePoint is '(') return !ListMarks<TUnit>.TryRead(text, start, true, LexiconSection.Structure.For<TUnit>(), out _, out _, out _);
        if (TextUnits<TUnit>.IsLower(codePoint)) return marked;
        if (!TextUnits<TUnit>.IsLetter(codePoint) && codePoint is not ('"' or 0x201C or '\'' or 0x2018 or 0xAB)) return false;
        return !StartsUnit(text, start);
    }

    internal static bool StartsUnit(ReadOnlySpan<TUnit> text, int start)
    {
        if (!TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, start, out _)))
            return ListMarks<TUnit>.TryRead(text, start, true, LexiconSection.Structure.For<TUnit>(), out _, out _, out _);
        LexiconTable<TUnit> table = LexiconSection.Structure.For<TUnit>();
        int wordEnd = TextUnits<TUnit>.WordEnd(text, start);
        int phrase = table.Match(text, start, wordEnd, out int end);
        // "a" and "l" are small words of some language, and marks.
        if (phrase == 0 || table.TagOf(phrase) is < LexiconTag.ArticleWord or > LexiconTag.ProtocolWord) return ListMarks<TUnit>.TryRead(text, start, true, table, out _, out _, out _);
        int next = TextUnits<TUnit>.SkipBlanks(text, end);
        return next > end && NumberReader<TUnit>.TryRead(text, next, table, out _);
    }

    /// <summary>Whether a stretch has a word that stands in sentences and hardly ever in headings.</summary>
    internal static bool HasBodyWord(ReadOnlySpan<TUnit> text, int first, int last)
    {
        LexiconTable<TUnit> table = LexiconSection.Structure.For<TUnit>();
        for (int at = first; at < last;)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (!TextUnits<TUnit>.IsLetter(codePoint))
            {
                at += length;
                continue;
            }
            int wordEnd = TextUnits<TUnit>.WordEnd(text, at);
            int phrase = table.Match(text, at, wordEnd, out _);
            if (phrase != 0 && table.TagOf(phrase) == LexiconTag.BodyWord) return true;
            at = wordEnd;
        }
        return false;
    }

    private static bool IsCapitals(ReadOnlySpan<TUnit> text, int first, int last)
    {
        bool any = false;
        for (int at = first; at < last;)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (TextUnits<TUnit>.IsLower(codePoint)) return false;
            any |= TextUnits<TUnit>.IsUpper(codePoint);
            at += length;
        }
        return any;
    }

    private static int SkipMarks(ReadOnlySpan<TUnit> text, int at, out bool marked)
    {
        marked = false;
        int next = TextUnits<TUnit>.SkipBlanks(text, at);
        while (next < text.Length && TextUnits<TUnit>.Decode(text, next, out int length) is '.' or ':' or '-' or 0x2013 or 0x2014 or 0xBA or 0xAA or 0xB0 or 0xFF1A)
        {
            marked = true;
            next = TextUnits<TUnit>.SkipBlanks(text, next + length);
        }
        return next;
    }

    private static int LineEnd(ReadOnlySpan<TUnit> text, int at)
    {
        // A line longer than any heading needs no exact end.
        for (int i = 0; i <= LongestLine && at < text.Length; i++)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (TextUnits<TUnit>.IsLineEnd(codePoint)) break;
            at += length;
        }
        return at;
    }

    private static int LineBreaks(ReadOnlySpan<TUnit> text, int start, int end)
    {
        int breaks = 0;
        while (start < end)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, start, out int length);
            if (TextUnits<TUnit>.IsLineEnd(codePoint))
            {
                breaks++;
                start = TextUnits<TUnit>.SkipLineEnd(text, start);
            }
            else
            {
                start += length;
            }
        }
        return breaks;
    }
}
