using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What a period of time is counted from or to.</summary>
/// <param name="Kind">What kind of event or day.</param>
/// <param name="Words">The words, with their place: "the date of receipt of the notice".</param>
public sealed record TemporalAnchor(TemporalAnchorKind Kind, Excerpt Words)
{
    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
