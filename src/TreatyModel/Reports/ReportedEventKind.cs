namespace TreatyModel;

/// <summary>What happened, according to a report.</summary>
public enum ReportedEventKind
{
    /// <summary>A treaty was signed.</summary>
    Signed,

    /// <summary>A treaty was ratified.</summary>
    Ratified,

    /// <summary>A text was published.</summary>
    Published,

    /// <summary>Somebody visited a place.</summary>
    Visited,

    /// <summary>Persons met.</summary>
    Met,

    /// <summary>Something was condemned.</summary>
    Condemned,

    /// <summary>Somebody was accused.</summary>
    Accused,

    /// <summary>Somebody was threatened.</summary>
    Threatened,

    /// <summary>Sanctions were imposed.</summary>
    Sanctioned,

    /// <summary>A policy was, or is to be, reviewed.</summary>
    Reviewed,

    /// <summary>A treaty ended or was replaced.</summary>
    Ended,

    /// <summary>Arms or goods were handed over.</summary>
    Supplied,
}
