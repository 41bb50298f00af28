namespace TreatyModel;

/// <summary>The force of a norm.</summary>
/// <remarks>LegalRuleML's four, with Hohfeld's power and exemption (no duty) beside them.</remarks>
public enum Modality
{
    /// <summary>Not a norm.</summary>
    None,

    /// <summary>The bearer must.</summary>
    Obligation,

    /// <summary>The bearer must not.</summary>
    Prohibition,

    /// <summary>The bearer may.</summary>
    Permission,

    /// <summary>The bearer has a right.</summary>
    Right,

    /// <summary>The bearer can change legal relations.</summary>
    Power,

    /// <summary>The bearer need not.</summary>
    Exemption,
}
