using TreatyModel.Text;

namespace TreatyModel;

/// <summary>When a treaty enters into force, as its text provides.</summary>
/// <param name="Rule">What makes it enter into force.</param>
/// <param name="Evidence">The words; <see cref="Excerpt.None"/> when not provided.</param>
public sealed record EntryIntoForce(EntryIntoForceRule Rule, Excerpt Evidence)
{
    /// <summary>The date, for <see cref="EntryIntoForceRule.OnDate"/>; else <see cref="FuzzyDate.Unknown"/>.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>How long after the event; null for at once.</summary>
    public Period? Delay { get; init; }

    /// <summary>"The first day of the second month following": 2; null when the text counts no months so.</summary>
    public int? MonthStart { get; init; }

    /// <summary>How many consents it needs; null when the text names no number.</summary>
    public int? Threshold { get; init; }
}
