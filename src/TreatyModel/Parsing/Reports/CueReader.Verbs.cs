using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <content>Claims by a verb.</content>
internal sealed partial class CueReader
{
    private const int LongestWith = 12;

    /// <summary>A quotation of fewer characters may be a term.</summary>
    private const int ShortestSaid = 12;

    private FoundClaim? ReadVerb(int head)
    {
        int first = head;
        bool negative = false, be = false, infinitive = false;
        while (first > 0)
        {
            if (words[first - 1] == WordClass.Auxiliary)
            {
                short value = words.Event(first - 1).Value;
                negative |= value == 1;
                be |= value == 2;
            }
            else if (words[first - 1] == WordClass.To)
            {
                infinitive = true;
            }
            else if (infinitive && words[first - 1] is WordClass.Verb or WordClass.Participle && words[first] == WordClass.To || words[first - 1] is WordClass.Participle && words.Word(first - 1) is "going" or "being" or "having" or "willing")
            {
            }
            else if (words[first - 1] != WordClass.Adverb || first - 1 == 0 && words.IsCapital(0) && words.Word(0).Contains(' '))
            {
                break;
            }
            first--;
        }
        bool contracted = first > 0 && words[first - 1] == WordClass.Pronoun && words.Event(first - 1).Value == 2;
        negative |= (ClaimClass)words.Event(head).Value == ClaimClass.Denial && IsAvoidance(head);
        bool past = words.IsPast(head);
        bool passive = be && past && words[head] == WordClass.Verb || contracted && past && words[head + 1] == WordClass.To;
        bool participle = words[head] == WordClass.Participle && !be && !contracted;
        var claim = new FoundClaim(first, head, words.Span(first, head + 1), (ClaimClass)words.Event(head).Value) { IsNegative = negative, IsPassive = passive };
        (int from, int to) = participle ? default : first > 0 && words[first - 1] == WordClass.Pronoun ? (first - 1, first) : subjects.Before(first);
        int right = ReadListener(claim, head + 1);
        if (words.Word(right) is "by" && past && (passive || to > from && !IsFiniteBefore(head)))
            return ReadAgent(claim, from, to, right);
        if (words.Word(right) is "by" && past && first > 1 && words.Word(first - 1) is "as" && (words[first - 2] == WordClass.Comma || first == 2)) return ReadAsBy(claim, right);
        if (IsQuoting(head) && QuotedSpeech(right) is > 0 and var speech) return ReadQuoted(claim, from, to, right, speech, passive);
        if (passive || IsRaising(head)) return ReadPassive(claim, from, to, right);
        int at = ReadComplement(claim, right);
        // "He said:" with the words in the next paragraph.
        claim.IsOpen = right == words.Count - 1 && words[right] == WordClass.Colon && to > from && words.Tag(head) is (LexiconTag.ReportVerb or LexiconTag.TellVerb);
        bool hasRight = claim.Shape != ComplementShape.None && at < words.Count;
        if (to == from) return ReadWithoutSubject(claim, at, hasRight, participle);
        claim.SourceKind = SourceKind.Subject;
        claim.Source = words.Span(from, to);
        if (words[from] == WordClass.Relative && subjects.Antecedent(from) is var (start, end) && end > start) claim.Antecedent = words.Span(start, end);
        TextSpan? quote = words.Sentence.QuoteBefore(words.Start(from));
        bool comma = from > 0 && words[from - 1] == WordClass.Comma && !(hasRight && quote is null && IsFronted(from - 1));
        int behind = BehindCircumstance(right);
        bool inserted = (comma || quote is not null) && words[behind] == WordClass.Comma;
        // "“…,” she said on the show “Tonight”": what is quoted in front is said, unless another quotation follows at once.
        bool weak = at > right + 1 || claim.Shape is not (ComplementShape.That or ComplementShape.Clause or ComplementShape.Infinitive) && !(claim.Shape == ComplementShape.Quote && words.IsMark(right));
        if (from > 0 && words.Word(from - 1) is "as" or "As" && claim.Shape == ComplementShape.None) return ReadAs(claim, from - 1, right);
        if ((quote is not null && (weak || inserted)) || (comma && (!hasRight || inserted) && from >= 2))
        {
            claim.IsLeft = true;
            claim.Content.Add(contents.Left(from, quote));
            contents.AddContinuation(claim, claim.Shape == ComplementShape.Quote ? at : behind);
            return claim;
        }
        claim.IsCertain |= claim.IsOpen || IsSpoken(claim, at);
        if (claim.IsOpen) return claim;
        if (!hasRight) return null;
        claim.Content.Add(contents.Right(claim, at));
        return claim;
    }

