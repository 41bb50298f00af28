using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds what happened: a verb or noun of an event outside quotation marks, with who, to whom, where, when, and whether it is told as a fact.</summary>
internal sealed class EventFinder(SourceText source, FuzzyDate published)
{
    private readonly ImmutableArray<ReportedEvent>.Builder events = ImmutableArray.CreateBuilder<ReportedEvent>();

    public ImmutableArray<ReportedEvent> ToImmutable() => events.ToImmutable();

    public void Read(ReportSentence sentence, FuzzyDate date, TextSpan dateWords, List<Claim> claims)
    {
        if (!sentence.Happenings.Exists(e => e.Tag == LexiconTag.EventVerb)) return;
        SentenceWords words = sentence.Words;
        foreach (ScanEvent e in sentence.Happenings)
        {
            if (e.Tag != LexiconTag.EventVerb || sentence.IsQuoted(e.Start)) continue;
            int at = words.IndexAt(e.Start);
            var kind = (ReportedEventKind)e.Value;
            if (words.Count == 0 || words.End(at) <= e.Start || IsAttribute(words, at)) continue;
            if (kind == ReportedEventKind.Supplied && !IsHandingOver(sentence, words, at)) continue;
            if (kind == ReportedEventKind.Ended && !sentence.Happenings.Exists(h => h.Tag == LexiconTag.InstrumentNoun)) continue;
            Excerpt weekday = dateWords.IsEmpty ? WeekdayOf(sentence) : source.Excerpt(dateWords);
            Claim? claim = claims.Find(c => c.Content.Any(w => w.Span.Contains(e.Start)));
            ReportedEvent found = new(kind, StatusOf(words, at, claim), source.Excerpt(sentence.Span))
            {
                Verb = source.Excerpt(TextSpan.FromBounds(e.Start, e.End)),
                Date = date != FuzzyDate.Unknown || weekday.IsEmpty ? date : Weekdays.Resolve(weekday.Text, published),
                DateWords = weekday,
                DayOfYear = date == FuzzyDate.Unknown && !dateWords.IsEmpty ? Weekdays.DayOfYear(source.Slice(dateWords)) : "",
                Place = PlaceBehind(words, at),
                Attribution = claim?.Attribution ?? AttributionChain.Narrator,
            };
            events.Add(new ParticipantReader(words).AddTo(found, at, source));
        }
    }

    /// <summary>Whether what a verb says is told as a fact.</summary>
    public static EventStatus StatusOf(SentenceWords words, int verb, Claim? claim)
    {
        bool negated = false, future = false, condition = false, alleged = false, group = true;
        for (int i = verb - 1; i >= 0 && i > verb - 14; i--)
        {
            if (words.IsQuoted(i)) continue;
            condition |= words[i] == WordClass.Subordinator && words.Word(i) is "if" or "If" or "unless" or "Unless";
            if (words[i] is WordClass.Semicolon or WordClass.That or WordClass.Relative || words.IsMark(i) && words[i] != WordClass.Quote) break;
            group &= words[i] is WordClass.Auxiliary or WordClass.Adverb or WordClass.To or WordClass.Participle or WordClass.StanceAdjective || words.Tag(i) is LexiconTag.StanceVerb;
            negated |= group && words.Tag(i) == LexiconTag.Auxiliary && words.Event(i).Value == 1;
            future |= group && (words.Tag(i) == LexiconTag.Auxiliary && words.Event(i).Value == 5 || words[i] == WordClass.To) || i > verb - 4 && words.Word(i) is "potentially" or "potential" or "considering" or "possible";
            alleged |= i > verb - 4 && words.Word(i) is "alleged" or "suspected" or "allegedly" or "reportedly";
        }
        if (negated) return EventStatus.Negated;
        if (condition) return EventStatus.Hypothetical;
        if (alleged || claim is { Class: ClaimClass.Allegation } || claim is not null && claim.Cue.Text is "claim" or "claims" or "claimed" or "allege") return EventStatus.Alleged;
        return future ? EventStatus.Prospective : EventStatus.Asserted;
    }

    /// <summary>"the newly signed pact": the participle says which one, not what happened.</summary>
    private static bool IsAttribute(SentenceWords words, int verb)
    {
        int before = verb - 1;
        while (before > 0 && words[before] == WordClass.Adverb) before--;
        return before >= 0 && words.IsPast(verb) && words[before] is WordClass.Determiner or WordClass.Possessive && words.IsNounLike(verb + 1);
    }

    private static bool OwnedBefore(SentenceWords words, int noun)
    {
        for (int i = noun - 1; i >= 0 && i > noun - 4; i--)
            if (words.Word(i) is "its" or "their" or "his" or "her" or "our" || words[i] == WordClass.Possessive) return true;
        return false;
    }

    /// <summary>"supplies weapons", "munitions transfers": what is handed over stands near.</summary>
    private static bool IsHandingOver(ReportSentence sentence, SentenceWords words, int verb)
    {
        // "its artillery supplies" are a stock.
        if (words.Word(verb) is "supplies" && OwnedBefore(words, verb)) return false;
        bool noun = words.Word(verb) is "supplies" or "transfers" or "supply" or "transfer" && words[verb - 1] is not (WordClass.Auxiliary or WordClass.To or WordClass.Pronoun or WordClass.Name);
        int low = words.Start(Math.Max(0, verb - 2)), high = words.Start(Math.Min(words.Count - 1, verb + (noun ? 3 : 9)));
        return sentence.Happenings.Exists(h => h.Tag == LexiconTag.GoodsNoun && h.Start >= low && h.Start <= high);
    }

    /// <summary>"in Pyongyang": a name behind "in" or "at" that is no time.</summary>
    private Excerpt PlaceBehind(SentenceWords words, int verb)
    {
        for (int i = verb + 1; i + 1 < words.Count; i++)
        {
            if (words.IsQuoted(i) || words[i] is WordClass.Verb or WordClass.Semicolon) break;
            bool to = words.Word(i) is "to" && words.Word(i - 1) is "visit";
            if (words.Word(i) is not ("in" or "at") && !to || words[i + 1] != WordClass.Name) continue;
            int last = i + 1;
            while (last < words.Count && words[last] == WordClass.Name) last++;
            Excerpt place = source.Excerpt(words.Span(i + 1, last));
            if (!DateReader.TryFind(place.Text + " 2000", out _, out _)) return place;
        }
        return Excerpt.None;
    }

    private Excerpt WeekdayOf(ReportSentence sentence)
    {
        foreach (ScanEvent e in sentence.Events)
            if (e.Tag == LexiconTag.Circumstance && Weekdays.IsWeekday(source.Text.AsSpan(e.Start, e.End - e.Start))) return source.Excerpt(TextSpan.FromBounds(e.Start, e.End));
        return Excerpt.None;
    }
}
