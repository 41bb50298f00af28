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
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Value} {unit}{(Value == 1 ? "" : "s")}");
    }
}
