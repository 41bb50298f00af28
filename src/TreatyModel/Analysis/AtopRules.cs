namespace TreatyModel.Analysis;

/// <summary>Which statements provide a variable of ATOP.</summary>
internal static class AtopRules
{
    private static readonly string[] HelpingVerbs = ["assist", "aid", "help", "defend", "support", "act", "protect", "resist"];
    private static readonly string[] GivingVerbs = ["give", "provide", "extend", "afford", "render", "lend", "come", "furnish", "send", "take", "use", "employ", "have", "go", "bring", "make", "put", "place"];
    private static readonly string[] Help = ["assistance", "aid", "help", "support", "armed force", "military", "defence", "defense"];
    private static readonly string[] CivilHelp = ["humanitarian", "medical", "financial", "economic", "legal", "technical"];
    private static readonly string[] Armed = ["military", "armed"];
    private static readonly string[] Attacks = ["attack", "aggress", "invasion", "invade"];
    private static readonly string[] WarMaking = ["declare war", "wage war", "make war", "enter the war", "enter into war", "go to war", "join in the war", "join the war", "begin hostilities", "open hostilities", "commence hostilities"];
    private static readonly string[] Force = ["attack", "aggress", "use of force", "use force", "resort to force", "resort to war", "act of force", "acts of force", "go to war", "recourse to war", "hostil", "war against"];
    private static readonly string[] ForceVerbs = ["attack", "use", "resort", "commit", "undertake", "start", "wage", "threaten", "employ", "go", "make", "launch", "begin", "open", "direct", "engage", "have", "carry", "execute", "perpetrate"];
    private static readonly string[] Abstaining = ["refrain", "abstain", "renounce", "desist"];
    private static readonly string[] Crisis = ["attack", "aggress", "armed", "military", "invasion", "war", "hostil", "use of force", "security", "independence", "territorial integrity", "breach of the peace", "threat to peace", "threat to the peace"];
    private static readonly string[] Adversaries = ["enemy", "enemies", "aggressor", "attacker", "adversar"];
    private static readonly string[] ThirdSides = ["third", "that power", "such power", "that state", "such state", "hostilities", "the war", "that war", "the conflict"];

    public static bool IsDefence(Statement statement) =>
        statement.Class == StatementClass.Obligation && IsOnAttack(statement) && (IsMilitaryHelp(statement) || IsActToMeetDanger(statement));

    public static bool IsOffence(Statement statement)
    {
        if (statement.Class != StatementClass.Obligation || Says(Whole(statement), Attacks) || HasLevel(statement, TriggerLevel.Attack)) return false;
        string deed = Deed(statement);
        return Says(deed, WarMaking)
            || (IsVerb(statement, "employ", "use") && Says(deed, "against") && Says(deed, Armed))
            || (HasLevel(statement, TriggerLevel.StateOfWar) && IsMilitaryHelp(statement) && (Says(deed, Armed) || Says(deed, "all its forces", "with its forces")));
    }

    public static bool IsNeutrality(Statement statement)
    {
        string deed = Deed(statement);
        if (statement.Class == StatementClass.Obligation)
            return Says(deed, "remain neutral", "stay neutral", "be neutral", "keep neutral")
                || (Says(deed, "neutrality") && IsVerb(statement, "observe", "maintain", "preserve", "keep", "adopt"));
        if (statement.Class != StatementClass.Prohibition || !Says(deed, "assist", "aid", "help", "support", "take part", "participate", "join")) return false;
        return Says(deed, Adversaries) || (Says(deed, ThirdSides) && IsInWar(statement));
    }

