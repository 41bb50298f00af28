using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <content>Questions about what reports say.</content>
public sealed partial class TreatyArchive
{
    /// <summary>Every claim of every report.</summary>
    /// <returns>The claims, report by report, in the order of their reporting words.</returns>
    public IEnumerable<ReportClaim> Claims() => Reports.SelectMany(r => r.Claims.Select(c => new ReportClaim(r, c)));

    /// <summary>What came to the reports through somebody: an outlet that passed on what others said, a document, a spokesman.</summary>
    /// <param name="relay">A name of the relay, or the end of one: "The Wall Street Journal", "Journal".</param>
    /// <returns>The claims whose chain passes through it, each with the whole chain; claims of the relay's own are not among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relay"/> is null.</exception>
    public IEnumerable<ReportClaim> ClaimsThrough(string relay)
    {
        ArgumentNullException.ThrowIfNull(relay);
        return Claims().Where(c => c.Claim.Attribution.Links.Skip(1).Any(l => l.Name.Equals(relay, StringComparison.OrdinalIgnoreCase) || SpeakerName.AreOne(l.Name, relay)));
    }

    /// <summary>Claims that are not stated as facts, and for which no source is named.</summary>
    /// <returns>The claims, report by report.</returns>
    public IEnumerable<ReportClaim> UnsourcedDoubts() =>
        Claims().Where(c => c.Claim.Factuality != Factuality.Certain && c.Claim.Attribution.Source() is not { Words.IsEmpty: false });

    /// <summary>Who calls a treaty or a relation by a word, and who is said to withhold the word.</summary>
    /// <param name="term">The word: "alliance".</param>
    /// <returns>Every use and every withholding, report by report, each with its sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public IEnumerable<ReportCharacterisation> Characterisations(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Reports.SelectMany(r => r.Characterisations.Where(c => c.Term.Equals(term, StringComparison.OrdinalIgnoreCase)).Select(c => new ReportCharacterisation(r, c)));
    }

    /// <summary>Where reports leave out what a treaty's text says: what limits a duty, an event that has to come on top.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <returns>One entry a report and norm; empty when no report on this treaty leaves anything out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public IEnumerable<OmittedLimit> OmittedLimits(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return Reports.Where(r => ReferenceEquals(Subject(r), treaty)).SelectMany(r => Omissions.Of(r, treaty));
    }

    /// <summary>What one report leaves out of what a treaty's text says, whatever treaty the report seems to be about.</summary>
    /// <param name="report">The report.</param>
    /// <param name="treaty">The treaty that it is held against.</param>
    /// <returns>One entry a norm that the report gives an account of and cuts short.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static IEnumerable<OmittedLimit> OmittedLimits(NewsReport report, Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(treaty);
        return Omissions.Of(report, treaty);
    }

    /// <summary>The dates of signature that reports give for a treaty, each held against the treaty's own record.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <returns>The record's own date first when it has one, then the reports in the order they were given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public ImmutableArray<DatedClaim> SigningDates(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return [.. ReportedDates.OfSignature(treaty, [.. Reports.Where(r => ReferenceEquals(Subject(r), treaty))])];
    }

    /// <summary>Where reports disagree with each other, and with the text of the archive's first treaty.</summary>
    /// <returns>One entry a matter, in the order of <see cref="DisputedProperty"/>; empty when all agree. Matters on which fewer than two documents speak are left out.</returns>
    public ImmutableArray<Contradiction> Contradictions() => ContradictionFinder.Find(Treaties.FirstOrDefault(), Reports);

    /// <summary>Where reports on a treaty disagree with each other, and with its text.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <returns>One entry a matter, in the order of <see cref="DisputedProperty"/>; empty when all agree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public ImmutableArray<Contradiction> Contradictions(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return ContradictionFinder.Find(treaty, [.. Reports.Where(r => ReferenceEquals(Subject(r), treaty))]);
    }

    /// <summary>What differs between reports because something happened between them: no contradiction.</summary>
    /// <returns>The entries of <see cref="Contradictions()"/> of kind <see cref="ContradictionKind.TemporalUpdate"/>.</returns>
    public IEnumerable<Contradiction> Updates() => Contradictions().Where(c => c.Kind == ContradictionKind.TemporalUpdate);

    /// <summary>Statements that several reports give in different words or translations, each with its claims.</summary>
    /// <returns>One entry a statement; empty when no two reports give the same one.</returns>
    public ImmutableArray<StatementCluster> SameStatements() => StatementClusters.Find(Reports);

    /// <summary>Everybody whom the reports name as a source or a relay, spellings of one name put together.</summary>
    /// <returns>One entry a speaker, in the order of first appearance.</returns>
    public ImmutableArray<Speaker> Speakers() => StatementClusters.Speakers(Reports);
}
