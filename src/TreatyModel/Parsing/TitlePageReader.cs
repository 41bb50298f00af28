using System.Buffers;
using System.Collections.Immutable;
using TreatyModel.Parsing.Languages;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Reads the head of a treaty: its title, what it calls itself, who concluded it.</summary>
/// <remarks>
/// The title in the language of the text comes first; where there is none, one in another language is taken: collections put their own
/// language's title above every text. The names of the parties are in the title, else at the head of the preamble.
/// </remarks>
internal sealed class TitlePageReader
{
    private const int LongestTitle = 600;

    /// <summary>Where a line ends like a sentence, it names itself within so many units, or is none.</summary>
    private const int LongestLead = 40;

    /// <summary>A longer line that begins with an article is a sentence.</summary>
    private const int LongestSentence = 200;

    private const int MostTitleLines = 8;
    private const int LongestParty = 160;

    /// <summary>A title of fewer units goes on behind an empty line.</summary>
    private const int ShortTitle = 40, ShortTitleWithoutBlanks = 4;

    /// <summary>Units of a name with what leads up to it.</summary>
    private const int ShortestName = 12, ShortestNameWithoutBlanks = 2;

    /// <summary>What stands in sentences, and not between two names.</summary>
    private static readonly SearchValues<char> NoNames = SearchValues.Create(",;:.，、；：。（(《");

    /// <summary>The languages that have words for titles, in the order in which they are tried.</summary>
    private static readonly string[] Languages = ["en", "fr", "es", "nl", "de", "it", "pt", "ru", "ar", "zh", "ja", "ko"];

    private readonly SourceText source;
    private readonly string text;
    private readonly string language;
    private readonly LanguagePhrases phrases;

    /// <summary>Chinese, Japanese and Korean name the kind last and the parties first, and put "between" behind them.</summary>
    private readonly bool isHeadLast;

    private readonly bool hasCapitals;

    private TitlePageReader(SourceText source, string language, LanguagePhrases phrases)
    {
        this.source = source;
        this.language = language;
        this.phrases = phrases;
        text = source.Text;
        isHeadLast = language is "zh" or "ja" or "ko";
        hasCapitals = !isHeadLast && language != "ar";
    }

    /// <summary>Adds title, kind and parties.</summary>
    /// <param name="source">The text.</param>
    /// <param name="treaty">The treaty with its provisions and its language.</param>
    public static Treaty Read(SourceText source, Treaty treaty)
    {
        Provision? preamble = treaty.Provisions.FirstOrDefault(p => p.Kind == ProvisionKind.Preamble);
        int headEnd = treaty.Provisions.FirstOrDefault(p => p.Kind is not (ProvisionKind.Preamble or ProvisionKind.TitlePage))?.Span.Start ?? source.Length;
        int pageEnd = treaty.Provisions is [{ Kind: ProvisionKind.TitlePage } page, ..] ? page.Span.End : headEnd;
        int recitals = preamble?.Children is [var recital, ..] ? recital.Span.Start : headEnd;
        string own = treaty.Language.Length == 0 ? "en" : treaty.Language;
        foreach (string language in Languages.Where(l => l != own).Prepend(own))
        {
            if (LanguagePhrases.ForTitles(language) is not { } phrases) continue;
            var reader = new TitlePageReader(source, language, phrases);
            TextSpan title = reader.TitleWithin(Math.Min(pageEnd, recitals));
            if (title.IsEmpty && language == own && pageEnd < recitals) title = reader.TitleWithin(recitals);
            if (!title.IsEmpty) return reader.Describe(treaty, title, preamble, recitals);
        }
        if (preamble is null || LanguagePhrases.ForTitles(own) is not { } ownPhrases) return treaty;
        var untitled = new TitlePageReader(source, own, ownPhrases);
        return treaty with { Parties = untitled.OpensWithParty(preamble.Span.Start) ? untitled.PartiesOfPreamble(preamble.Span.Start, recitals) : [] };
    }

    private Treaty Describe(Treaty treaty, TextSpan title, Provision? preamble, int recitals)
    {
        List<PhraseMark> marks = phrases.Find(text, title);
        IEnumerable<PhraseMark> kinds = marks.Where(m => m.Tag == LexiconTag.KindWord);
        var kind = (InstrumentKind)(isHeadLast ? kinds.Last() : kinds.First()).Value;
        ImmutableArray<Party> parties = Split(PartiesWithin(title, marks));
        if (parties.Length < 2) parties = PartiesOfPreamble(preamble is not null && preamble.Span.Start > title.Start ? preamble.Span.Start : title.End, recitals);
        return treaty with { Titles = [new Title(TitleKind.Official, source.Excerpt(title)) { Language = language }], Kind = kind, Parties = parties };
    }

