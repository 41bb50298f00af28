namespace TreatyModel;

/// <summary>What happened to a treaty.</summary>
/// <remarks>Terms of the United Nations Treaty Collection.</remarks>
public enum TreatyAction
{
    /// <summary>The text was adopted.</summary>
    Adoption,

    /// <summary>It was signed.</summary>
    Signature,

    /// <summary>It was ratified.</summary>
    Ratification,

    /// <summary>It entered into force.</summary>
    EntryIntoForce,

    /// <summary>It was registered.</summary>
    Registration,

    /// <summary>Its text was published.</summary>
    Publication,

    /// <summary>It ended.</summary>
    Termination,
}
