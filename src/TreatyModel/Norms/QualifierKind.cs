namespace TreatyModel;

/// <summary>How a qualifier limits or shapes a norm.</summary>
public enum QualifierKind
{
    /// <summary>Some other limit.</summary>
    Other,

    /// <summary>Under a rule: in accordance with, pursuant to, under.</summary>
    Conformity,

    /// <summary>Below a rule: subject to.</summary>
    Subordination,

    /// <summary>Beside a rule: without prejudice to.</summary>
    WithoutPrejudice,

    /// <summary>Against a rule: notwithstanding.</summary>
    Override,

    /// <summary>Only so far: to the extent, as far as possible.</summary>
    Extent,

    /// <summary>As somebody sees fit: as appropriate, as it deems necessary.</summary>
    Discretion,

    /// <summary>With what: by all means at its disposal.</summary>
    Means,

    /// <summary>How it is agreed or done: by mutual agreement, in writing, on the basis of.</summary>
    Manner,
}