    /// <summary>The first lines that name an instrument, up to an empty line behind the parties, a bracketed note or the preamble.</summary>
    private TextSpan TitleWithin(int limit)
    {
        int start = -1, end = -1, lines = 0;
        for (int at = 0; at < limit && lines < MostTitleLines;)
        {
            int lineEnd = text.AsSpan(at, limit - at).IndexOfAny('\n', '\r');
            lineEnd = lineEnd < 0 ? limit : at + lineEnd;
            TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(at, lineEnd));
            at = lineEnd + 1;
            if (line.IsEmpty)
            {
                if (start >= 0 && end - start > (isHeadLast ? ShortTitleWithoutBlanks : ShortTitle)) break;
                continue;
            }
            List<PhraseMark> marks = phrases.Find(text, line);
            PhraseMark kind = marks.Find(m => m.Tag == LexiconTag.KindWord);
            if (start < 0)
            {
                if (kind.Span.IsEmpty || !MayBeTitle(line, marks, kind.Span.Start - line.Start)) continue;
                start = line.Start;
            }
            else if (text[line.Start] is '[' or '(' || GoesNotOn(line, marks) || line.End - start > LongestTitle || (!kind.Span.IsEmpty && IsSaidAgain(line, start, end)))
            {
                break;
            }
            end = line.End;
            lines++;
        }
        return start < 0 ? default : TextSpan.FromBounds(start, end);
    }

    private bool IsSaidAgain(TextSpan line, int start, int end) =>
        text.AsSpan(start, end - start).Contains(source.Slice(line), StringComparison.OrdinalIgnoreCase);

    /// <summary>No sentence, no item of a list, and not in another language.</summary>
    private bool MayBeTitle(TextSpan line, List<PhraseMark> marks, int lead)
    {
        if (line.Length > LongestTitle || !IsSpoken(line) || OpensPreamble(line) || IsListed(line)) return false;
        char last = text[line.End - 1];
        if (last is ';' or ':' or '；' or '：' or '，' or '。') return false;
        return lead <= LongestLead || !(last is '.' or ',' || (line.Length > LongestSentence && StartsWithArticle(line, marks)));
    }

    private bool IsSpoken(TextSpan line) => LanguageDetector.MayBe(text[line.Start..line.End], language);

    /// <summary>"2. Reaffirms", "c) It", "- that".</summary>
    private bool IsListed(TextSpan line)
    {
        if (text[line.Start] is '-' or '–' or '—' or '•') return true;
        int end = line.Start;
        while (end < line.End && char.IsLetterOrDigit(text[end])) end++;
        return end < line.End && end - line.Start <= 3 && text[end] is '.' or ')';
    }

    private bool OpensPreamble(TextSpan line) => PhraseAt(line.Start, out _) is LexiconTag.PreambleWord or LexiconTag.RecitalOpener or LexiconTag.Formula;

    private LexiconTag PhraseAt(int start, out int end)
    {
        LexiconTable<char> structure = LexiconSection.Structure.For<char>();
        int phrase = structure.Match(text, start, TextUnits<char>.WordEnd(text, start), out end);
        return phrase == 0 ? LexiconTag.None : structure.TagOf(phrase);
    }

    private bool GoesNotOn(TextSpan line, List<PhraseMark> marks) => OpensPreamble(line) || !IsSpoken(line)
        || text[line.End - 1] is ',' or ';' or '.' or ':' or '，' or '；' or '。' or '：'
        || (StartsWithArticle(line, marks) && !char.IsLower(text[line.Start]) && source.Slice(line).ToString().Any(char.IsLower));

    private bool IsArticleAt(int start, int end) => phrases.TryFindAt(text, start, end, out PhraseMark mark) && mark.Tag == LexiconTag.Determiner;

    private static bool StartsWithArticle(TextSpan line, List<PhraseMark> marks) => marks is [{ Tag: LexiconTag.Determiner } first, ..] && first.Span.Start == line.Start;

    /// <summary>What stands between "between" and the words that end the list; in front of "between" where it follows the names.</summary>
    private TextSpan PartiesWithin(TextSpan title, List<PhraseMark> marks)
    {
        int shortest = isHeadLast ? ShortestNameWithoutBlanks : ShortestName;
        if (isHeadLast)
        {
            PhraseMark behind = marks.Find(m => m.Tag is LexiconTag.Between or LexiconTag.AfterParties);
            return behind.Span.Start - title.Start < shortest ? default : TextSpan.FromBounds(title.Start, behind.Span.Start);
        }
        PhraseMark between = marks.Find(m => m.Tag == LexiconTag.Between);
        if (between.Span.IsEmpty) return default;
        PhraseMark after = marks.Find(m => m.Tag == LexiconTag.AfterParties && m.Span.Start - between.Span.End > shortest);
        return TextSpan.FromBounds(between.Span.End, after.Span.IsEmpty ? title.End : after.Span.Start);
    }

    /// <summary>The names in "X, Y and Z"; a name has a capital and is no longer than a State's longest.</summary>
    private ImmutableArray<Party> Split(TextSpan list)
    {
        if (list.IsEmpty) return [];
        var parties = ImmutableArray.CreateBuilder<Party>();
        var joints = phrases.Find(text, list).Where(m => m.Tag == LexiconTag.Conjunction && OpensName(m.Span.End, list.End)).Select(m => m.Span).ToList();
        for (int at = list.Start; at < list.End; at++)
            if (text[at] is ',' or ';' or '、' or '،' or '，' || LetterFolding.JoinsWords(text, at)) joints.Add(new TextSpan(at, 1));
        joints.Sort((a, b) => a.Start - b.Start);
        int start = list.Start;
        foreach (TextSpan joint in joints)
        {
            if (joint.Start < start) continue;
            Add(TextSpan.FromBounds(start, joint.Start), parties);
            start = joint.End;
        }
        Add(TextSpan.FromBounds(start, list.End), parties);
        return parties.ToImmutable();
    }

    /// <summary>"and the Republic", "AND THE": a new name begins with an article or, in a list of names without articles, a capital.</summary>
    private bool OpensName(int at, int end)
    {
        int start = TextUnits<char>.SkipWhiteSpace(text, at);
        if (start >= end) return false;
        return !hasCapitals || char.IsUpper(text[start]) || IsArticleAt(start, end);
    }

    private void Add(TextSpan span, ImmutableArray<Party>.Builder parties)
    {
        TextSpan name = Blanks.Trim(text, span);
        if (name.IsEmpty || name.Length > LongestParty || (hasCapitals && !source.Slice(name).ToString().Any(char.IsUpper))) return;
        parties.Add(new Party(source.Excerpt(name)));
    }

    /// <summary>The preamble's opening: "The Government of X and the Government of Y, hereinafter …". No name has the name of an instrument in it.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where the recitals begin.</param>
    private ImmutableArray<Party> PartiesOfPreamble(int start, int end)
    {
        if (PhraseAt(start, out int heading) == LexiconTag.PreambleWord) start = heading;
        if (end <= start) return [];
        if (isHeadLast) return TwoOf(start, end);
        int stop = text.AsSpan(start, end - start).IndexOfAny("([.");
        stop = stop < 0 ? end : start + stop;
        PhraseMark after = phrases.Find(text, TextSpan.FromBounds(start, stop)).Find(m => m.Tag == LexiconTag.AfterParties && m.Span.Start - start >= ShortestName);
        ImmutableArray<Party> parties = Split(TextSpan.FromBounds(start, after.Span.IsEmpty ? stop : after.Span.Start));
        // "The States Parties to this Convention" are not named, whatever follows.
        if (parties.IsEmpty || !IsName(parties[0].Name.Span)) return [];
        parties = [.. parties.Where(p => IsName(p.Name.Span))];
        return parties.Length >= 2 ? parties : [];
    }

    /// <summary>"甲国政府及び乙国政府は、", "甲国和乙国，": two names and nothing else, then the mark of the subject.</summary>
    private ImmutableArray<Party> TwoOf(int start, int end)
    {
        while (end > start && (char.IsPunctuation(text[end - 1]) || char.IsWhiteSpace(text[end - 1]))) end--;
        if (end > start && text[end - 1] is 'は' or '은' or '는') end--;
        if (text.AsSpan(start, end - start).IndexOfAny(NoNames) >= 0) return [];
        ImmutableArray<Party> parties = Split(TextSpan.FromBounds(start, end));
        return parties.Length == 2 ? parties : [];
    }

    /// <summary>"The Government of", "Sa Majesté": without a title, what else stands at the head may be anything.</summary>
    private bool OpensWithParty(int start)
    {
        if (PhraseAt(start, out int heading) == LexiconTag.PreambleWord) start = TextUnits<char>.SkipWhiteSpace(text, heading);
        var word = TextSpan.FromBounds(start, TextUnits<char>.WordEnd(text, start));
        return IsArticleAt(word.Start, word.End) || PhraseAt(start, out int end) == LexiconTag.SentenceOpener && end > word.End;
    }

    private bool IsName(TextSpan name)
    {
        List<PhraseMark> marks = phrases.Find(text, name);
        return !marks.Exists(m => m.Tag == LexiconTag.KindWord) && (char.IsUpper(text[name.Start]) || StartsWithArticle(name, marks));
    }
}
