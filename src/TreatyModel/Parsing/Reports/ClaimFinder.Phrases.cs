using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <content>Where a source, a listener or a content begins and ends.</content>
internal sealed partial class ClaimFinder
{
    /// <summary>Somebody or something that publishes: a name, or "the newspaper".</summary>
    private bool IsRelay(TextSpan words)
    {
        string text = sentence.Source[words];
        string head = text.Split(' ')[^1];
        return text.StartsWith("the ", StringComparison.Ordinal) && head is "newspaper" or "paper" or "magazine" or "network" or "station" or "channel" or "agency" or "outlet" or "website" or "broadcaster"
            || text.Split(' ').Any(w => w.Length > 1 && char.IsUpper(w[0]) && w is not ("The" or "Mr." or "Mrs." or "Ms."));
    }

    /// <summary>Who spoke last in the sentence, else its subject.</summary>
    private TextSpan SpeakerBefore(int cue) =>
        claims.FindLast(c => c.Links.Count > 0 && !c.IsOuter && !c.IsPassive)?.Links[0].Words ?? SentenceSubject(cue);

    private ReadOnlySpan<char> WordOf(ScanEvent e) => sentence.Source.Text.AsSpan(e.Start, e.End - e.Start);

    private bool IsBy(ScanEvent e) => WordOf(e) is "by";

    private bool IsTo(ScanEvent e) => WordOf(e) is "to";

    /// <summary>Verbs whose subject is what is judged, not who judges.</summary>
    private bool IsRaising(ScanEvent e) => WordOf(e) is "seem" or "seems" or "seemed" or "appear" or "appears" or "appeared";

    /// <summary>An adverb of manner between a subject and its verb: "fiercely opposed".</summary>
    private bool IsManner(int index) => events[index].Kind == ScanEventKind.Word && events[index].End - events[index].Start > 5
        && char.IsLower(sentence.Source.Text[events[index].Start]) && WordOf(events[index]).EndsWith("ly", StringComparison.Ordinal)
        && WordOf(events[index]) is not ("family" or "assembly" or "anomaly" or "monopoly" or "weekly" or "supply");

    /// <summary>Where the noun phrase before a cue starts: behind the last word that opens a clause; an apposition between commas belongs to it.</summary>
    private int SubjectStart(int cue)
    {
        int start = cue;
        bool apposition = start > 0 && events[start - 1].Kind == ScanEventKind.Comma;
        if (apposition)
        {
            if (LeadingName(start - 1)) return 0;
            int comma = start - 2;
            while (comma >= 0 && events[comma].Kind != ScanEventKind.Comma && !sentence.IsQuoted(events[comma].Start)) comma--;
            bool before = comma > 0 && events[comma].Kind == ScanEventKind.Comma && events[comma - 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase && !sentence.IsQuoted(events[comma - 1].Start);
            if (!before || WordsBetween(comma, start) > LongestSource || StartsClause(events[comma + 1])) return cue;
            start = comma;
        }
        while (start > 0 && cue - start < LongestSource)
        {
            ScanEvent e = events[start - 1];
            if (e.Kind == ScanEventKind.CloseBracket && OpenBracketBefore(start - 1) is > 0 and var bracket)
            {
                start = bracket;
                continue;
            }
            if (e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase) || sentence.IsQuoted(e.Start)) break;
            if (e.Tag is LexiconTag.Subordinator or LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.Attribution or LexiconTag.ReportParticiple && !IsPartOfName(start - 1)) break;
            if (e.Tag == LexiconTag.ReportConjunction && (e.Value == 1 || start < 2 || events[start - 2].Kind == ScanEventKind.Comma || HasVerbBefore(start - 1))) break;
            if (e.Tag == LexiconTag.Auxiliary && !IsPartOfName(start - 1)) break;
            start--;
            if (e.Tag == LexiconTag.Pronoun && start == cue - 1) break;
        }
        // "On Thursday the office said": the circumstance is not the source.
        while (start < cue - 1 && (events[start].Tag is LexiconTag.ReportConjunction || events[start].Tag == LexiconTag.Circumstance && events[start].Start == sentence.Span.Start && IsTime(start))) start++;
        return start;
    }

