namespace TreatyModel;

/// <summary>How the sides of a contradiction differ.</summary>
public enum ContradictionKind
{
    /// <summary>They give different values, of which at most one can be right.</summary>
    Value,

    /// <summary>One side leaves out what the other says.</summary>
    Omission,

    /// <summary>They use different words for the same thing, or one withholds the word.</summary>
    Characterisation,

    /// <summary>Both can be right, each at its own time: something happened in between.</summary>
    TemporalUpdate,
}
