using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Tells which states a treaty means by the names of its parties and signatories, on the day of its signature.</summary>
/// <remarks>A name that no state had on that day, or several had, stays without an actor.</remarks>
internal static class PartyResolver
{
    private const int NoPrefix = -1;
    private const int Government = 1;
    private const int Form = 2;

    public static Treaty Resolve(Treaty treaty)
    {
        if (treaty.Parties.IsEmpty && treaty.Signatories.IsEmpty) return treaty;
        FuzzyDate signed = treaty.SignedOn();
        return treaty with
        {
            Parties = [.. treaty.Parties.Select(p => p with { Actor = StateOf(p.ToString(), signed) })],
            Signatories = [.. treaty.Signatories.Select(s => s with { OnBehalfOf = StateOf(s.Party.ToString(), s.Date == FuzzyDate.Unknown ? signed : s.Date) })],
            Laterality = treaty.Parties.Length == 2 ? Laterality.Bilateral : Laterality.Unknown,
            Level = LevelOf(treaty),
        };
    }

    private static TreatyLevel LevelOf(Treaty treaty) =>
        !treaty.Parties.IsEmpty && treaty.Parties.All(p => PrefixOf(p.ToString(), out _) == Government) ? TreatyLevel.InterGovernmental : TreatyLevel.Unknown;

    private static State? StateOf(string name, FuzzyDate signed)
    {
        string state = PrefixOf(name, out int behind) is NoPrefix or Form ? name : name[behind..].TrimStart();
        StateLookup found = Look(state, signed);
        // Only a name that is wholly unknown may be one that the table has without its form: one of another time is no other state's.
        if (found.Outcome == StateLookupOutcome.Unknown && PrefixOf(state, out behind) == Form) found = Look(state[behind..], signed);
        return found.State;
    }

    private static StateLookup Look(string name, FuzzyDate signed) =>
        signed == FuzzyDate.Unknown ? StateRegistry.World.Look(name) : StateRegistry.World.Look(name, signed);

    /// <summary>What stands in front of the state's name, by the value of the lexicon's phrase, and where it ends.</summary>
    private static int PrefixOf(string name, out int end)
    {
        end = 0;
        if (name.Length == 0) return NoPrefix;
        LexiconTable<char> words = LexiconSection.Signatures.For<char>();
        int phrase = words.Match(name, 0, TextUnits<char>.WordEnd(name, 0), out end);
        return phrase != 0 && words.TagOf(phrase) == LexiconTag.PartyPrefix ? words.ValueOf(phrase) : NoPrefix;
    }
}
