namespace TreatyModel;

/// <summary>What a treaty does to an earlier one.</summary>
public enum SupersedingEffect
{
    /// <summary>Ends it.</summary>
    Terminates,

    /// <summary>Takes its place.</summary>
    Replaces,

    /// <summary>Suspends it.</summary>
    Suspends,

    /// <summary>Goes before it where the two conflict.</summary>
    Prevails,
}
