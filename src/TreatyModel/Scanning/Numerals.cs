using System.Globalization;
using System.Numerics;
using System.Text;

namespace TreatyModel.Scanning;

/// <summary>Numbers in other digits than ASCII: those of Unicode's digit sets, Chinese, Ethiopic and Hebrew numerals.</summary>
internal static class Numerals<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int MostDigits = 6;
    private const string Han = "〇一二三四五六七八九";

    /// <summary>The forms that cannot be altered, for the digits from one on: as they are, simplified, and in Japanese.</summary>
    private static readonly string[] FormalHan = ["壹貳參肆伍陸柒捌玖", "壹贰叁肆伍陆柒捌玖", "壱弐参肆伍陸漆捌玖"];
    private const string HebrewUnits = "אבגדהוזחט";
    private const string HebrewTens = "יכלמנסעפצ";

    /// <summary>Reads the numeral that starts at a place; ASCII digits too.</summary>
    /// <returns>False when there is none, or it is 0.</returns>
    public static bool TryRead(ReadOnlySpan<TUnit> text, int at, out int value, out int end)
    {
        value = 0;
        end = at;
        if (at >= text.Length) return false;
        int first = TextUnits<TUnit>.Decode(text, at, out _);
        if (DigitOf(first) >= 0) ReadDigits(text, ref end, ref value);
        else if (first is >= 0x1369 and <= 0x137B) ReadEthiopic(text, ref end, ref value);
        else if (first is >= 'א' and <= 'ת') ReadHebrew(text, ref end, ref value);
        else if (TextUnits<TUnit>.IsIdeograph(first) || first is '〇' or '○') ReadHan(text, ref end, ref value);
        return end > at && value > 0;
    }

    private static int DigitOf(int codePoint)
    {
        if (codePoint < 0x80) return char.IsAsciiDigit((char)codePoint) ? codePoint - '0' : -1;
        if (!Rune.IsValid(codePoint) || Rune.GetUnicodeCategory(new Rune(codePoint)) != UnicodeCategory.DecimalDigitNumber) return -1;
        return (int)Rune.GetNumericValue(new Rune(codePoint));
    }

    private static void ReadDigits(ReadOnlySpan<TUnit> text, ref int end, ref int value)
    {
        for (int digits = 0; end < text.Length && digits < MostDigits; digits++)
        {
            int digit = DigitOf(TextUnits<TUnit>.Decode(text, end, out int length));
            if (digit < 0) return;
            value = value * 10 + digit;
            end += length;
        }
    }

    /// <summary>Ethiopic: one sign for each unit and each ten.</summary>
    private static void ReadEthiopic(ReadOnlySpan<TUnit> text, ref int end, ref int value)
    {
        for (int signs = 0; end < text.Length && signs < MostDigits; signs++)
        {
            int sign = TextUnits<TUnit>.Decode(text, end, out int length) - 0x1369;
            if (sign is < 0 or > 18) return;
            value = sign < 9 ? value + sign + 1 : sign == 18 ? Math.Max(1, value) * 100 : value + (sign - 8) * 10;
            end += length;
        }
    }

    /// <summary>Hebrew letters, the greater first, and not the beginning of a longer word.</summary>
    private static void ReadHebrew(ReadOnlySpan<TUnit> text, ref int end, ref int value)
    {
        int start = end, before = int.MaxValue;
        for (int letters = 0; end < text.Length && letters < MostDigits; letters++)
        {
            int letter = TextUnits<TUnit>.Decode(text, end, out int length);
            bool mark = letter is '\'' or '"' or '׳' or '״';
            int unit = HebrewUnits.IndexOf((char)letter), ten = HebrewTens.IndexOf((char)letter);
            int sign = unit >= 0 ? unit + 1 : ten >= 0 ? (ten + 1) * 10 : letter == 'ק' ? 100 : 0;
            if (!mark && (sign == 0 || (sign >= before && !(sign < 10 && before < 10)))) break;
            if (!mark) (value, before) = (value + sign, sign);
            end += length;
        }
        if (end >= text.Length || !TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, end, out _))) return;
        end = start;
        value = 0;
    }

    /// <summary>Chinese: 二十一, 一百零三, 廿三, 一〇二.</summary>
    private static void ReadHan(ReadOnlySpan<TUnit> text, ref int end, ref int value)
    {
        int digit = 0, run = 0;
        bool placed = false;
        for (int signs = 0; end < text.Length && signs < MostDigits; signs++)
        {
            int sign = TextUnits<TUnit>.Decode(text, end, out int length);
            int unit = HanDigit((char)sign);
            int place = sign switch { '十' or '拾' => 10, '百' or '佰' => 100, '廿' => 20, '卅' => 30, _ => 0 };
            if (unit < 0 && place == 0) break;
            if (place > 0)
            {
                placed = true;
                value += place is 20 or 30 ? place : Math.Max(1, digit) * place;
                digit = 0;
            }
            else
            {
                digit = unit;
                run = run * 10 + unit;
            }
            end += length;
        }
        value = placed ? value + digit : run;
    }

    private static int HanDigit(char sign)
    {
        if (sign is '零' or '○') return 0;
        if (sign is '两' or '兩') return 2;
        int digit = Han.IndexOf(sign);
        for (int i = 0; digit < 0 && i < FormalHan.Length; i++)
            if (FormalHan[i].IndexOf(sign) is var place and >= 0) digit = place + 1;
        return digit;
    }
}
