using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>A clause that is like another one, with what makes it so.</summary>
/// <param name="Treaty">The treaty that has it.</param>
/// <param name="Provision">The clause: an article, or a paragraph of one.</param>
/// <param name="Similarity">How like it is, above 0 and up to 1 for the same words and the same norms. Rare words and traits weigh most.</param>
public sealed record NearClause(Treaty Treaty, Provision Provision, double Similarity)
{
    /// <summary>The words of the clause that tell most, weightiest first; at most eight.</summary>
    public ImmutableArray<Excerpt> SharedWords { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What the norms of both clauses are about, if it is the same.</summary>
    public ImmutableArray<ObligationKind> SharedKinds { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(NearClause? other) => other is not null && Treaty == other.Treaty && Provision == other.Provision && Similarity.Equals(other.Similarity)
        && Sequence.Same(SharedWords, other.SharedWords) && Sequence.Same(SharedKinds, other.SharedKinds);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Provision, Similarity);

    /// <summary>Treaty, provision and likeness on one line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Treaty.DisplayTitle()}, {Provision.Path}: {Similarity:0.00}");
}
