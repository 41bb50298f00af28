using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads the paragraphs of a report one after another and gathers what they claim and tell.</summary>
internal sealed class ReportReading(SourceText source)
{
    private const int LongestTerm = 3;
    private const int ShortestFullQuotation = 7;

    private readonly ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
    private readonly ImmutableArray<Quotation>.Builder quotations = ImmutableArray.CreateBuilder<Quotation>();
    private readonly ImmutableArray<ReportDate>.Builder dates = ImmutableArray.CreateBuilder<ReportDate>();
    private readonly ParagraphReader paragraphs = new(source);
    private readonly List<(ReportSentence Sentence, List<FoundClaim> Claims)> read = [];
    private readonly EventFinder eventFinder = new(source);
    private readonly TreatyTalk treatyTalk = new(source);
    private string lastPerson = "";

    public void Read(ReportSegment segment)
    {
        foreach ((ReportSentence sentence, List<FoundClaim> claimed) in paragraphs.Read(segment.Span, segment.Kind == SegmentKind.Headline)) read.Add((sentence, claimed));
    }

    private void Gather()
    {
        foreach ((ReportSentence sentence, List<FoundClaim> claimed) in read)
        {
            List<Claim> found = [.. claimed.Where(c => c.Content.Count > 0).Select(c => ToClaim(sentence, c))];
            claims.AddRange(found);
            foreach (TextSpan quote in sentence.Quotes) AddQuotation(quote, found);
            if (sentence.IsTitle) continue;
            if (DateReader.TryFind(source.Slice(sentence.Span), out FuzzyDate date, out TextSpan words))
                dates.Add(new ReportDate(ReportDateRole.Mentioned, source.Excerpt(words.Shift(sentence.Span.Start)), date));
            eventFinder.Read(sentence, date, words.IsEmpty ? default : words.Shift(sentence.Span.Start));
            treatyTalk.Read(sentence, found);
            if (found.Count == 0) AddNarration(sentence);
        }
    }

    public NewsReport ToReport()
    {
        // Only now: a quotation may have gone on in the next paragraph.
        Gather();
        return new NewsReport
        {
            Claims = claims.ToImmutable(),
            Quotations = quotations.ToImmutable(),
            Dates = dates.ToImmutable(),
            Events = eventFinder.ToImmutable(),
            NormClaims = treatyTalk.NormClaims.ToImmutable(),
            Characterisations = treatyTalk.Characterisations.ToImmutable(),
            Instruments = treatyTalk.Instruments.ToImmutable(),
        };
    }

    /// <summary>A sentence that nobody is said to have said is the report's own claim.</summary>
    private void AddNarration(ReportSentence sentence)
    {
        if (sentence.Span.IsEmpty) return;
        Excerpt words = source.Excerpt(sentence.Span);
        claims.Add(new Claim { Content = [words], Class = ClaimClass.Narration, Form = FormOf(sentence, [words]), Factuality = FactualityOf(words.Text) });
    }

    private Claim ToClaim(ReportSentence sentence, FoundClaim found)
    {
        ImmutableArray<Excerpt> content = [.. found.Content.Select(source.Excerpt)];
        return new Claim
        {
            Content = content,
            Cue = source.Excerpt(found.Cue),
            Attribution = new AttributionChain { Links = [.. found.Links.Select(ToLink)] },
            Form = FormOf(sentence, content),
            Class = found.Class,
            Polarity = found.IsNegative ? Polarity.Negative : Polarity.Positive,
            Factuality = FactualityOf(string.Join(' ', content.Select(c => c.Text))),
        };
    }

    private AttributionLink ToLink((AttributionRole Role, TextSpan Words) link)
    {
        Excerpt words = source.Excerpt(link.Words);
        string name = words.ToString();
        bool person = name is "he" or "she" or "He" or "She" or "who";
        if (person && lastPerson.Length > 0) name = lastPerson;
        else if (link.Role == AttributionRole.Source && char.IsUpper(name[0]) && name.Length > 3) lastPerson = name;
        return new AttributionLink(link.Role, words, name);
    }

    private static ClaimForm FormOf(ReportSentence sentence, ImmutableArray<Excerpt> content)
    {
        if (content.All(c => sentence.Quotes.Exists(q => q == c.Span))) return ClaimForm.Direct;
        return content.Any(c => sentence.Quotes.Exists(q => q.Overlaps(c.Span))) ? ClaimForm.Mixed : ClaimForm.Indirect;
    }

    private static Factuality FactualityOf(string words)
    {
        var scanner = new ScalarScanner<char>(words, LexiconSection.Hedges.For<char>(), ScanKinds.Marked);
        var factuality = Factuality.Certain;
        while (scanner.Read(out ScanEvent found))
            if (found.Tag == LexiconTag.Hedge) factuality = (Factuality)Math.Max((int)factuality, found.Value);
        return factuality;
    }

    private void AddQuotation(TextSpan quote, List<Claim> found)
    {
        Excerpt words = source.Excerpt(quote);
        int count = words.ToString().Count(c => c == ' ') + 1;
        QuotationExtent extent = count <= LongestTerm ? QuotationExtent.Term : count >= ShortestFullQuotation && char.IsUpper(words.Text[Math.Min(1, words.Text.Length - 1)]) ? QuotationExtent.Full : QuotationExtent.Partial;
        string speaker = found.FirstOrDefault(c => c.Content.Any(e => e.Span.Overlaps(quote)))?.Attribution.Source()?.Name ?? "";
        quotations.Add(new Quotation(words, extent, speaker));
    }
}
