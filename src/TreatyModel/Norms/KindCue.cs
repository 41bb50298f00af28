using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Words from which it was told what a statement is about.</summary>
/// <param name="Kind">What they tell.</param>
/// <param name="Words">The words, with their place.</param>
public sealed record KindCue(ObligationKind Kind, Excerpt Words)
{
    /// <summary>The kind and the words, on one line.</summary>
    public override string ToString() => $"{Kind}: {Words}";
}
