using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Proposes, for each word that can report something, who says what; whether it does report is decided later.</summary>
/// <remarks>
/// Shapes: "X said (that) Y"; "Y, X said" and "Y, said X"; "Y1, X said, Y2"; "according to X, Y"; "X's hope that Y"; "X is confident that Y";
/// "Y is expected to"; "criticised by X"; "X: Y".
/// </remarks>
internal sealed partial class CueReader(SentenceWords words, bool keepsNames = false)
{
    /// <summary>Words that may report something and are looked into; no sentence of a report has as many.</summary>
    private const int MostHeads = 100;

    private readonly SubjectReader subjects = new(words);
    private readonly PhraseReader phrases = new(words);
    private readonly ContentReader contents = new(words) { KeepsNames = keepsNames };
    private readonly List<FoundClaim> found = [];
    private int saying = -1;

    public List<FoundClaim> Read()
    {
        AddLabel();
        AddSignature();
        int heads = 0;
        for (int i = 0; i < words.Count && heads < MostHeads; i++)
        {
            if (words.IsQuoted(i) || i == saying || !IsHead(i)) continue;
            heads++;
            FoundClaim? claim = words[i] switch
            {
                WordClass.Verb or WordClass.Participle => ReadVerb(i),
                WordClass.StanceNoun => ReadNoun(i),
                WordClass.StanceAdjective => ReadAdjective(i),
                _ => words.Tag(i) == LexiconTag.Attribution ? ReadAttribution(i) : ReadRelay(i),
            };
            if (claim is null) continue;
            claim.Content.RemoveAll(c => c.Length < 2);
            if (claim.Content.Count > 0 || claim.IsOpen) found.Add(claim);
        }
        return found;
    }

    private bool IsHead(int i) => words[i] switch
    {
        WordClass.Verb => words.Tag(i) is not (LexiconTag.CommonVerb or LexiconTag.None),
        WordClass.Participle => words.Tag(i) is LexiconTag.ReportParticiple or LexiconTag.StanceParticiple,
        WordClass.StanceNoun or WordClass.StanceAdjective => true,
        _ => words.Tag(i) is LexiconTag.Attribution or LexiconTag.RelayVerb,
    };

    /// <summary>"MINISTER: It is sound."; "A heading - Ada Byron: “It is sound.”"</summary>
    private void AddLabel()
    {
        int colon = 0;
        while (colon < words.Count && colon < 30 && words[colon] != WordClass.Colon) colon++;
        if (colon == 0 || words[colon] != WordClass.Colon || words.Count - colon < 3 || words.IsQuoted(colon)) return;
        int from = colon;
        while (from > 0 && colon - from < 9 && words[from - 1] is not (WordClass.Dash or WordClass.Verb or WordClass.Auxiliary or WordClass.Pronoun or WordClass.Semicolon or WordClass.Quote)) from--;
        if (from == colon || from > 0 && words[from - 1] != WordClass.Dash) return;
        for (int i = from; i < colon; i++)
            if (!words.IsCapital(i) && !words.IsMark(i) && words.Word(i) is not ("de" or "of" or "the" or "and" or "van" or "von" or "s")) return;
        // A heading has no speaker: "Next Steps: …". Capitals or a quotation tell one.
        bool quoted = words.IsQuoted(colon + 1), capitals = true;
        for (int i = from; i < colon; i++)
            foreach (char c in words.Word(i)) capitals &= !char.IsLower(c);
        if (!quoted && !capitals && !words.Sentence.IsTitle) return;
        var claim = new FoundClaim(colon, colon, words.Span(colon, colon + 1), ClaimClass.Statement) { SourceKind = SourceKind.Label, Source = words.Span(from, colon), Shape = words.IsQuoted(colon + 1) ? ComplementShape.Quote : ComplementShape.Clause };
        claim.Content.Add(contents.Trim(words.Start(colon + 1), words.Sentence.Span.End));
        found.Add(claim);
    }

