using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Words about time: how soon, by when, from when, for how long, how often.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Words">The words, with their place.</param>
/// <param name="Period">The length of time that they name; null when they name none.</param>
public sealed record TemporalTerm(TemporalKind Kind, Excerpt Words, Period? Period = null)
{
    /// <summary>The event or day that it is counted from or to; null when the words name none.</summary>
    public TemporalAnchor? Anchor { get; init; }

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
