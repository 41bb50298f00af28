using System.Text;

namespace TreatyModel.Text;

/// <summary>What counts as white space, for everything that reads or prints text.</summary>
internal static class Blanks
{
    /// <summary>Puts words that were wrapped over several lines on one line.</summary>
    public static string Collapse(string text)
    {
        int i = 0;
        while (i < text.Length && !NeedsWork(text, i)) i++;
        if (i == text.Length) return text;

        var line = new StringBuilder(text.Length);
        bool gap = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = line.Length > 0;
                continue;
            }
            if (gap) line.Append(' ');
            gap = false;
            line.Append(c);
        }
        return line.ToString();
    }

    private static bool NeedsWork(string text, int i) => char.IsWhiteSpace(text[i])
        && (text[i] != ' ' || i == 0 || i == text.Length - 1 || char.IsWhiteSpace(text[i + 1]));

    /// <summary>The span without the white space at its two ends; an empty span where there is nothing else.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
