using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Something in the world around a treaty: a summit, a visit, a war, a policy. What reports tell of such things is a <c>ReportedEvent</c>.</summary>
/// <param name="Kind">What sort of event.</param>
public sealed record HistoricalEvent(HistoricalEventKind Kind)
{
    /// <summary>What it is called or was: "Korean War"; <see cref="Excerpt.None"/> when it has no name.</summary>
    public Excerpt Name { get; init; }

    /// <summary>When, or from when to when; <see cref="DateInterval.Unknown"/> when not recorded. One day is an interval that begins and ends on it.</summary>
    public DateInterval During { get; init; }

    /// <summary>Where; <see cref="Excerpt.None"/> when not recorded.</summary>
    public Excerpt Place { get; init; }

    /// <summary>Who took part, and as what.</summary>
    public ImmutableArray<Participant> Participants { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The instruments it is about: those signed at a ceremony, reviewed by a policy.</summary>
    public ImmutableArray<InstrumentReference> Instruments { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What came of it, or what it does not tell: "upgraded to comprehensive strategic partnership", "without details"; <see cref="Excerpt.None"/> when nothing is recorded.</summary>
    public Excerpt Content { get; init; }

    /// <summary>The documents that say so.</summary>
    public ImmutableArray<SourceDocument> Sources { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(HistoricalEvent? other) => other is not null && Kind == other.Kind && Name == other.Name && During == other.During && Place == other.Place
        && Content == other.Content && Sequence.Same(Participants, other.Participants) && Sequence.Same(Instruments, other.Instruments) && Sequence.Same(Sources, other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name, During, Place);

    /// <summary>Name or kind, and time, on one line.</summary>
    public override string ToString() => $"{(Name.IsEmpty ? Kind.ToString() : Name.ToString())} ({During})";
}
