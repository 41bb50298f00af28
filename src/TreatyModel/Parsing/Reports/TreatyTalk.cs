using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>What a report says about treaties: their names, what they oblige to, what somebody calls them.</summary>
internal sealed class TreatyTalk(SourceText source, MentionReader mentions)
{
    private string lastTerm = "";
    private bool normBefore;
    private List<ScanEvent> responses = [];
    private TextSpan effectSentence;
    private Factuality doubt;
    private readonly ReactionReader reactions = new(source);
    private readonly ScenarioReader scenarios = new(source);
    private readonly ProposedConditionReader conditions = new(source);

    public ImmutableArray<NormClaim>.Builder NormClaims { get; } = ImmutableArray.CreateBuilder<NormClaim>();

    public ImmutableArray<Characterisation>.Builder Characterisations { get; } = ImmutableArray.CreateBuilder<Characterisation>();

    public ImmutableArray<Assessment>.Builder Assessments { get; } = ImmutableArray.CreateBuilder<Assessment>();

    /// <summary>What others answer with; nothing where no treaty is spoken of.</summary>
    /// <param name="day">The day on which the states are meant.</param>
    public ImmutableArray<Reaction> Reactions(FuzzyDate day) => mentions.Instruments.Count > 0 ? reactions.On(day) : [];

    public ImmutableArray<Scenario> Scenarios => scenarios.ToImmutable();

    public void Read(ReportSentence sentence, List<Claim> claims)
    {
        bool instrument = false, norm = false;
        responses = sentence.Find(LexiconSection.Responses);
        SentenceWords words = sentence.Words;
        foreach (ScanEvent e in sentence.Happenings)
        {
            int at = words.IndexAt(e.Start);
            switch (e.Tag)
            {
                case LexiconTag.InstrumentNoun:
                    instrument = true;
                    mentions.AddInstrument(words, e);
                    break;
                case LexiconTag.ProvisionNoun: mentions.AddProvision(words, at); break;
                case LexiconTag.StateName when char.IsUpper(source.Text[e.Start]) || source.Text.AsSpan(e.Start, e.End - e.Start).ContainsAnyInRange('A', 'Z'): mentions.AddParty(e); break;
                case LexiconTag.ContinuityWord: AddContinuity(words, at, e.Value == 1, claims); break;
                case LexiconTag.EffectVerb when !words.IsQuoted(at): AddEffect(words, at, e.Value, claims); break;
                // "the United States": a name is no verb.
                case LexiconTag.NormVerb: norm |= !char.IsUpper(source.Text[e.Start]); break;
                case LexiconTag.CharacterTerm: AddTerm(words, at, Word(e), claims, isAnaphor: false); break;
                case LexiconTag.TermAnaphor when lastTerm.Length > 0: AddTerm(words, at, lastTerm, claims, isAnaphor: true); break;
            }
        }
        // "But such help must be in accordance with …": the sentence behind one about the treaty's duty goes on with it.
        bool isNorm = norm && (instrument || normBefore);
        if (isNorm) NormClaims.Add(NormClaimReader.Read(words, claims));
        normBefore = isNorm;
        reactions.Read(sentence, responses, claims);
        scenarios.Read(sentence, responses, claims, mentions.Instruments.LastOrDefault());
        if (conditions.Read(sentence, responses, claims) is { } narrowed) Assessments.Add(narrowed with { Treaty = InstrumentOf(sentence) });
    }

    private void AddEffect(SentenceWords words, int at, short direction, List<Claim> claims)
    {
        int last = AffectedEnd(words, at + 1);
        if (at == 0 || last <= at + 1 || words[at + 1] is not (WordClass.Determiner or WordClass.Name or WordClass.Word or WordClass.StanceNoun)) return;
        Claim? claim = claims.Find(c => c.Content.Any(w => w.Span.Contains(words.Start(at))));
        // "could weaken X and alter Y": the doubt is about both.
        bool joined = words[at - 1] == WordClass.Conjunction && effectSentence == words.Sentence.Span;
        if (!joined) doubt = AssertionReader.Read(source, new Claim { Content = [source.Excerpt(TextSpan.FromBounds(words.Start(Math.Max(0, at - 4)), words.End(last - 1)))] }).Factuality;
        effectSentence = words.Sentence.Span;
        Assessments.Add(new Assessment(source.Excerpt(words.Sentence.Span), source.Excerpt(words.Span(at + 1, last)), direction == 1 ? EffectDirection.Harms : EffectDirection.Strengthens,
            doubt, claim?.Attribution ?? AttributionChain.Narrator)
        {
            Treaty = InstrumentOf(words.Sentence),
            Horizon = Horizon(),
            ComparedWith = Compared(words, last),
        });
    }

