namespace TreatyModel;

/// <summary>Who of the parties, or who else, a role stands for.</summary>
public enum RoleKind
{
    /// <summary>The text names nobody.</summary>
    Unspecified,

    /// <summary>Each party, for itself ("each Party", "the Parties").</summary>
    EachParty,

    /// <summary>Either party, one at a time ("either Party").</summary>
    EitherParty,

    /// <summary>The parties together ("the Parties jointly", "the two sides together").</summary>
    AllPartiesJointly,

    /// <summary>One of the parties, named first in the clause ("one of the Parties").</summary>
    OneParty,

    /// <summary>The party that is not the one named first ("the other Party").</summary>
    OtherParty,

    /// <summary>No party ("neither Party").</summary>
    NoParty,

    /// <summary>A party described or called by its name.</summary>
    NamedParty,

    /// <summary>A State that is no party.</summary>
    ThirdState,

    /// <summary>An organ, authority, committee or depositary.</summary>
    Organ,

    /// <summary>A person or group of persons.</summary>
    Person,

    /// <summary>Some other subject.</summary>
    Other,
}
