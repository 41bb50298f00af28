using TreatyModel.Text;

namespace TreatyModel;

/// <summary>How a treaty goes on after its term, as its text provides.</summary>
/// <param name="Kind">How.</param>
/// <param name="Period">For how long each time; null when the text does not say.</param>
/// <param name="Evidence">The words; <see cref="Excerpt.None"/> when not provided.</param>
public sealed record Renewal(RenewalKind Kind, Period? Period, Excerpt Evidence);
