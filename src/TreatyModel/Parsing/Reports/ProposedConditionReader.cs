using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads the conditions that somebody reads into a norm: "limits the duty to narrow terms: when …, when …"; "help is owed only if …".</summary>
internal sealed class ProposedConditionReader(SourceText source)
{
    private const int ShortestCondition = 3;

    /// <summary>The assessment that a sentence makes; null when it narrows no norm.</summary>
    public Assessment? Read(ReportSentence sentence, List<ScanEvent> responses, List<Claim> claims)
    {
        int norm = responses.FindIndex(r => r.Tag == LexiconTag.NormNoun && !sentence.IsQuoted(r.Start));
        ScanEvent treaty = sentence.Happenings.Find(h => h.Tag == LexiconTag.InstrumentNoun);
        if (norm < 0 && treaty.Tag != LexiconTag.InstrumentNoun) return null;
        int cue = responses.FindIndex(r => r.Tag is LexiconTag.OnlyOpener or LexiconTag.NarrowVerb && !sentence.IsQuoted(r.Start));
        if (cue < 0) return null;
        ImmutableArray<Excerpt> conditions = Conditions(sentence.Words, responses[cue]);
        if (conditions.IsEmpty) return null;
        ScanEvent named = norm >= 0 ? responses[norm] : treaty;
        int noun = sentence.Words.IndexAt(named.Start);
        Claim? claim = claims.Find(c => c.Content.Any(w => w.Span.Contains(responses[cue].Start)));
        Claim judged = AssertionReader.Read(source, new Claim { Content = [source.Excerpt(TextSpan.FromBounds(sentence.Span.Start, Math.Max(sentence.Span.Start, responses[cue].Start)))] });
        return new Assessment(source.Excerpt(sentence.Span), source.Excerpt(sentence.Words.Span(MentionReader.Start(sentence.Words, noun), noun + 1)), EffectDirection.Harms, judged.Factuality, claim?.Attribution ?? AttributionChain.Narrator)
        {
            ProposedConditions = conditions,
        };
    }

    /// <summary>The clauses behind the words that narrow, one behind "when", "if" or "where" each.</summary>
    private ImmutableArray<Excerpt> Conditions(SentenceWords words, ScanEvent cue)
    {
        var found = ImmutableArray.CreateBuilder<Excerpt>();
        int start = cue.Tag == LexiconTag.OnlyOpener ? words.IndexAt(cue.Start) : -1;
        for (int i = words.IndexAt(cue.End - 1) + 1; i <= words.Count; i++)
        {
            bool opens = i < words.Count && words.Word(i) is "when" or "if" or "unless" or "where";
            if (start >= 0 && (i == words.Count || opens || words[i] is WordClass.Semicolon))
            {
                int end = i;
                while (end > start && words[end - 1] is WordClass.Comma or WordClass.Conjunction) end--;
                if (end - start >= ShortestCondition) found.Add(source.Excerpt(words.Span(start, end)));
                start = -1;
            }
            if (opens) start = i;
        }
        return found.ToImmutable();
    }
}
