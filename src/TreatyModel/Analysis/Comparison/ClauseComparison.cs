using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Two provisions side by side: their words, and their norms field by field.</summary>
/// <param name="Left">The provision on the left.</param>
/// <param name="Right">The provision on the right.</param>
public sealed record ClauseComparison(Provision Left, Provision Right)
{
    /// <summary>How the words differ, those of the units inside included.</summary>
    public TextDifference Text { get; init; } = new();

    /// <summary>The norms in pairs, likest first, then those that only one side has; empty when the comparison was made without the treaties' statements.</summary>
    public ImmutableArray<NormComparison> Norms { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(ClauseComparison? other) => other is not null && Left == other.Left && Right == other.Right && Text == other.Text && Sequence.Same(Norms, other.Norms);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Left, Right, Norms.Length);

    /// <summary>The two names and the share of common words, as in <c>art 1 / art 4: 62 %</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Left.Path} / {Right.Path}: {Text.Similarity * 100:0} %");
}