    /// <summary>"Ada Byron, who led the talks in Oslo, said": a name that opens the sentence is the subject, whatever stands between the commas.</summary>
    private bool LeadingName(int lastComma)
    {
        int firstComma = events.FindIndex(e => e.Kind == ScanEventKind.Comma);
        if (firstComma is < 1 or > 8 || firstComma >= lastComma || sentence.Quotes.Exists(q => q.Start < events[lastComma].Start)) return false;
        for (int i = 0; i < firstComma; i++)
            if (events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase) || events[i].Tag is not (LexiconTag.None or LexiconTag.Circumstance or LexiconTag.InstrumentNoun)) return false;
        if (events[0].Tag == LexiconTag.Circumstance) return false;
        for (int i = firstComma; i < lastComma; i++)
            if (events[i].Tag is LexiconTag.ReportVerb or LexiconTag.TellVerb && !IsNamePart(i) || events[i].Kind == ScanEventKind.Semicolon) return false;
        return char.IsUpper(sentence.Source.Text[events[0].Start]) && (events[firstComma + 1].Tag == LexiconTag.Subordinator || WordOf(events[firstComma + 1]) is "a" or "an" or "the" or "who" or "whose" or "which");
    }

    private int OpenBracketBefore(int close)
    {
        for (int i = close - 1; i >= 0 && i > close - 8; i--)
            if (events[i].Kind == ScanEventKind.OpenBracket) return i;
        return -1;
    }

    private bool IsTime(int index) => index + 1 < events.Count && events[index + 1].Tag == LexiconTag.Circumstance;

    private bool IsPartOfName(int index) => char.IsUpper(sentence.Source.Text[events[index].Start]) && events[index].Start != sentence.Span.Start;

    private bool HasVerbBefore(int index)
    {
        for (int i = index - 1; i >= 0 && events[i].Kind is ScanEventKind.Word or ScanEventKind.Phrase; i--)
            if (events[i].Tag is LexiconTag.Auxiliary or LexiconTag.ReportVerb or LexiconTag.TellVerb) return true;
        return false;
    }

    /// <summary>A form that may be a noun is a verb behind an auxiliary or a pronoun, or before "that".</summary>
    private bool IsVerb(int index) => (index > 0 && events[index - 1].Tag is LexiconTag.Auxiliary or LexiconTag.Pronoun)
        || (index + 1 < events.Count && IsThat(events[index + 1]));

    private bool IsNominal(int verb)
    {
        string before = sentence.Source.Text[events[verb - 1].Start..events[verb - 1].End].ToLowerInvariant();
        return before is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "this" or "of" or "to" or "for" or "in" or "no" or "any" or "by" or "as" or "be" or "been" or "being" or "was" or "were" or "is" or "are";
    }

    /// <summary>A capital in the middle of a sentence belongs to a name: "the United States".</summary>
    private bool IsNamePart(int index) => index > 0 && !sentence.IsTitle && char.IsUpper(sentence.Source.Text[events[index].Start])
        && events[index - 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase;

    /// <summary>A form of "be" before a participle.</summary>
    private bool IsPassive(int cue, int verb)
    {
        if (!IsParticiple(events[verb])) return false;
        for (int i = cue; i < verb; i++)
            if (sentence.Source.Text.AsSpan(events[i].Start, events[i].End - events[i].Start) is "is" or "are" or "was" or "were" or "been" or "be" or "has been" or "have been" or "had been") return true;
        return false;
    }

    private bool IsParticiple(ScanEvent e)
    {
        ReadOnlySpan<char> word = sentence.Source.Text.AsSpan(e.Start, e.End - e.Start);
        return word.EndsWith("ed", StringComparison.Ordinal) || word is "said" or "told" or "thought" or "known" or "found" or "seen" or "felt" or "shown";
    }

    private bool IsAvoidance(ScanEvent e) => sentence.Source.Text.AsSpan(e.Start, e.End - e.Start) is "avoided" or "avoids" or "avoid" or "declined" or "declines" or "refused" or "refuses";

    private bool StartsClause(ScanEvent e) => e.Tag is LexiconTag.Subordinator or LexiconTag.ReportParticiple && !sentence.IsQuoted(e.Start);

    private static bool IsBreak(ScanEvent e) => e.Tag is LexiconTag.ReportParticiple or LexiconTag.ReportConjunction or LexiconTag.Attribution;

    private bool IsOf(ScanEvent e) => sentence.Source.Text.AsSpan(e.Start, e.End - e.Start) is "of" or "at";

    private static bool IsNounLike(ScanEvent e) => e.Kind == ScanEventKind.Word || e.Tag is LexiconTag.Pronoun or LexiconTag.InstrumentNoun;

    private bool IsCircumstance(int at) => at < events.Count && events[at].Tag is LexiconTag.Circumstance or LexiconTag.Weekday or LexiconTag.Subordinator or LexiconTag.RelayPhrase;

    /// <summary>Whether the words behind a cue can be its content: more than a time or place.</summary>
    private bool HasContent(int right)
    {
        if (right >= events.Count) return false;
        if (sentence.QuoteBehind(events[right - 1].End) is not null) return true;
        if (events[right].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) return events[right].Kind is ScanEventKind.Colon or ScanEventKind.OpenQuote or ScanEventKind.Quote;
        if (events[right].Tag == LexiconTag.Subordinator) return OpensContent(events[right]);
        return !IsCircumstance(right) || WordsBetween(right, events.Count) > 8;
    }

    private int StartOfContent(int right)
    {
        // "said on Thursday that": time and place are no part of the content.
        for (int i = right; i < events.Count && i < right + 8; i++)
        {
            if (IsThat(events[i])) return events[i].Start;
            if (events[i].Kind is ScanEventKind.OpenQuote or ScanEventKind.Quote or ScanEventKind.Comma) break;
        }
        while (right < events.Count - 1 && events[right].Kind is ScanEventKind.Comma or ScanEventKind.Colon) right++;
        return events[right].Start;
    }

    /// <summary>A subordinate clause that is what is said; "after", "because" and the like say when or why.</summary>
    private bool OpensContent(ScanEvent e) =>
        sentence.Source.Text.AsSpan(e.Start, e.End - e.Start) is "that" or "how" or "why" or "what" or "whether" or "if" or "where" or "as" or "whom";

    private bool IsThat(ScanEvent e) => sentence.Source.Text.AsSpan(e.Start, e.End - e.Start) is "that";

    /// <summary>The content goes to the end of the sentence, or to where somebody else begins to speak or the source is named.</summary>
    private int ContentEnd(int cue, int from)
    {
        for (int i = from + 1; i < events.Count; i++)
        {
            ScanEvent e = events[i];
            if (sentence.IsQuoted(e.Start)) continue;
            if (e.Tag == LexiconTag.Attribution && i > 0 && events[i - 1].Kind == ScanEventKind.Comma) return events[i - 1].Start;
            if (e.Tag == LexiconTag.RelayVerb && i >= 2 && events[i - 1].Tag == LexiconTag.Subordinator && events[i - 2].Kind == ScanEventKind.Comma) return events[i - 2].Start;
            if (e.Tag == LexiconTag.ReportParticiple && events[i - 1].Kind == ScanEventKind.Comma) return events[i - 1].Start;
            if (e.Tag is not (LexiconTag.ReportVerb or LexiconTag.TellVerb)) continue;
            int start = i;
            while (start > from && events[start - 1].Tag == LexiconTag.Auxiliary) start--;
            if (start > from + 1 && events[start - 1].Tag == LexiconTag.ReportConjunction)
                return events[start - 2].Kind == ScanEventKind.Comma ? events[start - 2].Start : events[start - 1].Start;
            int subject = SubjectStart(start);
            for (int back = subject; back > from && back >= subject - 2; back--)
            {
                if (events[back - 1].Kind == ScanEventKind.Semicolon) return events[back - 1].Start;
                bool joins = events[back - 1].Tag == LexiconTag.ReportConjunction || IsWhile(events[back - 1]);
                if (joins && back >= 2 && events[back - 2].Kind == ScanEventKind.Comma) return events[back - 2].Start;
            }
        }
        return sentence.Span.End;
    }

    private bool IsWhile(ScanEvent e) => sentence.Source.Text.AsSpan(e.Start, e.End - e.Start) is "while" or "although" or "though" or "whereas";

    private int NounPhraseEnd(int at, bool stopAtRelay, bool apposition = true)
    {
        int last = at;
        while (last < events.Count && last - at < LongestSource)
        {
            ScanEvent e = events[last];
            if (sentence.IsQuoted(e.Start)) break;
            if (e.Kind == ScanEventKind.Comma)
            {
                // ", a professor at …": an apposition belongs to the source when the sentence ends with it.
                if (apposition && last > at && last + 1 < events.Count && IsArticle(events[last + 1]) && !HasCommaBehind(last + 1))
                {
                    last++;
                    continue;
                }
                break;
            }
            if (e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) break;
            if (last > at && (e.Tag is LexiconTag.Subordinator or LexiconTag.ReportParticiple || (stopAtRelay && e.Tag == LexiconTag.RelayVerb)
                || (e.Tag == LexiconTag.ReportConjunction && last + 1 < events.Count && events[last + 1].Tag is LexiconTag.ReportVerb or LexiconTag.Auxiliary)
                || (e.Tag == LexiconTag.Circumstance && !IsOf(e) && e.Start > 0 && IsTime(last)))) break;
            last++;
        }
        return last;
    }

    private bool IsArticle(ScanEvent e) => sentence.Source.Text.AsSpan(e.Start, e.End - e.Start) is "a" or "an" or "the" or "who" or "director" or "chief" or "former";

    private bool HasCommaBehind(int at)
    {
        for (int i = at; i < events.Count; i++)
            if (events[i].Kind is ScanEventKind.Comma) return true;
        return false;
    }

    private int SkipComma(int at) => at < events.Count && events[at].Kind == ScanEventKind.Comma ? at + 1 : at;

    private int ClauseIndex(int before)
    {
        for (int i = before - 2; i > 0; i--)
            if (events[i].Kind == ScanEventKind.Semicolon && !sentence.IsQuoted(events[i].Start)) return i + 1;
        return 0;
    }

    private int ClauseStart(int before)
    {
        int index = ClauseIndex(before);
        return index == 0 ? sentence.Span.Start : events[index].Start;
    }

    private int Before(int index) => index > 0 ? events[index - 1].End : sentence.Span.Start;

    private int WordsBetween(int first, int last)
    {
        int words = 0;
        for (int i = Math.Max(0, first); i < Math.Min(last, events.Count); i++) words += events[i].Kind is ScanEventKind.Word or ScanEventKind.Phrase ? 1 : 0;
        return words;
    }

    /// <summary>The words from the start of the sentence up to its first verb that the lexicon knows.</summary>
    private TextSpan SentenceSubject(int before)
    {
        int last = 0;
        while (last < before && last < 12 && events[last].Kind is ScanEventKind.Word or ScanEventKind.Phrase && events[last].Tag is LexiconTag.None or LexiconTag.Pronoun or LexiconTag.InstrumentNoun) last++;
        return last == 0 || last == before ? default : Words(0, last);
    }

    private TextSpan Words(int first, int last) => Span(events[first].Start, events[last - 1].End);

    private TextSpan Content(int start, int end)
    {
        TextSpan span = Blanks.Trim(sentence.Source.Text, Span(start, end));
        while (!span.IsEmpty && sentence.Source.Text[span.End - 1] is ',' or ';') span = Blanks.Trim(sentence.Source.Text, new TextSpan(span.Start, span.Length - 1));
        return span;
    }

    private static TextSpan Span(int start, int end) => TextSpan.FromBounds(start, Math.Max(start, end));
}
