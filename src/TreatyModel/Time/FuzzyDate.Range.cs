namespace TreatyModel;

/// <content>The range of days that a date can mean, and what can be said of two dates: yes, no, or - null - not known.</content>
public readonly partial record struct FuzzyDate
{
    /// <summary>The first day that the date can mean.</summary>
    /// <remarks>
    /// A season can lie in either hemisphere, so spring and autumn reach over their whole year, summer and winter until March of the next. A doubted or
    /// approximate date reaches one unit of its precision further on each side, one that is both two units: a month for a month, a season of 12 weeks, a
    /// decade for a decade. That padding is a convention, the one of the Python library edtf; days outside it are held to be excluded.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The date is <see cref="Unknown"/>.</exception>
    public DateOnly Earliest => Pad(FirstWritten, -1);

    /// <summary>The last day that the date can mean; see <see cref="Earliest"/>.</summary>
    /// <exception cref="InvalidOperationException">The date is <see cref="Unknown"/>.</exception>
    public DateOnly Latest => Pad(LastWritten, 1);

    private DateOnly FirstWritten => year == 0 ? throw NoDate() : new DateOnly(year, Math.Max(1, Month), Math.Max(1, Day));

    private DateOnly LastWritten
    {
        get
        {
            if (year == 0) throw NoDate();
            if (Season is Season.Summer or Season.Winter && year < DateOnly.MaxValue.Year) return new DateOnly(year + 1, 3, 31);
            int last = unspecified == Digits.YearTwo ? year / 100 * 100 + 99 : unspecified == Digits.YearOne ? year / 10 * 10 + 9 : year;
            int month = Month == 0 ? 12 : Month;
            return new DateOnly(last, month, Day == 0 ? DateTime.DaysInMonth(last, month) : Day);
        }
    }

    /// <summary>Whether this date comes before another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True or false when that holds for every day that the two can mean, else null. C# joins such answers by three-valued logic: <c>&amp;</c>, <c>|</c>, <c>!</c>.</returns>
    public bool? IsBefore(FuzzyDate other) => year == 0 || other.year == 0 ? null
        : Latest < other.Earliest ? true
        : Earliest >= other.Latest ? false : null;

    /// <summary>Whether this date comes after another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True or false when that holds for every day that the two can mean, else null.</returns>
    public bool? IsAfter(FuzzyDate other) => other.IsBefore(this);

    /// <summary>Whether both dates are the same day.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True for one day without doubt, false when no day is in both, else null: two times <c>1961</c> need not be one day.</returns>
    public bool? IsSameDay(FuzzyDate other) => year == 0 || other.year == 0 ? null
        : Latest < other.Earliest || other.Latest < Earliest ? false
        : Earliest == Latest && other.Earliest == other.Latest ? true : null;

    /// <summary>Whether the date can mean a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it lies between <see cref="Earliest"/> and <see cref="Latest"/>; true for <see cref="Unknown"/>.</returns>
    public bool CanBe(DateOnly day) => year == 0 || (Earliest <= day && day <= Latest);

    /// <summary>Whether the date falls on a day of the week.</summary>
    /// <param name="weekday">The day of the week that a source gives with the date.</param>
    /// <returns>True or false for a date that is one day beyond doubt, else null. True proves nothing: a wrong date can have the right weekday.</returns>
    public bool? FallsOn(DayOfWeek weekday) => TryGetDay(out DateOnly day) ? day.DayOfWeek == weekday : null;

    private DateOnly Pad(DateOnly day, int side)
    {
        if (Qualification == DateQualification.None) return day;
        int units = side * (Qualification == (DateQualification.Uncertain | DateQualification.Approximate) ? 2 : 1);
        Period unit = Precision switch
        {
            DatePrecision.Century => new Period(100, PeriodUnit.Year),
            DatePrecision.Decade => new Period(10, PeriodUnit.Year),
            DatePrecision.Year => new Period(1, PeriodUnit.Year),
            DatePrecision.Season => new Period(12, PeriodUnit.Week),
            DatePrecision.Month => new Period(1, PeriodUnit.Month),
            _ => new Period(1, PeriodUnit.Day),
        };
        // The last day of a month stays the last day: 30 April and a month is 31 May.
        bool isLast = side > 0 && Precision == DatePrecision.Month;
        DateOnly moved = unit.Move(day, units) ?? (side < 0 ? DateOnly.MinValue : DateOnly.MaxValue);
        return isLast ? new DateOnly(moved.Year, moved.Month, DateTime.DaysInMonth(moved.Year, moved.Month)) : moved;
    }

    private static InvalidOperationException NoDate() => new("an unknown date has no first and no last day");
}
