namespace TreatyModel;

/// <summary>What an entry of a list of states is. What other states think of it is not settled here.</summary>
public enum StateStanding
{
    /// <summary>A state in the lists of states.</summary>
    State,

    /// <summary>A state whose statehood is disputed or recognised by few.</summary>
    Disputed,

    /// <summary>Self-governing in free association with a state.</summary>
    Associated,

    /// <summary>A part of a federal state that concluded treaties of its own.</summary>
    Constituent,

    /// <summary>A territory of a state, listed in ISO 3166 beside the states.</summary>
    Territory,
}