    public static bool IsNonAggression(Statement statement)
    {
        string deed = Deed(statement);
        // What officers may do to people and ships is policing, not peace between States.
        if (statement.Bearer?.Kind is RoleKind.Organ or RoleKind.Person or RoleKind.ThirdState || Says(deed, "aircraft", "vessel", "ships", "persons")) return false;
        bool abstains = statement.Class is StatementClass.Obligation or StatementClass.Declaratory
            && (IsVerb(statement, Abstaining) || (statement.Class == StatementClass.Declaratory && Says(deed, "renounce")));
        if (!abstains && statement.Class != StatementClass.Prohibition) return false;
        if (abstains && Says(deed, "renounce war", "recourse to war")) return true;
        // The verb tells an act of force from "unlawful attacks on his honour"; not to join, help or let through are promises of their own.
        return statement.Verb.IsEmpty ? Says(deed, "use of force") : Says(deed, Force) && (IsVerb(statement, Abstaining) || IsVerb(statement, ForceVerbs));
    }

    public static bool IsCrisisConsultation(Statement statement)
    {
        if (statement.Class != StatementClass.Obligation || !Says(Whole(statement), "consult", "negotiat", "confer together", "exchange views")) return false;
        if (HasLevel(statement, TriggerLevel.Attack) || HasLevel(statement, TriggerLevel.StateOfWar)) return true;
        return (HasLevel(statement, TriggerLevel.Threat) || statement.Kinds.Contains(ObligationKind.CrisisConsultation)) && Says(Occasion(statement), Crisis);
    }

    private static bool IsOnAttack(Statement statement) => HasLevel(statement, TriggerLevel.Attack) || HasLevel(statement, TriggerLevel.StateOfWar)
        || (statement.Kinds.Contains(ObligationKind.Defence) && Says(Whole(statement), Attacks)) || Says(Whole(statement), "so attacked");

    private static bool IsMilitaryHelp(Statement statement)
    {
        string deed = Deed(statement);
        if (Says(deed, CivilHelp) && !Says(deed, Armed)) return false;
        return IsVerb(statement, HelpingVerbs) || ((IsVerb(statement, GivingVerbs) || statement.Verb.IsEmpty) && Says(deed, Help) && !Says(deed, "consult"));
    }

    /// <summary>"would act to meet the common danger": to intervene, by whatever means.</summary>
    private static bool IsActToMeetDanger(Statement statement) => IsVerb(statement, "act") && Says(Deed(statement), "danger", "attack", "aggress");

    private static bool IsInWar(Statement statement) => HasLevel(statement, TriggerLevel.Attack) || HasLevel(statement, TriggerLevel.StateOfWar)
        || (statement.Trigger is not null && Says(Occasion(statement), "war", "attack", "conflict", "hostil", "belligeren"));

    private static bool HasLevel(Statement statement, TriggerLevel level) => statement.Trigger is { } trigger && HasLevel(trigger, level);

    private static bool HasLevel(Trigger trigger, TriggerLevel level) => trigger.Parts.IsEmpty ? trigger.Level == level : trigger.Parts.Any(p => HasLevel(p, level));

    private static bool IsVerb(Statement statement, params ReadOnlySpan<string> verbs)
    {
        string verb = statement.Verb.ToString();
        foreach (string one in verbs)
            if (verb.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string Whole(Statement statement) => statement.Words.ToString();

    /// <summary>What is to be done, so that the words of the occasion do not pass for it; the whole statement when it was not told apart.</summary>
    private static string Deed(Statement statement) => statement is Norm { Action.IsEmpty: false } norm ? norm.Action.ToString() : Whole(statement);

    private static string Occasion(Statement statement) => statement.Trigger?.ToString() is { Length: > 0 } words ? words : Whole(statement);

    /// <summary>Whether a word of the text starts with one of the beginnings.</summary>
    private static bool Says(string words, params ReadOnlySpan<string> beginnings)
    {
        foreach (string one in beginnings)
            for (int at = words.IndexOf(one, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(one, at + 1, StringComparison.OrdinalIgnoreCase))
                if (at == 0 || !char.IsLetter(words[at - 1])) return true;
        return false;
    }
}
