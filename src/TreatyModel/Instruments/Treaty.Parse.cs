using TreatyModel.Parsing;

namespace TreatyModel;

/// <content>The one-line way into the parser.</content>
public sealed partial record Treaty
{
    /// <summary>Reads the text of a treaty with the default options.</summary>
    /// <param name="text">The whole text.</param>
    /// <returns>The treaty. Doubts are dropped: <see cref="TreatyParser.Parse(string, string)"/> returns them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TreatyFormatException">The text is empty, binary or no treaty.</exception>
    public static Treaty Parse(string text)
    {
        ParseResult<Treaty> result = TreatyParser.Default.Parse(text);
        return result.HasErrors ? throw new TreatyFormatException(result) : result.Value;
    }
}
