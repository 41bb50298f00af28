using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace TreatyModel.Scanning;

/// <summary>
/// The one place that says what a character, a word, a blank and a line end are, for UTF-8 (bytes) and UTF-16 (chars) alike.
/// </summary>
/// <remarks>
/// Words: runs of letters, digits and marks; an ideograph or kana is a word of its own, as those scripts put no blanks between words.
/// Blanks: space, tab, no-break space and the other Unicode spaces. Line ends: LF, CR, form feed, U+2028, U+2029. Other control
/// characters are neither. Case folding is ASCII only; the lexicon lists capitals of other scripts when it is loaded.
/// Broken bytes or lone surrogates decode as U+FFFD, one unit long.
/// Every run is bounded, so that a decision never depends on more than a known stretch of text: a word has at most
/// <see cref="LongestWord"/> code points (a longer run is several words), a skip passes at most <see cref="LongestBlankRun"/> blanks.
/// </remarks>
internal static class TextUnits<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    public const int LongestWord = 128;
    public const int LongestBlankRun = 256;

    /// <summary>The code point at a position and how many units it takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Decode(ReadOnlySpan<TUnit> text, int at, out int length)
    {
        int unit = int.CreateTruncating(text[at]);
        if (unit < 0x80)
        {
            length = 1;
            return unit;
        }
        return DecodeBeyondAscii(text, at, unit, out length);
    }

    private static int DecodeBeyondAscii(ReadOnlySpan<TUnit> text, int at, int unit, out int length)
    {
        if (typeof(TUnit) == typeof(byte))
        {
            // Two bytes, and three that need no further look; the rest is for the framework.
            int second = at + 1 < text.Length ? int.CreateTruncating(text[at + 1]) : 0;
            if ((second & 0xC0) == 0x80)
            {
                length = 2;
                if (unit is >= 0xC2 and <= 0xDF) return (unit & 0x1F) << 6 | (second & 0x3F);
                int third = at + 2 < text.Length ? int.CreateTruncating(text[at + 2]) : 0;
                length = 3;
                if (unit is >= 0xE1 and <= 0xEC && (third & 0xC0) == 0x80) return (unit & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
            }
        }
        else if (!char.IsSurrogate((char)unit))
        {
            length = 1;
            return unit;
        }
        return DecodeRune(text[at..], out length);
    }

    private static int DecodeRune(ReadOnlySpan<TUnit> text, out int length)
    {
        Rune rune;
        bool good = typeof(TUnit) == typeof(byte)
            ? Rune.DecodeFromUtf8(Reinterpret<byte>(text), out rune, out length) == System.Buffers.OperationStatus.Done
            : Rune.DecodeFromUtf16(Reinterpret<char>(text), out rune, out length) == System.Buffers.OperationStatus.Done;
        if (good) return rune.Value;
        length = 1;
        return 0xFFFD;
    }

    private static ReadOnlySpan<TTo> Reinterpret<TTo>(ReadOnlySpan<TUnit> text) where TTo : unmanaged =>
        System.Runtime.InteropServices.MemoryMarshal.Cast<TUnit, TTo>(text);

    /// <summary>Where the code point that ends before a position starts; 0 at the start of the text.</summary>
    public static int StepBack(ReadOnlySpan<TUnit> text, int at)
    {
        int back = at - 1;
        if (back <= 0) return 0;
        if (typeof(TUnit) == typeof(byte))
        {
            // At most three continuation bytes belong to one code point.
            int low = Math.Max(0, at - 4);
            while (back > low && (int.CreateTruncating(text[back]) & 0xC0) == 0x80) back--;
        }
        else if (char.IsLowSurrogate((char)int.CreateTruncating(text[back])) && char.IsHighSurrogate((char)int.CreateTruncating(text[back - 1])))
        {
            back--;
        }
        _ = Decode(text, back, out int length);
        return back + length == at ? back : at - 1;
    }

    public static bool IsLineEnd(int codePoint) => codePoint is '\n' or '\r' or '\f' or 0x2028 or 0x2029;

    public static bool IsBlank(int codePoint) =>
        codePoint is ' ' or '\t' or 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200B) or 0x202F or 0x205F or 0x3000 or 0xFEFF;

    public static bool IsDigit(int codePoint) => codePoint is >= '0' and <= '9';

    /// <summary>Han ideographs, hiragana and katakana: each is a word of its own. Hangul is written with blanks.</summary>
    public static bool IsIdeograph(int codePoint) =>
        codePoint is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(int codePoint)
    {
        if (codePoint < 0x80) return char.IsAsciiLetterOrDigit((char)codePoint);
        return IsWordBeyondAscii(codePoint);
    }

    private static bool IsWordBeyondAscii(int codePoint) => codePoint is >= 0xC0 and < 0x250
        // All Latin letters but the signs for times and divided by.
        ? codePoint is not (0xD7 or 0xF7)
        : codePoint is not (>= 0x2000 and < 0x2070) && Rune.IsValid(codePoint) && (Rune.IsLetterOrDigit(new Rune(codePoint)) || IsMark(codePoint));

    private static bool IsMark(int codePoint) => Rune.GetUnicodeCategory(new Rune(codePoint))
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    public static bool IsUpper(int codePoint) =>
        codePoint < 0x80 ? char.IsAsciiLetterUpper((char)codePoint) : Rune.IsValid(codePoint) && Rune.IsUpper(new Rune(codePoint));

    public static bool IsLower(int codePoint) =>
        codePoint < 0x80 ? char.IsAsciiLetterLower((char)codePoint) : Rune.IsValid(codePoint) && Rune.IsLower(new Rune(codePoint));

    public static bool IsLetter(int codePoint) =>
        codePoint < 0x80 ? char.IsAsciiLetter((char)codePoint) : Rune.IsValid(codePoint) && Rune.IsLetter(new Rune(codePoint));

    /// <summary>How many units an ASCII letter or digit or a Latin letter with an accent takes; 0 for anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LatinLength(ReadOnlySpan<TUnit> text, int at)
    {
        if ((uint)at >= (uint)text.Length) return 0;
        int codePoint = Decode(text, at, out int length);
        return codePoint < 0x250 && IsWord(codePoint) ? length : 0;
    }

    /// <summary>Whether the unit at a position is an ASCII letter or digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiWord(ReadOnlySpan<TUnit> text, int at)
    {
        int unit = int.CreateTruncating(text[at]);
        return unit < 0x80 && char.IsAsciiLetterOrDigit((char)unit);
    }

    /// <summary>Whether a word of ASCII letters and digits that reaches up to a position ends there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlainEnd(ReadOnlySpan<TUnit> text, int at) => (uint)at >= (uint)text.Length || !GoesOnWith(text, at);

    /// <summary>Whether a word of ASCII letters and digits begins at a position, which is its first letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlainStart(ReadOnlySpan<TUnit> text, int at) =>
        at == 0 || !GoesOnWith(text, int.CreateTruncating(text[at - 1]) < 0x80 ? at - 1 : StepBack(text, at));

    private static bool GoesOnWith(ReadOnlySpan<TUnit> text, int at)
    {
        int unit = int.CreateTruncating(text[at]);
        if (unit < 0x80) return char.IsAsciiLetterOrDigit((char)unit);
        int codePoint = Decode(text, at, out _);
        return IsWord(codePoint) && !IsIdeograph(codePoint);
    }

    /// <summary>Where the word that starts at a position ends.</summary>
    public static int WordEnd(ReadOnlySpan<TUnit> text, int at)
    {
        int last = Math.Min(text.Length, at + LongestWord);
        int end = at;
        while (end < last && IsAsciiWord(text, end)) end++;
        return end == last || (end > at && int.CreateTruncating(text[end]) < 0x80) ? end : WordEndBeyondAscii(text, at);
    }

    private static int WordEndBeyondAscii(ReadOnlySpan<TUnit> text, int at)
    {
        int codePoint = Decode(text, at, out int length);
        int end = at + length;
        if (IsIdeograph(codePoint)) return end;
        for (int points = 1; end < text.Length && points < LongestWord; points++)
        {
            codePoint = Decode(text, end, out length);
            if (!IsWord(codePoint) || IsIdeograph(codePoint)) break;
            end += length;
        }
        return end;
    }

    /// <summary>Where the word that ends before a position starts, looking back a few code points at most; the position itself when no word ends there.</summary>
    public static int WordStart(ReadOnlySpan<TUnit> text, int end, int most = LongestWord)
    {
        int start = end;
        for (int points = 0; start > 0 && points < most; points++)
        {
            int back = StepBack(text, start);
            if (!IsWord(Decode(text, back, out _))) break;
            start = back;
        }
        return start;
    }

    /// <summary>Skips blanks, not line ends.</summary>
    public static int SkipBlanks(ReadOnlySpan<TUnit> text, int at)
    {
        for (int points = 0; at < text.Length && points < LongestBlankRun && IsBlank(Decode(text, at, out int length)); points++) at += length;
        return at;
    }

    /// <summary>Skips blanks and line ends.</summary>
    public static int SkipWhiteSpace(ReadOnlySpan<TUnit> text, int at)
    {
        for (int points = 0; at < text.Length && points < LongestBlankRun; points++)
        {
            int codePoint = Decode(text, at, out int length);
            if (!IsBlank(codePoint) && !IsLineEnd(codePoint)) break;
            at += length;
        }
        return at;
    }

    /// <summary>
    /// Skips the gap between two words of one phrase: blanks, with at most one line end among them. Returns the start where there is none.
    /// </summary>
    public static int SkipPhraseGap(ReadOnlySpan<TUnit> text, int at)
    {
        int next = SkipBlanks(text, at);
        if (next < text.Length && IsLineEnd(Decode(text, next, out _))) next = SkipBlanks(text, SkipLineEnd(text, next));
        return next;
    }

    /// <summary>Where the gap of a phrase that ends before a position starts: <see cref="SkipPhraseGap"/> backwards.</summary>
    public static int PhraseGapStart(ReadOnlySpan<TUnit> text, int at)
    {
        int back = SkipBlanksBack(text, at);
        if (back == 0) return back;
        int previous = StepBack(text, back);
        int codePoint = Decode(text, previous, out _);
        if (!IsLineEnd(codePoint)) return back;
        if (codePoint == '\n' && previous > 0 && int.CreateTruncating(text[previous - 1]) == '\r') previous--;
        return SkipBlanksBack(text, previous);
    }

    private static int SkipBlanksBack(ReadOnlySpan<TUnit> text, int at)
    {
        for (int points = 0; at > 0 && points < LongestBlankRun; points++)
        {
            int back = StepBack(text, at);
            if (!IsBlank(Decode(text, back, out _))) break;
            at = back;
        }
        return at;
    }

    /// <summary>Skips one line end; CR LF is one.</summary>
    public static int SkipLineEnd(ReadOnlySpan<TUnit> text, int at)
    {
        int codePoint = Decode(text, at, out int length);
        int next = at + length;
        return codePoint == '\r' && next < text.Length && int.CreateTruncating(text[next]) == '\n' ? next + 1 : next;
    }

    /// <summary>Trims blanks and line ends from both sides of a stretch.</summary>
    public static (int Start, int End) Trim(ReadOnlySpan<TUnit> text, int start, int end)
    {
        while (start < end)
        {
            int codePoint = Decode(text, start, out int length);
            if (!IsBlank(codePoint) && !IsLineEnd(codePoint)) break;
            start = Math.Min(start + length, end);
        }
        while (end > start)
        {
            int back = StepBack(text, end);
            int codePoint = Decode(text, back, out _);
            if (!IsBlank(codePoint) && !IsLineEnd(codePoint)) break;
            end = back;
        }
        return (start, end);
    }

    public static int FoldAscii(int unit) => unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit;

    /// <summary>Whether two places lie at most so many code points apart.</summary>
    public static bool IsNear(ReadOnlySpan<TUnit> text, int start, int end, int most)
    {
        for (int i = 0; i <= most; i++)
        {
            if (start >= end) return true;
            _ = Decode(text, start, out int length);
            start += length;
        }
        return false;
    }

    /// <summary>Whether a stretch is exactly one of these words, given in lower case and ASCII.</summary>
    public static bool IsAnyOf(ReadOnlySpan<TUnit> text, int start, int end, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length != end - start) continue;
            int same = 0;
            while (same < word.Length && FoldAscii(int.CreateTruncating(text[start + same])) == word[same]) same++;
            if (same == word.Length) return true;
        }
        return false;
    }
}
