using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Pages;

/// <summary>A text, the furniture of its pages, and the text as it reads without it: the same length, with blanks where the furniture stands.</summary>
internal sealed class PageText
{
    private PageText(SourceText source, SourceText reading, ImmutableArray<PageFurniture> furniture) => (Source, Reading, Furniture) = (source, reading, furniture);

    public SourceText Source { get; }

    /// <summary>What is read for units and sentences: every place is that of the source.</summary>
    public SourceText Reading { get; }

    /// <summary>In the order of the text, without overlap.</summary>
    public ImmutableArray<PageFurniture> Furniture { get; }

    public static PageText Of(SourceText source)
    {
        string text = source.Text;
        List<PageLine> lines = PageLines.Of(text);
        var marks = new PageFurnitureKind?[lines.Count];
        var numbers = new PageNumbers(text, lines);
        numbers.Mark(marks);
        RunningHeads.Mark(lines, numbers, marks);
        StatusLines.Mark(text, lines, marks);
        List<TextSpan> notes = new Footnotes(text, lines, marks).Find(), turns = PageTurns.Find(text, lines, marks);
        if (turns.Count == 0 && !Array.Exists(marks, m => m is not null)) return new PageText(source, source, []);
        return new PageText(source, new SourceText(Blank(text, lines, marks, turns), source.Name), List(source, lines, marks, notes, turns));
    }

    /// <summary>A text whose furniture is known.</summary>
    public static PageText Of(SourceText source, ImmutableArray<PageFurniture> furniture) => new(source, source, furniture);

    /// <summary>The furniture that lies within a span.</summary>
    public ImmutableArray<PageFurniture> Within(TextSpan span)
    {
        if (Furniture.IsEmpty || span.IsEmpty) return [];
        int first = FirstFrom(span.Start), end = FirstFrom(span.End);
        return Furniture.Slice(first, end - first);
    }

    /// <summary>The first piece that begins at a place or behind it.</summary>
    private int FirstFrom(int place)
    {
        int low = 0, high = Furniture.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Furniture[middle].Words.Span.Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static ImmutableArray<PageFurniture> List(SourceText source, List<PageLine> lines, PageFurnitureKind?[] marks, List<TextSpan> notes, List<TextSpan> turns)
    {
        var all = ImmutableArray.CreateBuilder<PageFurniture>();
        int note = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (marks[i] is not { } kind) continue;
            if (kind != PageFurnitureKind.Footnote) all.Add(new PageFurniture(kind, source.Excerpt(TextSpan.FromBounds(lines[i].Start, lines[i].End))));
            else if (note < notes.Count && notes[note].Start == lines[i].Start) all.Add(new PageFurniture(kind, source.Excerpt(notes[note++])));
        }
        if (turns.Count == 0) return all.ToImmutable();
        all.AddRange(turns.Select(t => new PageFurniture(PageFurnitureKind.PageNumber, source.Excerpt(t))));
        all.Sort((a, b) => a.Words.Span.CompareTo(b.Words.Span));
        return all.ToImmutable();
    }

    /// <summary>Where a sentence goes on behind the furniture the lines around are joined as if they were one below the other.</summary>
    private static string Blank(string text, List<PageLine> lines, PageFurnitureKind?[] marks, List<TextSpan> turns) => string.Create(text.Length, (text, lines, marks, turns), static (target, state) =>
    {
        state.text.CopyTo(target);
        foreach (TextSpan turn in state.turns) target[turn.Start..turn.End].Fill(' ');
        List<PageLine> lines = state.lines;
        for (int i = 0; i < lines.Count; i++)
        {
            if (state.marks[i] is null) continue;
            int first = i;
            while (i + 1 < lines.Count && state.marks[i + 1] is not null) i++;
            for (int line = first; line <= i; line++) target[lines[line].Start..lines[line].End].Fill(' ');
            if (first == 0 || i + 1 >= lines.Count || !PageNumbers.GoesOn(state.text, lines[first - 1].End, lines[i + 1].Start)) continue;
            target[lines[first - 1].End..lines[i + 1].Start].Fill(' ');
            target[lines[i + 1].Start - 1] = '\n';
        }
    });
}
