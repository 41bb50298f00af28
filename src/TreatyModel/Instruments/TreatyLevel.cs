namespace TreatyModel;

/// <summary>In whose name a treaty is concluded.</summary>
public enum TreatyLevel
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>In the name of states.</summary>
    InterState,

    /// <summary>In the name of governments.</summary>
    InterGovernmental,

    /// <summary>In the name of ministries or agencies.</summary>
    InterAgency,
}
