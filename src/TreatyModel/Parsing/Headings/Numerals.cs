using System.Globalization;

namespace TreatyModel.Parsing.Headings;

/// <summary>Numbers in other digits than ASCII: those of Unicode's digit sets, Chinese, Ethiopic and Hebrew numerals.</summary>
internal static class Numerals
{
    private const int MostDigits = 6;
    private const string Han = "〇一二三四五六七八九";
    private const string HebrewUnits = "אבגדהוזחט";
    private const string HebrewTens = "יכלמנסעפצ";

    /// <summary>Reads the numeral that starts at a place.</summary>
    /// <returns>False when there is none, or it is 0.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out int value, out int end)
    {
        value = 0;
        end = at;
        if (at >= text.Length) return false;
        char first = text[at];
        if (char.IsDigit(first)) ReadDigits(text, ref end, ref value);
        else if (first is >= '\u1369' and <= '\u137B') ReadEthiopic(text, ref end, ref value);
        else if (first is >= 'א' and <= 'ת') ReadHebrew(text, ref end, ref value);
        else ReadHan(text, ref end, ref value);
        return end > at && value > 0;
    }

    private static void ReadDigits(ReadOnlySpan<char> text, ref int end, ref int value)
    {
        for (; end < text.Length && char.IsDigit(text[end]) && value < 100_000; end++) value = value * 10 + CharUnicodeInfo.GetDecimalDigitValue(text[end]);
    }

    /// <summary>Ethiopic: one sign for each unit and each ten.</summary>
    private static void ReadEthiopic(ReadOnlySpan<char> text, ref int end, ref int value)
    {
        for (; end < text.Length && text[end] is >= '\u1369' and <= '\u137B'; end++)
        {
            int sign = text[end] - '\u1369';
            value = sign < 9 ? value + sign + 1 : sign == 18 ? Math.Max(1, value) * 100 : value + (sign - 8) * 10;
            if (value > 1000) break;
        }
    }

    /// <summary>Hebrew letters, the greater first, and not the beginning of a longer word.</summary>
    private static void ReadHebrew(ReadOnlySpan<char> text, ref int end, ref int value)
    {
        int start = end, before = int.MaxValue;
        for (; end < text.Length && end - start < 4 && text[end] is >= 'א' and <= 'ת' or '\'' or '"' or '׳' or '״'; end++)
        {
            if (text[end] is not (>= 'א' and <= 'ת')) continue;
            int unit = HebrewUnits.IndexOf(text[end]), ten = HebrewTens.IndexOf(text[end]);
            int sign = unit >= 0 ? unit + 1 : ten >= 0 ? (ten + 1) * 10 : text[end] == 'ק' ? 100 : 0;
            if (sign == 0 || (sign >= before && !(sign < 10 && before < 10))) break;
            value += sign;
            before = sign;
        }
        if (end >= text.Length || !char.IsLetter(text[end])) return;
        end = start;
        value = 0;
    }

    /// <summary>Chinese: 二十一, 一百零三, 廿三, 一〇二.</summary>
    private static void ReadHan(ReadOnlySpan<char> text, ref int end, ref int value)
    {
        int start = end, digit = 0, run = 0;
        bool placed = false;
        for (; end < text.Length && end - start < MostDigits; end++)
        {
            char c = text[end];
            int unit = c switch { '零' or '○' or '０' => 0, '两' or '兩' => 2, _ => Han.IndexOf(c) };
            if (unit >= 0)
            {
                digit = unit;
                run = run * 10 + unit;
                continue;
            }
            int place = c switch { '十' => 10, '百' => 100, '廿' => 20, '卅' => 30, _ => 0 };
            if (place == 0) break;
            placed = true;
            value += place is 20 or 30 ? place : Math.Max(1, digit) * place;
            digit = 0;
        }
        value = placed ? value + digit : run;
    }
}