    /// <summary>"In a speech in May, X declared …": what stands in front is a time or place, and says nothing.</summary>
    private bool IsFronted(int comma)
    {
        if (words[0] is not (WordClass.Preposition or WordClass.Time or WordClass.Number or WordClass.Adverb) && words.Tag(0) is not (LexiconTag.Preposition or LexiconTag.Circumstance)) return false;
        for (int i = 0; i < comma; i++)
            if (words[i] is WordClass.Verb or WordClass.Auxiliary or WordClass.Pronoun or WordClass.Subordinator || words.IsMark(i)) return false;
        return true;
    }

    /// <summary>Behind "in a tweet", "on Monday", when a comma follows.</summary>
    private int BehindCircumstance(int right)
    {
        if (words[right] is not (WordClass.Time or WordClass.Preposition) || words[right] == WordClass.Preposition && !phrases.IsCircumstance(right)) return right;
        int last = phrases.End(right + 1, apposition: false);
        while (words[last] is WordClass.Time) last++;
        return words[last] == WordClass.Comma ? last : right;
    }

    private bool IsQuoting(int head) => words.Word(head) is "quoted" or "quotes" or "quote" or "quoting" or "cited" or "cites" or "citing";

    /// <summary>The participle of "as saying" behind "quoted X".</summary>
    private int QuotedSpeech(int right)
    {
        for (int i = right; i < words.Count && i < right + 15 && !words.IsQuoted(i); i++)
            if (words.Word(i) is "as" && words[i + 1] == WordClass.Participle) return i + 1;
        return 0;
    }

    /// <summary>"The Post quoted X as saying Y": X speaks, through the Post.</summary>
    private FoundClaim? ReadQuoted(FoundClaim claim, int from, int to, int right, int speech, bool passive)
    {
        saying = speech;
        int at = ReadComplement(claim, speech + 1);
        claim.IsCertain = true;
        claim.IsPassive = false;
        claim.SourceKind = SourceKind.Subject;
        if (passive)
        {
            if (to == from) return null;
            claim.Source = words.Span(from, to);
            if (words.Sentence.QuoteBefore(words.Start(from)) is { } quote) claim.Content.Add(contents.Left(from, quote));
        }
        else
        {
            int last = words[speech - 2] == WordClass.Comma ? speech - 2 : speech - 1;
            if (last <= right) return null;
            claim.Source = words.Span(right, last);
            if (to > from) claim.Links.Add((AttributionRole.Via, words.Span(from, to)));
        }
        if (claim.Content.Count == 0 && at < words.Count) claim.Content.Add(contents.Right(claim, at));
        return claim;
    }

    /// <summary>"As X noted, Y"; "Y, as X noted".</summary>
    private FoundClaim? ReadAs(FoundClaim claim, int at, int right)
    {
        claim.IsLeft = true;
        int behind = right;
        while (behind < words.Count && words[behind] != WordClass.Comma) behind++;
        if (at <= 1 && behind + 2 < words.Count) claim.Content.Add(contents.Trim(words.Start(behind + 1), words.Sentence.Span.End));
        else if (at > 2) claim.Content.Add(contents.Left(at));
        return claim;
    }

    /// <summary>"…," said X; "and said that …"; ", saying that …".</summary>
    private FoundClaim? ReadWithoutSubject(FoundClaim claim, int at, bool hasRight, bool participle)
    {
        int first = claim.First;
        TextSpan? quote = first > 0 ? words.Sentence.QuoteBefore(words.Start(first)) : null;
        bool comma = first > 0 && words[first - 1] == WordClass.Comma;
        int right = claim.Head + 1;
        bool nameBehind = words[right] is WordClass.Name or WordClass.Determiner || words[right] is WordClass.Pronoun or WordClass.Word or WordClass.Number;
        if (!participle && (quote is not null || comma) && first == claim.Head && nameBehind && !words.IsQuoted(right) && first >= 3)
        {
            int last = phrases.End(right, apposition: true);
            bool content = words[last] == WordClass.That;
            if (last > right && !content)
            {
                claim.SourceKind = SourceKind.Inverted;
                claim.Source = words.Span(right, last);
                claim.IsLeft = true;
                claim.Shape = ComplementShape.None;
                claim.Content.Add(contents.Left(first, quote));
                contents.AddContinuation(claim, last);
                return claim;
            }
        }
        if (first == 0 && !participle && nameBehind && words.Tag(claim.Head) is LexiconTag.ReportVerb or LexiconTag.TellVerb)
        {
            // "Said Byron: “…”"
            int last = phrases.End(right, apposition: true);
            if (words[last] is WordClass.Colon or WordClass.Comma && words.IsQuoted(last + 1))
            {
                claim.SourceKind = SourceKind.Inverted;
                claim.Source = words.Span(right, last);
                claim.Shape = ComplementShape.Quote;
                claim.Content.Add(contents.Right(claim, last + 1));
                return claim;
            }
        }
        if (!hasRight) return null;
        if (IsOpening(first)) return ReadOpening(claim, at, participle);
        TextSpan speaker = !participle && words[first - 1] == WordClass.Conjunction ? NearestSubject(first) : Speaker(first, participle);
        if (speaker.IsEmpty) return null;
        claim.SourceKind = SourceKind.Shared;
        claim.Source = speaker;
        claim.IsCertain |= IsSpoken(claim, at);
        claim.Content.Add(contents.Right(claim, at));
        return claim;
    }

