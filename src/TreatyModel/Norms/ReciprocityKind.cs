namespace TreatyModel;

/// <summary>Whether what one party owes the others owe as well.</summary>
public enum ReciprocityKind
{
    /// <summary>The text does not tell.</summary>
    Unspecified,

    /// <summary>Only one side is bound: a party or a third State called by its name.</summary>
    OneSided,

    /// <summary>Each party is bound in the same words, for itself.</summary>
    Symmetrical,

    /// <summary>Each party owes it to the other ("each other", "the other Party").</summary>
    Mutual,

    /// <summary>The parties owe it together.</summary>
    Joint,

    /// <summary>Owed only as far as the other gives the same ("on the basis of reciprocity").</summary>
    Conditional,
}
