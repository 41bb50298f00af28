using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds the claims of one sentence: for each reporting word who is said to speak, what, and through whom it came.</summary>
/// <remarks>
/// Four shapes: "X said (that) Y"; "Y, X said" and "Y, said X"; "according to X, Y" and "Y, according to X"; "Y1, X said, Y2". Which one it is
/// follows from the marks around the cue and from what is left on either side of it.
/// </remarks>
internal sealed class ClaimFinder(ReportSentence sentence)
{
    private const int LongestSource = 28;

    private readonly List<ScanEvent> events = sentence.Events;
    private readonly List<FoundClaim> claims = [];

    public List<FoundClaim> Find()
    {
        for (int i = 0; i < events.Count; i++)
        {
            ScanEvent e = events[i];
            if (sentence.IsQuoted(e.Start)) continue;
            if (e.Tag == LexiconTag.Attribution) AddAccordingTo(i);
            else if (e.Tag is LexiconTag.ReportVerb or LexiconTag.TellVerb) AddVerb(i);
            else if (e.Tag == LexiconTag.ReportParticiple) AddParticiple(i);
            else if (e.Tag == LexiconTag.RelayVerb) AddRelay(i);
        }
        ShareRelays();
        return claims;
    }

    private void AddAccordingTo(int cue)
    {
        int last = NounPhraseEnd(cue + 1, stopAtRelay: true);
        if (last <= cue + 1) return;
        var claim = new FoundClaim(Span(events[cue].Start, events[cue].End), ClaimClass.Statement) { CueIndex = cue, IsOuter = true };
        claim.Links.Add((AttributionRole.Source, Words(cue + 1, last)));
        AddRelaysBehind(claim, last);
        bool leads = cue == 0 || Before(cue) < sentence.Span.Start + 1;
        if (leads)
        {
            int start = last < events.Count ? SkipComma(last) : events.Count;
            if (start < events.Count) claim.Content.Add(Content(events[start].Start, sentence.Span.End));
        }
        else
        {
            int start = ClauseStart(cue);
            claim.Content.Add(Content(start, Before(cue)));
            // ", according to X, Y": the claim goes on behind the source.
            if (last < events.Count && events[last].Kind == ScanEventKind.Comma && last + 1 < events.Count && events[last + 1].Tag is not (LexiconTag.ReportParticiple or LexiconTag.Subordinator))
                claim.Content.Add(Content(events[last + 1].Start, sentence.Span.End));
        }
        Add(claim);
    }

    private void AddVerb(int verb)
    {
        ScanEvent e = events[verb];
        int cue = verb;
        bool negative = false;
        while (cue > 0 && events[cue - 1].Tag == LexiconTag.Auxiliary) negative |= events[--cue].Value == 1;
        negative |= (ClaimClass)e.Value == ClaimClass.Denial && IsAvoidance(e);
        // "the said article", "a report": a word of the same form behind an article or "of" is no verb.
        if (cue == verb && verb > 0 && IsNominal(verb)) return;
        var claim = new FoundClaim(Span(events[cue].Start, e.End), (ClaimClass)e.Value) { CueIndex = verb, IsNegative = negative };
        int right = verb + 1;
        if (e.Tag == LexiconTag.TellVerb) right = ReadListener(claim, right);
        right = ReadInterview(claim, right);

        int left = SubjectStart(cue);
        TextSpan? quoteLeft = sentence.QuoteBefore(left < cue ? events[left].Start : events[cue].Start);
        bool commaLeft = left > 0 && events[left - 1].Kind == ScanEventKind.Comma;
        bool rest = HasContent(right);
        if (left == cue)
        {
            // "…," said X
            if (quoteLeft is null && !(cue > 0 && events[cue - 1].Kind == ScanEventKind.Comma)) return;
            int last = NounPhraseEnd(right, stopAtRelay: false);
            if (last <= right || !IsNounLike(events[right])) return;
            claim.Links.Insert(0, (AttributionRole.Source, Words(right, last)));
            AddLeftContent(claim, quoteLeft, cue);
            AddContinuation(claim, last);
        }
        else
        {
            claim.Links.Insert(0, (AttributionRole.Source, Words(left, cue)));
            bool inserted = commaLeft && right < events.Count && events[right].Kind == ScanEventKind.Comma && WordsBetween(ClauseIndex(left), left) >= 3;
            if (quoteLeft is not null && (!rest || inserted || IsCircumstance(right))) AddLeftContent(claim, quoteLeft, left);
            else if (commaLeft && (!rest || inserted) && WordsBetween(ClauseIndex(left), left - 1) >= 3) AddLeftContent(claim, null, left);
            else if (rest)
            {
                claim.Content.Add(Content(StartOfContent(right), ContentEnd(verb, right)));
                Add(claim);
                return;
            }
            else return;
            AddContinuation(claim, right);
        }
        Add(claim);
    }

