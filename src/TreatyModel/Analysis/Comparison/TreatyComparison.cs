using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>What changed between two clauses: field by field, and word by word.</summary>
/// <remarks>Works on parsed, loaded and hand-written models alike. Time is near-linear in the number of words. Thread-safe.</remarks>
public static class TreatyComparison
{
    /// <summary>Compares two norms, of the same treaty or of two.</summary>
    /// <param name="left">The earlier norm, or the one to compare with.</param>
    /// <param name="right">The later norm.</param>
    /// <returns>Every field with its values and words, and how the words of the whole differ.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static NormComparison Compare(Norm left, Norm right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return NormPairing.Compare(left, right);
    }

    /// <summary>Compares the words of two provisions, those of the units inside included.</summary>
    /// <param name="left">The earlier provision, or the one to compare with.</param>
    /// <param name="right">The later provision.</param>
    /// <returns>How the words differ. A provision alone does not know its norms: the overload with the treaties compares these too.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static ClauseComparison Compare(Provision left, Provision right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new ClauseComparison(left, right) { Text = TextComparison.Of(WordsOf(left), WordsOf(right)) };
    }

    /// <summary>Compares two provisions and their norms.</summary>
    /// <param name="left">The earlier treaty, or the one to compare with.</param>
    /// <param name="leftPath">The provision in it, for example <c>art 1</c>.</param>
    /// <param name="right">The later treaty; may be the same.</param>
    /// <param name="rightPath">The provision in it.</param>
    /// <returns>How the words differ, and the norms in pairs, field by field.</returns>
    /// <exception cref="ArgumentNullException">A treaty is null.</exception>
    /// <exception cref="ArgumentException">A treaty has no provision of that name.</exception>
    public static ClauseComparison Compare(Treaty left, ProvisionPath leftPath, Treaty right, ProvisionPath rightPath)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Provision from = left.Provision(leftPath) ?? throw new ArgumentException($"the treaty has no {leftPath}", nameof(leftPath));
        Provision to = right.Provision(rightPath) ?? throw new ArgumentException($"the treaty has no {rightPath}", nameof(rightPath));
        return Compare(from, to) with { Norms = NormPairing.Compare([.. left.NormsOf(from)], [.. right.NormsOf(to)]) };
    }

    private static ImmutableArray<Excerpt> WordsOf(Provision provision) => [.. provision.DescendantsAndSelf().Select(p => p.Words).Where(w => !w.IsEmpty)];
}
