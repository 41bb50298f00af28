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

    /// <summary>The value of a word for a town; articles have none.</summary>
    private const int Town = 1;

    /// <summary>The languages of a preposition, at the place that is its value: a word like "en" is one in some languages only.</summary>
    private static readonly string[] Languages = ["", "fr it", "es", "de", "nl", "pt", "ru", "ar"];

    private const int LongestIdeographicName = 12;

    /// <summary>The value of a verb whose place stands before it.</summary>
    private const int PlaceInFront = 1;

    /// <summary>The treaty with the event of its signature, when its conclusion says where or when that was.</summary>
    public static Treaty Read(SourceText source, Treaty treaty)
    {
        var found = treaty.AllProvisions().Where(p => p.Kind == ProvisionKind.Conclusion).SelectMany(p => Find(source, p.Words.Span, treaty.Language)).ToArray();
        return found.Length == 0 ? treaty : treaty with { Events = [.. treaty.Events, .. found] };
    }

    /// <summary>The signature, once for each place.</summary>
    private static List<LifecycleEvent> Find(SourceText source, TextSpan within, string language)
    {
        string text = source.Text;
        List<LifecycleEvent> undated = [];
        for (int at = within.Start; at < within.End;)
        {
            if (!TextUnits<char>.IsWord(TextUnits<char>.Decode(text, at, out int length)))
            {
                at += length;
                continue;
            }
            int done = at;
            (LexiconTag tag, int side) = DateWords.At(text.AsSpan(0, within.End), done, out at);
            if (tag is not (LexiconTag.SignedAt or LexiconTag.SignatureMark)) continue;
            List<TextSpan> places = side == PlaceInFront ? PlaceBefore(text, within.Start, done) : PlacesBehind(text, at, within.End, language);
            TextSpan dateWords = DateNear(text, within, done, at, language, out FuzzyDate date);
            if (places.Count == 0 || tag == LexiconTag.SignatureMark && dateWords.IsEmpty) continue;
            int start = Math.Min(places[0].Start, dateWords.IsEmpty ? done : Math.Min(done, dateWords.Start));
            int end = Math.Max(Math.Max(places[^1].End, dateWords.End), side == PlaceInFront ? at : 0);
            List<LifecycleEvent> signatures = [.. places.Select(place => new LifecycleEvent
            {
                Action = TreatyAction.Signature,
                Date = date,
                Place = source.Excerpt(place),
                Evidence = source.Excerpt(TextSpan.FromBounds(start, end)),
            })];
            if (!dateWords.IsEmpty) return signatures;
            if (undated.Count == 0) undated = signatures;
        }
        return undated;
    }

    /// <summary>The date behind the word, else - as Chinese has it - in front of it.</summary>
    private static TextSpan DateNear(string text, TextSpan within, int done, int behind, string language, out FuzzyDate date)
    {
        if (DateMentions.TryFind(text.AsSpan(behind, Math.Min(Reach, within.End - behind)), language, out date, out TextSpan words)) return new TextSpan(behind + words.Start, words.Length);
        int from = Math.Max(within.Start, text.LastIndexOfAny(['。', '\n'], done, done - within.Start) + 1);
        if (language is "zh" or "ja" or "ko" && DateMentions.TryFind(text.AsSpan(from, done - from), language, out date, out words)) return new TextSpan(from + words.Start, words.Length);
        date = FuzzyDate.Unknown;
        return default;
    }

    private static List<TextSpan> PlacesBehind(string text, int at, int end, string language)
    {
        if (at < end && TextUnits<char>.IsIdeograph(text[at])) return IdeographicName(text, at, end) is { IsEmpty: false } ideographs ? [ideographs] : [];
        for (int words = 0; words < MostWords && at < end; words++)
        {
            while (at < end && !TextUnits<char>.IsWord(text[at])) at++;
            if (at >= end) break;
            (LexiconTag tag, int languages) = DateWords.At(text.AsSpan(0, end), at, out at);
            if (tag == LexiconTag.PlaceWord && Languages[languages].Contains(language, StringComparison.Ordinal) && NamesBehind(text, at, end, language) is { Count: > 0 } names) return names;
        }
        return [];
    }

    /// <summary>"于…在北京签订", "…に東京で…作成した", "…서울에서 … 작성하였다": the name between the particles nearest to the verb, in its sentence.</summary>
    private static List<TextSpan> PlaceBefore(string text, int lowest, int verb)
    {
        int from = Math.Max(Math.Max(lowest, verb - Reach / 4), text.LastIndexOfAny(['。', '\n'], verb - 1, verb - lowest) + 1);
        for (int at = verb; at > from; at--)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at - 1, verb - at + 1);
            // "在本条约上签字" tells what was signed, not where.
            if (rest[0] == '在') return rest.Length > LongestIdeographicName || rest.Length < 2 || rest[1] == '本' || rest[^1] == '上' ? [] : [TextSpan.FromBounds(at, verb)];
            if (rest[0] == 'で' || rest.StartsWith("에서", StringComparison.Ordinal)) return NameBefore(text, from, at - 1) is { IsEmpty: false } name ? [name] : [];
        }
        return [];
    }

    private static TextSpan NameBefore(string text, int from, int end)
    {
        int start = end;
        while (start > from && end - start < LongestIdeographicName && char.IsLetter(text[start - 1]) && text[start - 1] is not ('に' or 'は')) start--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>What follows up to the end of the clause: 订于日内瓦。</summary>
    private static TextSpan IdeographicName(string text, int start, int end)
    {
        int at = start;
        while (at < end && at - start < LongestIdeographicName && TextUnits<char>.IsIdeograph(text[at])) at++;
        return at < end && TextUnits<char>.IsIdeograph(text[at]) ? default : TextSpan.FromBounds(start, at);
    }

    /// <summary>The names behind the preposition, past "la ciudad de"; an article alone belongs to the name, "la Haye".</summary>
    private static List<TextSpan> NamesBehind(string text, int at, int end, string language)
    {
        int first = TextUnits<char>.SkipWhiteSpace(text, at), start = first, skipped = 0;
        bool isNamed = false;
        for (; skipped < 3 && start < end && !PlaceNames.Begins(text, start); skipped++)
        {
            (LexiconTag tag, int value) = DateWords.At(text.AsSpan(0, end), start, out int wordEnd);
            isNamed |= tag == LexiconTag.PlaceLink && value == Town;
            if (!char.IsLetter(text[start]) || !DateWords.IsLink(tag)) return [];
            start = TextUnits<char>.SkipWhiteSpace(text, text[wordEnd - 1] != '.' && wordEnd < end && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd);
        }
        List<TextSpan> names = PlaceNames.Read(text, start, end, language);
        if (names.Count > 0 && skipped == 1 && !isNamed) names[0] = TextSpan.FromBounds(first, names[0].End);
        return names;
    }
}
