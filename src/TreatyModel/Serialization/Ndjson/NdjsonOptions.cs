namespace TreatyModel.Serialization;

/// <summary>How lines of JSON are read. Immutable: change a copy by <c>with</c>.</summary>
/// <remarks>Thread-safe as long as <see cref="OnBadLine"/> is.</remarks>
public sealed record NdjsonOptions
{
    private const int DefaultLongestLine = 64 * 1024 * 1024;

    /// <summary>The first bad line stops the reading, lines are at most 64 MiB, JSON is strict.</summary>
    public static NdjsonOptions Default { get; } = new();

    /// <summary>What an exception calls the input, for example a file name; "" by default.</summary>
    public string Name { get; init; } = "";

    /// <summary>
    /// Is told of each bad line, with its number, and says whether to go on without it (true) or to stop (false: the exception is thrown).
    /// Null, the default, stops at the first.
    /// </summary>
    public Func<DocumentFormatException, bool>? OnBadLine { get; init; }

    /// <summary>The longest line in bytes, 1 or more; 64 MiB by default. A longer line is a bad line and is never held in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxLineLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = DefaultLongestLine;

    /// <summary>How the JSON of a line is read. Strict by default.</summary>
    public TreatyJsonOptions Json { get; init; } = TreatyJsonOptions.OneLine;
}
