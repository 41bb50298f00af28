namespace TreatyModel;

/// <summary>Where a treaty stands on a day.</summary>
public enum TreatyStatusKind
{
    /// <summary>More than one is possible: see <see cref="TreatyStatus.Possible"/>.</summary>
    Unknown,

    /// <summary>Not yet adopted or signed.</summary>
    NotConcluded,

    /// <summary>Adopted and not signed.</summary>
    Adopted,

    /// <summary>Signed and not in force.</summary>
    SignedNotInForce,

    /// <summary>Applied provisionally.</summary>
    ProvisionallyApplied,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>In force and suspended.</summary>
    Suspended,

    /// <summary>Ended.</summary>
    Terminated,
}