    /// <summary>"…, “I will sign it”" behind a verb of saying: a quotation of some length that a mark introduces.</summary>
    private bool IsSpoken(FoundClaim claim, int at) => claim.Shape == ComplementShape.Quote && !claim.IsNegative && words.Tag(claim.Head) is LexiconTag.ReportVerb or LexiconTag.TellVerb && at > claim.Head + 1 && words[at - 1] is WordClass.Comma or WordClass.Colon
        && words.Sentence.Quotes.Exists(q => q.Contains(words.Start(at)) && q.Length > ShortestSaid);

    private bool IsOpening(int first) => first == 0 || first == 1 && words[0] is WordClass.Subordinator or WordClass.Adverb or WordClass.Conjunction or WordClass.Preposition
        || first == 2 && words[1] == WordClass.Comma && words[0] == WordClass.Adverb;

    /// <summary>"Asked whether …, X said"; "Noting that …, X said": what is asked ends at a comma, and who notes stands behind it.</summary>
    private FoundClaim? ReadOpening(FoundClaim claim, int at, bool participle)
    {
        TextSpan content = UpToSubject(claim, at, participle);
        if (participle && claim.Links.Count == 0) return null;
        claim.IsPassive = !participle;
        claim.Content.Add(content);
        return claim;
    }

    /// <summary>What is asked or noted at the head of a sentence, up to the comma in front of the sentence's own subject, who is the source of a participle.</summary>
    private TextSpan UpToSubject(FoundClaim claim, int at, bool participle = false)
    {
        TextSpan content = contents.Right(claim, at);
        for (int i = at; i < words.Count; i++)
        {
            if (words.IsQuoted(i) || words[i] != WordClass.Comma || words[i + 1] is not (WordClass.Name or WordClass.Pronoun or WordClass.Determiner or WordClass.Word)) continue;
            int last = phrases.End(i + 1, apposition: true);
            if (last == i + 1 || words[last] is not (WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb)) continue;
            if (participle)
            {
                claim.SourceKind = SourceKind.Subject;
                claim.Source = words.Span(i + 1, last);
            }
            return contents.Trim(words.Start(at), Math.Min(content.End, words.End(i - 1)));
        }
        return content;
    }

    /// <summary>Who spoke last in the sentence, else the noun before a participle, else the sentence's subject.</summary>
    private TextSpan Speaker(int first, bool participle)
    {
        if (participle && first > 0 && words[first - 1] is not (WordClass.Comma or WordClass.Conjunction or WordClass.Preposition or WordClass.Verb) && !words.IsMark(first - 1))
        {
            (int from, int to) = subjects.Before(first);
            if (to > from) return words.Span(from, to);
            // "…, with the ministry saying that …".
            int with = first - 1;
            while (with > 0 && first - with < LongestWith && !words.IsMark(with) && words.Word(with) is not "with") with--;
            if (with > 0 && with < first - 1 && words.Word(with) is "with" && words[with - 1] == WordClass.Comma) return words.Span(with + 1, first);
        }
        FoundClaim? last = found.FindLast(c => c.Links.Count > 0 && !c.IsOuter && !c.IsPassive && c.SourceKind is SourceKind.Subject or SourceKind.Shared or SourceKind.Inverted && words.Tag(c.Head) is LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.ReportParticiple);
        if (last is not null) return last.Source;
        return FirstSubject(first);
    }

