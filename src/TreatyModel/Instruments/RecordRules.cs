using System.Collections.Immutable;
using TreatyModel.Diagnostics;

namespace TreatyModel;

/// <summary>The rules for what a treaty's record names: titles, languages, parties, provisions, periods.</summary>
internal static class RecordRules
{
    public static void Check(Treaty treaty, ImmutableArray<Diagnostic>.Builder found)
    {
        CheckNames(treaty, found);
        CheckParties(treaty, found);
        CheckProvisions(treaty, found);
        CheckPeriods(treaty.FinalProvisions, found);
    }

    public static Diagnostic At(string member, DiagnosticDescriptor rule, string words = "") => new(rule, default) { Member = member, Found = words };

    private static void CheckNames(Treaty treaty, ImmutableArray<Diagnostic>.Builder found)
    {
        CheckLanguage(nameof(Treaty.Language), treaty.Language, found);
        for (int i = 0; i < treaty.Titles.Length; i++)
        {
            if (treaty.Titles[i].Words.IsEmpty) found.Add(At($"Titles[{i}].Words", TreatyDiagnostics.EmptyName));
            CheckLanguage($"Titles[{i}].Language", treaty.Titles[i].Language, found);
        }
        for (int i = 0; i < treaty.Texts.Length; i++) CheckLanguage($"Texts[{i}].Language", treaty.Texts[i].Language, found);
        for (int i = 0; i < treaty.Relations.Length; i++)
            if (treaty.Relations[i].To.Name.IsEmpty && treaty.Relations[i].To.Ids.IsEmpty) found.Add(At($"Relations[{i}].To.Name", TreatyDiagnostics.EmptyName));
    }

    private static void CheckLanguage(string member, string code, ImmutableArray<Diagnostic>.Builder found)
    {
        if (code.Length > 0 && (code.Length != 2 || !char.IsAsciiLetterLower(code[0]) || !char.IsAsciiLetterLower(code[1])))
            found.Add(At(member, TreatyDiagnostics.LanguageCode, code));
    }

    private static void CheckParties(Treaty treaty, ImmutableArray<Diagnostic>.Builder found)
    {
        for (int i = 0; i < treaty.Parties.Length; i++)
        {
            Party party = treaty.Parties[i];
            if (party.Name.IsEmpty) found.Add(At($"Parties[{i}].Name", TreatyDiagnostics.EmptyName));
            if (treaty.Parties.Take(i).Any(p => party.Actor is null ? p.Actor is null && p.Name.ToString() == party.Name.ToString() : party.Actor.Equals(p.Actor)))
                found.Add(At($"Parties[{i}]", TreatyDiagnostics.PartyTwice, party.ToString()));
            FuzzyDate signed = treaty.SignedOn();
            if (party.Actor is State state && !state.Existence.IsEmpty && state.ExistedOn(signed) is false && !Acted(treaty, state))
                found.Add(At($"Parties[{i}].Actor", TreatyDiagnostics.ActorNotThen, $"{state} did not exist on {signed}, the day of signature"));
        }
        bool fits = treaty.Laterality switch
        {
            Laterality.Bilateral => treaty.Parties.Length != 1,
            Laterality.Plurilateral or Laterality.Multilateral => treaty.Parties.Length is 0 or > 2,
            _ => true,
        };
        if (!fits) found.Add(At(nameof(Treaty.Laterality), TreatyDiagnostics.LateralityContradictsParties, $"{treaty.Laterality} with {treaty.Parties.Length} listed"));
    }

    /// <summary>Whether it joined by an act of its own, which then has its own date.</summary>
    private static bool Acted(Treaty treaty, State state) => treaty.Events.Any(e => e.Action.IsConsent() && state.Equals(e.Actor));

    private static void CheckProvisions(Treaty treaty, ImmutableArray<Diagnostic>.Builder found)
    {
        if (treaty.Provisions.IsEmpty) return;
        var known = treaty.AllProvisions().Select(p => p.Path).ToHashSet();
        void Check(string member, ProvisionPath path)
        {
            if (!path.IsRoot && !known.Contains(path)) found.Add(At(member, TreatyDiagnostics.ProvisionNotFound, path.ToString()));
        }
        for (int i = 0; i < treaty.Statements.Length; i++) Check($"Statements[{i}].Path", treaty.Statements[i].Path);
        for (int i = 0; i < treaty.Signatories.Length; i++) Check($"Signatories[{i}].Provision", treaty.Signatories[i].Provision);
        for (int i = 0; i < treaty.Events.Length; i++)
            if (treaty.Events[i].Basis is { Instrument: null } basis) Check($"Events[{i}].Basis.Provision", basis.Provision);
        for (int i = 0; i < treaty.Relations.Length; i++)
            if (treaty.Relations[i] is LegalRelation { Basis: { Instrument: null } ground }) Check($"Relations[{i}].Basis.Provision", ground.Provision);
    }

    private static void CheckPeriods(FinalProvisions provisions, ImmutableArray<Diagnostic>.Builder found)
    {
        foreach ((string member, Period? period) in new[]
        {
            ("EntryIntoForce.Delay", provisions.EntryIntoForce.Delay), ("Duration.Period", provisions.Duration.Period),
            ("Renewal.Period", provisions.Renewal.Period), ("Renewal.Notice", provisions.Renewal.Notice?.Length), ("Withdrawal.Notice", provisions.Withdrawal.Notice),
        })
        {
            if (period is { } p && (p.Value < 0 || !Enum.IsDefined(p.Unit))) found.Add(At($"FinalProvisions.{member}", TreatyDiagnostics.PeriodOutOfRange, p.ToString()));
        }
    }
}
