namespace TreatyModel;

/// <summary>How the parts of a trigger belong together.</summary>
public enum TriggerOperator
{
    /// <summary>A single event: no parts.</summary>
    Event,

    /// <summary>All parts have to come about.</summary>
    And,

    /// <summary>One part is enough.</summary>
    Or,
}
