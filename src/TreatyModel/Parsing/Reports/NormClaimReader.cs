using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Details;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads what a sentence of a report says that a treaty obliges to, with the reader of clauses, so that it compares with the clause itself.</summary>
internal static class NormClaimReader
{
    /// <summary>A reporter's words are no clause.</summary>
    private const double Confidence = 0.7;

    /// <summary>Words that name who is obliged, at most.</summary>
    private const int LongestBearer = 9;

    public static NormClaim Read(SentenceWords words, List<Claim> claims)
    {
        ReportSentence sentence = words.Sentence;
        Claim? claim = claims.Find(c => c.Class == ClaimClass.Statement && c.Content.Any(w => w.Span.Length * 2 > sentence.Span.Length));
        // Without the words that say who said so.
        TextSpan stretch = claim is { Content: [var only] } ? only.Span : sentence.Span;
        return new NormClaim
        {
            Words = sentence.Source.Excerpt(stretch),
            Attribution = claim?.Attribution ?? AttributionChain.Narrator,
            Norm = NormOf(words, stretch),
        };
    }

    private static Norm NormOf(SentenceWords words, TextSpan stretch)
    {
        SourceText source = words.Sentence.Source;
        var builder = new StatementBuilder(source, source, ImmutableArray.CreateBuilder<Diagnostic>());
        builder.Read(ClauseOf(words, stretch), null);
        ImmutableArray<Statement> statements = builder.ToImmutable();
        Norm norm = ByVerb(words, stretch) ?? statements.OfType<Norm>().FirstOrDefault() ?? new Norm { Class = StatementClass.Obligation };
        // A sentence of a report may be several clauses: what each of them limits, limits the claim.
        var limits = new ClaimLimits(source, stretch, statements);
        Excerpt trigger = statements.Select(s => TriggerOf(s, source)).FirstOrDefault(t => !t.IsEmpty);
        ImmutableArray<KindCue> cues = KindReader.Read(source.Excerpt(words.Sentence.Span));
        return norm with
        {
            Bearer = norm.Bearer ?? SubjectOfMust(words, stretch),
            Words = source.Excerpt(stretch),
            Trigger = trigger.IsEmpty ? null : TriggerReader.Read(trigger, TriggerReader.LevelOf(trigger.Text)),
            Object = limits.Before(norm.Object),
            Qualifiers = limits.Qualifiers,
            Temporal = limits.Temporal,
            Exceptions = limits.Exceptions,
            Conditions = [.. statements.SelectMany(s => s.Conditions)],
            Kinds = KindReader.KindsOf(cues),
            KindCues = cues,
            Confidence = Confidence,
        };
    }

    /// <summary>The words of the event; a clause behind "if" that was read as a statement of its own is the event.</summary>
    private static Excerpt TriggerOf(Statement statement, SourceText source)
    {
        if (statement.Trigger is not { } trigger) return Excerpt.None;
        Excerpt words = trigger.Words.IsEmpty && !trigger.Parts.IsEmpty ? trigger.Parts[0].Words : trigger.Words;
        return words.Text.Contains(' ', StringComparison.Ordinal) || statement.Words.Span.End <= words.Span.End ? words : source.Excerpt(TextSpan.FromBounds(words.Span.Start, statement.Words.Span.End));
    }

    /// <summary>"the treaty states that each party must provide": what is stated.</summary>
    private static TextSpan ClauseOf(SentenceWords words, TextSpan stretch)
    {
        foreach (ScanEvent e in words.Sentence.Happenings)
        {
            if (e.Tag != LexiconTag.NormVerb || !stretch.Contains(e.Start) || words.IndexAt(e.Start) is var cue && words.Word(cue) is not ("states" or "stipulates")) continue;
            if (cue + 2 < words.Count && words[cue + 1] == WordClass.That && words.Start(cue + 2) < stretch.End) return TextSpan.FromBounds(words.Start(cue + 2), stretch.End);
        }
        return stretch;
    }

