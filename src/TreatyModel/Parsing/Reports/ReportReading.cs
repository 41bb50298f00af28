using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads the paragraphs of a report one after another and gathers what they claim and tell.</summary>
internal sealed class ReportReading(SourceText source, FuzzyDate published)
{
    /// <summary>A text of fewer paragraphs is a passage, not a report.</summary>
    private const int FewestParagraphs = 4;

    private int paragraphCount;
    private readonly ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
    private readonly NestedClaimReader nested = new(source);
    private readonly QuotationReader quotationReader = new(source);
    private readonly ImmutableArray<ReportDate>.Builder dates = ImmutableArray.CreateBuilder<ReportDate>();
    private readonly ParagraphReader paragraphs = new(source);
    private readonly List<(ReportSentence Sentence, List<FoundClaim> Claims)> read = [];
    private readonly EventFinder eventFinder = new(source, published);
    private readonly MentionReader mentions = new(source);
    private readonly List<Quantity> quantities = [];
    private readonly SpeakerMemory speakers = new();

    /// <summary>The sentences read so far.</summary>
    public IEnumerable<ReportSentence> Sentences => read.Select(r => r.Sentence);

    public void Read(ReportSegment segment)
    {
        paragraphCount++;
        foreach ((ReportSentence sentence, List<FoundClaim> claimed) in paragraphs.Read(segment.Span, segment.Kind == SegmentKind.Headline)) read.Add((sentence, claimed));
    }

    private void Gather(TreatyTalk talk)
    {
        foreach ((ReportSentence sentence, _) in read) quantities.AddRange(new QuantityReader(sentence).Read());
        // Where nobody speaks from beginning to end, what the actors are said to want is the report's own reading.
        bool anybodySpeaks = paragraphCount < FewestParagraphs || read.Exists(r => r.Claims.Exists(c => c.IsSpeech));
        foreach ((ReportSentence sentence, List<FoundClaim> all) in read)
        {
            List<FoundClaim> claimed = anybodySpeaks ? all : [];
            List<Claim> found = [.. claimed.Where(c => c.Content.Count > 0).Select(c => ToClaim(sentence, c))];
            found = nested.AddTo(found, sentence);
            RememberSubject(sentence.Words);
            claims.AddRange(found);
            quotationReader.Read(sentence, found);
            if (sentence.IsTitle) continue;
            if (DateReader.TryFind(source.Slice(sentence.Span), out FuzzyDate date, out TextSpan words))
                dates.Add(new ReportDate(ReportDateRole.Mentioned, source.Excerpt(words.Shift(sentence.Span.Start)), date));
            eventFinder.Read(sentence, date, words.IsEmpty ? default : words.Shift(sentence.Span.Start), found);
            talk.Read(sentence, found);
            if (found.Count == 0) AddNarration(sentence);
        }
    }

    public NewsReport ToReport()
    {
        // Only now: a quotation may have gone on in the next paragraph.
        var talk = new TreatyTalk(source, mentions);
        Gather(talk);
        return new NewsReport
        {
            Claims = claims.ToImmutable(),
            Quotations = quotationReader.ToImmutable(),
            Dates = dates.ToImmutable(),
            Events = eventFinder.ToImmutable(),
            NormClaims = talk.NormClaims.ToImmutable(),
            Characterisations = talk.Characterisations.ToImmutable(),
            Assessments = talk.Assessments.ToImmutable(),
            Reactions = talk.Reactions(Day()),
            Scenarios = talk.Scenarios,
            Instruments = mentions.Instruments.ToImmutable(),
            Provisions = mentions.Provisions.ToImmutable(),
            Parties = mentions.Parties.ToImmutable(),
        };
    }

    /// <summary>The day of the report, else the last day up to which it tells.</summary>
    private FuzzyDate Day() => published.IsDay ? published : dates.Select(d => d.Date).Where(d => d.IsDay).OrderBy(d => d.Earliest).LastOrDefault();

    /// <summary>A sentence that nobody is said to have said is the report's own claim.</summary>
    private void AddNarration(ReportSentence sentence)
    {
        if (sentence.Span.IsEmpty) return;
        Excerpt words = source.Excerpt(sentence.Span);
        claims.Add(AssertionReader.Read(source, new Claim { Content = [words], Class = ClaimClass.Narration, Form = FormOf(sentence, [words]), Quantities = QuantitiesIn([words]) }));
    }

    /// <summary>The quantities that stand in what is claimed.</summary>
    private ImmutableArray<Quantity> QuantitiesIn(ImmutableArray<Excerpt> content)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        foreach (Excerpt part in content)
        {
            int low = 0, high = quantities.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (quantities[middle].Words.Span.Start < part.Span.Start) low = middle + 1;
                else high = middle;
            }
            for (; low < quantities.Count && quantities[low].Words.Span.End <= part.Span.End; low++) found.Add(quantities[low]);
        }
        return found.ToImmutable();
    }

    private Claim ToClaim(ReportSentence sentence, FoundClaim found)
    {
        ImmutableArray<Excerpt> content = [.. found.Content.Select(source.Excerpt)];
        return AssertionReader.Read(source, new Claim
        {
            Content = content,
            Cue = source.Excerpt(found.Cue),
            Attribution = new AttributionChain { Links = [.. found.Links.Select(l => ToLink(l, found))] },
            Form = FormOf(sentence, content),
            Class = found.Class,
            Polarity = found.IsNegative ? Polarity.Negative : Polarity.Positive,
            Quantities = QuantitiesIn(content),
        });
    }

    private AttributionLink ToLink((AttributionRole Role, TextSpan Words) link, FoundClaim found)
    {
        Excerpt words = source.Excerpt(link.Words);
        bool isSource = link.Role == AttributionRole.Source;
        string name = isSource && !found.Antecedent.IsEmpty ? source.Excerpt(found.Antecedent).ToString() : speakers.Resolve(words.ToString());
        if (isSource) speakers.Remember(name);
        return new AttributionLink(link.Role, words, name);
    }

    /// <summary>Who a sentence is about can be meant by the "he" of the next.</summary>
    private void RememberSubject(SentenceWords words)
    {
        int verb = 0;
        while (verb < words.Count && (words.IsQuoted(verb) || words[verb] is not (WordClass.Verb or WordClass.Auxiliary))) verb++;
        if (verb == 0 || verb == words.Count) return;
        (int first, int last) = new SubjectReader(words).Before(verb);
        if (last > first && source.Excerpt(words.Span(first, last)).ToString() is var name && SpeakerMemory.IsPerson(name)) speakers.Remember(name);
    }

    private static ClaimForm FormOf(ReportSentence sentence, ImmutableArray<Excerpt> content)
    {
        if (content.All(c => sentence.Quotes.Exists(q => q == c.Span) || !sentence.Span.Overlaps(c.Span))) return ClaimForm.Direct;
        return content.Any(c => sentence.Quotes.Exists(q => q.Overlaps(c.Span))) ? ClaimForm.Mixed : ClaimForm.Indirect;
    }
}
