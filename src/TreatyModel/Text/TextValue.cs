namespace TreatyModel.Text;

/// <summary>What the values with a text form share.</summary>
internal static class TextValue
{
    public static T Parse<T>(ReadOnlySpan<char> text) where T : struct, ITextValue<T> => T.TryParse(text, out T value)
        ? value
        : throw new FormatException($"\"{text}\" is no {typeof(T).Name}: write {T.Form}");

    /// <summary>Whether the text has so many capital letters of ASCII and nothing else.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text, int length)
    {
        foreach (char c in text)
            if (!char.IsAsciiLetterUpper(c)) return false;
        return text.Length == length;
    }

    /// <summary>Reads one to nine digits of ASCII.</summary>
    public static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        if (digits.Length is 0 or > 9) return false;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }
}
