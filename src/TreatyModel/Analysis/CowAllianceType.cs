namespace TreatyModel.Analysis;

/// <summary>The type of an alliance in the Correlates of War data: the strongest promise of its text.</summary>
/// <remarks>The numbers are those of the data. Source: Correlates of War, Formal Alliances (Gibler 2009).</remarks>
public enum CowAllianceType
{
    /// <summary>The statements of the treaty were not read.</summary>
    Unknown = -1,

    /// <summary>The text has no promise that would make it an alliance.</summary>
    None = 0,

    /// <summary>Type I, defence pact: to intervene with armed force on the side of the partner.</summary>
    DefencePact = 1,

    /// <summary>Type II, pact of neutrality or non-aggression.</summary>
    NeutralityOrNonAggression = 2,

    /// <summary>Type III, entente: to consult in a crisis.</summary>
    Entente = 3,
}
