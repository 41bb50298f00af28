using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds through whom a claim came: the outlet that was told, "in an interview with", "reported by", the claim that holds another.</summary>
internal sealed class RelayReader(SentenceWords words)
{
    /// <summary>Claims around a claim that are looked at, the nearest first; no sentence of a report holds as many.</summary>
    private const int MostAround = 4;

    /// <summary>Links of one chain; no report names as many.</summary>
    private const int MostLinks = 8;

    private readonly PhraseReader phrases = new(words);

    public void AddTo(List<FoundClaim> claims)
    {
        foreach (FoundClaim claim in claims)
        {
            SplitSource(claim);
            if (!claim.Listener.IsEmpty && IsRelay(claim.Listener)) claim.Links.Add((AttributionRole.Via, claim.Listener));
        }
        for (int i = 0; i < words.Count; i++)
        {
            if (words.IsQuoted(i)) continue;
            if (words.Tag(i) == LexiconTag.RelayPhrase) AddMeeting(claims, i);
            else if (words.Tag(i) == LexiconTag.RelayVerb) AddPassing(claims, i);
            else if (words.Word(i) is "through" or "via") AddSpokesman(claims, i);
        }
        AddOutlet(claims);
        AddCited(claims);
        ShareQuotes(claims);
        ShareRelays(claims);
    }

    /// <summary>"X said: “…,” the Post reported": the same words by X, through the Post.</summary>
    private static void ShareQuotes(List<FoundClaim> claims)
    {
        foreach (FoundClaim outer in claims.Where(c => c.IsLeft && !c.IsOuter))
        {
            FoundClaim? inner = claims.Find(c => c != outer && !c.IsLeft && c.Cue.End <= outer.Cue.Start && c.Shape == ComplementShape.Quote && c.Content.Exists(s => outer.Content.Exists(o => o.Overlaps(s) && o.Start >= c.Cue.End)));
            if (inner is not null && outer.Links.Count > 0) inner.Links.Add((AttributionRole.Via, outer.Source));
        }
    }

    /// <summary>"sources who spoke to the Post": the source ends where the relay begins.</summary>
    private void SplitSource(FoundClaim claim)
    {
        TextSpan source = claim.Source;
        if (source.IsEmpty) return;
        for (int i = 1; i < words.Count; i++)
        {
            if (words.Tag(i) != LexiconTag.RelayVerb || words.Start(i) <= source.Start || !source.Contains(words.Start(i))) continue;
            int last = phrases.End(i + 1, apposition: false);
            if (last <= i + 1) return;
            int place = claim.Links.FindIndex(l => l.Role == AttributionRole.Source);
            claim.Links[place] = (AttributionRole.Source, TextSpan.FromBounds(source.Start, words.End(i - 1)));
            claim.Links.Insert(place + 1, (AttributionRole.Via, words.Span(i + 1, last)));
            return;
        }
    }

    /// <summary>"in an interview with X": in front, for all claims of the sentence; else for the claim before it.</summary>
    private void AddMeeting(List<FoundClaim> claims, int at)
    {
        int last = phrases.End(at + 1, apposition: false);
        // "in an interview on Monday": a day passes nothing on.
        if (last <= at + 1 || words[at + 1] == WordClass.Time && words.Word(at).EndsWith(" on", StringComparison.OrdinalIgnoreCase)) return;
        TextSpan met = words.Span(at + 1, last);
        FoundClaim? before = claims.FindLast(c => c.Head < at && c.Class != ClaimClass.Narration);
        foreach (FoundClaim claim in claims)
            if (!claim.IsOuter && claim.Links.Count < MostLinks && (before is null || claim == before || claim.Source == before.Source) && !claim.Links.Exists(l => l.Words.Overlaps(met))) claim.Links.Add((AttributionRole.Via, met));
    }

    /// <summary>"X slammed the plan, the Post first reported": at the end of a sentence, for all its claims.</summary>
    private void AddOutlet(List<FoundClaim> claims)
    {
        int verb = words.Count - 1;
        while (verb > 0 && words[verb] is WordClass.Time or WordClass.Adverb) verb--;
        if (verb < 3 || words.Word(verb) is not ("reported" or "reports") || claims.Exists(c => c.Head == verb)) return;
        int end = verb;
        while (end > 0 && words[end - 1] == WordClass.Adverb) end--;
        int first = end;
        while (first > 0 && words[first - 1] is WordClass.Name or WordClass.Determiner or WordClass.Possessive) first--;
        if (first == end || first == 0 || words[first - 1] is not (WordClass.Comma or WordClass.Quote)) return;
        TextSpan outlet = words.Span(first, end);
        foreach (FoundClaim claim in claims)
            if (!claim.IsOuter && claim.Links.Count is > 0 and < MostLinks && !claim.Links.Exists(l => l.Words.Overlaps(outlet))) claim.Links.Add((AttributionRole.Via, outlet));
    }

