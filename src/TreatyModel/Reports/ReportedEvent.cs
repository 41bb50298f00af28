using System.Collections.Immutable;
using System.Text.Json.Serialization;
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

    /// <summary>Who did it; of an act that several do together, all of them.</summary>
    public ImmutableArray<Excerpt> Actors { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>To whom or to what it was done.</summary>
    public ImmutableArray<Excerpt> Recipients { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Where; <see cref="Excerpt.None"/> when the sentence does not say.</summary>
    public Excerpt Place { get; init; }

    /// <summary>When; <see cref="FuzzyDate.Unknown"/> when the sentence does not say or cannot be resolved.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>A day without a year, as <c>--06-20</c>; "" when there is none.</summary>
    public string DayOfYear { get; init; } = "";

    /// <summary>The words of the date; <see cref="Excerpt.None"/> when there are none.</summary>
    public Excerpt DateWords { get; init; }

    /// <summary>Who tells it; <see cref="AttributionChain.Narrator"/> for the report itself.</summary>
    public AttributionChain Attribution { get; init; } = AttributionChain.Narrator;

    /// <summary>Its codes in the schemes of event data.</summary>
    [JsonIgnore]
    public EventCode Code => EventCode.Of(Kind, Status);

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(ReportedEvent? other) => other is not null && Kind == other.Kind && Status == other.Status && Words == other.Words && Verb == other.Verb
        && Sequence.Same(Actors, other.Actors) && Sequence.Same(Recipients, other.Recipients) && Place == other.Place && Date == other.Date
        && DayOfYear == other.DayOfYear && DateWords == other.DateWords && Attribution == other.Attribution;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Status, Words, Verb, Date);

    /// <summary>Kind, status and date on one line.</summary>
    public override string ToString() => $"{Kind} ({Status}) {(Date == FuzzyDate.Unknown ? DateWords.ToString() : Date.ToString())}".TrimEnd();
}
