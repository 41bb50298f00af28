using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Who concluded a treaty, as its text names them.</summary>
/// <param name="Name">The name in the text, with its place: "the Republic of Poland".</param>
/// <remarks>What the text's opening names. Whether it is bound on a given day is a question of its consent and of entry into force.</remarks>
public sealed record Party(Excerpt Name)
{
    /// <summary>The name on one line.</summary>
    public override string ToString() => Name.ToString();
}
