using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>One field of two norms, side by side.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Left">Its value on the left in normal form ("Attack and StateOfWar"); "" when the norm has none.</param>
/// <param name="Right">Its value on the right in normal form; "" when the norm has none.</param>
public sealed record FieldDifference(NormField Field, string Left, string Right)
{
    /// <summary>The words that the left value rests on; empty when there is none.</summary>
    public ImmutableArray<Excerpt> LeftEvidence { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The words that the right value rests on; empty when there is none.</summary>
    public ImmutableArray<Excerpt> RightEvidence { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What became of the field from left to right.</summary>
    public ChangeKind Kind => Left == Right ? ChangeKind.Same : Left.Length == 0 ? ChangeKind.Added : Right.Length == 0 ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(FieldDifference? other) => other is not null && Field == other.Field && Left == other.Left && Right == other.Right
        && Sequence.Same(LeftEvidence, other.LeftEvidence) && Sequence.Same(RightEvidence, other.RightEvidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Field, Left, Right);

    /// <summary>Field and values on one line, as in <c>Limits: (none) -> Charter, DomesticLaw</c>.</summary>
    public override string ToString() => Kind == ChangeKind.Same ? $"{Field}: {Show(Left)}" : $"{Field}: {Show(Left)} -> {Show(Right)}";

    private static string Show(string value) => value.Length == 0 ? "(none)" : value;
}
