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

    /// <summary>Dashes and bullets.</summary>
    Dash,
}
