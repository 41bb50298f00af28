using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>The words that get an element of their own, found again in running text by their place.</summary>
internal sealed class InlineMarks
{
    private readonly InlineMark[] marks;

    public InlineMarks(IEnumerable<InlineMark> all)
    {
        marks = [.. all.Where(m => m.Span.Length > 0 && m.Span.Length == m.Words.Text.Length)];
        // Outer marks before inner ones; of two on the same words the first that was named wins.
        Array.Sort(marks, static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
    }

    /// <summary>Writes words with the marks that lie inside them.</summary>
    public void Write(MarkupWriter markup, Excerpt words)
    {
        int from = words.Span.Length == words.Text.Length && words.Span.Length > 0 ? FirstAt(words.Span.Start) : marks.Length;
        Write(markup, words, words.Span, ref from);
    }

    /// <summary>Writes the words of <paramref name="within"/>, a part of the block, and takes the marks inside it.</summary>
    private void Write(MarkupWriter markup, Excerpt block, TextSpan within, ref int next)
    {
        int at = within.Start;
        int end = block.Span.Length == block.Text.Length ? within.End : at + block.Text.Length;
        while (next < marks.Length && marks[next].Span.Start < end)
        {
            InlineMark mark = marks[next++];
            if (mark.Span.Start < at || mark.Span.End > end || !Slice(block, mark.Span.Start, mark.Span.End).SequenceEqual(mark.Words.Text)) continue;
            markup.Text(Slice(block, at, mark.Span.Start).ToString());
            markup.OpenInline(mark.Element);
            foreach ((string name, string value) in mark.Attributes) markup.Attribute(name, value);
            while (next < marks.Length && marks[next].Span == mark.Span) next++;
            Write(markup, block, mark.Span, ref next);
            markup.CloseInline();
            at = mark.Span.End;
        }
        markup.Text(Slice(block, at, end).ToString());
    }

    private static ReadOnlySpan<char> Slice(Excerpt block, int start, int end) => block.Text.AsSpan(start - block.Span.Start, end - start);

    private int FirstAt(int start)
    {
        int low = 0, high = marks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marks[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
