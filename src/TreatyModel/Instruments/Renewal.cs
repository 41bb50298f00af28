using TreatyModel.Text;

namespace TreatyModel;

/// <summary>How a treaty goes on after its term, as its text provides.</summary>
/// <param name="Kind">How.</param>
/// <param name="Period">For how long each time; null when the text does not say.</param>
/// <param name="Evidence">The words; <see cref="Excerpt.None"/> when not provided.</param>
public sealed record Renewal(RenewalKind Kind, Period? Period, Excerpt Evidence)
{
    /// <summary>How long before the end of the term a notice has to be given that prevents the renewal, as in <c>1 year before EndOfTerm</c>; null when the text does not say.</summary>
    /// <remarks>Apart from <see cref="Withdrawal.Notice"/>: a treaty can be left at any time with one notice and kept from going on with another.</remarks>
    public AnchoredPeriod? Notice { get; init; }
}
