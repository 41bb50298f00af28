using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Something that a report says happened. An event is not a claim: "signed" is an act, "said" is a claim.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Status">Whether it is told as a fact.</param>
/// <param name="Words">The sentence that says so.</param>
public sealed record ReportedEvent(ReportedEventKind Kind, EventStatus Status, Excerpt Words)
{
    /// <summary>The words that name the event ("signed").</summary>
    public Excerpt Verb { get; init; }

    /// <summary>When; <see cref="FuzzyDate.Unknown"/> when the sentence does not say or cannot be resolved.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>The words of the date; <see cref="Excerpt.None"/> when there are none.</summary>
    public Excerpt DateWords { get; init; }

    /// <summary>Kind, status and date on one line.</summary>
    public override string ToString() => $"{Kind} ({Status}) {(Date == FuzzyDate.Unknown ? DateWords.ToString() : Date.ToString())}".TrimEnd();
}
