namespace TreatyModel;

/// <content>Arithmetic that never claims more than is known.</content>
public readonly partial record struct FuzzyDate
{
    /// <summary>The date so much later.</summary>
    /// <param name="period">How much later.</param>
    /// <returns>
    /// The most precise date that has every possible day in its range: <c>2024-06-19</c> and one month is <c>2024-07-19</c>, <c>1961</c> and ten years is
    /// <c>1971</c>, <c>1961</c> and six months is <c>196X</c>. <see cref="Unknown"/> for an unknown date, or when it would lie beyond the year 9999. The
    /// qualification stays. A month that has no such day ends on its last, as <see cref="DateOnly.AddMonths"/> has it.
    /// </returns>
    public FuzzyDate Plus(Period period) => Moved(period, 1);

    /// <summary>The date so much earlier.</summary>
    /// <param name="period">How much earlier.</param>
    /// <returns>As for <see cref="Plus"/>; <see cref="Unknown"/> when it would lie before the year 1.</returns>
    public FuzzyDate Minus(Period period) => Moved(period, -1);

    /// <summary>How many days lie between this date and another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>The fewest and the most days that it can be, negative when the other date is earlier; null when one of the two is unknown.</returns>
    public (int Fewest, int Most)? DaysUntil(FuzzyDate other) => year == 0 || other.year == 0 ? null
        : (other.Earliest.DayNumber - Latest.DayNumber, other.Latest.DayNumber - Earliest.DayNumber);

    /// <summary>The most precise date whose range has both days in it.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before <paramref name="first"/>.</param>
    /// <returns>A day, month, year, decade or century; <see cref="Unknown"/> when they lie further apart.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> lies before <paramref name="first"/>.</exception>
    public static FuzzyDate Covering(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        if (first == last) return first;
        if (first.Year == last.Year) return first.Month == last.Month ? OfMonth(first.Year, first.Month) : OfYear(first.Year);
        if (first.Year / 10 == last.Year / 10) return OfDecade(first.Year);
        return first.Year / 100 == last.Year / 100 ? OfCentury(first.Year) : Unknown;
    }

    private FuzzyDate Moved(Period period, int sign)
    {
        if (year == 0) return Unknown;
        // Hours make a range: where in its day the event was is not known.
        (Period least, Period most) = period.Unit == PeriodUnit.Hour
            ? (new Period(period.Value / 24, PeriodUnit.Day), new Period((period.Value + 23) / 24, PeriodUnit.Day))
            : (period, period);
        DateOnly? first = (sign > 0 ? least : most).Move(FirstWritten, sign);
        DateOnly? last = (sign > 0 ? most : least).Move(LastWritten, sign);
        return first is null || last is null ? Unknown : Covering(first.Value, last.Value).Qualified(Qualification);
    }
}
