namespace TreatyModel.Parsing;

/// <summary>The ISO 639-1 codes of the languages that the lexicon names, in the lexicon's order.</summary>
internal static class LanguageCodes
{
    private static readonly string[] Codes =
    [
        "en", "fr", "es", "ru", "ar", "zh", "de", "it", "pt", "nl", "da", "sv", "fi", "el",
        "no", "is", "fo", "tr", "he", "ja", "ko", "uk", "pl", "cs", "sk", "hu", "ro", "bg",
        "sl", "hr", "sr", "bs", "mk", "sq", "et", "lv", "lt", "ka", "hy", "az", "kk", "ky",
        "tg", "uz", "tk", "vi", "th", "ms", "id", "fa", "hi", "mt", "ga", "mn", "be", "dz",
        "cnr", "km", "lo", "my", "ne", "si", "sw",
    ];

    public static string Of(int place) => Codes[place];
}
