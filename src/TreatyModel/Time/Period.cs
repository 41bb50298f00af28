using System.Globalization;

namespace TreatyModel;

/// <summary>A length of time as a treaty states it: thirty days, one year.</summary>
/// <param name="Value">How many, 0 or more.</param>
/// <param name="Unit">Of what.</param>
/// <remarks>Twelve months and one year are different periods: the text's own unit is kept. Prints as <c>30 days</c>, <c>1 year</c>.</remarks>
public readonly record struct Period(int Value, PeriodUnit Unit)
{
    /// <summary>Writes number and unit, as in <c>30 days</c>.</summary>
    public override string ToString()
    {
        string unit = Unit.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{Value} {unit}{(Value == 1 ? "" : "s")}");
    }

    /// <summary>A day so many periods later, earlier for a negative number; null when the calendar has no such day. Hours count as whole days, rounded down.</summary>
    internal DateOnly? Move(DateOnly day, int times)
    {
        long amount = (long)Value * times;
        (long days, long months) = Unit switch
        {
            PeriodUnit.Day => (amount, 0L),
            PeriodUnit.Week => (amount * 7, 0L),
            PeriodUnit.Hour => (amount / 24, 0L),
            PeriodUnit.Month => (0L, amount),
            _ => (0L, amount * 12),
        };
        long number = day.DayNumber + days;
        long month = day.Year * 12L + day.Month - 1 + months;
        if (number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber || month < 12 || month / 12 > DateOnly.MaxValue.Year) return null;
        return DateOnly.FromDayNumber((int)number).AddMonths((int)months);
    }
}
