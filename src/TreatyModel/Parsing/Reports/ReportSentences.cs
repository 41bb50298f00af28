using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Cuts a paragraph into sentences. A full stop within a quotation ends no sentence when the sentence goes on behind it.</summary>
internal static class ReportSentences
{
    /// <summary>A sentence is cut here and goes on as another; no sentence of a report is as long.</summary>
    private const int MostEvents = 1000;

    public static IEnumerable<ReportSentence> Of(SourceText source, TextSpan paragraph)
    {
        var events = new List<ScanEvent>();
        var quotes = new List<TextSpan>();
        int start = paragraph.Start, quoteStart = -1;
        foreach (ScanEvent found in Scan(source, paragraph))
        {
            switch (found.Kind)
            {
                case ScanEventKind.OpenQuote or ScanEventKind.Quote when quoteStart < 0:
                    quoteStart = found.Start;
                    events.Add(found);
                    break;
                case ScanEventKind.CloseQuote or ScanEventKind.Quote when quoteStart >= 0:
                    quotes.Add(TextSpan.FromBounds(quoteStart, found.End));
                    quoteStart = -1;
                    events.Add(found);
                    break;
                case ScanEventKind.SentenceEnd:
                    // The mark may have swallowed the closing quotation mark: “He left.”
                    bool closes = quoteStart >= 0 && ClosesQuote(source.Text.AsSpan(found.Start, found.End - found.Start));
                    if (closes)
                    {
                        quotes.Add(TextSpan.FromBounds(quoteStart, found.End));
                        quoteStart = -1;
                    }
                    else if (quoteStart >= 0)
                    {
                        break;
                    }
                    if (closes && GoesOn(source.Text, found.End, paragraph.End)) break;
                    yield return Make(source, start, closes ? found.End : found.Start, events, quotes);
                    start = found.End;
                    events = [];
                    quotes = [];
                    break;
                case ScanEventKind.LineEnd or ScanEventKind.Wrap or ScanEventKind.ParagraphEnd or ScanEventKind.Dot: break;
                default:
                    events.Add(found);
                    if (events.Count < MostEvents) break;
                    quoteStart = -1;
                    yield return Make(source, start, found.End, events, quotes);
                    start = found.End;
                    events = [];
                    quotes = [];
                    break;
            }
        }
        if (quoteStart >= 0) quotes.Add(TextSpan.FromBounds(quoteStart, paragraph.End));
        if (events.Count > 0) yield return Make(source, start, paragraph.End, events, quotes);
    }

    private static List<ScanEvent> Scan(SourceText source, TextSpan paragraph)
    {
        var events = new List<ScanEvent>();
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, paragraph.End), LexiconSection.Reports.For<char>(), ScanKinds.All, start: paragraph.Start);
        while (scanner.Read(out ScanEvent found)) events.Add(found);
        return events;
    }

    private static bool ClosesQuote(ReadOnlySpan<char> mark) => mark.IndexOfAny('"', '”', '»') >= 0 || mark.Contains("''", StringComparison.Ordinal);

    /// <summary>Behind a quotation's full stop the sentence goes on in small letters, or with a name and a reporting verb.</summary>
    private static bool GoesOn(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at < end && char.IsLower(text[at]);
    }

    private static ReportSentence Make(SourceText source, int start, int end, List<ScanEvent> events, List<TextSpan> quotes) =>
        new(source, Blanks.Trim(source.Text, TextSpan.FromBounds(start, Math.Max(start, end))), events, quotes);
}
