namespace TreatyModel;

/// <summary>How much of its means a giver of help owes.</summary>
public enum MeansScope
{
    /// <summary>The text does not say.</summary>
    Unspecified,

    /// <summary>All its means, or all in its power.</summary>
    All,

    /// <summary>What the giver itself thinks necessary.</summary>
    SelfChosen,
}
