namespace TreatyModel.Parsing;

/// <summary>How the marks of one list look: only marks of one style follow each other.</summary>
internal enum ListStyle : byte
{
    None,

    /// <summary>1. 2. 3.</summary>
    Arabic,

    /// <summary>(1) (2) or 1) 2)</summary>
    BracketedArabic,

    /// <summary>一、 二、 and the digits of other scripts.</summary>
    OtherNumeral,

    /// <summary>（一） （二）</summary>
    BracketedOtherNumeral,

    /// <summary>1.1 1.2</summary>
    Compound,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,

    /// <summary>（甲） （乙）</summary>
    Stem,

    /// <summary>（子） （丑）</summary>
    Branch,
    Cyrillic,
    CyrillicWithShortI,

    /// <summary>Arabic letters in the order of their numbers: أ ب ج د.</summary>
    Abjad,

    /// <summary>Arabic letters in the order of the alphabet: أ ب ت ث.</summary>
    ArabicAlphabet,
    Hangul,

    /// <summary>イ ロ ハ</summary>
    Iroha,

    /// <summary>ア イ ウ</summary>
    Kana,
    Greek,

    /// <summary>Dashes and bullets.</summary>
    Dash,
}
