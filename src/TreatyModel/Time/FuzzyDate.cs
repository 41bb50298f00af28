namespace TreatyModel;

/// <summary>A calendar date that may be known only in part: a day, a month or a year.</summary>
/// <remarks>
/// Proleptic Gregorian calendar, years 1 to 9999. <c>default</c> is <see cref="Unknown"/> and prints as "". Ordered by the first day it can mean,
/// then by precision (a year before its January before 1 January).
/// </remarks>
public readonly partial record struct FuzzyDate : IComparable<FuzzyDate>
{
    private FuzzyDate(int year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>No date at all.</summary>
    public static FuzzyDate Unknown => default;

    /// <summary>The year, 1 to 9999; 0 for <see cref="Unknown"/>.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12; 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>The day of the month, 1 to 31; 0 when only year or month are known.</summary>
    public int Day { get; }

    /// <summary>A date known to the day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the number of days in that month.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static FuzzyDate OfDay(int year, int month, int day)
    {
        _ = new DateOnly(year, month, day);
        return new FuzzyDate(year, month, day);
    }

    /// <summary>A date known to the month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static FuzzyDate OfMonth(int year, int month)
    {
        _ = new DateOnly(year, month, 1);
        return new FuzzyDate(year, month, 0);
    }

    /// <summary>A date known to the year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static FuzzyDate OfYear(int year)
    {
        _ = new DateOnly(year, 1, 1);
        return new FuzzyDate(year, 0, 0);
    }

    /// <summary>Whether year, month and day are all known.</summary>
    public bool IsDay => Day != 0;

    /// <summary>The first day that the date can mean.</summary>
    /// <exception cref="InvalidOperationException">The date is <see cref="Unknown"/>.</exception>
    public DateOnly Earliest => Year == 0 ? throw NoDate() : new DateOnly(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day that the date can mean.</summary>
    /// <exception cref="InvalidOperationException">The date is <see cref="Unknown"/>.</exception>
    public DateOnly Latest
    {
        get
        {
            if (Year == 0) throw NoDate();
            int month = Month == 0 ? 12 : Month;
            return new DateOnly(Year, month, Day == 0 ? DateTime.DaysInMonth(Year, month) : Day);
        }
    }

    /// <inheritdoc/>
    public int CompareTo(FuzzyDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) >= 0;

    private static InvalidOperationException NoDate() => new("an unknown date has no first and no last day");
}
