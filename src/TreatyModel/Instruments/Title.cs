using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A title of a treaty.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Words">The title, with its place in the text.</param>
public sealed record Title(TitleKind Kind, Excerpt Words)
{
    /// <summary>The title on one line.</summary>
    public override string ToString() => Words.ToString();
}
