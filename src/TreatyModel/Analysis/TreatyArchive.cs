using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Treaties and reports about them, held together so that they can be asked questions.</summary>
/// <remarks>
/// Immutable and thread-safe. Asks only the model, so parsed, loaded and hand-written documents are alike. Every answer carries its evidence:
/// the treaty or report, and the words. The indexes of norms and of clauses are made on the first question that needs them.
/// </remarks>
public sealed partial class TreatyArchive
{
    private readonly Lazy<NormIndex> norms;
    private readonly Lazy<ClauseIndex> clauses;
    private readonly Lazy<PartyIndex> parties;
    private readonly Lazy<ReplacementIndex> replacements;
    private readonly Lazy<ImmutableArray<TreatyCoding>> codings;
    private readonly MentionResolver mentions;

    /// <summary>Gathers documents.</summary>
    /// <param name="treaties">The treaties; the first is the one that a report is about when nothing in it names another.</param>
    /// <param name="reports">The reports.</param>
    public TreatyArchive(ImmutableArray<Treaty> treaties, ImmutableArray<NewsReport> reports)
    {
        Treaties = treaties.IsDefault ? [] : treaties;
        Reports = reports.IsDefault ? [] : reports;
        norms = new Lazy<NormIndex>(() => new NormIndex(Treaties));
        clauses = new Lazy<ClauseIndex>(() => new ClauseIndex(Treaties));
        parties = new Lazy<PartyIndex>(() => new PartyIndex(Treaties));
        mentions = new MentionResolver(Treaties, parties);
        replacements = new Lazy<ReplacementIndex>(() => new ReplacementIndex(Treaties, new InstrumentFinder(Treaties, mentions)));
        codings = new Lazy<ImmutableArray<TreatyCoding>>(() => [.. Treaties.AsParallel().AsOrdered().Select(t => new TreatyCoding(t, AtopCoding.Of(t)))]);
    }

    /// <summary>Gathers treaties.</summary>
    /// <param name="treaties">The treaties.</param>
    public TreatyArchive(ImmutableArray<Treaty> treaties) : this(treaties, [])
    {
    }

    /// <summary>The treaties.</summary>
    public ImmutableArray<Treaty> Treaties { get; }

    /// <summary>The reports.</summary>
    public ImmutableArray<NewsReport> Reports { get; }
}
