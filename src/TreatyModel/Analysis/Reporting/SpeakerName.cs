namespace TreatyModel.Analysis;

/// <summary>Tells whether two names are spellings of one: "Kim Jong-un" and "North Korean leader Kim Jong Un", "Vladmir" and "Vladimir".</summary>
internal static class SpeakerName
{
    /// <summary>The words of a name with a capital, without hyphens, in small letters; what stands behind a comma explains it.</summary>
    public static string[] Words(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string head = comma > 0 ? name[..comma] : name;
        return [.. head.Split([' ', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('"', '“', '”', '’', '\'', '.', '(', ')'))
            .Where(w => w.Length > 1 && char.IsLetter(w[0])).SkipWhile(w => w is "THE" or "The").Select(w => w.ToLowerInvariant())];
    }

    /// <summary>Whether one name's words end the other's, a letter more or less in a longer word not counted.</summary>
    public static bool AreOne(string first, string second)
    {
        string[] a = Words(first), b = Words(second);
        if (a.Length == 0 || b.Length == 0 || !IsName(first) || !IsName(second)) return false;
        (string[] small, string[] large) = a.Length <= b.Length ? (a, b) : (b, a);
        return EndsWith(large, small) || small.Length == 1 && large.Length is 2 or 3 && IsClose(large[0], small[0]);
    }

    /// <summary>One name: it begins and ends with a capital, and joins no two.</summary>
    private static bool IsName(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string[] words = (comma > 0 ? name[..comma] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) && !words.Any(w => w is "and" or "between" or "of" or "to");
    }

    private static bool EndsWith(string[] large, string[] small)
    {
        for (int i = 1; i <= small.Length; i++)
            if (!IsClose(large[^i], small[^i])) return false;
        return true;
    }

    /// <summary>Equal, or one letter left out, added or changed in a word of six or more.</summary>
    private static bool IsClose(string a, string b)
    {
        if (a == b) return true;
        if (Math.Min(a.Length, b.Length) < 6 || Math.Abs(a.Length - b.Length) > 1) return false;
        int start = 0, end = 0;
        while (start < Math.Min(a.Length, b.Length) && a[start] == b[start]) start++;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        return Math.Max(a.Length, b.Length) - start - end <= 1;
    }
}