    private void AddParticiple(int cue)
    {
        if (cue == 0 || !HasContent(cue + 1)) return;
        bool joined = events[cue - 1].Kind == ScanEventKind.Comma || events[cue - 1].Tag == LexiconTag.ReportConjunction;
        if (!joined) return;
        var claim = new FoundClaim(Span(events[cue].Start, events[cue].End), (ClaimClass)events[cue].Value) { CueIndex = cue };
        TextSpan subject = claims.FindLast(c => c.Links.Count > 0 && !c.IsOuter)?.Links[0].Words ?? SentenceSubject(cue);
        if (subject.IsEmpty) return;
        claim.Links.Add((AttributionRole.Source, subject));
        claim.Content.Add(Content(StartOfContent(cue + 1), ContentEnd(cue, cue + 1)));
        Add(claim);
    }

    /// <summary>"…, as reported by X": the outlet is the source; behind a source it only passes on, which the claim before has taken up.</summary>
    private void AddRelay(int cue)
    {
        if (claims.Exists(c => c.Links.Exists(l => l.Words.Start == events[Math.Min(cue + 1, events.Count - 1)].Start))) return;
        int last = NounPhraseEnd(cue + 1, stopAtRelay: true);
        if (last <= cue + 1 || cue == 0) return;
        int before = cue;
        while (before > 0 && events[before - 1].Tag is LexiconTag.Subordinator or LexiconTag.Auxiliary || before > 0 && events[before - 1].Kind == ScanEventKind.Comma) before--;
        if (before == cue) return;
        var claim = new FoundClaim(Span(events[cue].Start, events[cue].End), ClaimClass.Statement) { CueIndex = cue, IsOuter = true };
        claim.Links.Add((AttributionRole.Source, Words(cue + 1, last)));
        claim.Content.Add(Content(ClauseStart(before), Before(before + 1)));
        Add(claim);
    }

    private void Add(FoundClaim claim)
    {
        claim.Content.RemoveAll(c => c.Length < 2);
        if (claim.Content.Count > 0) claims.Add(claim);
    }

    /// <summary>What is said within words that themselves came through somebody came through them too.</summary>
    private void ShareRelays()
    {
        foreach (FoundClaim outer in claims.Where(c => c.IsOuter))
        {
            foreach (FoundClaim inner in claims.Where(c => !c.IsOuter && outer.Content.Exists(s => s.Contains(c.Cue))))
                foreach ((_, TextSpan words) in outer.Links)
                    if (!inner.Links.Exists(l => l.Words == words)) inner.Links.Add((AttributionRole.Via, words));
        }
    }

    private void AddLeftContent(FoundClaim claim, TextSpan? quote, int left)
    {
        int start = ClauseStart(left);
        // A quotation that opens the sentence is the content; words before it belong to the content too.
        claim.Content.Add(quote is { } q && q.Start <= start + 1 ? q : Content(start, Before(left)));
    }

    /// <summary>"Y1, X said, Y2": what follows a comma behind the source goes on with the claim.</summary>
    private void AddContinuation(FoundClaim claim, int at)
    {
        if (at < events.Count && sentence.QuoteBehind(at > 0 ? events[at - 1].End : sentence.Span.Start) is { } quote) claim.Content.Add(quote);
        else if (at < events.Count && events[at].Kind == ScanEventKind.Comma && at + 1 < events.Count && !IsBreak(events[at + 1]) && WordsBetween(at + 1, events.Count) >= 2)
            claim.Content.Add(Content(events[at + 1].Start, ContentEnd(at, at + 1)));
    }

    private int ReadListener(FoundClaim claim, int at)
    {
        if (at >= events.Count || events[at].Tag == LexiconTag.Subordinator || sentence.IsQuoted(events[at].Start)) return at;
        int last = at;
        while (last < events.Count && last - at < 10 && events[last].Kind is ScanEventKind.Word or ScanEventKind.Phrase && !sentence.IsQuoted(events[last].Start)
            && events[last].Tag is not (LexiconTag.Subordinator or LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.Auxiliary or LexiconTag.Attribution)
            && !(events[last].Tag == LexiconTag.Circumstance && last > at && !IsOf(events[last])) && !(last > at && events[last].Tag == LexiconTag.Pronoun)) last++;
        if (last == at) return at;
        TextSpan words = Words(at, last);
        if (IsRelay(words)) claim.Links.Add((AttributionRole.Via, words));
        return last;
    }

