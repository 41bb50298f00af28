using System.Buffers;
using System.Text;

namespace TreatyModel.Rendering;

/// <summary>Text on its way into Markdown.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>#|~&");

    /// <summary>The text with a backslash before each mark of Markdown's own.</summary>
    public static string Escape(string text)
    {
        int mark = text.AsSpan().IndexOfAny(Marks);
        if (mark < 0) return text;
        var escaped = new StringBuilder(text.Length + 8).Append(text, 0, mark);
        foreach (char c in text.AsSpan(mark))
        {
            if (Marks.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>Adds a block, an empty line before it; nothing for a block without words.</summary>
    public static void Block(StringBuilder text, string block)
    {
        if (block.Trim().Length == 0) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(block.TrimEnd()).Append('\n');
    }
}
