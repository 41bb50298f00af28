using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>One limit that a report leaves out.</summary>
/// <param name="Kind">What kind of limit it is.</param>
/// <param name="Words">The words of the treaty.</param>
public sealed record LeftOut(LimitKind Kind, Excerpt Words)
{
    /// <summary>Kind and words on one line.</summary>
    public override string ToString() => $"{Kind}: {Words}";
}
