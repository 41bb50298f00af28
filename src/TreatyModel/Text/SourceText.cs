namespace TreatyModel.Text;

/// <summary>A text as it was handed in, with its name and its lines: what every <see cref="TextSpan"/> points into.</summary>
/// <remarks>Immutable and thread-safe. The table of lines is made on first use and costs four bytes a line.</remarks>
public sealed class SourceText
{
    private int[]? lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The text, kept as it is.</param>
    /// <param name="name">What diagnostics call it, for example a file name; "" by default.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public SourceText(string text, string name = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        Text = text;
        Name = name;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>What diagnostics call the text; "" when it has no name.</summary>
    public string Name { get; }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The words at a place.</summary>
    /// <param name="span">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place reaches beyond the text.</exception>
    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>The words at a place, together with the place.</summary>
    /// <param name="span">The place.</param>
    /// <returns>An excerpt whose text is <c>this[span]</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place reaches beyond the text.</exception>
    public Excerpt Excerpt(TextSpan span) => new(this[span], span);

    /// <summary>The words at a place, without copying them.</summary>
    /// <param name="span">The place.</param>
    /// <returns>A view into <see cref="Text"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place reaches beyond the text.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Line and column of an offset.</summary>
    /// <param name="offset">0 up to and including <see cref="Length"/>.</param>
    /// <returns>The place, counted from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        int[] starts = lineStarts ??= FindLines(Text);
        int at = Array.BinarySearch(starts, offset);
        int line = at >= 0 ? at : ~at - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of a line and column; the nearest one inside the text where there is no such place.</summary>
    internal int OffsetOf(LinePosition position)
    {
        int[] starts = lineStarts ??= FindLines(Text);
        int start = starts[Math.Clamp(position.Line - 1, 0, starts.Length - 1)];
        return Math.Clamp(start + position.Column - 1, 0, Length);
    }

    private static int[] FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        return [.. starts];
    }

    /// <summary>Returns <see cref="Name"/>, or "(text)" when there is none.</summary>
    public override string ToString() => Name.Length > 0 ? Name : "(text)";
}
