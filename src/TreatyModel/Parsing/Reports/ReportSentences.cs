using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Cuts a paragraph into sentences. A full stop within a quotation ends no sentence when the sentence goes on behind it.</summary>
internal static class ReportSentences
{
    /// <summary>A sentence is cut here and goes on as another; no sentence of a report is as long.</summary>
    private const int MostEvents = 500;

    public static IEnumerable<ReportSentence> Of(SourceText source, TextSpan paragraph, bool isTitle)
    {
        var events = new List<ScanEvent>();
        var quotes = new List<TextSpan>();
        int start = paragraph.Start, quoteStart = -1, singleStart = -1;
        List<ScanEvent> all = Scan(source, paragraph);
        for (int i = 0; i < all.Count; i++)
        {
            ScanEvent found = all[i];
            switch (found.Kind)
            {
                case ScanEventKind.OpenQuote or ScanEventKind.Quote or ScanEventKind.CloseQuote when quoteStart < 0 && (found.Kind != ScanEventKind.CloseQuote || Opens(source.Text, found.End - 1)):
                    quoteStart = found.Start;
                    events.Add(found);
                    break;
                case ScanEventKind.CloseQuote or ScanEventKind.Quote or ScanEventKind.OpenQuote when quoteStart >= 0 && (found.Kind != ScanEventKind.OpenQuote || Closes(source.Text, found)):
                    // The mark of a quotation within may stand right behind: ''…,'''
                    bool both = i + 1 < all.Count && all[i + 1].Kind == ScanEventKind.SingleQuote && all[i + 1].Start == found.End;
                    quotes.Add(TextSpan.FromBounds(quoteStart, both ? all[i + 1].End : found.End));
                    quoteStart = -1;
                    events.Add(found);
                    if (both) events.Add(all[++i]);
                    break;
                case ScanEventKind.SingleQuote when quoteStart < 0 && source.Text[found.Start] is '‘' or '\'' or '’':
                    if (singleStart < 0 && Opens(source.Text, found.Start) && ClosesLater(all, source.Text, i)) singleStart = found.Start;
                    else if (singleStart >= 0 && source.Text[found.Start] is not '‘')
                    {
                        quotes.Add(TextSpan.FromBounds(singleStart, found.End));
                        singleStart = -1;
                    }
                    events.Add(found);
                    break;
                case ScanEventKind.SentenceEnd:
                    // The mark may have swallowed the closing quotation mark: “He left.”
                    if (singleStart >= 0)
                    {
                        if (source.Text.AsSpan(found.Start, found.End - found.Start).IndexOfAny('’', '\'') >= 0) quotes.Add(TextSpan.FromBounds(singleStart, found.End));
                        singleStart = -1;
                        yield return Make(source, start, found.End, events, quotes, isTitle);
                        start = found.End;
                        events = [];
                        quotes = [];
                        break;
                    }
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
                    if (closes && (GoesOn(source.Text, found.End, paragraph.End) || SpeakerFollows(source.Text, all, i))) break;
                    yield return Make(source, start, closes ? found.End : found.Start, events, quotes, isTitle);
                    start = found.End;
                    events = [];
                    quotes = [];
                    break;
                case ScanEventKind.LineEnd or ScanEventKind.Wrap or ScanEventKind.ParagraphEnd or ScanEventKind.Dot: break;
                default:
                    events.Add(found);
                    if (events.Count < MostEvents) break;
                    quoteStart = -1;
                    yield return Make(source, start, found.End, events, quotes, isTitle);
                    start = found.End;
                    events = [];
                    quotes = [];
                    break;
            }
        }
        if (quoteStart >= 0) quotes.Add(TextSpan.FromBounds(quoteStart, paragraph.End));
        if (events.Count > 0) yield return Make(source, start, paragraph.End, events, quotes, isTitle);
    }

    private static List<ScanEvent> Scan(SourceText source, TextSpan paragraph)
    {
        var events = new List<ScanEvent>();
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, paragraph.End), LexiconSection.Reports.For<char>(), ScanKinds.All, start: paragraph.Start);
        while (scanner.Read(out ScanEvent found)) events.Add(found);
        return events;
    }

    /// <summary>A single mark with a blank in front and a letter behind.</summary>
    private static bool Opens(string text, int at) => (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ':' or '(') && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>An opening mark that stands where a closing one belongs: behind a word, with a blank behind.</summary>
    private static bool Closes(string text, ScanEvent mark) => mark.Start > 0 && !char.IsWhiteSpace(text[mark.Start - 1]) && (mark.End >= text.Length || char.IsWhiteSpace(text[mark.End]));

    /// <summary>Whether another single mark that ends a word stands in the same sentence.</summary>
    private static bool ClosesLater(List<ScanEvent> events, string text, int from)
    {
        for (int i = from + 1; i < events.Count && i < from + 80; i++)
        {
            if (events[i].Kind == ScanEventKind.SentenceEnd) return text.AsSpan(events[i].Start, events[i].End - events[i].Start).IndexOfAny('’', '\'') >= 0;
            if (events[i].Kind == ScanEventKind.SingleQuote && text[events[i].Start] is not '‘' && (events[i].End >= text.Length || !char.IsLetterOrDigit(text[events[i].End]))) return true;
        }
        return false;
    }

    private static bool ClosesQuote(ReadOnlySpan<char> mark) => mark.IndexOfAny('"', '”', '»') >= 0 || mark.Contains("''", StringComparison.Ordinal);

    /// <summary>Behind a quotation's full stop the sentence goes on in small letters, or with a dash and a name.</summary>
    private static bool GoesOn(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at < end && (char.IsLower(text[at]) || IsSigned(text, at, end));
    }

    /// <summary>"“…” - Ada Byron" at the end of a line.</summary>
    private static bool IsSigned(string text, int at, int end) => text[at] is '–' or '—' or '―' or '-' && end - at is > 3 and < 80
        && text.AsSpan(at + 1, end - at - 1).TrimStart("-–—― ") is [var first, ..] && char.IsUpper(first);

    /// <summary>"“Is it sound?” Byron asked.": a short name and a reporting verb end the sentence that the quotation began.</summary>
    private static bool SpeakerFollows(string text, List<ScanEvent> events, int end)
    {
        if (text.AsSpan(events[end].Start, events[end].End - events[end].Start).IndexOfAny('?', '!') < 0) return false;
        for (int i = end + 1; i < events.Count && i < end + 8; i++)
        {
            if (events[i].Tag is LexiconTag.ReportVerb or LexiconTag.TellVerb || events[i].Tag == LexiconTag.StanceVerb && i > end + 1)
                return i + 1 >= events.Count || events[i + 1].Kind != ScanEventKind.Phrase || events[i + 1].Tag is not (LexiconTag.Subordinator or LexiconTag.Pronoun or LexiconTag.Determiner);
            if (events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase or ScanEventKind.Dot) || events[i].Tag is LexiconTag.Subordinator or LexiconTag.Auxiliary) return false;
        }
        return false;
    }

    private static ReportSentence Make(SourceText source, int start, int end, List<ScanEvent> events, List<TextSpan> quotes, bool isTitle)
    {
        TextSpan span = Blanks.Trim(source.Text, TextSpan.FromBounds(start, Math.Max(start, end)));
        var sentence = new ReportSentence(source, span, events, quotes) { IsTitle = isTitle };
        sentence.Happenings.AddRange(sentence.Find(LexiconSection.Happenings));
        return sentence;
    }
}