    /// <summary>"“It is sound.” - Ada Byron"</summary>
    private void AddSignature()
    {
        int behind = 0;
        while (behind < words.Count && words.IsQuoted(behind)) behind++;
        int name = words[behind] == WordClass.Dash ? behind + 1 : behind;
        if (behind == 0 || name >= words.Count || words.Count - name > 8 || !words.IsCapital(name)) return;
        string text = words.Sentence.Source.Text;
        int end = words.End(behind - 1), dash = text.AsSpan(0, words.Start(name)).LastIndexOfAny("-–—―");
        if (dash < words.Sentence.Span.Start || dash < end - 3 || !text.AsSpan(dash + 1, words.Start(name) - dash - 1).IsWhiteSpace() || words.Sentence.Quotes is not [var quote]) return;
        for (int i = name; i < words.Count; i++)
            if (words[i] is WordClass.Verb or WordClass.Auxiliary || words.IsQuoted(i)) return;
        var claim = new FoundClaim(name, name, TextSpan.FromBounds(dash, dash + 1), ClaimClass.Statement) { SourceKind = SourceKind.Label, Source = words.Span(name, words.Count), Shape = ComplementShape.Quote, IsLeft = true, IsCertain = true };
        claim.Content.Add(quote);
        found.Add(claim);
    }

    private FoundClaim? ReadAttribution(int cue)
    {
        bool leads = cue == 0 || contents.IsClauseStart(cue);
        int last = phrases.End(cue + 1, apposition: !leads);
        if (last <= cue + 1) return null;
        var claim = new FoundClaim(cue, cue, words.Span(cue, cue + 1), ClaimClass.Statement) { IsOuter = true, SourceKind = SourceKind.Agent, Source = words.Span(cue + 1, last) };
        AddRelays(claim, last);
        if (leads)
        {
            int start = contents.SkipComma(contents.SkipRelays(last));
            if (start < words.Count) claim.Content.Add(contents.Trim(words.Start(start), words.Sentence.Span.End));
            return claim;
        }
        claim.IsLeft = true;
        claim.Content.Add(contents.Left(cue));
        // ", according to X, Y": the claim goes on behind the source.
        if (words[last] == WordClass.Comma && words[cue - 1] == WordClass.Comma && words[last + 1] is not (WordClass.Participle or WordClass.Subordinator or WordClass.Relative or WordClass.Conjunction or WordClass.Dash) && last + 1 < words.Count)
            claim.Content.Add(contents.Trim(words.Start(last + 1), words.Sentence.Span.End));
        return claim;
    }

    /// <summary>"…, as reported by X": the outlet is the source; behind a source it only passes on, which the claim before has taken up.</summary>
    private FoundClaim? ReadRelay(int cue)
    {
        if (cue == 0 || found.Exists(c => c.Links.Exists(l => l.Words.Start == words.Start(cue + 1)))) return null;
        int last = phrases.End(cue + 1, apposition: false);
        int before = cue;
        while (before > 0 && words[before - 1] is WordClass.Subordinator or WordClass.Auxiliary or WordClass.Comma) before--;
        // Without "as" it says only how the words got here: a link of the claim before.
        if (last <= cue + 1 || before == cue || words.Word(before) is not ("as" or "As" or ",") || words.Word(cue - 1) is not ("as" or "As")) return null;
        var claim = new FoundClaim(cue, cue, words.Span(cue, cue + 1), ClaimClass.Statement) { IsOuter = true, IsLeft = true, IsCertain = true, SourceKind = SourceKind.Agent, Source = words.Span(cue + 1, last) };
        claim.Content.Add(contents.Left(before));
        return claim;
    }

