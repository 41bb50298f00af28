namespace TreatyModel.Serialization;

/// <summary>Two-letter language codes, which the model has, and the three-letter ones of Akoma Ntoso.</summary>
/// <remarks>Source: ISO 639-1 and ISO 639-2/T.</remarks>
internal static class LanguageTags
{
    private const string Undetermined = "und";

    private static readonly (string Two, string Three)[] Codes =
    [
        ("ar", "ara"), ("bg", "bul"), ("cs", "ces"), ("da", "dan"), ("de", "deu"), ("el", "ell"), ("en", "eng"), ("es", "spa"), ("et", "est"), ("fa", "fas"),
        ("fi", "fin"), ("fr", "fra"), ("ga", "gle"), ("he", "heb"), ("hi", "hin"), ("hr", "hrv"), ("hu", "hun"), ("id", "ind"), ("it", "ita"), ("ja", "jpn"),
        ("ko", "kor"), ("lt", "lit"), ("lv", "lav"), ("mt", "mlt"), ("nl", "nld"), ("no", "nor"), ("pl", "pol"), ("pt", "por"), ("ro", "ron"), ("ru", "rus"),
        ("sk", "slk"), ("sl", "slv"), ("sr", "srp"), ("sv", "swe"), ("sw", "swa"), ("th", "tha"), ("tr", "tur"), ("uk", "ukr"), ("vi", "vie"), ("zh", "zho"),
    ];

    /// <summary>The three-letter code; the code itself where the table lacks it, "und" for "".</summary>
    public static string ToThreeLetters(string two)
    {
        foreach ((string known, string three) in Codes)
            if (known == two) return three;
        return two.Length > 0 ? two : Undetermined;
    }

    /// <summary>The two-letter code; the code itself where the table lacks it, "" for "und".</summary>
    public static string ToTwoLetters(string three)
    {
        foreach ((string two, string known) in Codes)
            if (known == three) return two;
        return three == Undetermined ? "" : three;
    }
}
