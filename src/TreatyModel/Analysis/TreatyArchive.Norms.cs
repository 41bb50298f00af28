using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <content>Questions about norms and clauses.</content>
public sealed partial class TreatyArchive
{
    /// <summary>The norms of all treaties that pass a filter: by what they are about, what sets them off, which law limits them.</summary>
    /// <param name="filter">What is asked for.</param>
    /// <returns>The norms, treaty by treaty, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public ImmutableArray<TreatyNorm> Norms(NormFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return norms.Value.Where(filter);
    }

    /// <summary>The clauses of other treaties that are most like a given one, by words and by what the norms do.</summary>
    /// <param name="treaty">The treaty that has the clause; its own clauses are left out.</param>
    /// <param name="path">The clause, for example <c>art 3</c>.</param>
    /// <param name="count">How many at most, 1 or more.</param>
    /// <returns>The likest first; fewer than <paramref name="count"/> when fewer share anything. An article and its paragraph count as one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    /// <exception cref="ArgumentException">The treaty has no provision of that name.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public ImmutableArray<NearClause> Nearest(Treaty treaty, ProvisionPath path, int count)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Provision clause = treaty.Provision(path) ?? throw new ArgumentException($"the treaty has no {path}", nameof(path));
        return clauses.Value.Nearest(treaty, clause, count);
    }

    /// <summary>The articles without a norm: principles, declarations, definitions, final clauses; and those that were not understood.</summary>
    /// <returns>The articles, treaty by treaty, in the order of the text; none of a treaty that has no statement at all.</returns>
    public ImmutableArray<TreatyProvision> ArticlesWithoutNorms() => articlesWithoutNorms.Value;

    /// <summary>The sentences that were not understood.</summary>
    /// <returns>The statements of class <see cref="StatementClass.Unclassified"/>, treaty by treaty, in the order of the text.</returns>
    public ImmutableArray<TreatyStatement> NotUnderstood() => notUnderstood.Value;

    private static IEnumerable<Provision> ArticlesWithoutNorms(Treaty treaty)
    {
        if (treaty.Statements.IsEmpty) return [];
        HashSet<ProvisionPath> withNorms = [.. treaty.Norms().Select(n => n.Path)];
        return treaty.Articles().Where(a => !a.DescendantsAndSelf().Any(p => withNorms.Contains(p.Path)));
    }
}
