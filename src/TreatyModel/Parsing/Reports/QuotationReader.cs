using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Gathers what stands in quotation marks: said, a term, a title, or a word the reporter keeps at a distance.</summary>
internal sealed class QuotationReader(SourceText source)
{
    private const int LongestTerm = 3;
    private const int ShortestFullQuotation = 7;

    private readonly ImmutableArray<Quotation>.Builder quotations = ImmutableArray.CreateBuilder<Quotation>();

    public ImmutableArray<Quotation> ToImmutable() => quotations.ToImmutable();

    public void Read(ReportSentence sentence, List<Claim> claims)
    {
        foreach (TextSpan quote in sentence.Quotes)
        {
            string speaker = claims.Find(c => c.Content.Any(e => e.Span.Overlaps(quote)))?.Attribution.Source()?.Name ?? "";
            quotations.Add(new Quotation(source.Excerpt(quote), ExtentOf(sentence, quote, speaker), speaker) { IsClosed = IsMark(source.Text[quote.End - 1]) });
            AddNested(quote, speaker);
        }
    }

    private QuotationExtent ExtentOf(ReportSentence sentence, TextSpan quote, string speaker)
    {
        string words = source[quote].Trim('"', '“', '”', '«', '»', '‘', '’', '\'', ',', ' ');
        int count = words.Count(c => c == ' ') + 1;
        if (IsTitle(sentence, quote, words)) return QuotationExtent.Title;
        if (count <= LongestTerm) return speaker.Length > 0 ? QuotationExtent.Term : QuotationExtent.Scare;
        return count >= ShortestFullQuotation && char.IsUpper(words[0]) ? QuotationExtent.Full : QuotationExtent.Partial;
    }

    /// <summary>Every long word with a capital, or a word like "titled" in front.</summary>
    private bool IsTitle(ReportSentence sentence, TextSpan quote, string words)
    {
        ScanEvent before = sentence.Events.FindLast(e => e.End <= quote.Start && e.Kind is ScanEventKind.Word or ScanEventKind.Phrase);
        ReadOnlySpan<char> word = source.Text.AsSpan(before.Start, before.End - before.Start);
        if (word is "titled" or "entitled" or "named" or "as" && words.Length > 0 && char.IsUpper(words[0]) && words.Contains(' ', StringComparison.Ordinal)) return true;
        string[] all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all.Length > 1 && !sentence.IsTitle && all.All(w => char.IsUpper(w[0]) || char.IsDigit(w[0]) || w.Length <= 4 && w is "the" or "of" or "on" or "and" or "for" or "in" or "a" or "to" or "with");
    }

    /// <summary>Single marks within double ones.</summary>
    private void AddNested(TextSpan quote, string speaker)
    {
        string text = source.Text;
        if (text[quote.Start] is '\'' or '‘') return;
        int open = -1;
        for (int i = quote.Start + 1; i < quote.End - 1; i++)
        {
            if (open < 0 && text[i] is '‘' or '\'' && !char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1])) open = i;
            else if (open >= 0 && text[i] is '’' or '\'' && !char.IsLetterOrDigit(text[i + 1]))
            {
                TextSpan inner = TextSpan.FromBounds(open, i + 1);
                int words = source[inner].Count(c => c == ' ') + 1;
                quotations.Add(new Quotation(source.Excerpt(inner), words <= LongestTerm ? QuotationExtent.Term : QuotationExtent.Partial, speaker) { IsNested = true });
                open = -1;
            }
        }
    }

    private static bool IsMark(char c) => c is '"' or '”' or '»' or '\'' or '’';
}
