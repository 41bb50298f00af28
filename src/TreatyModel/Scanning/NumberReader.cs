using System.Numerics;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <summary>Reads the number of a heading or list item: 4, IV, 10.4, 2-03, 4 bis, Fourth, (a), 十二, १२.</summary>
internal static class NumberReader<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>Longer digit runs are no number of a provision.</summary>
    private const int MostDigits = 4;

    private const int MostRomanDigits = 8;

    /// <summary>Reads a number that starts at a position.</summary>
    /// <returns>False where there is none.</returns>
    public static bool TryRead(ReadOnlySpan<TUnit> text, int at, LexiconTable<TUnit> table, out HeadingNumber number)
    {
        number = default;
        if (at >= text.Length) return false;
        int codePoint = TextUnits<TUnit>.Decode(text, at, out _);
        if (TextUnits<TUnit>.IsDigit(codePoint)) return TryReadDigits(text, at, table, out number);
        if (codePoint >= 0x80 && Numerals<TUnit>.TryRead(text, at, out int numeral, out int numeralEnd))
        {
            number = new HeadingNumber(at, numeralEnd, numeral, 0, NumberStyle.Arabic);
            return true;
        }
        if (!TextUnits<TUnit>.IsLetter(codePoint)) return false;
        int wordEnd = TextUnits<TUnit>.WordEnd(text, at);
        // "G-09": a letter for the chapter, digits for the article.
        if (wordEnd == at + 1 && char.IsAsciiLetterUpper((char)codePoint) && ReadMinor(text, wordEnd, out int place) is var lettered && lettered > wordEnd && int.CreateTruncating(text[wordEnd]) == '-')
        {
            number = new HeadingNumber(at, lettered, codePoint - 'A' + 1, place, NumberStyle.Letter);
            return true;
        }
        if (TryRoman(text, at, wordEnd, out int value))
        {
            int numberEnd = ReadMinor(text, wordEnd, out int minor);
            number = new HeadingNumber(at, numberEnd, value, minor, NumberStyle.Roman);
            ReadSuffix(text, table, ref number);
            return true;
        }
        int phrase = table.Match(text, at, wordEnd, out int end);
        if (phrase != 0 && table.TagOf(phrase) == LexiconTag.NumberWord)
        {
            number = new HeadingNumber(at, end, table.ValueOf(phrase), 0, NumberStyle.Word);
            ReadUnits(text, table, ref number);
            return true;
        }
        if (wordEnd == at + 1 && codePoint < 0x80)
        {
            number = new HeadingNumber(at, wordEnd, TextUnits<TUnit>.FoldAscii(codePoint) - 'a' + 1, 0, NumberStyle.Letter);
            return true;
        }
        return false;
    }

    /// <summary>The units behind tens in words: "twenty-one", "vingt et un", "décimo cuarto".</summary>
    private static void ReadUnits(ReadOnlySpan<TUnit> text, LexiconTable<TUnit> table, ref HeadingNumber number)
    {
        if (number.Major % 10 != 0 || number.End + 1 >= text.Length) return;
        int at = int.CreateTruncating(text[number.End]) == '-' ? number.End + 1 : TextUnits<TUnit>.SkipBlanks(text, number.End);
        if (at == number.End || at >= text.Length || !TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, at, out _))) return;
        int wordEnd = TextUnits<TUnit>.WordEnd(text, at);
        if (TextUnits<TUnit>.IsAnyOf(text, at, wordEnd, "et", "y", "e") && wordEnd + 1 < text.Length)
        {
            at = TextUnits<TUnit>.SkipBlanks(text, int.CreateTruncating(text[wordEnd]) == '-' ? wordEnd + 1 : wordEnd);
            if (at >= text.Length) return;
            wordEnd = TextUnits<TUnit>.WordEnd(text, at);
        }
        int phrase = table.Match(text, at, wordEnd, out int end);
        if (phrase == 0 || table.TagOf(phrase) != LexiconTag.NumberWord || table.ValueOf(phrase) >= 10) return;
        number = number with { End = end, Major = number.Major + table.ValueOf(phrase) };
    }

    private static bool TryReadDigits(ReadOnlySpan<TUnit> text, int at, LexiconTable<TUnit> table, out HeadingNumber number)
    {
        number = default;
        int end = Digits(text, at, out int major);
        if (end - at > MostDigits) return false;
        end = ReadMinor(text, end, out int minor);
        number = new HeadingNumber(at, end, major, minor, NumberStyle.Arabic);
        if (end < text.Length && TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, end, out _)) && !ReadTail(text, table, ref number)) return false;
        ReadOrdinalMark(text, ref number);
        ReadSuffix(text, table, ref number);
        return true;
    }

    /// <summary>"1.º", "1°": the mark belongs to the number.</summary>
    private static void ReadOrdinalMark(ReadOnlySpan<TUnit> text, ref HeadingNumber number)
    {
        int at = number.End < text.Length && int.CreateTruncating(text[number.End]) == '.' ? number.End + 1 : number.End;
        if (at < text.Length && TextUnits<TUnit>.Decode(text, at, out int length) is 0xBA or 0xAA or 0xB0) number = number with { End = at + length };
    }

    /// <summary>The further parts of a compound number. A point or hyphen belongs to it only with a digit right behind.</summary>
    private static int ReadMinor(ReadOnlySpan<TUnit> text, int end, out int minor)
    {
        minor = 0;
        while (end + 1 < text.Length && int.CreateTruncating(text[end]) is '.' or '-' && IsDigitAt(text, end + 1))
        {
            int next = Digits(text, end + 1, out int part);
            if (next - end - 1 > MostDigits || minor > 1_000_000) break;
            minor = minor * 1000 + part % 1000;
            end = next;
        }
        return end;
    }

    /// <summary>Letters glued to a number: "12a", "4bis", "1er", "2nd".</summary>
    private static bool ReadTail(ReadOnlySpan<TUnit> text, LexiconTable<TUnit> table, ref HeadingNumber number)
    {
        int end = TextUnits<TUnit>.WordEnd(text, number.End);
        int phrase = table.Match(text, number.End, end, out _);
        if (phrase != 0 && table.TagOf(phrase) == LexiconTag.NumberSuffix)
        {
            number = number with { End = end, Suffix = table.ValueOf(phrase) };
            return true;
        }
        int length = end - number.End;
        if (length > 2) return false;
        int first = TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[number.End]));
        number = number with { End = end, Suffix = length == 1 && first is >= 'a' and <= 'z' ? first - 'a' + 1 : 0 };
        return true;
    }

    private static void ReadSuffix(ReadOnlySpan<TUnit> text, LexiconTable<TUnit> table, ref HeadingNumber number)
    {
        int at = TextUnits<TUnit>.SkipBlanks(text, number.End);
        if (at == number.End || at >= text.Length || !TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, at, out _))) return;
        int phrase = table.Match(text, at, TextUnits<TUnit>.WordEnd(text, at), out int end);
        if (phrase != 0 && table.TagOf(phrase) == LexiconTag.NumberSuffix) number = number with { End = end, Suffix = table.ValueOf(phrase) };
    }

    private static bool IsDigitAt(ReadOnlySpan<TUnit> text, int at) => at < text.Length && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[at]));

    private static int Digits(ReadOnlySpan<TUnit> text, int at, out int value)
    {
        value = 0;
        int end = at;
        while (IsDigitAt(text, end))
        {
            if (end - at < MostDigits) value = value * 10 + int.CreateTruncating(text[end]) - '0';
            end++;
        }
        return end;
    }

    /// <summary>A whole word of roman digits in one case, with a value and in the usual order ("IIX" is a word).</summary>
    public static bool TryRoman(ReadOnlySpan<TUnit> text, int start, int end, out int value)
    {
        value = 0;
        if (end - start > MostRomanDigits || end == start) return false;
        bool upper = TextUnits<TUnit>.IsUpper(int.CreateTruncating(text[start]));
        int before = 0;
        int run = 0;
        for (int i = start; i < end; i++)
        {
            int unit = int.CreateTruncating(text[i]);
            int digit = RomanDigit(TextUnits<TUnit>.FoldAscii(unit));
            if (digit == 0 || TextUnits<TUnit>.IsUpper(unit) != upper) return false;
            run = digit == before ? run + 1 : 1;
            if (run > 4) return false;
            if (digit > before && before > 0)
            {
                if (digit / before is not (5 or 10)) return false;
                value -= 2 * before;
            }
            value += digit;
            before = digit;
        }
        return value > 0;
    }

    private static int RomanDigit(int unit) => unit switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, _ => 0 };
}
