namespace TreatyModel;

/// <summary>Whether an event is told as a fact.</summary>
public enum EventStatus
{
    /// <summary>It happened.</summary>
    Asserted,

    /// <summary>It has not happened.</summary>
    Negated,

    /// <summary>It is to happen, or may happen.</summary>
    Prospective,

    /// <summary>It would happen on a condition.</summary>
    Hypothetical,

    /// <summary>Somebody alleges that it happened.</summary>
    Alleged,
}
