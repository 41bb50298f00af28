namespace TreatyModel;

/// <summary>What kind of event sets a norm off; the armed ones are ordered by gravity.</summary>
public enum TriggerLevel
{
    /// <summary>Some other event.</summary>
    Event,

    /// <summary>A threat of attack or aggression.</summary>
    Threat,

    /// <summary>An armed attack, aggression or invasion.</summary>
    Attack,

    /// <summary>A state of war or hostilities.</summary>
    StateOfWar,

    /// <summary>A request.</summary>
    Request,

    /// <summary>A notification or the receipt of one.</summary>
    Notification,

    /// <summary>A date or the end of a period.</summary>
    Date,
}
