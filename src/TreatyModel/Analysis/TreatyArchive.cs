using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Treaties and reports about them, held together so that they can be asked questions.</summary>
/// <remarks>
/// Immutable and thread-safe. Asks only the model, so parsed, loaded and hand-written documents are alike. Every answer carries its evidence:
/// the treaty or report, and the words. Indexes are made on the first question that needs them.
/// </remarks>
public sealed partial class TreatyArchive
{
    private readonly Lazy<NormIndex> norms;
    private readonly Lazy<ClauseIndex> clauses;
    private readonly Lazy<ImmutableArray<TreatyProvision>> articlesWithoutNorms;
    private readonly Lazy<ImmutableArray<TreatyStatement>> notUnderstood;
    private readonly Lazy<PartyIndex> parties;
    private readonly Lazy<ReplacementIndex> replacements;
    private readonly Lazy<ImmutableArray<TreatyCoding>> codings;
    private readonly Lazy<Dictionary<NewsReport, Treaty?>> subjects;
    private readonly Lazy<ILookup<object, ReportedEnd>> reportedEnds;
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
        articlesWithoutNorms = new Lazy<ImmutableArray<TreatyProvision>>(() => [.. Treaties.SelectMany(t => ArticlesWithoutNorms(t).Select(a => new TreatyProvision(t, a)))]);
        notUnderstood = new Lazy<ImmutableArray<TreatyStatement>>(() => [.. Treaties.SelectMany(t => t.Unclassified().Select(s => new TreatyStatement(t, s)))]);
        parties = new Lazy<PartyIndex>(() => new PartyIndex(Treaties));
        mentions = new MentionResolver(Treaties, parties);
        subjects = new Lazy<Dictionary<NewsReport, Treaty?>>(() => Reports.Distinct().ToDictionary(r => r, MostMentioned));
        reportedEnds = new Lazy<ILookup<object, ReportedEnd>>(() => ReportedEnds().ToLookup(e => (object)e.Treaty, e => e.End, ReferenceEqualityComparer.Instance!));
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
