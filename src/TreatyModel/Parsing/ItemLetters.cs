using System.Numerics;
using TreatyModel.Scanning;

namespace TreatyModel.Parsing;

/// <summary>The letters and signs that number the items of a list in other scripts than Latin: 甲乙丙, 子丑寅, أ ب ج, а б в, 가나다, ①②③.</summary>
/// <remarks>Where a script counts its letters in two orders a letter has a place in both, and the list's own sequence tells which.</remarks>
internal static class ItemLetters
{
    /// <summary>The letters of each order; those that languages pass over when they count are left out.</summary>
    private static readonly (ListStyle Style, string Letters)[] Orders =
    [
        (ListStyle.Stem, "甲乙丙丁戊己庚辛壬癸"),
        (ListStyle.Branch, "子丑寅卯辰巳午未申酉戌亥"),
        (ListStyle.Cyrillic, "абвгдежзиклмнопрстуфхцчшщэюя"),
        (ListStyle.CyrillicWithShortI, "абвгдежзийклмнопрстуфхцчшщэюя"),
        (ListStyle.Abjad, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
        (ListStyle.ArabicAlphabet, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
        (ListStyle.Hangul, "가나다라마바사아자차카타파하"),
        (ListStyle.Iroha, "イロハニホヘトチリヌルヲワカヨタレソ"),
        (ListStyle.Kana, "アイウエオカキクケコサシスセソタチツテト"),
        (ListStyle.Greek, "αβγδεζηθικλμνξοπρστυφχψω"),
    ];

    /// <summary>Signs that are number and mark in one, twenty each: ① ⑴ ⒈ and ten of ㈠.</summary>
    private static readonly (int First, int Count)[] Signs = [(0x2460, 20), (0x2474, 20), (0x2488, 20), (0x3220, 10), (0x3280, 10)];

    /// <summary>The places that a letter can have.</summary>
    public static IEnumerable<(ListStyle Style, int Place)> PlacesOf(char letter)
    {
        foreach ((ListStyle style, string letters) in Orders)
            if (letters.IndexOf(Plain(letter)) is var place and >= 0) yield return (style, place + 1);
        // 己 and 巳 are hard to tell apart, and often printed for each other.
        if (letter is '巳' or '已') yield return (ListStyle.Stem, 6);
        else if (letter is '己') yield return (ListStyle.Branch, 6);
    }

    /// <summary>How many letters two orders begin with in common: behind أ and ب comes ج in one and ت in the other.</summary>
    public static int SharedLetters(ListStyle one, ListStyle other) => (one, other) switch
    {
        (ListStyle.Abjad, ListStyle.ArabicAlphabet) or (ListStyle.ArabicAlphabet, ListStyle.Abjad) => 2,
        (ListStyle.Cyrillic, ListStyle.CyrillicWithShortI) or (ListStyle.CyrillicWithShortI, ListStyle.Cyrillic) => 9,
        _ => 0,
    };

    /// <summary>The number of a sign that is its own mark; 0 for any other character.</summary>
    public static int SignValue(int codePoint)
    {
        foreach ((int first, int count) in Signs)
            if (codePoint >= first && codePoint < first + count) return codePoint - first + 1;
        return 0;
    }

    /// <summary>Reads one letter that stands by itself; the stroke that Arabic draws behind a letter belongs to it.</summary>
    public static bool TryRead<TUnit>(ReadOnlySpan<TUnit> text, int at, out int end) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        end = at;
        if (at >= text.Length) return false;
        int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
        if (codePoint is < 0x370 or > 0xFFFF || !HasPlace((char)codePoint)) return false;
        end = at + length;
        if (end < text.Length && TextUnits<TUnit>.Decode(text, end, out int stroke) == 0x640) end += stroke;
        return true;
    }

    private static bool HasPlace(char letter)
    {
        letter = Plain(letter);
        foreach ((_, string letters) in Orders)
            if (letters.Contains(letter, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A bare alif counts as one with hamza, a capital as its small letter, a half-width form not at all.</summary>
    private static char Plain(char letter) => letter switch
    {
        'ا' or 'إ' => 'أ',
        >= 'А' and <= 'Я' => (char)(letter + ('а' - 'А')),
        >= 'Α' and <= 'Ω' => (char)(letter + ('α' - 'Α')),
        _ => letter,
    };
}