    /// <summary>The end of what is affected: in front of another effect that "and" joins to the first.</summary>
    private static int AffectedEnd(SentenceWords words, int at)
    {
        int last = new PhraseReader(words).End(at, apposition: false);
        for (int i = at + 1; i < last; i++)
            if (words[i] == WordClass.Conjunction && words.Sentence.Happenings.Exists(h => h.Tag == LexiconTag.EffectVerb && h.Start == words.Start(i + 1))) return i;
        return last;
    }

    /// <summary>The treaty that the sentence names first; null when it names none.</summary>
    private InstrumentReference? InstrumentOf(ReportSentence sentence)
    {
        int first = mentions.Instruments.Count;
        while (first > 0 && sentence.Span.Contains(mentions.Instruments[first - 1].Words.Span.Start)) first--;
        return first < mentions.Instruments.Count ? new InstrumentReference(mentions.Instruments[first].Words) : null;
    }

    private Excerpt Horizon()
    {
        ScanEvent found = responses.Find(r => r.Tag == LexiconTag.HorizonPhrase);
        return found.Tag == LexiconTag.HorizonPhrase ? source.Excerpt(TextSpan.FromBounds(found.Start, found.End)) : Excerpt.None;
    }

    /// <summary>"since the war", "compared with the older pact", behind the effect.</summary>
    private Excerpt Compared(SentenceWords words, int from)
    {
        ScanEvent found = responses.Find(r => r.Tag == LexiconTag.ComparisonOpener && r.Start >= words.Start(from));
        if (found.Tag != LexiconTag.ComparisonOpener) return Excerpt.None;
        int first = words.IndexAt(found.End - 1) + 1, last = new PhraseReader(words).End(first, apposition: false);
        return last > first ? source.Excerpt(TextSpan.FromBounds(found.Start, words.End(last - 1))) : Excerpt.None;
    }

    /// <summary>Whether an older tie is said to be restored, or that is doubted.</summary>
    private void AddContinuity(SentenceWords words, int at, bool doubted, List<Claim> claims)
    {
        Claim? claim = claims.Where(c => c.Content.Any(w => w.Span.Contains(words.Start(at))) || c.Cue.Span.Contains(words.Start(at))).MinBy(c => c.Content.Max(w => w.Span.Length));
        AttributionChain attribution = claim?.Attribution ?? (doubted ? Subject(words, at) : AttributionChain.Narrator);
        Characterisations.Add(new Characterisation("restoration", doubted ? Polarity.Negative : Polarity.Positive, attribution, source.Excerpt(words.Sentence.Span)));
    }

    private void AddTerm(SentenceWords words, int at, string term, List<Claim> claims, bool isAnaphor)
    {
        lastTerm = term;
        int avoided = AvoidingVerb(words, at);
        Polarity polarity = avoided >= 0 ? Polarity.Negative : Polarity.Positive;
        AttributionChain attribution = AttributionChain.Narrator;
        if (avoided >= 0 || isAnaphor) attribution = Subject(words, avoided >= 0 ? avoided : at);
        // The nearest claim around the word: the shortest content.
        else if (claims.Where(c => c.Class == ClaimClass.Statement && c.Content.Any(w => w.Span.Contains(words.Start(at)))).MinBy(c => c.Content.Max(w => w.Span.Length)) is { } claim) attribution = claim.Attribution;
        Characterisations.Add(new Characterisation(term, polarity, attribution, source.Excerpt(words.Sentence.Span)));
    }

    /// <summary>"did not use", "avoided calling": the word that withholds, a few words in front.</summary>
    private static int AvoidingVerb(SentenceWords words, int at)
    {
        for (int i = at - 1; i >= 0 && i > at - 9; i--)
        {
            if (words.IsMark(i) && words[i] is not WordClass.Quote || words[i] is WordClass.That) return -1;
            if (words.Word(i) is "avoiding" or "avoided" or "avoids" or "avoid" or "declined" or "declining" or "refused" or "refusing" or "without" || words.Tag(i) == LexiconTag.Auxiliary && words.Event(i).Value == 1) return i;
        }
        return -1;
    }

    /// <summary>Who withholds a word: the subject of the nearest finite verb.</summary>
    private AttributionChain Subject(SentenceWords words, int at)
    {
        (int first, int last) = new SubjectReader(words).OfVerbBefore(at);
        if (last <= first) return AttributionChain.Narrator;
        Excerpt named = source.Excerpt(words.Span(first, last));
        return new AttributionChain { Links = [new AttributionLink(AttributionRole.Source, named, named.ToString())] };
    }

    private string Word(ScanEvent e) => source.Text[e.Start..e.End].ToLowerInvariant().TrimEnd('s');
}
