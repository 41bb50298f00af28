namespace TreatyModel;

/// <summary>What a treaty is said to do to another instrument, without effect in law.</summary>
public enum RelationCharacterisation
{
    /// <summary>Brings it back to life.</summary>
    Revives,

    /// <summary>Restores what it promised.</summary>
    Restores,

    /// <summary>Repeats its language.</summary>
    Echoes,

    /// <summary>Is like it.</summary>
    Resembles,

    /// <summary>Goes beyond it.</summary>
    GoesBeyond,

    /// <summary>Falls short of it.</summary>
    FallsShortOf,

    /// <summary>Departs from it.</summary>
    DepartsFrom,

    /// <summary>Is said to conflict with it.</summary>
    AllegedConflictWith,
}
