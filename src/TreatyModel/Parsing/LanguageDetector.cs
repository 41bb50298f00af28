namespace TreatyModel.Parsing;

/// <summary>Tells the language of a text by its small words, or by its script where one language alone uses it.</summary>
internal static class LanguageDetector
{
    /// <summary>As much as is looked at: enough to be sure, little enough to be free.</summary>
    private const int Sample = 20_000;

    /// <summary>A language needs this share of the words looked at.</summary>
    private const double LeastShare = 0.12;

    private static readonly (string Code, HashSet<string> Words)[] SmallWords =
    [
        ("en", ["the", "of", "and", "to", "in", "shall", "for", "on", "by", "this", "with", "is", "a"]),
        ("fr", ["le", "la", "les", "de", "des", "et", "du", "à", "en", "un", "une", "dans", "par", "au", "aux"]),
        ("es", ["el", "la", "los", "las", "de", "del", "y", "en", "que", "por", "con", "para", "una"]),
        ("de", ["der", "die", "das", "und", "den", "des", "dem", "zu", "von", "mit", "ist", "im", "für"]),
        ("nl", ["de", "het", "een", "van", "en", "in", "op", "voor", "met", "te", "door", "dat", "zijn"]),
        ("it", ["il", "la", "di", "e", "del", "della", "le", "in", "che", "per", "dei", "nel"]),
        ("pt", ["o", "a", "os", "as", "de", "do", "da", "dos", "e", "em", "que", "para"]),
        ("ru", ["и", "в", "на", "с", "по", "о", "для", "или", "из", "к", "не"]),
    ];

    /// <summary>The ISO 639-1 code; "" when no language stands out.</summary>
    public static string Detect(string text)
    {
        ReadOnlySpan<char> sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        if (Script(sample) is { Length: > 0 } code) return code;
        Span<int> hits = stackalloc int[SmallWords.Length];
        int words = Count(sample, hits);
        int best = 0;
        for (int i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        return words > 0 && hits[best] >= words * LeastShare ? SmallWords[best].Code : "";
    }

    /// <summary>Whether a line may be in a language: no other stands out before it. Short lines may be in any.</summary>
    public static bool MayBe(string line, string language)
    {
        if (Script(line) is { Length: > 0 } code) return code == language;
        Span<int> hits = stackalloc int[SmallWords.Length];
        int words = Count(line, hits), own = Array.FindIndex(SmallWords, s => s.Code == language), most = 0;
        foreach (int found in hits) most = Math.Max(most, found);
        return most < words * LeastShare || (own >= 0 && hits[own] == most);
    }

    /// <summary>Counts the words, and those of each language.</summary>
    private static int Count(ReadOnlySpan<char> sample, Span<int> hits)
    {
        int words = 0;
        foreach (Range range in sample.SplitAny(' ', '\n', '\r', '\t', ',', '.', ';'))
        {
            ReadOnlySpan<char> word = sample[range];
            if (word.IsEmpty) continue;
            words++;
            if (word.Length > 5) continue;
            string lower = word.ToString().ToLowerInvariant();
            for (int i = 0; i < SmallWords.Length; i++) hits[i] += SmallWords[i].Words.Contains(lower) ? 1 : 0;
        }
        return words;
    }

    private static string Script(ReadOnlySpan<char> sample)
    {
        int han = 0, kana = 0, hangul = 0, arabic = 0, persian = 0, cyrillic = 0, russian = 0, otherCyrillic = 0, letters = 0;
        foreach (char c in sample)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c is >= '\u3041' and <= '\u30FF') kana++;
            else if (c is >= '\u4E00' and <= '\u9FFF') han++;
            else if (c is >= '\uAC00' and <= '\uD7A3') hangul++;
            else if (c is >= '\u0620' and <= '\u064A') arabic++;
            else if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ک' or 'ی' or 'ے' or 'ں' or 'ہ' or 'ۇ' or 'ې') persian++;
            else if (c is >= '\u0400' and <= '\u052F') cyrillic++;
            if (c is 'ы' or 'э' or 'Ы' or 'Э') russian++;
            else if (c is 'і' or 'ї' or 'є' or 'ґ' or 'ў' or 'І' or 'ј' or 'љ' or 'њ' or 'ќ' or 'ѓ' or 'ө' or 'ү' or 'ә' or 'қ' or 'ғ' or 'ң' or 'ҳ' or 'ҷ' or 'ӣ' or 'ҡ' or 'һ') otherCyrillic++;
        }
        if (letters == 0) return "";
        if (kana * 10 > letters) return "ja";
        if (hangul * 2 > letters) return "ko";
        if (han * 2 > letters) return "zh";
        // Texts in other languages of these scripts are full of letters that Arabic and Russian do not have.
        if (arabic * 2 > letters) return persian * 50 > letters ? "" : "ar";
        return cyrillic * 2 > letters && russian * 100 > letters && otherCyrillic * 200 < letters ? "ru" : "";
    }
}
