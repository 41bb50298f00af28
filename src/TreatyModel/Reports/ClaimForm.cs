namespace TreatyModel;

/// <summary>How a claim's words are given.</summary>
public enum ClaimForm
{
    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>In quotation marks from end to end.</summary>
    Direct,

    /// <summary>Partly in quotation marks.</summary>
    Mixed,
}
