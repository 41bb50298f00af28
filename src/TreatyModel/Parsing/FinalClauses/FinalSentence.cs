using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>One sentence of a treaty with the words of final clauses in it.</summary>
internal sealed class FinalSentence(SourceText source, TextSpan span, List<ScanEvent> events, bool isConclusion)
{
    public bool IsConclusion => isConclusion;

    public List<ScanEvent> Events => events;

    public Excerpt Excerpt => source.Excerpt(Blanks.Trim(source.Text, span));

    public string Text => source[span];

    public bool Has(LexiconTag tag) => events.Exists(e => e.Tag == tag);

    /// <summary>The first event of a tag.</summary>
    public ScanEvent? First(LexiconTag tag)
    {
        int index = events.FindIndex(e => e.Tag == tag);
        return index < 0 ? null : events[index];
    }

    public bool IsAbove(LexiconTag first, LexiconTag second) => First(first) is { } a && First(second) is { } b && a.Start < b.Start;

    public string Behind(ScanEvent e) => source.Text[e.End..span.End];

    public string Before(ScanEvent e) => source.Text[span.Start..e.Start];

    public Excerpt Slice(int start, int end) => source.Excerpt(Blanks.Trim(source.Text, TextSpan.FromBounds(start, Math.Max(start, Math.Min(end, span.End)))));

    public int End => span.End;

    public bool Mentions(string words) => source.Slice(span).Contains(words, StringComparison.OrdinalIgnoreCase);
}
