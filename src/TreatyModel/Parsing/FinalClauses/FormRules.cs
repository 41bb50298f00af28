using System.Collections.Immutable;
using TreatyModel.Parsing.Signatures;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>The form: depositary, authentic languages, place and date of signature.</summary>
internal static class FormRules
{
    private const int PlaceReach = 12;
    private const int LongestName = 18;

    private static readonly WordPattern PrevailingText = new("prevail*|decisive|take guidance|authoritative|be used|preference");
    private static readonly WordPattern Written = new("authentic|equally (valid|authoritative|binding)|language|languages|original|originals|duplicate|drafted|text|texts|copies");
    private static readonly WordPattern Authentic = new("authentic|equally (valid|authoritative)|equal (validity|force|authority)|drawn up in|drafted in|done in");
    private static readonly WordPattern Done = new("done|(signed|made|executed|concluded|opened|given|drawn up|dated) (at|in)|opened for signature|drafted in|bear (the date|thedate)");
    private static readonly WordPattern Preposition = new("at|in|of");
    private static readonly WordPattern At = new("at");
    private static readonly WordPattern Town = new("city|cities|town|towns|palace");
    private static readonly WordPattern Deposited = new("instrument*|ratif*|agreement|treaty|convention|protocol|text|original|decision|charter|constitution");
    private static readonly WordPattern OtherDeposit = new("customs|goods|bond|guarantee|security deposit|bank|organism*|microorganism*|securities|capital|patent|acceptance of deposits");
    private static readonly WordPattern IsDepositary = new("(shall|will|is|are|hereby|acting|act|acts|serve) (_ _ _|_ _|_)? (as)? (the)? (depositary|depositaries|depository|depositories)");
    private static readonly WordPattern DepositaryIs = new("(depositary|depository) ..10 (shall be|is) the");
    private static readonly WordPattern DepositedWith = new("(deposit|deposited) ..15 (with|in the archives of) (the|its)");
    private static readonly WordPattern NoName = new("^ (date|presence)|language");

    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        if (sentence.Has(LexiconTag.Depositary) || sentence.Has(LexiconTag.Deposit)) ReadDepositary(sentence, reading);
        ReadLanguages(sentence, reading);
    }

    private static void ReadLanguages(FinalSentence sentence, FinalReading reading)
    {
        FinalProvisions final = reading.Value;
        ImmutableArray<string> codes = [.. sentence.Events.Where(e => e.Tag == LexiconTag.LanguageName).Select(e => LanguageCodes.Of(e.Value)).Distinct()];
        if (codes.IsEmpty) return;
        if (final.Languages.Codes.Length > 0 && sentence.Words.Has(PrevailingText))
        {
            reading.Value = final with { Languages = final.Languages with { Prevailing = codes[0] } };
            return;
        }
        bool speaks = sentence.IsConclusion ? sentence.Words.Has(Written) || codes.Length > 1 : sentence.Words.Has(Authentic);
        if (!speaks || codes.Length < final.Languages.Codes.Length) return;
        if (reading.IsBetter(FinalField.Languages, codes.Length + (sentence.IsConclusion ? 2 : 0)))
            reading.Value = final with { Languages = new AuthenticLanguages { Codes = codes, Evidence = sentence.Excerpt, Prevailing = final.Languages.Prevailing } };
    }

    /// <summary>"Done at X on D": once for each place.</summary>
    public static IEnumerable<LifecycleEvent> Signatures(FinalSentence sentence)
    {
        var words = new WordList(sentence.Excerpt.Text);
        if (!Done.TryFind(words, 0, words.Count, out int done, out _)) return [];
        string rest = words.Text[words.StartOf(done)..];
        bool dated = DateReader.TryFind(rest, out FuzzyDate date, out TextSpan dateWords);
        int start = sentence.Excerpt.Span.Start + words.StartOf(done);
        List<Excerpt> places = PlacesOf(sentence, words, done);
        if (places.Count == 0 && dated) places.Add(Excerpt.None);
        return places.Select(place => new LifecycleEvent
        {
            Action = TreatyAction.Signature,
            Date = dated && (date.IsDay || !HasUnreadDay(rest)) ? date : FuzzyDate.Unknown,
            Place = place,
            Evidence = dated ? sentence.Slice(start, start + dateWords.End) : sentence.Excerpt,
        });
    }

    /// <summary>The names behind the first preposition, else behind "at": "done in duplicate at X".</summary>
    private static List<Excerpt> PlacesOf(FinalSentence sentence, WordList words, int done)
    {
        int to = Math.Min(words.Count, done + PlaceReach);
        if (!Preposition.TryFind(words, done, to, out int at, out int first)) return [];
        List<Excerpt> places = NamesFrom(sentence, words, first);
        while (places.Count == 0 && At.TryFind(words, at + 1, to, out at, out first)) places = NamesFrom(sentence, words, first);
        return places;
    }

    private static List<Excerpt> NamesFrom(FinalSentence sentence, WordList words, int first)
    {
        // "The Hague" keeps its article; "the city of", "the palace of" are left out.
        if (words.Is(first, "the") && (!words.IsCapital(first) || words.Is(first + 2, "of"))) first++;
        if (words.Is(first + 1, "of") && (!words.IsCapital(first) || Town.TryFind(words, first, first + 1, out _, out _))) first += 2;
        if (words.Is(first, "the") && !words.IsCapital(first)) first++;
        if (first >= words.Count) return [];
        int start = sentence.Excerpt.Span.Start, begin = words.StartOf(first);
        if (begin > 0 && words.Text[begin - 1] is '\'' or '’') begin--;
        return [.. PlaceNames.Read(words.Text, begin, words.Text.Length, "en")
            .Where(n => !sentence.Events.Any(e => e.Tag == LexiconTag.LanguageName && e.Start == start + n.Start))
            .Select(n => sentence.Slice(start + n.Start, start + n.End))];
    }

    /// <summary>"this ... day of July", "21L July": a day that was left open or cannot be read.</summary>
    private static bool HasUnreadDay(string words)
    {
        if (words.Contains("...", StringComparison.Ordinal) || words.Contains("__", StringComparison.Ordinal) || words.Contains('…', StringComparison.Ordinal)) return true;
        for (int i = 1; i < words.Length; i++)
            if (char.IsAsciiLetterUpper(words[i]) && char.IsAsciiDigit(words[i - 1])) return true;
        return false;
    }

    private static void ReadDepositary(FinalSentence sentence, FinalReading reading)
    {
        WordList words = sentence.Words;
        if (!words.Has(Deposited) || words.Has(OtherDeposit)) return;
        int first, last, score = 3;
        if (IsDepositary.TryFind(words, 0, words.Count, out int verb, out _))
        {
            last = verb;
            while (last > 0 && (words.Is(last - 1, "who") || words.Is(last - 1, "which"))) last--;
            first = last;
            while (first > 0 && last - first < LongestName && !words.Is(first, "to") && !words.Is(first, "with") && !words.IsBehindStop(first)) first--;
            if (words.Is(first, "to") || words.Is(first, "with")) first++;
        }
        else
        {
            score = 2;
            if (!DepositaryIs.TryFind(words, 0, words.Count, out _, out first) && !DepositedWith.TryFind(words, 0, words.Count, out _, out first)) return;
            first--;
            last = first + 1;
            while (last < words.Count && last - first < LongestName && !words.IsBehindComma(last) && !words.IsBehindStop(last) && !words.Is(last, "which") && !words.Is(last, "who")) last++;
            if (words.Has(NoName, first + 1, last)) return;
        }
        string name = words.Slice(first, last);
        if (name.Length == 0 || !reading.IsBetter(FinalField.Depositary, score)) return;
        int at = sentence.Excerpt.Text.IndexOf(name, StringComparison.Ordinal);
        int start = sentence.Excerpt.Span.Start + Math.Max(0, at);
        reading.Value = reading.Value with { Depositary = at < 0 ? new Excerpt(name, sentence.Excerpt.Span) : sentence.Slice(start, start + name.Length) };
    }
}
