using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Treaties and reports about them, held together so that they can be asked questions.</summary>
/// <remarks>Immutable and thread-safe. Asks only the model, so parsed, loaded and hand-written documents are alike.</remarks>
public sealed class TreatyArchive
{
    /// <summary>Gathers documents.</summary>
    /// <param name="treaties">The treaties; the first is the one that the reports are about.</param>
    /// <param name="reports">The reports.</param>
    public TreatyArchive(ImmutableArray<Treaty> treaties, ImmutableArray<NewsReport> reports)
    {
        Treaties = treaties.IsDefault ? [] : treaties;
        Reports = reports.IsDefault ? [] : reports;
    }

    /// <summary>The treaties.</summary>
    public ImmutableArray<Treaty> Treaties { get; }

    /// <summary>The reports.</summary>
    public ImmutableArray<NewsReport> Reports { get; }

    /// <summary>Where reports disagree with each other, and with the text of the treaty that they are about.</summary>
    /// <returns>One entry a matter, in the order of <see cref="DisputedProperty"/>; empty when all agree. Matters on which fewer than two documents speak are left out.</returns>
    public ImmutableArray<Contradiction> Contradictions() => ContradictionFinder.Find(Treaties.FirstOrDefault(), Reports);

    /// <summary>Statements that several reports give in different words or translations, each with its claims.</summary>
    /// <returns>One entry a statement; empty when no two reports give the same one.</returns>
    public ImmutableArray<StatementCluster> SameStatements() => StatementClusters.Find(Reports);

    /// <summary>Everybody whom the reports name as a source or a relay, spellings of one name put together.</summary>
    /// <returns>One entry a speaker, in the order of first appearance.</returns>
    public ImmutableArray<Speaker> Speakers() => StatementClusters.Speakers(Reports);

    /// <summary>The treaty that a report's mention means: the one signed in the year of the mention, else, for a mention without a year, the first.</summary>
    /// <param name="mention">The mention.</param>
    /// <returns>The treaty; null when it stays open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    public Treaty? Resolve(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        if (mention.Year is null) return Treaties.FirstOrDefault();
        return Treaties.FirstOrDefault(t => t.Events.Any(e => e.Date != FuzzyDate.Unknown && e.Date.Year == mention.Year));
    }
}
