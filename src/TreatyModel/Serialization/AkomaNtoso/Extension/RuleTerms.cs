namespace TreatyModel.Serialization;

/// <summary>The terms of LegalRuleML for what a statement does and who has a part in it; ours where it has none.</summary>
/// <remarks>Source: OASIS LegalRuleML Core Specification 1.0. Power and exemption are Hohfeld's, as in the model.</remarks>
internal static class RuleTerms
{
    public const string Item = "item";

    private static readonly (string Member, string Term)[] Roles = [("bearer", "Bearer"), ("counterparty", "AuxiliaryParty")];

    public static string TermFor(StatementClass statement) => statement switch
    {
        StatementClass.Obligation => "Obligation",
        StatementClass.Prohibition => "Prohibition",
        StatementClass.Permission => "Permission",
        StatementClass.Right => "Right",
        StatementClass.Power => "Power",
        StatementClass.Exemption => "Exemption",
        StatementClass.Constitutive or StatementClass.Definition => "ConstitutiveStatement",
        StatementClass.Declaratory or StatementClass.Recital => "FactualStatement",
        StatementClass.Priority => "Override",
        _ => "Statement",
    };

    public static string ElementOf(Type declaring, string member)
    {
        if (!typeof(Statement).IsAssignableFrom(declaring)) return member;
        foreach ((string known, string term) in Roles)
            if (known == member) return term;
        return member;
    }
}
