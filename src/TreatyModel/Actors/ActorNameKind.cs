namespace TreatyModel;

/// <summary>What sort of name an actor's name is.</summary>
public enum ActorNameKind
{
    /// <summary>The usual short name: "Russia".</summary>
    Short,

    /// <summary>The official name: "Russian Federation".</summary>
    Official,

    /// <summary>Initials: "DPRK".</summary>
    Acronym,

    /// <summary>Another form in use: "Burma", "South Korea", "Vladmir Putin".</summary>
    Alias,

    /// <summary>What stands for it: a capital or a seat ("Moscow", "the Kremlin"), a part ("the North").</summary>
    Metonym,
}
