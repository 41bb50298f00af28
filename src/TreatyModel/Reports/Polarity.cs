namespace TreatyModel;

/// <summary>Whether a speech act is reported to have taken place.</summary>
public enum Polarity
{
    /// <summary>It took place: "said".</summary>
    Positive,

    /// <summary>It did not: "did not say", "avoided calling it".</summary>
    Negative,
}
