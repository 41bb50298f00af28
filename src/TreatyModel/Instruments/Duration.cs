using TreatyModel.Text;

namespace TreatyModel;

/// <summary>How long a treaty is to last, as its text provides.</summary>
/// <param name="Kind">How.</param>
/// <param name="Period">The length, for <see cref="DurationKind.Fixed"/>; else null.</param>
/// <param name="Evidence">The words; <see cref="Excerpt.None"/> when not provided.</param>
public sealed record Duration(DurationKind Kind, Period? Period, Excerpt Evidence);
