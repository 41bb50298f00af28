namespace TreatyModel.Parsing;

/// <summary>Limits of a <see cref="ReportParser"/>. Immutable: change a copy by <c>with</c>.</summary>
public sealed record ReportParserOptions
{
    /// <summary>The defaults.</summary>
    public static ReportParserOptions Default { get; } = new();

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
}