    /// <summary>"in a statement obtained by X", ", first reported by X".</summary>
    private void AddPassing(List<FoundClaim> claims, int at)
    {
        int last = phrases.End(at + 1, apposition: false);
        if (last <= at + 1) return;
        TextSpan passed = words.Span(at + 1, last);
        FoundClaim? before = claims.FindLast(c => c.Head < at && c.Head >= 0);
        if (before is null || claims.Exists(c => c.Links.Exists(l => l.Words.Overlaps(passed))) || claims.Exists(c => c.Head == at)) return;
        bool circumstance = true;
        for (int i = before.Head + 1; i < at; i++) circumstance &= words[i] is not (WordClass.Verb or WordClass.Auxiliary or WordClass.That);
        if (circumstance && (before.IsLeft || words[at - 1] == WordClass.Comma)) before.Links.Add((AttributionRole.Via, passed));
    }

    /// <summary>"denied it through a lawyer".</summary>
    private void AddSpokesman(List<FoundClaim> claims, int at)
    {
        int last = phrases.End(at + 1, apposition: false);
        bool spokesman = false;
        for (int i = at + 1; i < last; i++) spokesman |= words.Tag(i) == LexiconTag.SpokesNoun;
        if (!spokesman) return;
        FoundClaim? before = claims.FindLast(c => c.Head < at);
        foreach (FoundClaim claim in claims)
            if (before is not null && !claim.IsOuter && claim.Source == before.Source && claim.Links.Count < MostLinks) claim.Links.Add((AttributionRole.Via, words.Span(at + 1, last)));
    }

    /// <summary>"the Post reported, citing an official": the official said it, through the Post.</summary>
    private void AddCited(List<FoundClaim> claims)
    {
        foreach (FoundClaim citing in claims.FindAll(c => words.Word(c.Head) is "citing" && words[c.Head - 1] == WordClass.Comma))
        {
            FoundClaim? report = claims.FindLast(c => c.Head < citing.Head && c.IsLeft && words.Word(c.Head) is "reported" or "reports" or "writes" or "wrote" or "said" or "says");
            if (report is null || citing.Content.Count == 0) continue;
            (AttributionRole Role, TextSpan Words) outlet = report.Links.Find(l => l.Role == AttributionRole.Source);
            report.Links.Remove(outlet);
            report.Links.Insert(0, (AttributionRole.Via, outlet.Words));
            report.Links.Insert(0, (AttributionRole.Source, citing.Content[0]));
            claims.Remove(citing);
        }
    }

    /// <summary>Somebody or something that publishes: a name, or "the newspaper".</summary>
    private bool IsRelay(TextSpan span)
    {
        int first = 0;
        while (first < words.Count && words.Start(first) < span.Start) first++;
        int last = first;
        while (last < words.Count && words.Start(last) < span.End && words[last] is not WordClass.Preposition) last++;
        for (int i = first; i < last; i++)
            if (words.Tag(i) == LexiconTag.OutletNoun) return true;
        return last > first && words[last - 1] == WordClass.Name && words[first] is WordClass.Name or WordClass.Determiner && words.Word(first) is not ("his" or "her" or "their");
    }

    /// <summary>What is said within words that themselves came through somebody came through them too.</summary>
    private void ShareRelays(List<FoundClaim> claims)
    {
        foreach (FoundClaim inner in claims)
        {
            IEnumerable<FoundClaim> around = claims.Where(c => c != inner && IsSpeech(c) && c.Content.Exists(s => s.Contains(inner.Cue)) && (c.IsOuter || !inner.IsOuter || c.Cue.Start < inner.Cue.Start) && !(c.Cue.Start < inner.Cue.Start && c.IsLeft)).OrderBy(c => c.Content.Max(s => s.Length));
            foreach (FoundClaim outer in around.Take(MostAround).ToArray())
            {
                // What holds a claim does not come through it.
                if (inner.Links.Exists(l => outer.Source.Overlaps(l.Words)) || inner.Content.Exists(c => c.Contains(outer.Cue)) && !outer.IsOuter && !outer.IsLeft) continue;
                // "X said: “…,” the Post reported": the Post passed on what X said, not the reverse.
                if (inner.IsLeft && !inner.IsOuter && outer.Shape == ComplementShape.Quote && outer.Cue.Start < inner.Cue.Start) continue;
                // "She said she hoped": the same person, no relay.
                if (!outer.IsOuter && words.Sentence.Source[inner.Source] is "he" or "she" or "they" or "it" or "we" or "I" or "who" or "which" or "") continue;
                foreach ((_, TextSpan link) in outer.Links)
                    if (!link.IsEmpty && inner.Links.Count < MostLinks && !inner.Links.Exists(l => l.Words.Overlaps(link))) inner.Links.Add((AttributionRole.Via, link));
            }
        }
    }

    private bool IsSpeech(FoundClaim claim) => claim.IsOuter || words.Tag(claim.Head) is LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.ReportParticiple or LexiconTag.ReportNoun
        && claim.Class == ClaimClass.Statement && claim.Shape is ComplementShape.That or ComplementShape.Clause or ComplementShape.None or ComplementShape.Quote or ComplementShape.Noun;
}
