using System.Globalization;
using System.Xml;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Text on its way into XML and back.</summary>
internal static class XmlText
{
    /// <summary>The text with U+FFFD for each unit that XML cannot hold: control characters and halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        int bad = FindBad(text, 0);
        if (bad < 0) return text;
        char[] clean = text.ToCharArray();
        for (; bad >= 0; bad = FindBad(text, bad + 1)) clean[bad] = '\uFFFD';
        return new string(clean);
    }

    private static int FindBad(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return i;
            i++;
        }
        return -1;
    }

    public static string Span(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start} {span.Length}");

    /// <summary>Reads what <see cref="Span"/> wrote; false for anything else.</summary>
    public static bool TrySpan(string? text, out TextSpan span)
    {
        span = default;
        int gap = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        if (gap < 0 || !TryNumber(text.AsSpan(0, gap), out int start) || !TryNumber(text.AsSpan(gap + 1), out int length) || length > int.MaxValue - start) return false;
        span = new TextSpan(start, length);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
