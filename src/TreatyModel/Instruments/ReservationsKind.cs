namespace TreatyModel;

/// <summary>Whether parties may make reservations.</summary>
public enum ReservationsKind
{
    /// <summary>The text does not say.</summary>
    NotProvided,

    /// <summary>No reservations.</summary>
    Prohibited,

    /// <summary>Reservations are allowed.</summary>
    Permitted,

    /// <summary>Only some reservations are allowed.</summary>
    Limited,
}
