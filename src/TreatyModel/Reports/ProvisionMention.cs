using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A provision that a report speaks of: by its number, or described.</summary>
/// <param name="Words">The words ("Article 51 of the UN Charter", "its mutual defense clause"), with their place.</param>
/// <param name="Number">The number; "" when it is only described.</param>
public sealed record ProvisionMention(Excerpt Words, string Number)
{
    /// <summary>The words.</summary>
    public override string ToString() => Words.ToString();
}
