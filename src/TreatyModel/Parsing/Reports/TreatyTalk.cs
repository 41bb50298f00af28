using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>What a report says about treaties: their names, what they oblige to, what somebody calls them.</summary>
internal sealed class TreatyTalk(SourceText source)
{
    private string lastTerm = "";
    private bool normBefore;

    public ImmutableArray<NormClaim>.Builder NormClaims { get; } = ImmutableArray.CreateBuilder<NormClaim>();

    public ImmutableArray<Characterisation>.Builder Characterisations { get; } = ImmutableArray.CreateBuilder<Characterisation>();

    public ImmutableArray<Mention>.Builder Instruments { get; } = ImmutableArray.CreateBuilder<Mention>();

    public void Read(ReportSentence sentence, List<Claim> claims)
    {
        bool instrument = false, norm = false;
        foreach (ScanEvent e in sentence.Happenings)
        {
            switch (e.Tag)
            {
                case LexiconTag.InstrumentNoun:
                    instrument = true;
                    AddMention(sentence, e);
                    break;
                case LexiconTag.NormVerb: norm = true; break;
                case LexiconTag.CharacterTerm: AddTerm(sentence, e, Word(e), claims); break;
                case LexiconTag.TermAnaphor when lastTerm.Length > 0: AddTerm(sentence, e, lastTerm, claims); break;
            }
        }
        // "But such help must be in accordance with …": the sentence behind one about the treaty's duty goes on with it.
        bool isNorm = norm && (instrument || normBefore);
        if (isNorm) AddNorm(sentence, claims);
        normBefore = isNorm;
    }

    private void AddTerm(ReportSentence sentence, ScanEvent e, string term, List<Claim> claims)
    {
        lastTerm = term;
        Claim? claim = claims.Find(c => c.Content.Any(w => w.Span.Contains(e.Start)));
        Polarity polarity = claim?.Polarity ?? (IsNegatedBefore(sentence, e.Start) ? Polarity.Negative : Polarity.Positive);
        AttributionChain attribution = claim?.Attribution ?? Subject(sentence, e);
        Characterisations.Add(new Characterisation(term, polarity, attribution, source.Excerpt(sentence.Span)));
    }

    private static bool IsNegatedBefore(ReportSentence sentence, int position) =>
        sentence.Events.Exists(e => e.End <= position && e.Tag == LexiconTag.Auxiliary && e.Value == 1);

    /// <summary>"Putin did not use that word": who withholds a word is the sentence's subject; otherwise the report speaks.</summary>
    private AttributionChain Subject(ReportSentence sentence, ScanEvent e)
    {
        if (e.Tag != LexiconTag.TermAnaphor) return AttributionChain.Narrator;
        int last = sentence.Events.FindIndex(x => x.Tag == LexiconTag.Auxiliary);
        if (last <= 0) return AttributionChain.Narrator;
        int first = last;
        while (first > 0 && sentence.Events[first - 1].Tag == LexiconTag.None && sentence.Events[first - 1].Kind == ScanEventKind.Word) first--;
        if (first == last) return AttributionChain.Narrator;
        Excerpt words = source.Excerpt(TextSpan.FromBounds(sentence.Events[first].Start, sentence.Events[last - 1].End));
        return new AttributionChain { Links = [new AttributionLink(AttributionRole.Source, words, words.ToString())] };
    }

    /// <summary>Triggers, limits and promptness of a sentence are read as those of a treaty's clause are.</summary>
    private void AddNorm(ReportSentence sentence, List<Claim> claims)
    {
        var triggers = ImmutableArray.CreateBuilder<Trigger>();
        var qualifiers = ImmutableArray.CreateBuilder<Qualifier>();
        var temporal = ImmutableArray.CreateBuilder<TemporalTerm>();
        Claim? claim = claims.Find(c => c.Content.Any(w => w.Span.Length * 2 > sentence.Span.Length));
        // Without the words that say who said so.
        TextSpan stretch = claim is { Content: [var only] } ? only.Span : sentence.Span;
        foreach (ClauseView clause in ClauseReader.Clauses(source.Slice(stretch)))
        {
            for (int i = 0; i < clause.PartCount; i++)
            {
                ClausePart part = clause.Part(i);
                Excerpt words = source.Excerpt(part.Span.Shift(stretch.Start));
                if (part.Kind == ClausePartKind.Trigger) triggers.Add(TriggerReader.Read(words, TriggerReader.LevelOf(words.Text)));
                if (part.Kind == ClausePartKind.Qualifier) qualifiers.Add(new Qualifier((QualifierKind)part.Detail, words, LimitReader.Read(words.Text)));
                if (part.Kind == ClausePartKind.Temporal) temporal.Add(new TemporalTerm((TemporalKind)part.Detail, words, PeriodReader.Read(words.Text)));
            }
        }
        NormClaims.Add(new NormClaim
        {
            Words = source.Excerpt(stretch),
            Attribution = claim?.Attribution ?? AttributionChain.Narrator,
            Kinds = KindReader.Read(source[sentence.Span]),
            Trigger = triggers.Count == 0 ? null : triggers[0],
            Qualifiers = qualifiers.ToImmutable(),
            Temporal = temporal.ToImmutable(),
        });
    }

    /// <summary>The noun with the capitals, years and small words in front of it: "the 1961 treaty", "the Treaty of Friendship".</summary>
    private void AddMention(ReportSentence sentence, ScanEvent e)
    {
        int index = sentence.Events.FindIndex(x => x.End > e.Start), first = index;
        if (index < 0) return;
        int? year = null;
        while (first > 0 && index - first < 6 && sentence.Events[first - 1] is { Kind: ScanEventKind.Word } before)
        {
            if (int.TryParse(source.Text.AsSpan(before.Start, before.End - before.Start), out int number) && number is > 1500 and < 2200) year = number;
            first--;
            if (source.Text.AsSpan(before.Start, before.End - before.Start) is "the" or "a" or "an" or "The" or "A" or "this" or "This" or "that") break;
        }
        Instruments.Add(new Mention(source.Excerpt(TextSpan.FromBounds(sentence.Events[first].Start, e.End)), year));
    }

    private string Word(ScanEvent e) => source.Text[e.Start..e.End].ToLowerInvariant().TrimEnd('s');
}
