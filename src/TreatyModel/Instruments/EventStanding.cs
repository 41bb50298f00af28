namespace TreatyModel;

/// <summary>How well it stands with an event: what a status may be built on.</summary>
public enum EventStanding
{
    /// <summary>Nobody contests it.</summary>
    Established,

    /// <summary>Sources differ on whether or when it happened.</summary>
    Disputed,

    /// <summary>Somebody alleges it.</summary>
    Alleged,
}
