namespace TreatyModel;

/// <summary>What a norm is about.</summary>
/// <remarks>Mapped from words of the clause, so a norm can have several kinds or none. Terms follow ATOP where ATOP has one.</remarks>
public enum ObligationKind
{
    /// <summary>Active military assistance when a party is attacked.</summary>
    Defence,

    /// <summary>Consultation in a crisis that threatens the use of force, to co-ordinate policy.</summary>
    CrisisConsultation,

    /// <summary>Consultation on other questions.</summary>
    GeneralConsultation,

    /// <summary>Not to attack each other, not to use force.</summary>
    NonAggression,

    /// <summary>To stay neutral.</summary>
    Neutrality,

    /// <summary>Military aid: arms, training, supplies.</summary>
    MilitaryAid,

    /// <summary>Military co-operation: joint measures, exercises, command.</summary>
    MilitaryCooperation,

    /// <summary>No alliance or agreement directed against the other.</summary>
    NoHostileAlliance,

    /// <summary>No use of the territory against the other.</summary>
    TerritoryDenial,

    /// <summary>Peaceful settlement of quarrels between the parties.</summary>
    PeacefulSettlement,

    /// <summary>Settlement of disputes about the treaty.</summary>
    DisputeSettlement,

    /// <summary>Economic co-operation.</summary>
    EconomicCooperation,

    /// <summary>Trade.</summary>
    Trade,

    /// <summary>Customs duties and procedures.</summary>
    Customs,

    /// <summary>Investment.</summary>
    Investment,

    /// <summary>Services.</summary>
    Services,

    /// <summary>Intellectual property.</summary>
    IntellectualProperty,

    /// <summary>Public procurement.</summary>
    Procurement,

    /// <summary>Information, notification and publication.</summary>
    Transparency,

    /// <summary>Science and technology.</summary>
    ScienceTechnology,

    /// <summary>Culture and education.</summary>
    Culture,

    /// <summary>Environment.</summary>
    Environment,

    /// <summary>Health.</summary>
    Health,

    /// <summary>Labour.</summary>
    Labour,

    /// <summary>Energy.</summary>
    Energy,

    /// <summary>Transport.</summary>
    Transport,

    /// <summary>Movement of persons.</summary>
    Movement,

    /// <summary>Legal assistance and extradition.</summary>
    LegalAssistance,

    /// <summary>Verification and inspection.</summary>
    Verification,

    /// <summary>Reports to an organ.</summary>
    Reporting,

    /// <summary>Organs of the treaty.</summary>
    Institutions,

    /// <summary>The treaty's own life: entry into force, amendment, withdrawal.</summary>
    FinalClause,

    /// <summary>Meaning of terms.</summary>
    Definition,

    /// <summary>What the treaty applies to.</summary>
    Scope,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>Diplomatic support: in international bodies, for membership, for candidates.</summary>
    DiplomaticSupport,

    /// <summary>Not to interfere in the other's affairs.</summary>
    NonInterference,

    /// <summary>Respect for sovereignty and territory.</summary>
    TerritorialIntegrity,
}
