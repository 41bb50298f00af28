namespace TreatyModel;

/// <summary>What a statement of a treaty does.</summary>
/// <remarks>The first seven after <see cref="Unclassified"/> are norms. Deontic terms follow LegalRuleML, with power and exemption added.</remarks>
public enum StatementClass
{
    /// <summary>Not understood: kept as it stands, never guessed.</summary>
    Unclassified,

    /// <summary>Somebody must do something ("shall provide").</summary>
    Obligation,

    /// <summary>Somebody must not do something ("undertakes not to").</summary>
    Prohibition,

    /// <summary>Somebody is free to do something ("may").</summary>
    Permission,

    /// <summary>Somebody has a right ("is entitled to").</summary>
    Right,

    /// <summary>Somebody can change legal relations under the treaty ("may denounce").</summary>
    Power,

    /// <summary>Somebody need not do something ("shall not be obliged to").</summary>
    Exemption,

    /// <summary>Somebody is to try, or is encouraged ("shall endeavour to").</summary>
    Hortatory,

    /// <summary>The parties state something without a duty ("reaffirm").</summary>
    Declaratory,

    /// <summary>A legal state comes about or something applies ("shall enter into force").</summary>
    Constitutive,

    /// <summary>A term gets its meaning.</summary>
    Definition,

    /// <summary>Something else stays untouched ("nothing in this Agreement shall").</summary>
    Savings,

    /// <summary>One rule goes before another ("shall prevail").</summary>
    Priority,

    /// <summary>A clause of the preamble.</summary>
    Recital,
}
