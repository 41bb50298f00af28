using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Headings;

/// <summary>Every way to read the number of a heading: as it stands, with digits that a scan tore apart or took for letters, in other digits.</summary>
internal static class NumberReadings
{
    private const int LongestDamaged = 4;
    private const int LongestGluedRoman = 6;
    private const int ShortestGluedWord = 4;

    /// <summary>Adds the readings of a number that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number starts.</param>
    /// <param name="readings">Gets the readings, the plain one first.</param>
    public static void Add(string text, int at, List<(HeadingNumber Number, bool IsRepaired)> readings)
    {
        if (NumberReader<char>.TryRead(text, at, LexiconSection.Structure.For<char>(), out HeadingNumber plain))
        {
            readings.Add((plain, false));
            if (plain.Style == NumberStyle.Roman && plain.End - plain.Start == 1 && char.IsAsciiLetterUpper(text[plain.Start]))
                readings.Add((plain with { Major = text[plain.Start] - 'A' + 1, Minor = 0, Style = NumberStyle.Letter }, false));
            if (plain.Style == NumberStyle.Roman && plain.Minor == 0 && TryJoinPoint(text, plain, out HeadingNumber pointed)) readings.Add((pointed, true));
            if (plain.Style == NumberStyle.Arabic && plain.Suffix == 0 && TryJoin(text, plain, out HeadingNumber joined)) readings.Add((joined, true));
        }
        if (TryMend(text, at, out HeadingNumber mended)) readings.Add((mended, true));
        if (readings.Count == 0) AddGlued(text, at, readings);
    }

    /// <summary>"IVScope", "XIIFINAL PROVISIONS": roman digits up to every capital with which the next word may begin.</summary>
    private static void AddGlued(string text, int at, List<(HeadingNumber Number, bool IsRepaired)> readings)
    {
        int wordEnd = TextUnits<char>.WordEnd(text, at);
        for (int end = at + 1; end <= at + LongestGluedRoman && wordEnd - end >= ShortestGluedWord && char.IsAsciiLetterUpper(text[end]); end++)
            if (char.IsAsciiLetterUpper(text[at]) && NumberReader<char>.TryRoman(text, at, end, out int value) && (value > 1 || char.IsLower(text[end + 1])))
                readings.Add((new HeadingNumber(at, end, value, 0, NumberStyle.Roman), true));
    }

    /// <summary>"XI .2" for XI.2.</summary>
    private static bool TryJoinPoint(string text, HeadingNumber first, out HeadingNumber joined)
    {
        joined = default;
        int point = TextUnits<char>.SkipBlanks(text, first.End);
        if (point == first.End || point + 1 >= text.Length || text[point] != '.' || !char.IsAsciiDigit(text[point + 1])) return false;
        if (!NumberReader<char>.TryRead(text, point + 1, LexiconSection.Structure.For<char>(), out HeadingNumber rest) || rest.Style != NumberStyle.Arabic || rest.Minor != 0) return false;
        joined = first with { End = rest.End, Minor = rest.Major };
        return true;
    }

    /// <summary>"ARTICLE ivboth parties" in a text without capitals: roman digits up to every letter with which the next word may begin.</summary>
    public static void AddGluedSmall(string text, int at, List<(HeadingNumber Number, bool IsRepaired)> readings)
    {
        int wordEnd = TextUnits<char>.WordEnd(text, at);
        for (int end = at + 1; end <= at + LongestGluedRoman && end < wordEnd; end++)
            if (NumberReader<char>.TryRoman(text, at, end, out int value)) readings.Add((new HeadingNumber(at, end, value, 0, NumberStyle.Roman), true));
    }

    /// <summary>"1 2" for 12, "10- 07" and "10–07" for 10-07, "1 0.15" for 10.15.</summary>
    private static bool TryJoin(string text, HeadingNumber first, out HeadingNumber joined)
    {
        joined = default;
        int next = first.End;
        bool compound = next < text.Length && text[next] is '-' or '.' or '–';
        bool dash = compound && text[next] == '–';
        if (compound) next++;
        int digits = TextUnits<char>.SkipBlanks(text, next);
        if ((digits == next && !dash) || digits - next > 2 || digits >= text.Length || !char.IsAsciiDigit(text[digits])) return false;
        if (!NumberReader<char>.TryRead(text, digits, LexiconSection.Structure.For<char>(), out HeadingNumber rest) || rest.Style != NumberStyle.Arabic || rest.Suffix != 0) return false;
        if (compound)
        {
            if (first.Minor != 0 || rest.Minor != 0) return false;
            joined = first with { End = rest.End, Minor = rest.Major };
            return true;
        }
        int length = 0;
        while (char.IsAsciiDigit(text[digits + length]) && digits + length + 1 < rest.End) length++;
        if (rest.Minor == 0) length = rest.End - rest.Start;
        if (length > 2 || first.Minor > 0 && rest.Minor > 0) return false;
        int factor = length == 1 ? 10 : 100;
        joined = first.Minor == 0
            ? first with { End = rest.End, Major = first.Major * factor + rest.Major, Minor = rest.Minor }
            : first with { End = rest.End, Minor = first.Minor * factor + rest.Major };
        return true;
    }

    /// <summary>"l7", "I0", "1O": letters that a scan made of digits.</summary>
    private static bool TryMend(string text, int at, out HeadingNumber mended)
    {
        mended = default;
        int end = at, value = 0;
        bool letter = false;
        for (; end < text.Length && end - at <= LongestDamaged && char.IsAsciiLetterOrDigit(text[end]); end++)
        {
            int digit = text[end] switch
            {
                >= '0' and <= '9' => text[end] - '0',
                'l' or 'I' or 'i' => 1,
                'O' or 'o' => 0,
                'S' => 5,
                'B' => 8,
                _ => -1,
            };
            if (digit < 0) return false;
            letter |= !char.IsAsciiDigit(text[end]);
            value = value * 10 + digit;
        }
        if (!letter || end == at || end - at > LongestDamaged || value == 0) return false;
        mended = new HeadingNumber(at, end, value, 0, NumberStyle.Arabic);
        return true;
    }
}
