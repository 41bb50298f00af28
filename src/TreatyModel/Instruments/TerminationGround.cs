namespace TreatyModel;

/// <summary>Why a treaty ended.</summary>
/// <remarks>Numbers are articles of the Vienna Convention on the Law of Treaties; the last three are not in it.</remarks>
public enum TerminationGround
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Under its own provisions (54(a)).</summary>
    OwnProvisions,

    /// <summary>By consent of the parties (54(b)).</summary>
    ConsentOfParties,

    /// <summary>By denunciation where the treaty has no clause on it (56).</summary>
    Denunciation,

    /// <summary>By a later treaty (59).</summary>
    LaterTreaty,

    /// <summary>By material breach (60).</summary>
    MaterialBreach,

    /// <summary>By impossibility of performance (61).</summary>
    Impossibility,

    /// <summary>By a fundamental change of circumstances (62).</summary>
    FundamentalChange,

    /// <summary>By a new peremptory norm (64).</summary>
    PeremptoryNorm,

    /// <summary>By the end of its term.</summary>
    Expiry,

    /// <summary>By disuse.</summary>
    Desuetude,

    /// <summary>By the end of a party.</summary>
    ExtinctionOfParty,
}
