using TreatyModel.Analysis;
using TreatyModel.Benchmarks.Corpora;

namespace TreatyModel.Benchmarks.Contenders;

/// <summary>The questions that an archive answers, each as a run to its last answer.</summary>
internal static class ArchiveQuestions
{
    private static readonly FuzzyDate Day = FuzzyDate.OfDay(2020, 6, 1);
    private static readonly State Japan = State("japan");
    private static readonly State SovietUnion = State("soviet-union");

    public static IReadOnlyList<(string Name, Func<TreatyArchive, int> Run)> All { get; } =
    [
        ("1 military aid owed by a state on a day", a => a.OwedBy(GeneratedArchive.Russia, Day).Count(d => d.Norm.Kinds.Contains(ObligationKind.Defence))),
        ("2 compare two clauses", a => Compare(a.Treaties[0], a.Treaties[1])),
        ("3 signing dates in reports", a => a.SigningDates(Reported(a)).Length),
        ("4 treaties in force on a day", a => a.InForce(Day).Count()),
        ("5 ends of a treaty as claimed", a => a.Ends(a.Treaties[9]).Sum(e => e.Claims.Length)),
        ("6 replacements of a treaty", a => a.Replacements(a.Treaties[9]).Length),
        ("7 norms on a threat that need a request", a => a.Norms(new() { Trigger = TriggerLevel.Threat, NeedsRequest = true }).Length),
        ("8 prohibitions on the use of territory", a => a.Norms(new() { Kind = ObligationKind.TerritoryDenial, Modality = Modality.Prohibition }).Length),
        ("9 norms limited by domestic law and the Charter", a => a.Norms(new() { Limits = QualifierLimits.Charter | QualifierLimits.DomesticLaw }).Length),
        ("9b all obligations of a common kind", a => a.Norms(new() { Kind = ObligationKind.Trade, Modality = Modality.Obligation }).Length),
        ("10 alliances with consultation and no defence", a => a.Codings().Count(c => c.Coding.Consultation.IsProvided && !c.Coding.Defence.IsProvided)),
        ("11 next renewals", a => a.Renewals(Day).Count()),
        ("12 exit of a party", a => a.Exit(a.Treaties[0], a.Treaties[0].Parties[0].Actor!, Day).Evidence.Length),
        ("13 owed by one state to another", a => a.Owed(GeneratedArchive.Russia, Japan, Day).Count() + a.OneSided(GeneratedArchive.Russia, Japan, Day).Count()),
        ("14 who uses a word", a => a.Characterisations("alliance").Count()),
        ("15 doubts without a source", a => a.UnsourcedDoubts().Count()),
        ("16 limits that reports leave out", a => a.OmittedLimits(Reported(a)).Count()),
        ("17 updates between reports", a => a.Updates().Count()),
        ("18 claims through an outlet", a => a.ClaimsThrough("The Oslo Journal").Count()),
        ("19 inherited treaties", a => a.Inherited(SovietUnion, GeneratedArchive.Russia, Day).Count()),
        ("20 coding of all treaties", a => a.Codings().Length),
        ("21 nearest clauses", a => a.Nearest(a.Treaties[0], ProvisionPath.Parse("art 3"), 10).Length),
        ("22 articles without norms", a => a.ArticlesWithoutNorms().Length),
        ("23 sentences not understood", a => a.NotUnderstood().Length),
    ];

    private static int Compare(Treaty left, Treaty right) => TreatyComparison.Compare(left, ProvisionPath.Parse("art 1"), right, ProvisionPath.Parse("art 1")).Norms.Length;

    /// <summary>A treaty that a report is about.</summary>
    private static Treaty Reported(TreatyArchive archive) => archive.Subject(archive.Reports[0])!;

    private static State State(string id) => StateRegistry.World.Find(StateId.Parse(id))!;
}
