namespace TreatyModel;

/// <summary>How somebody stands to a treaty on a day.</summary>
/// <remarks>Terms of the Vienna Convention on the Law of Treaties, article 2(1)(f) and (g).</remarks>
public enum PartyStatusKind
{
    /// <summary>More than one is possible: see <see cref="PartyStatus.Possible"/>.</summary>
    Unknown,

    /// <summary>Has done nothing to it: a third state.</summary>
    NoRelation,

    /// <summary>Has signed and not consented to be bound.</summary>
    Signatory,

    /// <summary>Has consented to be bound; the treaty is not in force for it: a contracting state.</summary>
    ContractingState,

    /// <summary>Applies it provisionally.</summary>
    ProvisionallyApplying,

    /// <summary>Has consented, and the treaty is in force for it: a party.</summary>
    Party,

    /// <summary>A party for which it is suspended.</summary>
    SuspendedParty,

    /// <summary>Was a party.</summary>
    FormerParty,
}
