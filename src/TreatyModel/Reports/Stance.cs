namespace TreatyModel;

/// <summary>How somebody takes what happened.</summary>
public enum Stance
{
    /// <summary>It is not told.</summary>
    Unknown,

    /// <summary>Welcomes or supports it.</summary>
    Approves,

    /// <summary>Is alarmed or worried by it.</summary>
    Alarmed,

    /// <summary>Condemns or rejects it.</summary>
    Condemns,
}
