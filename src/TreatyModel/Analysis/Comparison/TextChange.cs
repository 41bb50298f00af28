using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>A run of words that two texts share, or that one has in place of the other's.</summary>
/// <param name="Kind">What became of the words.</param>
/// <param name="Left">The words on the left, with their place there; <see cref="Excerpt.None"/> when they were added.</param>
/// <param name="Right">The words on the right, with their place there; <see cref="Excerpt.None"/> when they were removed.</param>
public readonly record struct TextChange(ChangeKind Kind, Excerpt Left, Excerpt Right)
{
    /// <summary>The words as they are, with removed words as <c>[-so-]</c> and added ones as <c>{+so+}</c>.</summary>
    public override string ToString() => Kind == ChangeKind.Same
        ? Right.ToString()
        : $"{(Left.IsEmpty ? "" : $"[-{Left}-]")}{(Right.IsEmpty ? "" : $"{{+{Right}+}}")}";
}
