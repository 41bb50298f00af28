using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads the sentences of a paragraph; a sentence in quotation marks without a speaker goes on with what was quoted before.</summary>
internal sealed class ParagraphReader(SourceText source)
{
    private FoundClaim? speaking;
    private bool quoteIsOpen;

    /// <summary>The sentences of a paragraph, each with its claims.</summary>
    public List<(ReportSentence Sentence, List<FoundClaim> Claims)> Read(TextSpan paragraph, bool isTitle)
    {
        var read = new List<(ReportSentence, List<FoundClaim>)>();
        if (!quoteIsOpen) speaking = null;
        quoteIsOpen = false;
        foreach (ReportSentence sentence in ReportSentences.Of(source, paragraph, isTitle))
        {
            List<FoundClaim> claims = new ClaimFinder(sentence).Find();
            if (claims.Count == 0 && speaking is not null && IsWholeQuote(sentence)) speaking.Content.Add(sentence.Span);
            else speaking = claims.FindLast(c => c.IsOpen || c.Content.Exists(w => IsSaid(sentence, w)));
            quoteIsOpen = speaking is not null && (speaking.IsOpen && speaking.Content.Count == 0 || sentence.Quotes.Count > 0 && IsUnclosed(sentence.Quotes[^1], paragraph));
            read.Add((sentence, claims));
        }
        return read;
    }

    private static bool IsWholeQuote(ReportSentence sentence) =>
        sentence.Quotes.Count > 0 && sentence.Quotes[0].Start <= sentence.Span.Start && sentence.Quotes.Sum(q => q.Length) * 10 >= sentence.Span.Length * 9;

    /// <summary>A quotation of a sentence or more, which the next quotation can go on from.</summary>
    private static bool IsSaid(ReportSentence sentence, TextSpan content) => sentence.Quotes.Exists(q => q.Overlaps(content) && q.Length > 12);

    private bool IsUnclosed(TextSpan quote, TextSpan paragraph) => quote.End == paragraph.End && source.Text[quote.End - 1] is not ('"' or '”' or '»' or '\'' or '’');
}
