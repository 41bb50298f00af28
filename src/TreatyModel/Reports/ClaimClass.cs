namespace TreatyModel;

/// <summary>What kind of act a claim is, told by its reporting words.</summary>
public enum ClaimClass
{
    /// <summary>The narrator's own assertion.</summary>
    Narration,

    /// <summary>A statement: said, told, according to.</summary>
    Statement,

    /// <summary>A belief or judgement: thinks, estimates, considers.</summary>
    Belief,

    /// <summary>An accusation: accuses, alleges.</summary>
    Allegation,

    /// <summary>A denial: denied, rejected.</summary>
    Denial,

    /// <summary>A promise or threat: pledged, warned, vowed.</summary>
    Commitment,

    /// <summary>A demand or request: urged, called on, asked.</summary>
    Demand,

    /// <summary>A prediction or expectation: predicted, expects.</summary>
    Prediction,

    /// <summary>Something shown or found: found, showed, revealed.</summary>
    Finding,
}
