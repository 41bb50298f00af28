using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds the claims of one sentence: for each reporting word who is said to speak, what, and through whom it came.</summary>
/// <remarks>
/// Four shapes: "X said (that) Y"; "Y, X said" and "Y, said X"; "according to X, Y" and "Y, according to X"; "Y1, X said, Y2". Which one it is
/// follows from the marks around the cue and from what is left on either side of it.
/// </remarks>
internal sealed partial class ClaimFinder(ReportSentence sentence)
{
    private const int LongestSource = 28;

    private readonly List<ScanEvent> events = sentence.Events;
    private readonly List<FoundClaim> claims = [];

    public List<FoundClaim> Find()
    {
        for (int i = 0; i < events.Count; i++)
        {
            ScanEvent e = events[i];
            if (sentence.IsQuoted(e.Start) || IsNamePart(i)) continue;
            if (e.Tag == LexiconTag.Attribution) AddAccordingTo(i);
            else if (e.Tag is LexiconTag.ReportVerb or LexiconTag.TellVerb || e.Tag == LexiconTag.ReportNoun && IsVerb(i)) AddVerb(i);
            else if (e.Tag == LexiconTag.ReportParticiple) AddParticiple(i);
            else if (e.Tag == LexiconTag.RelayVerb) AddRelay(i);
        }
        ShareRelays();
        return claims;
    }

    private void AddAccordingTo(int cue)
    {
        bool leads = cue == 0 || Before(cue) < sentence.Span.Start + 1;
        int last = NounPhraseEnd(cue + 1, stopAtRelay: true, apposition: !leads);
        if (last <= cue + 1) return;
        var claim = new FoundClaim(Span(events[cue].Start, events[cue].End), ClaimClass.Statement) { CueIndex = cue, IsOuter = true };
        claim.Links.Add((AttributionRole.Source, Words(cue + 1, last)));
        AddRelaysBehind(claim, last);
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
        while (cue > 0 && (events[cue - 1].Tag == LexiconTag.Auxiliary || IsManner(cue - 1))) negative |= events[--cue].Value == 1;
        if (cue < verb && IsTo(events[verb - 1])) return;
        negative |= (ClaimClass)e.Value == ClaimClass.Denial && IsAvoidance(e);
        // "the said article", "a report": a word of the same form behind an article or "of" is no verb.
        if (cue == verb && verb > 0 && IsNominal(verb)) return;
        var claim = new FoundClaim(Span(events[cue].Start, e.End), (ClaimClass)e.Value) { CueIndex = verb, IsNegative = negative };
        int right = verb + 1;
        if (e.Tag == LexiconTag.TellVerb) right = ReadListener(claim, right);
        right = ReadInterview(claim, right);

        int left = SubjectStart(cue);
        if (right < events.Count && IsBy(events[right]) && IsParticiple(e))
        {
            AddAgent(claim, left, cue, right);
            return;
        }
        if ((cue < verb && IsPassive(cue, verb)) || IsRaising(e))
        {
            AddPassive(claim, left, cue, right);
            return;
        }
        TextSpan? quoteLeft = sentence.QuoteBefore(left < cue ? events[left].Start : events[cue].Start);
        bool commaLeft = left > 0 && events[left - 1].Kind == ScanEventKind.Comma;
        bool rest = HasContent(right);
        if (left == cue)
        {
            // "criticised the plan and said": who spoke before goes on.
            if (cue > 0 && events[cue - 1].Tag == LexiconTag.ReportConjunction && rest)
            {
                TextSpan speaker = SpeakerBefore(cue);
                if (speaker.IsEmpty) return;
                claim.Links.Insert(0, (AttributionRole.Source, speaker));
                claim.Content.Add(Content(StartOfContent(right), ContentEnd(verb, right)));
                Add(claim);
                return;
            }
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
            bool inserted = (commaLeft || quoteLeft is not null) && right < events.Count && events[right].Kind == ScanEventKind.Comma && WordsBetween(ClauseIndex(left), left) >= 1;
            if (quoteLeft is not null && (!rest || inserted || IsCircumstance(right))) AddLeftContent(claim, quoteLeft, left);
            else if (commaLeft && (inserted || (!rest && WordsBetween(ClauseIndex(left), left - 1) >= 3))) AddLeftContent(claim, null, left);
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

    /// <summary>"a plan opposed by unions": the source stands behind "by", what it is about in front.</summary>
    private void AddAgent(FoundClaim claim, int left, int cue, int by)
    {
        int last = NounPhraseEnd(by + 1, stopAtRelay: true);
        if (last <= by + 1 || left == cue) return;
        claim.Links.Insert(0, (AttributionRole.Source, Words(by + 1, last)));
        claim.Content.Add(Content(events[left].Start, events[cue - 1].End));
        Add(claim);
    }

    /// <summary>"The pact is expected to last": nobody is named; what is said of the subject is the content.</summary>
    private void AddPassive(FoundClaim claim, int left, int cue, int right)
    {
        if (!HasContent(right)) return;
        if (left < cue) claim.Content.Add(Content(events[left].Start, events[cue - 1].End));
        claim.Content.Add(Content(StartOfContent(right), ContentEnd(claim.CueIndex, right)));
        claim.IsPassive = true;
        Add(claim);
    }

    private void AddParticiple(int cue)
    {
        if (cue == 0 || !HasContent(cue + 1)) return;
        bool joined = events[cue - 1].Kind == ScanEventKind.Comma || events[cue - 1].Tag == LexiconTag.ReportConjunction;
        if (!joined) return;
        var claim = new FoundClaim(Span(events[cue].Start, events[cue].End), (ClaimClass)events[cue].Value) { CueIndex = cue };
        TextSpan subject = SpeakerBefore(cue);
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
}
