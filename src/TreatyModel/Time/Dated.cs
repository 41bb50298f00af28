namespace TreatyModel;

/// <summary>A value with the time for which it holds: a code that a state had until it was withdrawn.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="During">When it holds.</param>
public readonly record struct Dated<T>(T Value, DateInterval During)
{
    /// <summary>Value and time on one line.</summary>
    public override string ToString() => $"{Value} ({During})";
}
