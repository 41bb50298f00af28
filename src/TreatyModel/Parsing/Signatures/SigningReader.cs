using TreatyModel.Parsing.Dates;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Signatures;

/// <summary>Reads from the conclusion where and when a treaty was made, in the languages that have a file besides English: "Fait à X, le D", "D訂於X".</summary>
internal static class SigningReader
{
    /// <summary>Words between "done" and the preposition: "in two originals, each in ...".</summary>
    private const int MostWords = 24;

    /// <summary>Units between "done" and the date.</summary>
    private const int Reach = 320;

    private const int MostNameWords = 6;

    /// <summary>The value of a word for a town; articles have none.</summary>
    private const int Town = 1;

    /// <summary>The languages of a preposition, at the place that is its value: a word like "en" is one in some languages only.</summary>
    private static readonly string[] Languages = ["", "fr it", "es", "de", "nl", "pt", "ru", "ar"];

    private const int LongestIdeographicName = 12;

    /// <summary>The treaty with the event of its signature, when its conclusion says where or when that was.</summary>
    public static Treaty Read(SourceText source, Treaty treaty)
    {
        var found = treaty.AllProvisions().Where(p => p.Kind == ProvisionKind.Conclusion).Select(p => Find(source, p.Words.Span, treaty.Language)).OfType<LifecycleEvent>().ToArray();
        return found.Length == 0 ? treaty : treaty with { Events = [.. treaty.Events, .. found] };
    }

    private static LifecycleEvent? Find(SourceText source, TextSpan within, string language)
    {
        string text = source.Text;
        LifecycleEvent? undated = null;
        for (int at = within.Start; at < within.End;)
        {
            if (!TextUnits<char>.IsWord(TextUnits<char>.Decode(text, at, out int length)))
            {
                at += length;
                continue;
            }
            int done = at;
            (LexiconTag tag, _) = DateWords.At(text.AsSpan(0, within.End), done, out at);
            if (tag is not (LexiconTag.SignedAt or LexiconTag.SignatureMark)) continue;
            TextSpan place = PlaceBehind(text, at, within.End, language);
            TextSpan dateWords = DateNear(text, within, done, at, language, out FuzzyDate date);
            if (place.IsEmpty || tag == LexiconTag.SignatureMark && dateWords.IsEmpty) continue;
            int start = dateWords.IsEmpty ? done : Math.Min(done, dateWords.Start), end = Math.Max(place.End, dateWords.End);
            var signature = new LifecycleEvent
            {
                Action = TreatyAction.Signature,
                Date = date,
                Place = source.Excerpt(place),
                Evidence = source.Excerpt(TextSpan.FromBounds(start, end)),
            };
            if (!dateWords.IsEmpty) return signature;
            undated ??= signature;
        }
        return undated;
    }

    /// <summary>The date behind the word, else - as Chinese has it - in front of it.</summary>
    private static TextSpan DateNear(string text, TextSpan within, int done, int behind, string language, out FuzzyDate date)
    {
        if (DateMentions.TryFind(text.AsSpan(behind, Math.Min(Reach, within.End - behind)), language, out date, out TextSpan words)) return new TextSpan(behind + words.Start, words.Length);
        int from = Math.Max(within.Start, text.LastIndexOfAny(['。', '\n'], done, done - within.Start) + 1);
        if (language is "zh" or "ja" && DateMentions.TryFind(text.AsSpan(from, done - from), language, out date, out words)) return new TextSpan(from + words.Start, words.Length);
        date = FuzzyDate.Unknown;
        return default;
    }

    private static TextSpan PlaceBehind(string text, int at, int end, string language)
    {
        if (at < end && TextUnits<char>.IsIdeograph(text[at])) return IdeographicName(text, at, end);
        for (int words = 0; words < MostWords && at < end; words++)
        {
            while (at < end && !TextUnits<char>.IsWord(text[at])) at++;
            if (at >= end) break;
            (LexiconTag tag, int languages) = DateWords.At(text.AsSpan(0, end), at, out at);
            if (tag == LexiconTag.PlaceWord && Languages[languages].Contains(language, StringComparison.Ordinal) && NameBehind(text, at, end) is { IsEmpty: false } name) return name;
        }
        return default;
    }

    /// <summary>What follows up to the end of the clause: 订于日内瓦。</summary>
    private static TextSpan IdeographicName(string text, int start, int end)
    {
        int at = start;
        while (at < end && at - start < LongestIdeographicName && TextUnits<char>.IsIdeograph(text[at])) at++;
        return at < end && TextUnits<char>.IsIdeograph(text[at]) ? default : TextSpan.FromBounds(start, at);
    }

    /// <summary>The name behind the preposition, past "la ciudad de": words with capitals and the small ones between them; an article alone belongs to it, "la Haye".</summary>
    private static TextSpan NameBehind(string text, int at, int end)
    {
        int first = TextUnits<char>.SkipWhiteSpace(text, at), start = first, skipped = 0;
        bool isNamed = false;
        for (; skipped < 3 && start < end && !BeginsName(text, start); skipped++)
        {
            (LexiconTag tag, int value) = DateWords.At(text.AsSpan(0, end), start, out int wordEnd);
            isNamed |= tag == LexiconTag.PlaceLink && value == Town;
            if (!char.IsLetter(text[start]) || !DateWords.IsLink(tag)) return default;
            start = TextUnits<char>.SkipWhiteSpace(text, text[wordEnd - 1] != '.' && wordEnd < end && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd);
        }
        int last = start;
        for (int next = start, words = 0; words < MostNameWords && next < end && BeginsName(text, next); words++)
        {
            last = Math.Min(end, TextUnits<char>.WordEnd(text, char.IsLetter(text[next]) ? next : TextUnits<char>.SkipWhiteSpace(text, next + 3)));
            next = NextOfName(text, ref last, end);
        }
        return last <= start ? default : TextSpan.FromBounds(skipped == 1 && !isNamed ? first : start, last);
    }

    /// <summary>The next word of a name: behind one blank or hyphen, or behind small words that a capital follows; an initial takes its full stop.</summary>
    private static int NextOfName(string text, ref int last, int end)
    {
        if (last + 1 < end && text[last] == '.' && (last < 2 || !char.IsLetter(text[last - 2])) && (char.IsUpper(text[last + 1]) || text[last + 1] == ' ')) last++;
        if (last >= end || text[last] is not (' ' or '-' or '\u00A0') && !char.IsUpper(text[last])) return end;
        int next = char.IsUpper(text[last]) ? last : last + 1;
        for (int small = 0; small < 2 && next < end && char.IsLower(text[next]); small++)
        {
            (LexiconTag tag, _) = DateWords.At(text.AsSpan(0, end), next, out int wordEnd);
            if (!DateWords.IsLink(tag) || wordEnd >= end || text[wordEnd] != ' ') return end;
            next = wordEnd + 1;
        }
        return next;
    }

    /// <summary>A capital, a letter of a script without capitals, "'s-G...".</summary>
    private static bool BeginsName(string text, int at) => char.IsUpper(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.OtherLetter
        || text[at] is '\'' or '’' && at + 3 < text.Length && text[at + 1] == 's' && text[at + 2] is '-' or ' ' && char.IsUpper(text[at + 3]);
}
