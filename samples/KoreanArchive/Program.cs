using KoreanArchive;
using TreatyModel;
using TreatyModel.Analysis;

Treaty partnership = Partnership2024.Treaty, soviet = EarlierTreaties.Soviet1961, friendship = EarlierTreaties.Friendship2000;
var archive = new TreatyArchive(
    [partnership, soviet, EarlierTreaties.China1961, EarlierTreaties.Alliance1953, friendship, EarlierTreaties.Charter], [.. Reports.All])
{
    Sanctions = [EarlierTreaties.Sanctions],
};
FuzzyDate today = FuzzyDate.OfDay(2024, 12, 5);

Answer.Print("1. What military aid does Russia owe on 5 December 2024, triggered by what, limited by what?",
    archive.OwedBy(Actors.Russia, today).Where(d => d.Norm.Kinds.Contains(ObligationKind.Defence) || d.Norm.Kinds.Contains(ObligationKind.MilitaryAid))
        .Select(d => ($"to {d.To}, {d.Norm.Path}: {d.Trigger}; limits: {d.Limits}; in force: {Say.YesNo(d.IsInForce)}", d.Evidence.ToString())));
Answer.Print("2. What changed between article 1 of 1961 and article 4 of 2024?",
    TreatyComparison.Compare(soviet, ProvisionPath.Parse("art 1"), partnership, ProvisionPath.Parse("art 4")).Norms
        .SelectMany(n => n.Differences()).Select(d => (d.ToString(), Say.List(d.RightEvidence))));
Answer.Print("3. Which reports give a signing date that differs from the record?",
    archive.SigningDates(partnership).Select(d => (d.ToString(), d.Evidence.ToString())));
Answer.Print("4. Where did the treaty of 2024 stand on 20 June, 1 November and 4 December 2024?",
    new[] { FuzzyDate.OfDay(2024, 6, 20), FuzzyDate.OfDay(2024, 11, 1), FuzzyDate.OfDay(2024, 12, 4) }.Select(d => partnership.StatusAt(d)).Select(s => (s.ToString(), Say.List(s.Events))));
Answer.Print("5. When did the treaty of 1961 end?",
    archive.Ends(soviet).SelectMany(e => e.Claims).Select(c => ($"{Say.Date(c.Date)}: {c}", c.Evidence.ToString())));
Answer.Print("6. Which instrument replaced the treaty of 2000, by what, from when?",
    archive.Replacements(friendship).Select(r => ($"{r.By.DisplayTitle()}, {r.Effect}, from {r.From}", r.Basis.ToString())));
Answer.Print("7. Which norms have a trigger below armed attack and need a request?",
    archive.Norms(new() { Trigger = TriggerLevel.Threat, NeedsRequest = true }).Select(Say.Norm));
Answer.Print("8. Which norms forbid the use of territory against the other party?",
    archive.Norms(new() { Kind = ObligationKind.TerritoryDenial, Modality = Modality.Prohibition }).Select(Say.Norm));
Answer.Print("9. Which clauses are limited by domestic law and by the Charter?",
    archive.Norms(new() { Limits = QualifierLimits.Charter | QualifierLimits.DomesticLaw }).Select(Say.Norm));
Answer.Print("10. Which alliances have a defence duty without crisis consultation, which the reverse?",
    archive.Codings().Where(c => c.Coding.Defence.IsProvided != c.Coding.Consultation.IsProvided)
        .Select(c => ($"{c.Treaty.DisplayTitle()}: {(c.Coding.Defence.IsProvided ? "defence alone" : "consultation alone")}", $"{c.Coding.Defence}; {c.Coding.Consultation}")));
Answer.Print("11. Which treaties go on by themselves? Their next renewal after 1 January 1990, and the last day of notice",
    archive.Renewals(FuzzyDate.OfDay(1990, 1, 1)).Select(r => ($"{r.Treaty.DisplayTitle()}: {(r.On == FuzzyDate.Unknown ? "no date, since its entry into force is not recorded" : $"{r.On}, notice by {Say.Date(r.LastDayOfNotice)}")}", Say.List(r.Evidence))));
Answer.Print("12. How can Russia leave the treaty of 2024 if it gives notice on 5 December 2024?",
    [archive.Exit(partnership, Actors.Russia, today)], e => (e.ToString(), Say.List(e.Evidence)));
Answer.Print("13. What does Russia owe North Korea on that day, and which of it is one-sided?",
    archive.Owed("RUS", "PRK", today).Select(d => (d.ToString(), d.Evidence.ToString())).Append(($"one-sided: {archive.OneSided(Actors.Russia, Actors.NorthKorea, today).Count()}", ""))
        .Concat(archive.OneSided(Actors.SouthKorea, Actors.UnitedStates, today).Select(d => ($"one-sided elsewhere: {d}", d.Evidence.ToString()))));
Answer.Print("14. Who called it an alliance, who did not?",
    archive.Characterisations("alliance").Select(c => (c.ToString(), c.Characterisation.Words.ToString())));
Answer.Print("15. Which claims are doubtful and have no source?",
    archive.UnsourcedDoubts().Select(c => ($"{c.Report.Headline}: {c.Claim.Factuality}", c.Claim.ContentText())));
Answer.Print("16. Which reports leave out a limit that the text has?",
    archive.OmittedLimits(partnership).Select(o => ($"{o.Report.Headline}, {o.Norm.Path}: {o.Limits}, {Say.List(o.Events)}", Say.List(o.Evidence))));
Answer.Print("17. What changed between reports because something happened?",
    archive.Updates().SelectMany(u => u.Sides).Select(s => (s.ToString(), s.Evidence.ToString())));
Answer.Print("18. What came from intelligence through The Wall Street Journal?",
    archive.ClaimsThrough("The Wall Street Journal").Select(c => (c.Claim.Attribution.ToString(), c.Claim.ContentText())));
Answer.Print("19. Where does Russia stand to the treaties of the Soviet Union on 1 January 1993?",
    archive.Inherited(Actors.SovietUnion, Actors.Russia, FuzzyDate.OfDay(1993, 1, 1)).Select(p => (p.ToString(), $"{p.Status}; {p.Succession.Source}")));
Answer.Print("20. How are the treaties coded in ATOP and in the Correlates of War?",
    archive.Codings().Select(c => (c.ToString(), $"defence {c.Coding.Defence}; consultation {c.Coding.Consultation}; non-aggression {c.Coding.NonAggression}")));
Answer.Print("21. Which clauses of other treaties are nearest to article 3 of 2024?",
    archive.Nearest(partnership, ProvisionPath.Parse("art 3"), 3).Select(n => (n.ToString(), Say.List(n.SharedWords))));
Answer.Print("22. Which articles have no norm?", archive.ArticlesWithoutNorms().Select(a => (a.ToString(), a.Provision.Words.ToString())));
Answer.Print("23. Which sentences were not understood?", archive.NotUnderstood().Select(s => (s.Treaty.DisplayTitle(), s.Statement.Words.ToString())));
Answer.Print("And: which sanctions stand beside the treaties?", [.. archive.SanctionsOn(Actors.NorthKorea)], s => ($"{s}: {s.Authority} against {s.Target}", string.Join("; ", s.LegalBases.Select(b => b.Words.ToString()))));
