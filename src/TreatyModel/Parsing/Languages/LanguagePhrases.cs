using System.Collections.Concurrent;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>
/// The phrases that the lexicon of one language has for clauses - words of force, actors, openers of conditions, references - or for titles.
/// </summary>
/// <remarks>
/// A star behind letters stands for any ending of their word ("друг* сторон*"), one in front of a phrase for any beginning of a word ("*ront").
/// The longest phrase that begins at a place wins; endings come after whole phrases.
/// </remarks>
internal sealed class LanguagePhrases
{
    private const string Clauses = "clauses", Titles = "titles";
    private const int ShortestWordWithEnding = 4;

    private static readonly ConcurrentDictionary<(string Language, string Section), LanguagePhrases?> Loaded = [];

    private readonly Dictionary<char, List<Phrase>> byFirst = [];
    private readonly List<Phrase> endings = [];
    private readonly bool ofTitles;

    /// <param name="entries">The phrases.</param>
    /// <param name="ofTitles">Whether a word with a capital may have one of the endings, and a phrase be the end of a Korean word: in titles, not in sentences.</param>
    private LanguagePhrases(IEnumerable<LexiconEntry> entries, bool ofTitles)
    {
        this.ofTitles = ofTitles;
        foreach (LexiconEntry entry in entries)
        {
            bool isEnding = entry.Phrase[0] == '*';
            string folded = string.Concat(entry.Phrase.TrimStart('*').Select(LetterFolding.Fold));
            var phrase = new Phrase(folded, entry.Tag, entry.Value);
            if (isEnding) endings.Add(phrase);
            else if (byFirst.TryGetValue(folded[0], out List<Phrase>? list)) list.Add(phrase);
            else byFirst[folded[0]] = [phrase];
        }
        foreach (List<Phrase> list in byFirst.Values) list.Sort((a, b) => b.Text.Length - a.Text.Length);
        endings.Sort((a, b) => b.Text.Length - a.Text.Length);
    }

    /// <summary>The phrases of a language's clauses; null when its lexicon has none, or is read by rules of its own as English is.</summary>
    /// <param name="language">The ISO 639-1 code.</param>
    public static LanguagePhrases? For(string language) => language == "en" ? null : Loaded.GetOrAdd((language, Clauses), Load);

    /// <summary>The phrases of a language's titles; null when its lexicon has none.</summary>
    /// <param name="language">The ISO 639-1 code.</param>
    public static LanguagePhrases? ForTitles(string language) => Loaded.GetOrAdd((language, Titles), Load);

    /// <summary>The marks in a stretch of a text, in its order; they do not overlap.</summary>
    public List<PhraseMark> Find(string text, TextSpan within)
    {
        var marks = new List<PhraseMark>();
        for (int at = within.Start; at < within.End;)
        {
            if (!char.IsLetter(text[at]) || !(LetterFolding.StartsWord(text, at) || (ofTitles && LetterFolding.IsHangul(text[at]))))
            {
                at++;
                continue;
            }
            if (TryFindAt(text, at, within.End, out PhraseMark mark))
            {
                marks.Add(mark);
                at = Math.Max(mark.Span.End, at + 1);
            }
            else
            {
                at++;
            }
        }
        return marks;
    }

    /// <summary>The mark that begins at a place, which is the start of a word; its own length is all that is looked at.</summary>
    public bool TryFindAt(string text, int at, int limit, out PhraseMark mark) => TryMatch(text, at, limit, out mark) || TryMatchEnding(text, at, limit, out mark);

    private static LanguagePhrases? Load((string Language, string Section) of)
    {
        string file = of.Language + ".lex";
        if (typeof(LexiconFile).Assembly.GetManifestResourceInfo(file) is null) return null;
        List<LexiconEntry> entries = LexiconFile.ReadSection(file, of.Section);
        return entries.Count > 0 ? new LanguagePhrases(entries, ofTitles: of.Section == Titles) : null;
    }

    private bool TryMatch(string text, int at, int limit, out PhraseMark mark)
    {
        mark = default;
        if (!byFirst.TryGetValue(LetterFolding.Fold(text[at]), out List<Phrase>? list)) return false;
        foreach (Phrase phrase in list)
        {
            int end = EndOf(phrase.Text, text, at, limit);
            if (end < 0) continue;
            if (!LetterFolding.EndsWord(text, end) && phrase.Text[^1] != '\'') continue;
            mark = new PhraseMark(phrase.Tag, phrase.Value, TextSpan.FromBounds(at, end));
            return true;
        }
        return false;
    }

    private bool TryMatchEnding(string text, int at, int limit, out PhraseMark mark)
    {
        mark = default;
        if (endings.Count == 0 || (at > 0 && char.IsLetter(text[at - 1]))) return false;
        int end = Math.Min(limit, LetterFolding.WordEnd(text, at));
        // A name in capitals has its ending by chance: "Canberra".
        if (end - at < ShortestWordWithEnding && !LetterFolding.IsHangul(text[at]) || (char.IsUpper(text[at]) && !ofTitles)) return false;
        foreach (Phrase ending in endings)
        {
            if (ending.Text.Length > end - at || EndOf(ending.Text, text, end - ending.Text.Length, end) != end) continue;
            mark = new PhraseMark(ending.Tag, ending.Value, TextSpan.FromBounds(at, end));
            return true;
        }
        return false;
    }

    /// <summary>Where a phrase ends that stands at a place; -1 when it does not. A blank of it stands for any white space.</summary>
    private static int EndOf(string phrase, string text, int at, int limit)
    {
        foreach (char c in phrase)
        {
            while (at < limit && LetterFolding.IsSign(text[at])) at++;
            if (c == '*')
            {
                at = Math.Min(limit, LetterFolding.WordEnd(text, at));
                continue;
            }
            if (at >= limit) return -1;
            if (c == ' ')
            {
                if (!char.IsWhiteSpace(text[at])) return -1;
                while (at < limit && char.IsWhiteSpace(text[at])) at++;
                continue;
            }
            if (LetterFolding.Fold(text[at]) != c) return -1;
            at++;
        }
        while (at < limit && LetterFolding.IsSign(text[at])) at++;
        return at;
    }

    private readonly record struct Phrase(string Text, LexiconTag Tag, short Value);
}