    /// <summary>"is confident that Y".</summary>
    private FoundClaim? ReadAdjective(int head)
    {
        int first = head;
        bool negative = false, be = false;
        while (first > 0 && words[first - 1] is WordClass.Auxiliary or WordClass.Adverb or WordClass.Participle || first > 0 && words.Word(first - 1) is "more" or "less" or "most")
        {
            negative |= words.Event(first - 1).Tag == LexiconTag.Auxiliary && words.Event(first - 1).Value == 1;
            be |= words.Tag(first - 1) == LexiconTag.Auxiliary;
            first--;
        }
        if (words.Word(head).EndsWith("ly", StringComparison.Ordinal) && words.Tag(head) == LexiconTag.StanceAdjective && !be) return null;
        (int from, int to) = first > 0 && words[first - 1] == WordClass.Pronoun ? (first - 1, first) : subjects.Before(first);
        if (to == from) return null;
        var claim = new FoundClaim(first, head, words.Span(first, head + 1), (ClaimClass)words.Event(head).Value) { IsNegative = negative, SourceKind = SourceKind.Subject, Source = words.Span(from, to) };
        int at = ReadComplement(claim, head + 1);
        if (claim.Shape is ComplementShape.None || at >= words.Count) return null;
        claim.Content.Add(contents.Right(claim, at));
        return claim;
    }

    /// <summary>"the minister's hope that Y", "expressed hope that Y", "criticism of Y by X".</summary>
    private FoundClaim? ReadNoun(int head)
    {
        int first = head;
        while (first > 0 && head - first < 4 && words[first - 1] is WordClass.Word or WordClass.Adverb or WordClass.StanceAdjective && !IsPossessive(first - 1)) first--;
        var claim = new FoundClaim(head, head, words.Span(head, head + 1), (ClaimClass)words.Event(head).Value);
        int at = ReadComplement(claim, head + 1);
        if (first > 0 && IsPossessive(first - 1))
        {
            claim.SourceKind = SourceKind.Possessive;
            int from = words[first - 1] == WordClass.Determiner ? first - 1 : PossessorStart(first - 1);
            claim.Source = words.Span(from, first);
        }
        else
        {
            int verb = first;
            while (verb > 0 && words[verb - 1] is WordClass.Determiner) verb--;
            int start = verb;
            while (start > 0 && words[start - 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb or WordClass.Participle) start--;
            (int from, int to) = start < verb ? subjects.Before(start) : default;
            if (to > from && start < verb)
            {
                claim.SourceKind = SourceKind.Subject;
                claim.Source = words.Span(from, to);
            }
        }
        if (claim.Shape is ComplementShape.None or ComplementShape.Other or ComplementShape.Noun || at >= words.Count) return null;
        if (claim.Links.Count == 0 && words.Word(head + 1) is "by" or "from" or "among" or "of")
        {
            int end = phrases.End(head + 2, apposition: false);
            claim.SourceKind = SourceKind.Agent;
            if (end <= head + 2) return null;
            claim.Source = words.Span(head + 2, end);
            at = ReadComplement(claim, end);
            if (claim.Shape is not (ComplementShape.That or ComplementShape.Infinitive or ComplementShape.Preposition) || at >= words.Count) return null;
        }
        claim.Content.Add(contents.Right(claim, at));
        return claim;
    }

    private bool IsPossessive(int at) => words[at] == WordClass.Possessive || words.Word(at) is "his" or "her" or "their" or "its" or "my" or "our" or "your" or "His" or "Her" or "Their" or "Its" or "My" or "Our" or "whose";

    private int PossessorStart(int at)
    {
        int start = at;
        while (start > 0 && at - start < 6 && words[start - 1] is WordClass.Name or WordClass.Word or WordClass.Determiner)
        {
            start--;
            if (words[start] == WordClass.Determiner) break;
        }
        return start;
    }

    private void AddRelays(FoundClaim claim, int at)
    {
        while (words.Tag(at) == LexiconTag.RelayVerb)
        {
            int last = phrases.End(at + 1, apposition: false);
            if (last <= at + 1) return;
            claim.Links.Add((AttributionRole.Via, words.Span(at + 1, last)));
            at = last;
        }
    }
}