    /// <summary>"each party must provide".</summary>
    private static NormRole? SubjectOfMust(SentenceWords words, TextSpan stretch)
    {
        SourceText source = words.Sentence.Source;
        foreach (ScanEvent e in words.Sentence.Happenings)
        {
            if (e.Tag != LexiconTag.NormVerb || !stretch.Contains(e.Start) || words.IndexAt(e.Start) is var must && words.Word(must) is not "must") continue;
            (int first, int last) = new SubjectReader(words).Before(must);
            if (last <= first) return null;
            Excerpt bearer = source.Excerpt(words.Span(first, last));
            return new NormRole(RoleReader.KindOf(bearer.Text), bearer);
        }
        return null;
    }

    /// <summary>"obliges both countries to provide …", "prohibits either party from entering …", "each party commits to provide …", "mandates assistance".</summary>
    private static Norm? ByVerb(SentenceWords words, TextSpan stretch)
    {
        SourceText source = words.Sentence.Source;
        foreach (ScanEvent e in words.Sentence.Happenings)
        {
            if (e.Tag != LexiconTag.NormVerb || !stretch.Contains(e.Start) || char.IsUpper(source.Text[e.Start])) continue;
            int cue = words.IndexAt(e.Start), first = cue;
            // A clause of its own follows, which the reader of clauses knows.
            if (words.Word(cue) is "must" or "states" or "stipulates") continue;
            while (first < words.Count && words.Start(first) < e.End) first++;
            if (words[first] == WordClass.Preposition) first++;
            if (first >= words.Count || words.Start(first) >= stretch.End) continue;
            int named = first, link = Link(words, first, stretch.End);
            // Without a verb behind it the object is all that is told.
            int verb = link < 0 || NominalWords.At(words, link + 1) ? -1 : link + 1;
            if (link >= 0 && verb < 0) first = link + 1;
            while (verb > 0 && verb + 1 < words.Count && words[verb] == WordClass.Adverb) verb++;
            int action = verb < 0 ? first : verb, end = ObjectEnd(words, action, stretch.End);
            int listed = link >= 0 && verb < 0 ? named : first;
            (int from, int to) = link > listed ? (listed, link) : link >= 0 ? new SubjectReader(words).Before(cue) : default;
            Excerpt bearer = to > from ? source.Excerpt(words.Span(from, to)) : Excerpt.None;
            int acted = verb < 0 ? first : verb + 1;
            return new Norm
            {
                Class = e.Value == (int)StatementClass.Permission ? StatementClass.Permission
                    : e.Value == (int)StatementClass.Prohibition || (link >= 0 && words.Word(link) is "from") ? StatementClass.Prohibition : StatementClass.Obligation,
                Modal = source.Excerpt(TextSpan.FromBounds(e.Start, e.End)),
                Bearer = bearer.IsEmpty ? null : new NormRole(RoleReader.KindOf(bearer.Text), bearer),
                Verb = verb < 0 ? Excerpt.None : source.Excerpt(words.Span(verb, verb + 1)),
                Action = source.Excerpt(words.Span(action, end)),
                Object = end > acted ? source.Excerpt(words.Span(acted, end)) : Excerpt.None,
            };
        }
        return null;
    }

    /// <summary>The "to" or "from" in front of what has to be done or left, with at most the bearer between; -1 when there is none.</summary>
    private static int Link(SentenceWords words, int first, int stretchEnd)
    {
        for (int i = first; i + 1 < words.Count && i < first + LongestBearer && words.Start(i + 1) < stretchEnd; i++)
        {
            if (words[i] == WordClass.To || words.Word(i) is "from") return i;
            if (words.IsMark(i) || words[i] is WordClass.Verb or WordClass.Auxiliary or WordClass.Subordinator or WordClass.That or WordClass.Relative) return -1;
        }
        return -1;
    }

    /// <summary>Where the words turn to something else: a mark, a condition, another clause.</summary>
    private static int ObjectEnd(SentenceWords words, int start, int stretchEnd)
    {
        int end = start + 1;
        while (end < words.Count && words.Start(end) < stretchEnd && !words.IsMark(end)
            && words[end] is not (WordClass.Subordinator or WordClass.Relative or WordClass.That or WordClass.Interrogative)
            && !(words[end] == WordClass.Conjunction && words[end + 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Pronoun)) end++;
        while (end > start + 1 && words[end - 1] is WordClass.Conjunction or WordClass.Preposition) end--;
        return end;
    }
}
