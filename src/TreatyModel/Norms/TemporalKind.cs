namespace TreatyModel;

/// <summary>What a temporal term says.</summary>
public enum TemporalKind
{
    /// <summary>Something else about time.</summary>
    Other,

    /// <summary>How soon: immediately, without delay.</summary>
    Promptness,

    /// <summary>By when: within thirty days, not later than.</summary>
    Deadline,

    /// <summary>From when: thirty days after, as from the date of.</summary>
    Start,

    /// <summary>For how long: for a period of ten years, until.</summary>
    Duration,

    /// <summary>How often: annually, from time to time, at any time.</summary>
    Frequency,
}
