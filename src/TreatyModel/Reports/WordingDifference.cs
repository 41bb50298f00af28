using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Where two reports give one statement in different words.</summary>
/// <param name="Kind">Whether the words alone differ, as between two translations, or what they say.</param>
/// <param name="First">The words of the first report; <see cref="Excerpt.None"/> when it has none there.</param>
/// <param name="Second">The words of the other report; <see cref="Excerpt.None"/> when it has none there.</param>
public sealed record WordingDifference(WordingDifferenceKind Kind, Excerpt First, Excerpt Second)
{
    /// <summary>Kind and both wordings on one line.</summary>
    public override string ToString() => $"{Kind}: {(First.IsEmpty ? "(nothing)" : First)} / {(Second.IsEmpty ? "(nothing)" : Second)}";
}