    private int ReadInterview(FoundClaim claim, int at)
    {
        for (int i = at; i < events.Count && i < at + 6; i++)
        {
            if (events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) break;
            if (events[i].Tag != LexiconTag.RelayPhrase) continue;
            int last = NounPhraseEnd(i + 1, stopAtRelay: true);
            if (last > i + 1) claim.Links.Add((AttributionRole.Via, Words(i + 1, last)));
            return i == at ? last : at;
        }
        return at;
    }

    private void AddRelaysBehind(FoundClaim claim, int at)
    {
        while (at < events.Count && events[at].Tag == LexiconTag.RelayVerb)
        {
            int last = NounPhraseEnd(at + 1, stopAtRelay: true);
            if (last <= at + 1) return;
            claim.Links.Add((AttributionRole.Via, Words(at + 1, last)));
            at = last;
        }
    }

    /// <summary>Somebody or something that publishes: a name, or "the newspaper".</summary>
    private bool IsRelay(TextSpan words)
    {
        string text = sentence.Source[words];
        string head = text.Split(' ')[^1];
        return text.StartsWith("the ", StringComparison.Ordinal) && head is "newspaper" or "paper" or "magazine" or "network" or "station" or "channel" or "agency" or "outlet" or "website" or "broadcaster"
            || text.Split(' ').Any(w => w.Length > 1 && char.IsUpper(w[0]) && w is not ("The" or "Mr." or "Mrs." or "Ms."));
    }

    /// <summary>Where the noun phrase before a cue starts: behind the last word that opens a clause; an apposition between commas belongs to it.</summary>
    private int SubjectStart(int cue)
    {
        int start = cue;
        bool apposition = start > 0 && events[start - 1].Kind == ScanEventKind.Comma;
        if (apposition)
        {
            int comma = start - 2;
            while (comma >= 0 && events[comma].Kind != ScanEventKind.Comma && !sentence.IsQuoted(events[comma].Start)) comma--;
            bool before = comma > 0 && events[comma].Kind == ScanEventKind.Comma && events[comma - 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase && !sentence.IsQuoted(events[comma - 1].Start);
            if (!before || WordsBetween(comma, start) > LongestSource || StartsClause(events[comma + 1])) return cue;
            start = comma;
        }
        while (start > 0 && cue - start < LongestSource)
        {
            ScanEvent e = events[start - 1];
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

    private bool IsTime(int index) => index + 1 < events.Count && events[index + 1].Tag == LexiconTag.Circumstance;

    private bool IsPartOfName(int index) => char.IsUpper(sentence.Source.Text[events[index].Start]) && events[index].Start != sentence.Span.Start;

    private bool HasVerbBefore(int index)
    {
        for (int i = index - 1; i >= 0 && events[i].Kind is ScanEventKind.Word or ScanEventKind.Phrase; i--)
            if (events[i].Tag is LexiconTag.Auxiliary or LexiconTag.ReportVerb or LexiconTag.TellVerb) return true;
        return false;
    }

    private bool IsNominal(int verb)
    {
        string before = sentence.Source.Text[events[verb - 1].Start..events[verb - 1].End].ToLowerInvariant();
        return before is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "this" or "of" or "to" or "for" or "in" or "no" or "any" or "by" or "as" or "be" or "been" or "being" or "was" or "were" or "is" or "are";
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
        return !(IsCircumstance(right) && events[right].Tag != LexiconTag.Subordinator) || WordsBetween(right, events.Count) > 8 || events[right].Tag == LexiconTag.Subordinator;
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

    private bool IsThat(ScanEvent e) => sentence.Source.Text.AsSpan(e.Start, e.End - e.Start) is "that";

    /// <summary>The content goes to the end of the sentence, or to where somebody else begins to speak or the source is named.</summary>
    private int ContentEnd(int cue, int from)
    {
        for (int i = from + 1; i < events.Count; i++)
        {
            ScanEvent e = events[i];
            if (sentence.IsQuoted(e.Start)) continue;
            if (e.Tag == LexiconTag.Attribution && i > 0 && events[i - 1].Kind == ScanEventKind.Comma) return events[i - 1].Start;
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

    private int NounPhraseEnd(int at, bool stopAtRelay)
    {
        int last = at;
        while (last < events.Count && last - at < LongestSource)
        {
            ScanEvent e = events[last];
            if (sentence.IsQuoted(e.Start)) break;
            if (e.Kind == ScanEventKind.Comma)
            {
                // ", a professor at …": an apposition belongs to the source when the sentence ends with it.
                if (last > at && last + 1 < events.Count && IsArticle(events[last + 1]) && !HasCommaBehind(last + 1))
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
