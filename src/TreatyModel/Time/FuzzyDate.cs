namespace TreatyModel;

/// <summary>A calendar date that may be known only in part, or not for sure: a day, a month, a season, a year, a decade, a century.</summary>
/// <remarks>
/// <para>Proleptic Gregorian calendar, years 1 to 9999, the range of <see cref="DateOnly"/>. <c>default</c> is <see cref="Unknown"/> and prints as "".</para>
/// <para>What a date is compared and computed with is the range of days that it can mean, <see cref="Earliest"/> to <see cref="Latest"/>;
/// <see cref="CompareTo"/> and the operators only sort. Source: Extended Date/Time Format, level 1 (ISO 8601-2:2019, Library of Congress).</para>
/// </remarks>
public readonly partial record struct FuzzyDate
{
    private readonly short year;
    private readonly byte monthOrSeason;
    private readonly byte day;
    private readonly Digits unspecified;

    private FuzzyDate(int year, int monthOrSeason, int day, Digits unspecified = Digits.None, DateQualification qualification = DateQualification.None)
    {
        this.year = (short)year;
        this.monthOrSeason = (byte)monthOrSeason;
        this.day = (byte)day;
        this.unspecified = unspecified;
        Qualification = qualification;
    }

    /// <summary>The digits that stand as X.</summary>
    private enum Digits : byte
    {
        None,
        Day,
        MonthAndDay,
        Month,
        YearOne,
        YearTwo,
    }

    /// <summary>No date at all.</summary>
    public static FuzzyDate Unknown => default;

    /// <summary>The year, 1 to 9999; the first of a decade or century (<c>196X</c>: 1960, but 1 for <c>000X</c>); 0 for <see cref="Unknown"/>.</summary>
    public int Year => year;

    /// <summary>The month, 1 to 12; 0 when it is not known.</summary>
    public int Month => monthOrSeason <= 12 ? monthOrSeason : 0;

    /// <summary>The season; <see cref="Season.None"/> when the date names none.</summary>
    public Season Season => monthOrSeason > 12 ? (Season)monthOrSeason : Season.None;

    /// <summary>The day of the month, 1 to 31; 0 when it is not known.</summary>
    public int Day => day;

    /// <summary>Whether the source doubts the date or is only near it.</summary>
    public DateQualification Qualification { get; }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => year == 0 ? DatePrecision.Unknown
        : unspecified == Digits.YearTwo ? DatePrecision.Century
        : unspecified == Digits.YearOne ? DatePrecision.Decade
        : monthOrSeason == 0 ? DatePrecision.Year
        : monthOrSeason > 12 ? DatePrecision.Season
        : day == 0 ? DatePrecision.Month : DatePrecision.Day;

    /// <summary>Whether year, month and day are all named; the source may doubt them.</summary>
    public bool IsDay => day != 0;

    /// <summary>Whether the date is one day beyond doubt.</summary>
    public bool IsExact => day != 0 && Qualification == DateQualification.None;

    /// <summary>A date known to the day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the number of days in that month.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static FuzzyDate OfDay(int year, int month, int day) => FromDateOnly(new DateOnly(year, month, day));

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

    /// <summary>A date known to the season.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="season">The season, not <see cref="Season.None"/>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or season.</exception>
    public static FuzzyDate OfSeason(int year, Season season)
    {
        _ = new DateOnly(year, 1, 1);
        if (season is < Season.Spring or > Season.Winter) throw new ArgumentOutOfRangeException(nameof(season), season, "a season from spring to winter is needed");
        return new FuzzyDate(year, (int)season, 0);
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

    /// <summary>A date known to the decade: <c>196X</c> for any year from 1960 to 1969.</summary>
    /// <param name="year">A year of it, 1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static FuzzyDate OfDecade(int year)
    {
        _ = new DateOnly(year, 1, 1);
        return new FuzzyDate(Math.Max(1, year / 10 * 10), 0, 0, Digits.YearOne);
    }

    /// <summary>A date known to the hundred years of its first two digits: <c>19XX</c> for any year from 1900 to 1999.</summary>
    /// <param name="year">A year of it, 1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static FuzzyDate OfCentury(int year)
    {
        _ = new DateOnly(year, 1, 1);
        return new FuzzyDate(Math.Max(1, year / 100 * 100), 0, 0, Digits.YearTwo);
    }

    /// <summary>A date known to the day; the named form of the conversion.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The date.</returns>
    public static FuzzyDate FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>A date known to the day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator FuzzyDate(DateOnly day) => FromDateOnly(day);

    /// <summary>The same date, doubted or approximate.</summary>
    /// <param name="qualification">What the source says of it.</param>
    /// <returns>The date with that qualification in place of its own; <see cref="Unknown"/> stays as it is.</returns>
    public FuzzyDate Qualified(DateQualification qualification) => year == 0 ? this : new FuzzyDate(year, monthOrSeason, day, unspecified, qualification);

    /// <summary>The day, when the date is one day beyond doubt.</summary>
    /// <param name="day">The day; <c>default</c> when it is not known or doubted.</param>
    /// <returns><see cref="IsExact"/>.</returns>
    public bool TryGetDay(out DateOnly day)
    {
        day = IsExact ? new DateOnly(year, monthOrSeason, this.day) : default;
        return IsExact;
    }

    /// <summary>Sorts by the first day as written, a coarser date first; unknown dates before all others. Says nothing of what came first: see <see cref="IsBefore"/>.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Below, at or above zero.</returns>
    public int CompareTo(FuzzyDate other)
    {
        int order = year.CompareTo(other.year);
        if (order == 0) order = Month.CompareTo(other.Month);
        if (order == 0) order = day.CompareTo(other.day);
        if (order == 0) order = Precision.CompareTo(other.Precision);
        if (order == 0) order = monthOrSeason.CompareTo(other.monthOrSeason);
        if (order == 0) order = unspecified.CompareTo(other.unspecified);
        return order != 0 ? order : Qualification.CompareTo(other.Qualification);
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) >= 0;
}
