using System.Text;

namespace TreatyModel;

/// <content>The text form.</content>
public readonly partial record struct ProvisionPath : ISpanParsable<ProvisionPath>, IUtf8SpanParsable<ProvisionPath>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads a path.</summary>
    /// <param name="text">For example <c>art 4(1)(a)</c>; "" is <see cref="Root"/>.</param>
    /// <returns>The path.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ProvisionPath Parse(ReadOnlySpan<char> text) => TryParse(text, out ProvisionPath path)
        ? path
        : throw new FormatException($"\"{text}\" is no name of a provision: write it like \"art 4(1)(a)\" or \"annex I art 2\"");

    /// <summary>Reads a path.</summary>
    /// <param name="text">For example <c>art 4(1)(a)</c>; "" is <see cref="Root"/>.</param>
    /// <param name="path">The path, or <see cref="Root"/>.</param>
    /// <returns>Whether the text is a path.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ProvisionPath path)
    {
        path = default;
        if (text.IsEmpty) return true;
        bool wordExpected = true, numberNeeded = false;
        for (int at = 0; at < text.Length;)
        {
            int length = 0;
            if (text[at] == '(')
            {
                length = text[at..].IndexOf(')') + 1;
                if (length < 3 || at == 0 || !IsNumber(text.Slice(at + 1, length - 2))) return false;
                at += length;
                continue;
            }
            if (at > 0)
            {
                if (text[at] != ' ') return false;
                at++;
            }
            while (at + length < text.Length && text[at + length] is not (' ' or '(')) length++;
            ReadOnlySpan<char> part = text.Slice(at, length);
            int mark = part.IndexOf('~');
            bool isWord = Array.IndexOf(Words, (mark < 0 ? part : part[..mark]).ToString()) >= 0;
            if (wordExpected ? !isWord : !isWord && !IsNumber(part)) return false;
            numberNeeded = isWord && part is not ("preamble" or "conclusion" or "annex" or "prot" or "cover" or "formula") && mark < 0;
            wordExpected = !isWord;
            at += length;
        }
        if (numberNeeded) return false;
        path = new ProvisionPath(text.ToString());
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '~')) return false;
        return !text.IsEmpty;
    }

    static ProvisionPath ISpanParsable<ProvisionPath>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ProvisionPath>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProvisionPath result) => TryParse(s, out result);

    static ProvisionPath IParsable<ProvisionPath>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ProvisionPath>.TryParse(string? s, IFormatProvider? provider, out ProvisionPath result)
    {
        result = default;
        return s is not null && TryParse(s, out result);
    }

    static ProvisionPath IUtf8SpanParsable<ProvisionPath>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<ProvisionPath>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ProvisionPath result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = ToString().TryCopyTo(destination);
        charsWritten = fits ? ToString().Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
}
