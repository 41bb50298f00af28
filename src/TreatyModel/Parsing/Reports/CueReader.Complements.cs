using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Reports;

/// <content>What stands behind a verb: a listener, a time or place, and what is said.</content>
internal sealed partial class CueReader
{
    /// <summary>Skips the listener of "told" and "asked".</summary>
    private int ReadListener(FoundClaim claim, int at)
    {
        if (!TakesListener(claim.Head) || at >= words.Count || words.IsQuoted(at)) return at;
        if (words[at] is not (WordClass.Name or WordClass.Determiner or WordClass.Pronoun or WordClass.Word or WordClass.Number or WordClass.StanceNoun)) return at;
        int last = at;
        while (last < words.Count && last - at < 10 && !words.IsQuoted(last))
        {
            if (words[last] is WordClass.Pronoun or WordClass.Determiner && last > at && words[last - 1] is not WordClass.Preposition) break;
            if (words[last] is WordClass.Preposition && !(words.Word(last) is "of" or "at" or "for" or "from")) break;
            if (words[last] is not (WordClass.Name or WordClass.Determiner or WordClass.Pronoun or WordClass.Word or WordClass.Number or WordClass.StanceNoun or WordClass.Preposition or WordClass.Possessive) && !(words[last] == WordClass.Conjunction && last > at && words[last + 1] is WordClass.Name or WordClass.Word or WordClass.Determiner)) break;
            last++;
        }
        if (words[last] is WordClass.Verb or WordClass.Auxiliary && words.Tag(claim.Head) != LexiconTag.TellVerb) return at;
        // "told the crowd the plan would work", "told Byron he would": what is told has its own subject.
        if (words[last] is WordClass.Verb or WordClass.Auxiliary) last = at + 1;
        claim.Listener = words.Span(at, last);
        return last;
    }

    private bool TakesListener(int head) => words.Tag(head) == LexiconTag.TellVerb
        || words.Word(head) is "telling" or "Telling" or "informing" or "reminding" or "notifying" or "asked" or "asking" or "ask" or "asks" or "assured" or "assures" or "assure" or "assuring" or "warned" or "warning" or "warn" or "warns";

    private bool IsFiniteBefore(int head) => head > 0 && words[head - 1] is WordClass.Auxiliary or WordClass.Pronoun;

    /// <summary>Verbs whose subject is what is judged, not who judges.</summary>
    private bool IsRaising(int head) => words.Word(head) is "seem" or "seems" or "seemed" or "appear" or "appears" or "appeared" or "sounded" or "sounds" or "looks" or "looked" && words[head + 1] is WordClass.To or WordClass.That or WordClass.Subordinator or WordClass.Word;

    private bool IsAvoidance(int head) => words.Word(head) is "avoided" or "avoids" or "avoid" or "avoiding" or "declined" or "declines" or "decline" or "declining" or "refused" or "refuses" or "refuse" or "refusing";

    /// <summary>What stands behind a cue, and where it begins.</summary>
    private int ReadComplement(FoundClaim claim, int at)
    {
        while (words[at] == WordClass.Adverb && !words.IsQuoted(at)) at++;
        int circumstance = SkipCircumstances(at);
        if (circumstance > at) at = circumstance;
        claim.Shape = ShapeAt(at, words.Tag(claim.Head));
        if (claim.Shape == ComplementShape.Preposition && words[at] is WordClass.Preposition or WordClass.To) at++;
        if (claim.Shape == ComplementShape.Quote || words[at] is WordClass.Colon)
            while (at < words.Count && words[at] is WordClass.Comma or WordClass.Colon or WordClass.Dash) at++;
        return at;
    }

