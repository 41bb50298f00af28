using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>One sentence of a report, quotations that run over several sentences included: its words and marks, and where it is quoted.</summary>
/// <param name="Source">The text of the whole report.</param>
/// <param name="Span">The sentence, without the mark at its end when that stands outside quotation marks.</param>
/// <param name="Events">Words, phrases and marks, in order.</param>
/// <param name="Quotes">The quotations in it, marks included.</param>
internal sealed record ReportSentence(SourceText Source, TextSpan Span, List<ScanEvent> Events, List<TextSpan> Quotes)
{
    /// <summary>Whether it is a headline, in which every word may have a capital.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Events, treaties and duties by name, in order.</summary>
    public List<ScanEvent> Happenings { get; } = [];

    private SentenceWords? words;

    /// <summary>Its words and marks with what each is there: read when somebody first asks, and once.</summary>
    public SentenceWords Words => words ??= new SentenceWords(this);

    /// <summary>The phrases of a section of the lexicon in it, in order.</summary>
    public List<ScanEvent> Find(LexiconSection section)
    {
        var found = new List<ScanEvent>();
        var scanner = new ScalarScanner<char>(Source.Text.AsSpan(0, Span.End), section.For<char>(), ScanKinds.Marked, start: Span.Start);
        while (scanner.Read(out ScanEvent e)) found.Add(e);
        return found;
    }

    public bool IsQuoted(int position) => Quotes.Exists(q => q.Contains(position));

    /// <summary>The quotation that ends at or just before a position, with nothing but blanks and a comma between.</summary>
    public TextSpan? QuoteBefore(int position)
    {
        foreach (TextSpan quote in Quotes)
        {
            if (quote.End > position) continue;
            ReadOnlySpan<char> between = Source.Text.AsSpan(quote.End, position - quote.End).Trim();
            if (between.IsEmpty || between is ",") return quote;
        }
        return null;
    }

    /// <summary>The quotation that begins at or just behind a position.</summary>
    public TextSpan? QuoteBehind(int position)
    {
        foreach (TextSpan quote in Quotes)
        {
            if (quote.Start < position) continue;
            ReadOnlySpan<char> between = Source.Text.AsSpan(position, quote.Start - position).Trim();
            return between.IsEmpty || between is "," or ":" or ", ," ? quote : null;
        }
        return null;
    }
}