    /// <summary>"X opposed the plan and said": the subject of the nearest finite verb in front.</summary>
    private TextSpan NearestSubject(int first)
    {
        for (int verb = first - 1; verb > 0; verb--)
        {
            if (words.IsQuoted(verb) || words[verb] == WordClass.Semicolon) break;
            if (words[verb] is not (WordClass.Verb or WordClass.Auxiliary) || words[verb - 1] is WordClass.Auxiliary or WordClass.Verb or WordClass.To or WordClass.Adverb or WordClass.Conjunction or WordClass.Determiner or WordClass.Possessive or WordClass.Preposition or WordClass.Relative) continue;
            (int begin, int end) = words[verb - 1] == WordClass.Pronoun ? (verb - 1, verb) : subjects.Before(verb);
            // "X said he had not read it, but called it …": who said so goes on.
            if (end == begin + 1 && words[begin] == WordClass.Pronoun && words[first - 2] == WordClass.Comma
                && found.FindLast(c => c.Source.End <= words.Start(begin) && !c.IsPassive && c.Content.Exists(s => s.Contains(words.Start(begin)))) is { Source.IsEmpty: false } outer) return outer.Source;
            if (end > begin && !(end == begin + 1 && words[begin] == WordClass.Possessive)) return words.Span(begin, end);
        }
        return FirstSubject(first);
    }

    private TextSpan FirstSubject(int first)
    {
        int verb = 0;
        while (verb < first && words[verb] is not (WordClass.Verb or WordClass.Auxiliary)) verb++;
        if (verb == first || verb == 0) return default;
        (int begin, int end) = words[verb - 1] == WordClass.Pronoun ? (verb - 1, verb) : subjects.Before(verb);
        return end > begin ? words.Span(begin, end) : default;
    }

    /// <summary>"a plan opposed by unions", "was criticised by X for Y": the source stands behind "by".</summary>
    private FoundClaim? ReadAgent(FoundClaim claim, int from, int to, int by)
    {
        int last = phrases.End(by + 1, apposition: false);
        if (last <= by + 1) return null;
        claim.SourceKind = SourceKind.Agent;
        claim.Source = words.Span(by + 1, last);
        claim.IsPassive = false;
        // "Y, a point made by X": the noun sums up what stands in front.
        if (to > from && to - from <= 3 && from > 3 && words[from - 1] == WordClass.Comma && words.Word(from) is "a" or "an" && words[to - 1] is WordClass.StanceNoun or WordClass.Word && claim.First == to)
        {
            claim.IsOuter = claim.IsLeft = claim.IsCertain = true;
            claim.Content.Add(contents.Left(from - 1));
            return claim;
        }
        int at = ReadComplement(claim, last);
        // "was asked by X why …", "when asked by X about …": who is asked is not what is asked.
        if (words.Word(claim.Head) is "asked" or "Asked" && at < words.Count && (claim.Shape is ComplementShape.Question or ComplementShape.Infinitive || words.Word(at - 1) is "about"))
        {
            claim.Content.Add(IsOpening(claim.First) ? UpToSubject(claim, at) : contents.Right(claim, at));
            return claim;
        }
        if (to > from) claim.Content.Add(words.Span(from, to));
        if (claim.Shape is ComplementShape.Infinitive or ComplementShape.That || words.Word(last) is "as" or "for") claim.Content.Add(contents.Right(claim, words.Word(last) is "as" or "for" ? last : at));
        return claim;
    }

    /// <summary>"Y, as noted by X".</summary>
    private FoundClaim? ReadAsBy(FoundClaim claim, int by)
    {
        int last = phrases.End(by + 1, apposition: true);
        if (last <= by + 1 || claim.First < 4) return null;
        claim.SourceKind = SourceKind.Agent;
        claim.Source = words.Span(by + 1, last);
        claim.IsOuter = claim.IsLeft = claim.IsCertain = true;
        claim.Content.Add(contents.Left(claim.First - 2));
        return claim;
    }

    /// <summary>"The pact is expected to last": nobody is named; what is said of the subject is the content.</summary>
    private FoundClaim? ReadPassive(FoundClaim claim, int from, int to, int right)
    {
        int at = ReadComplement(claim, right);
        claim.IsPassive = true;
        if (claim.Shape != ComplementShape.None && at < words.Count)
        {
            if (to > from && !(claim.Shape is ComplementShape.That && words.Word(from) is "it" or "It")) claim.Content.Add(words.Span(from, to));
            if (claim.Shape == ComplementShape.Preposition && words[right] == WordClass.Preposition && words.Word(right) is not ("about" or "of" or "for")) at = right;
            claim.Content.Add(contents.Right(claim, at));
            return claim;
        }
        if (to > from) claim.Content.Add(words.Span(from, to));
        return claim;
    }
}
