using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A state that a report speaks of, by its name or by what stands for it: "Moscow", "the Kremlin", "the North".</summary>
/// <param name="Words">The words, with their place.</param>
/// <param name="CorrelatesOfWarNumber">The state's number in the Correlates of War list of states.</param>
public sealed record PartyMention(Excerpt Words, int CorrelatesOfWarNumber)
{
    /// <summary>The words.</summary>
    public override string ToString() => Words.ToString();
}
