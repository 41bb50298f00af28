using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A date in a report.</summary>
/// <param name="Role">What it is the date of.</param>
/// <param name="Words">The words, with their place.</param>
/// <param name="Date">The date; <see cref="FuzzyDate.Unknown"/> where the words alone do not tell ("Wednesday", "16 days ago").</param>
public sealed record ReportDate(ReportDateRole Role, Excerpt Words, FuzzyDate Date)
{
    /// <summary>The date, else the words.</summary>
    public override string ToString() => Date == FuzzyDate.Unknown ? Words.ToString() : Date.ToString();
}
