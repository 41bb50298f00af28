namespace TreatyModel;

/// <summary>What a treaty does in law to another instrument.</summary>
/// <remarks>Numbers are articles of the Vienna Convention on the Law of Treaties.</remarks>
public enum LegalRelationKind
{
    /// <summary>Ends it (54, 59).</summary>
    Terminates,

    /// <summary>Takes its place (59).</summary>
    Supersedes,

    /// <summary>Suspends it (57, 59(2)).</summary>
    Suspends,

    /// <summary>Amends it (39, 40).</summary>
    Amends,

    /// <summary>Modifies it between some of the parties (41).</summary>
    Modifies,

    /// <summary>Supplements it.</summary>
    Supplements,

    /// <summary>Carries it out.</summary>
    Implements,

    /// <summary>Is a protocol to it.</summary>
    ProtocolTo,

    /// <summary>Goes before it where the two conflict (30).</summary>
    PrevailsOver,

    /// <summary>Gives way to it where the two conflict (30(2)).</summary>
    SubjectTo,

    /// <summary>Prolongs it.</summary>
    Renews,
}
