using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>How the words of two clauses differ, from the first word to the last.</summary>
/// <remarks>Blanks and line breaks are no difference; a mark of punctuation counts as a word, and in scripts without blanks a character does. Equal by value.</remarks>
public sealed record TextDifference
{
    /// <summary>The runs in order. The left sides together are all words of the left text, the right sides all words of the right.</summary>
    public ImmutableArray<TextChange> Changes { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The share of words that both sides have, 0 (no word) to 1 (word for word the same); 1 for two texts without words.</summary>
    public double Similarity { get; init; }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(TextDifference? other) => other is not null && Similarity.Equals(other.Similarity) && Sequence.Same(Changes, other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Similarity, Sequence.Hash(Changes));

    /// <summary>The runs one behind the other, as in <c>shall [-consult-]{+confer+} together</c>.</summary>
    public override string ToString() => string.Join(" ", Changes);
}
