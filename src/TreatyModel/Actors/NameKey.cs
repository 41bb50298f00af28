using System.Text;

namespace TreatyModel;

/// <summary>The form in which names are compared: without case, accents, punctuation and a leading "the"; "St" is "Saint", "&amp;" is "and".</summary>
internal static class NameKey
{
    /// <summary>Latin letters with marks, each group behind the plain letters that it stands for. A table of our own: what the framework
    /// takes accents off with is absent where globalization is invariant, and a key must be the same on every machine.</summary>
    private static readonly (string Plain, string Marked)[] Letters =
    [
        ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("D", "ĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("J", "Ĵ"), ("K", "Ķ"),
        ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇ"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠ"), ("T", "ŢŤŦ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("W", "Ŵ"), ("Y", "ÝŶŸ"),
        ("Z", "ŹŻŽ"), ("AE", "Æ"), ("OE", "Œ"),
    ];

    private static readonly Dictionary<char, string> Plain =
        Letters.SelectMany(l => l.Marked, (l, marked) => (marked, l.Plain)).ToDictionary(l => l.marked, l => l.Plain);

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (Range part in Words(name))
        {
            ReadOnlySpan<char> word = name.AsSpan(part);
            if (key.Length == 0 && word.Equals("the", StringComparison.OrdinalIgnoreCase)) continue;
            if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
            if (word is "&") key.Append("AND");
            else if (word.Equals("st", StringComparison.OrdinalIgnoreCase) || word.Equals("st.", StringComparison.OrdinalIgnoreCase)) key.Append("SAINT");
            else Append(key, word);
        }
        return key.ToString().TrimEnd();
    }

    private static void Append(StringBuilder key, ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            char upper = char.ToUpperInvariant(c);
            if (Plain.TryGetValue(upper, out string? plain)) key.Append(plain);
            else if (char.IsLetterOrDigit(upper)) key.Append(upper);
        }
    }

    /// <summary>The stretches between blanks, hyphens, dashes, commas, slashes and brackets.</summary>
    private static IEnumerable<Range> Words(string name)
    {
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && !char.IsWhiteSpace(name[i]) && name[i] is not ('-' or '–' or ',' or '/' or '(' or ')')) continue;
            if (i > start) yield return start..i;
            start = i + 1;
        }
    }
}
