namespace TreatyModel;

/// <summary>Between how many sides a treaty is.</summary>
public enum Laterality
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Two sides; a side can be several parties together.</summary>
    Bilateral,

    /// <summary>Several parties, closed to others or nearly so.</summary>
    Plurilateral,

    /// <summary>Several parties.</summary>
    Multilateral,
}
