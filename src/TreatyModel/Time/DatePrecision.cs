namespace TreatyModel;

/// <summary>How much of a date is known, from nothing to the day.</summary>
public enum DatePrecision
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>The century: <c>19XX</c>.</summary>
    Century,

    /// <summary>The decade: <c>196X</c>.</summary>
    Decade,

    /// <summary>The year: <c>1961</c>, <c>1961-XX</c>, <c>1961-XX-XX</c>.</summary>
    Year,

    /// <summary>A season of a year: <c>1961-21</c>.</summary>
    Season,

    /// <summary>The month: <c>1961-07</c>, <c>1961-07-XX</c>.</summary>
    Month,

    /// <summary>The day: <c>1961-07-06</c>.</summary>
    Day,
}