    private int SkipCircumstances(int at)
    {
        // "said after a lunch on Tuesday that".
        if (words.Word(at) is "after" or "before" or "during" && words[at + 1] is WordClass.Determiner) return ThatBehind(at);
        if (words[at] != WordClass.Time && words.Tag(at) != LexiconTag.RelayPhrase && !(words[at] == WordClass.Preposition && phrases.IsCircumstance(at)) && words[at] != WordClass.Comma) return at;
        int time = at + (words[at] == WordClass.Preposition ? 1 : 0);
        while (words[time] is WordClass.Time) time++;
        if (words[time - 1] == WordClass.Time && words[time] is WordClass.Determiner or WordClass.Pronoun or WordClass.Name or WordClass.Word && HasFiniteVerb(time)) return time;
        for (int i = at; i < words.Count && i < at + 18; i++)
        {
            if (words.IsQuoted(i) || words[i] is WordClass.That || words[i] == WordClass.Interrogative && i > at + 1) return i;
            // "in her opening remarks": a participle that is an attribute.
            if (words[i] == WordClass.Participle && words[i - 1] == WordClass.Determiner) continue;
            if (words[i] == WordClass.To && i > at + 1 && words[at] == WordClass.Time) return i;
            if (words[i] is WordClass.Verb or WordClass.Auxiliary or WordClass.Relative or WordClass.Semicolon or WordClass.Pronoun or WordClass.Participle) return at;
        }
        return at;
    }

    private int ThatBehind(int at)
    {
        for (int i = at + 1; i < words.Count && i < at + 12 && !words.IsMark(i); i++)
        {
            if (words[i] == WordClass.That) return i;
            if (words[i] is WordClass.Verb or WordClass.Auxiliary or WordClass.Relative or WordClass.Pronoun or WordClass.Subordinator) return at;
        }
        return at;
    }

    private ComplementShape ShapeAt(int at, LexiconTag claimed)
    {
        if (at >= words.Count) return ComplementShape.None;
        if (words.IsQuoted(at)) return ComplementShape.Quote;
        // "he said in an interview on Saturday": where he said it, not what.
        if (words.Tag(at) == LexiconTag.RelayPhrase) return ComplementShape.None;
        switch (words[at])
        {
            case WordClass.Comma or WordClass.Colon or WordClass.Dash:
                if (words.IsQuoted(at + 1)) return ComplementShape.Quote;
                return words[at] == WordClass.Colon && at + 1 < words.Count ? ComplementShape.Clause : ComplementShape.None;
            case WordClass.That: return ComplementShape.That;
            case WordClass.Interrogative: return ComplementShape.Question;
            case WordClass.Subordinator: return words.Word(at) is "if" || words.Word(at) is "as" && claimed is LexiconTag.StanceVerb or LexiconTag.StanceParticiple ? ComplementShape.Question : ComplementShape.None;
            case WordClass.To: return words[at + 1] is WordClass.Determiner or WordClass.Name or WordClass.Pronoun or WordClass.Number or WordClass.Participle ? ComplementShape.Preposition : ComplementShape.Infinitive;
            case WordClass.Preposition: return phrases.IsCircumstance(at) && words.Word(at) is not ("by" or "to") && (words.Word(at) is not "in" || claimed is LexiconTag.ReportVerb or LexiconTag.ReportParticiple or LexiconTag.TellVerb) ? ComplementShape.None : ComplementShape.Preposition;
            case WordClass.Participle: return ComplementShape.Participle;
            case WordClass.Pronoun: return words.Word(at) is "it" or "you" && !HasFiniteVerb(at + 1) ? ComplementShape.Noun : ComplementShape.Clause;
            case WordClass.Determiner or WordClass.Name or WordClass.Word or WordClass.Number or WordClass.StanceNoun: return HasFiniteVerb(at) ? ComplementShape.Clause : ComplementShape.Noun;
            case WordClass.Time: return ComplementShape.None;
            case WordClass.StanceAdjective or WordClass.Auxiliary or WordClass.Verb: return ComplementShape.Other;
            default: return ComplementShape.None;
        }
    }

    /// <summary>A finite verb before the next mark, outside a relative clause.</summary>
    private bool HasFiniteVerb(int at)
    {
        bool relative = false;
        for (int i = at; i < words.Count && i < at + 25; i++)
        {
            if (words.IsMark(i) && !(words[i] is WordClass.Quote or WordClass.OpenBracket or WordClass.CloseBracket)) return false;
            if (words[i] is WordClass.Relative or WordClass.That) relative = true;
            if (words[i] is WordClass.Subordinator or WordClass.Interrogative) return false;
            if (words[i] is WordClass.Auxiliary && words[i - 1] != WordClass.To || words[i] == WordClass.Verb && words[i - 1] != WordClass.To)
            {
                if (!relative) return true;
                while (i + 1 < words.Count && words[i + 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb) i++;
                relative = false;
            }
        }
        return false;
    }
}
