namespace TreatyModel;

/// <summary>How sure the claim's own words are of what they say.</summary>
public enum Factuality
{
    /// <summary>Stated as a fact.</summary>
    Certain,

    /// <summary>Stated as likely: is expected to, is likely to.</summary>
    Probable,

    /// <summary>Stated as possible: could, may, might, potentially.</summary>
    Possible,

    /// <summary>Not told: a question, a condition.</summary>
    Unknown,
}
