using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Two norms field by field.</summary>
/// <param name="Left">The norm on the left; null when the right one has no counterpart.</param>
/// <param name="Right">The norm on the right; null when the left one has no counterpart.</param>
public sealed record NormComparison(Norm? Left, Norm? Right)
{
    /// <summary>Every field that at least one of the two has, in the order of <see cref="NormField"/>.</summary>
    public ImmutableArray<FieldDifference> Fields { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>How the words differ.</summary>
    public TextDifference Text { get; init; } = new();

    /// <summary>The fields that are not the same.</summary>
    /// <returns>In the order of <see cref="NormField"/>.</returns>
    public IEnumerable<FieldDifference> Differences() => Fields.Where(f => f.Kind != ChangeKind.Same);

    /// <summary>How many grades stronger the right promise of help is than the left: -5 to 5, 0 when one side is missing.</summary>
    public int StrengthChange => Left is null || Right is null ? 0 : Right.Strength.Grade - Left.Strength.Grade;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(NormComparison? other) => other is not null && Left == other.Left && Right == other.Right && Text == other.Text && Sequence.Same(Fields, other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Left, Right, Fields.Length);

    /// <summary>The differences on one line; <c>(no difference)</c> when there is none.</summary>
    public override string ToString() => Differences().Any() ? string.Join("; ", Differences()) : "(no difference)";
}
