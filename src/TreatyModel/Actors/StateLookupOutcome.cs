namespace TreatyModel;

/// <summary>What came of looking up a name or code.</summary>
public enum StateLookupOutcome
{
    /// <summary>No state has or had it.</summary>
    Unknown,

    /// <summary>One state has it on that day.</summary>
    Found,

    /// <summary>Several states have it on that day, or may have: "Korea" after 1948.</summary>
    Ambiguous,

    /// <summary>No state has it on that day, but one had it at another time: "Russian Federation" in 1961.</summary>
    NotThen,
}
