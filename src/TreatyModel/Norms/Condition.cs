using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Words that narrow the event that makes a norm due: where, by whom, whether provoked, at whose request.</summary>
/// <param name="Kind">What they ask for.</param>
/// <param name="Words">The words, with their place.</param>
/// <remarks>What the text says. A limit that somebody reads into it is an assessment of a report, never a condition.</remarks>
public sealed record Condition(ConditionKind Kind, Excerpt Words)
{
    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
