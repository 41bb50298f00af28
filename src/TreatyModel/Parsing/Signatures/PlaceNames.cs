using TreatyModel.Parsing.Dates;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Signatures;

/// <summary>Reads names of places: "Port Aland", "Alville-sur-Mer", "St. Borland", "Aland upon Bor", and several with commas and "and" between them.</summary>
internal static class PlaceNames
{
    private const int MostWords = 6;
    private const int MostSmallWords = 3;
    private const int MostPlaces = 6;

    /// <summary>The places named one after the other; none when no name begins here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first name would begin.</param>
    /// <param name="end">Where reading ends.</param>
    /// <param name="language">The language of the words between the names.</param>
    public static List<TextSpan> Read(string text, int start, int end, string language)
    {
        var names = new List<TextSpan>();
        TextSpan name = One(text, start, end, language);
        if (name.IsEmpty) return names;
        names.Add(name);
        var more = new List<TextSpan>();
        for (int at = name.End; more.Count < MostPlaces;)
        {
            int next = Math.Min(end, TextUnits<char>.SkipWhiteSpace(text, at));
            bool comma = next < end && text[next] == ',';
            if (comma) next = Math.Min(end, TextUnits<char>.SkipWhiteSpace(text, next + 1));
            bool last = next < end && IsAnd(text, next, language);
            if (last) next = Math.Min(end, TextUnits<char>.SkipWhiteSpace(text, TextUnits<char>.WordEnd(text, next)));
            if (!comma && !last) break;
            name = One(text, next, end, language);
            if (name.IsEmpty) break;
            more.Add(name);
            at = name.End;
            if (!last) continue;
            // Only "and" shows that "Alville, Borland" are two places and not one and its country.
            names.AddRange(more);
            break;
        }
        return names;
    }

    /// <summary>A capital, a letter of a script without capitals, "'s-G...".</summary>
    public static bool Begins(string text, int at) => at < text.Length && (char.IsUpper(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.OtherLetter
        || IsApostrophe(text[at]) && at + 3 < text.Length && text[at + 1] == 's' && text[at + 2] is '-' or ' ' && char.IsUpper(text[at + 3]));

    private static TextSpan One(string text, int start, int end, string language)
    {
        int last = start;
        for (int next = start, words = 0; words < MostWords && next < end && Begins(text, next) && !(words > 0 && EndsName(text, next, end)); words++)
        {
            last = Math.Min(end, WordEnd(text, char.IsLetter(text[next]) ? next : TextUnits<char>.SkipWhiteSpace(text, next + 3)));
            if (last < end && text[last] == '.' && IsShortened(text, last, end)) last++;
            next = Next(text, last, end, language);
        }
        return TextSpan.FromBounds(start, last);
    }

    /// <summary>The end of a word with the apostrophes in it: "John's".</summary>
    private static int WordEnd(string text, int at)
    {
        int end = TextUnits<char>.WordEnd(text, at);
        while (end + 1 < text.Length && IsApostrophe(text[end]) && char.IsLetter(text[end + 1])) end = TextUnits<char>.WordEnd(text, end + 1);
        return end;
    }

    /// <summary>Whether a full stop belongs to the word before it: an initial, or "St." before a capital.</summary>
    private static bool IsShortened(string text, int stop, int end)
    {
        if (stop + 1 >= end) return stop > 1 && !char.IsLetter(text[stop - 2]);
        if ((stop < 2 || !char.IsLetter(text[stop - 2])) && (char.IsUpper(text[stop + 1]) || text[stop + 1] == ' ')) return true;
        int word = TextUnits<char>.WordStart(text, stop), next = TextUnits<char>.SkipBlanks(text, stop + 1);
        (LexiconTag tag, _) = DateWords.At(text.AsSpan(0, stop), word, out int wordEnd);
        return tag == LexiconTag.PlaceTitle && wordEnd == stop && next < end && char.IsUpper(text[next]);
    }

    /// <summary>The next word of a name: behind one blank or hyphen, or behind small words that a capital follows; <paramref name="end"/> when there is none.</summary>
    private static int Next(string text, int last, int end, string language)
    {
        if (last >= end || text[last] is not (' ' or '-' or '\u2010' or '\u00A0') && !char.IsUpper(text[last])) return end;
        if (char.IsUpper(text[last])) return last;
        char joint = text[last];
        int next = last + 1;
        for (int small = 0; small < MostSmallWords && next < end && char.IsLower(text[next]); small++)
        {
            if (joint is ' ' or '\u00A0' && (!CanStandInside(text, next, end) || IsAnd(text, next, language))) return end;
            next = TextUnits<char>.WordEnd(text, next);
            if (next >= end || text[next] is not (' ' or '-' or '\u2010' or '\'' or '’')) return end;
            next++;
        }
        return next;
    }

    private static bool CanStandInside(string text, int start, int end)
    {
        (LexiconTag tag, _) = DateWords.At(text.AsSpan(0, end), start, out _);
        return tag == LexiconTag.PlaceInside || DateWords.IsLink(tag);
    }

    /// <summary>A month, a small word in capitals - "DONE AT ALVILLE THIS FIRST DAY" -, or a preposition in a script without capitals.</summary>
    private static bool EndsName(string text, int at, int limit)
    {
        if (!char.IsUpper(text[at]) && DateWords.IsLink(DateWords.At(text.AsSpan(0, limit), at, out _).Tag)) return true;
        int end = TextUnits<char>.WordEnd(text, at);
        LexiconTable<char> months = LexiconSection.FinalClauses.For<char>();
        int month = months.Match(text, at, end, out _);
        if (month != 0 && months.TagOf(month) == LexiconTag.Month) return true;
        return end - at > 1 && !text.AsSpan(at, end - at).ContainsAnyInRange('a', 'z') && SignatoryReader.IsSmallWord(text, at, end);
    }

    private static bool IsAnd(string text, int at, string language)
    {
        ReadOnlySpan<char> word = text.AsSpan(at, TextUnits<char>.WordEnd(text, at) - at);
        return language switch
        {
            "en" or "" => word is "and" or "AND",
            "fr" => word is "et" or "ET",
            "es" => word is "y" or "e" or "Y",
            "de" => word is "und" or "UND",
            "nl" => word is "en" or "EN",
            "it" or "pt" => word is "e" or "ed" or "E",
            "ru" => word is "и" or "И",
            _ => false,
        };
    }

    private static bool IsApostrophe(char mark) => mark is '\'' or '’';
}
