using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads what may come to pass and what it would do to a norm: "an offensive could activate the clause", "if X attacks, the pact would not apply".</summary>
internal sealed class ScenarioReader(SourceText source)
{
    /// <summary>Words between the verb and the norm that it sets off.</summary>
    private const int NearNorm = 7;

    private readonly ImmutableArray<Scenario>.Builder scenarios = ImmutableArray.CreateBuilder<Scenario>();

    public ImmutableArray<Scenario> ToImmutable() => scenarios.ToImmutable();

    public void Read(ReportSentence sentence, List<ScanEvent> responses, List<Claim> claims, Mention? treaty)
    {
        SentenceWords words = sentence.Words;
        int openers = responses.FindIndex(r => r.Tag == LexiconTag.ActivateVerb);
        if (openers < 0) return;
        Claim whole = AssertionReader.Read(source, new Claim { Content = [source.Excerpt(sentence.Span)] });
        foreach (ScanEvent e in responses)
        {
            if (e.Tag != LexiconTag.ActivateVerb) continue;
            int at = words.IndexAt(e.Start), behind = words.IndexAt(e.End - 1) + 1, group = at;
            while (group > 0 && words[group - 1] is WordClass.Auxiliary or WordClass.Adverb) group--;
            bool modal = false, denied = false, open = false, passive = false;
            for (int i = group; i < at; i++)
            {
                modal |= words.Tag(i) == LexiconTag.Auxiliary && words.Event(i).Value == 5;
                open |= words.Word(i) is "could" or "may" or "might" or "can";
                denied |= words.Tag(i) == LexiconTag.Auxiliary && words.Event(i).Value == 1 || words.Word(i) is "won't" or "wouldn't" or "wouldn’t";
                passive |= words.Tag(i) == LexiconTag.Auxiliary && words.Event(i).Value == 2;
            }
            modal |= denied && group < at && words.Word(group) is "won't" or "wouldn't" or "wouldn’t";
            // Without a modal or a condition it is told as a fact, or says what the text says.
            if (!modal && whole.Condition.IsEmpty) continue;
            TextSpan subject = words[at] == WordClass.Participle ? default : SpanOf(words, new SubjectReader(words).Before(group));
            bool normActs = IsNorm(sentence, responses, subject);
            bool normBehind = IsNorm(sentence, responses, TextSpan.FromBounds(e.End, Math.Max(e.End, words.End(Math.Min(words.Count, behind + NearNorm) - 1))));
            Excerpt condition = passive ? Agent(words, behind) : normActs ? Excerpt.None : !subject.IsEmpty && normBehind ? source.Excerpt(subject) : Excerpt.None;
            if (!normActs && !(normBehind && !passive)) continue;
            if (condition.IsEmpty || words[words.IndexAt(condition.Span.Start)] == WordClass.Pronoun) condition = whole.Condition;
            if (condition.IsEmpty) continue;
            scenarios.Add(new Scenario(source.Excerpt(sentence.Span), condition, whole.Factuality)
            {
                Treaty = treaty is null ? null : new InstrumentReference(treaty.Words),
                Level = LevelOf(responses, condition),
                WouldApply = open || !modal ? null : !denied,
                Attribution = claims.Find(c => c.Content.Any(w => w.Span.Contains(e.Start)))?.Attribution ?? AttributionChain.Narrator,
            });
        }
    }

    /// <summary>Whether words name a treaty or one of its norms.</summary>
    private static bool IsNorm(ReportSentence sentence, List<ScanEvent> responses, TextSpan span) => !span.IsEmpty
        && (responses.Exists(r => r.Tag == LexiconTag.NormNoun && span.Contains(r.Start)) || sentence.Happenings.Exists(h => h.Tag == LexiconTag.InstrumentNoun && span.Contains(h.Start)));

    private static TextSpan SpanOf(SentenceWords words, (int First, int Last) range) => range.Last > range.First ? words.Span(range.First, range.Last) : default;

    private Excerpt Agent(SentenceWords words, int at)
    {
        if (words.Word(at) is not ("by" or "in")) return Excerpt.None;
        int last = new PhraseReader(words).End(at + 1, apposition: false);
        return last > at + 1 ? source.Excerpt(words.Span(at + 1, last)) : Excerpt.None;
    }

    /// <summary>The gravest event that the condition names; a threat of it is a threat.</summary>
    private static TriggerLevel? LevelOf(List<ScanEvent> responses, Excerpt condition)
    {
        TriggerLevel level = TriggerReader.LevelOf(condition.Text);
        if (level != TriggerLevel.Event) return level;
        IEnumerable<ScanEvent> named = responses.Where(r => r.Tag == LexiconTag.LevelWord && condition.Span.Contains(r.Start));
        return named.Any() ? (TriggerLevel)(named.Any(r => r.Value == (int)TriggerLevel.Threat) ? (int)TriggerLevel.Threat : named.Max(r => (int)r.Value)) : null;
    }
}
