namespace TreatyModel.Parsing.Languages;

/// <summary>Which letters count as the same, and where a word may begin, in scripts of every kind. One unit stays one unit.</summary>
internal static class LetterFolding
{
    /// <summary>Arabic puts "and", "so", "by", "for" and "like" in front of a word without a blank.</summary>
    private const string ArabicPrefixes = "وفبلك";

    /// <summary>Without case; forms of one Arabic letter and of one apostrophe as one.</summary>
    public static char Fold(char c) => c switch
    {
        '\u2019' or '\u2018' => '\'',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Vowel signs and stretching strokes of Arabic, which may be left out.</summary>
    public static bool IsSign(char c) => c is >= '\u064B' and <= '\u0652' or '\u0640';

    /// <summary>Scripts that put no blanks between words.</summary>
    public static bool HasNoBlanks(char c) => c is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';

    /// <summary>Korean joins particles to its words: a word goes on behind a phrase.</summary>
    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    public static bool IsArabic(char c) => c is >= '\u0620' and <= '\u064A';

    /// <summary>Whether a letter is an "and" that is written together with a word: the last one in Korean, the first one in Arabic.</summary>
    public static bool JoinsWords(string text, int at)
    {
        bool begins = at == 0 || !char.IsLetter(text[at - 1]), ends = at + 1 >= text.Length || !char.IsLetter(text[at + 1]);
        return text[at] is '과' or '와' && ends && !begins || text[at] == 'و' && begins && !ends;
    }

    /// <summary>Whether a word may begin at a place.</summary>
    public static bool StartsWord(string text, int at)
    {
        if (at == 0 || HasNoBlanks(text[at])) return true;
        // "reunir-se": what is joined by a hyphen is one word.
        if (text[at - 1] == '-' && at > 1 && char.IsLetter(text[at - 2])) return false;
        if (!char.IsLetter(text[at - 1])) return true;
        return IsArabic(text[at]) && ArabicPrefixes.Contains(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]));
    }

    /// <summary>Whether a word may end at a place, behind a unit of its own.</summary>
    public static bool EndsWord(string text, int at)
    {
        if (at >= text.Length || !char.IsLetter(text[at])) return true;
        char last = text[at - 1];
        return HasNoBlanks(last) || HasNoBlanks(text[at]) || IsHangul(last);
    }

    public static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || IsSign(text[at]))) at++;
        return at;
    }
}
