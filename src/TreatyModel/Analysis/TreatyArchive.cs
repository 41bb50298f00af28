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
}
