namespace TreatyModel.Parsing;

/// <summary>Limits of a parser. Immutable: change a copy by <c>with</c>.</summary>
/// <remarks>A limit that is reached is a diagnostic, never an exception.</remarks>
public sealed record TreatyParserOptions
{
    /// <summary>The defaults.</summary>
    public static TreatyParserOptions Default { get; } = new();

    /// <summary>The language of the texts as an ISO 639-1 code, where it is known; "" by default: it is detected.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Language
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = "";

    /// <summary>The longest text that is read, in UTF-16 code units: 1 or more, by default 100 million.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxTextLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100_000_000;

    /// <summary>How deep units may lie in one another: 1 to 64, by default 16. The marks of deeper ones stay in the words of the unit around them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 1 to 64.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 64);
            field = value;
        }
    } = 16;
}
