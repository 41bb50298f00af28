namespace TreatyModel;

/// <summary>What sort of event it is, around a treaty.</summary>
public enum HistoricalEventKind
{
    /// <summary>Another sort: see its name.</summary>
    Other,

    /// <summary>A meeting of persons or organs.</summary>
    Meeting,

    /// <summary>A meeting of heads of state or government.</summary>
    Summit,

    /// <summary>A visit.</summary>
    Visit,

    /// <summary>A ceremony, such as that of a signature.</summary>
    Ceremony,

    /// <summary>A statement made in public.</summary>
    Statement,

    /// <summary>An announcement.</summary>
    Announcement,

    /// <summary>A publication.</summary>
    Publication,

    /// <summary>A vote.</summary>
    Vote,

    /// <summary>A policy pursued over a time.</summary>
    Policy,

    /// <summary>A policy under review.</summary>
    PolicyReview,

    /// <summary>A change of the level of relations: "raised to a strategic partnership".</summary>
    RelationshipChange,

    /// <summary>The establishment of a state, regime or organisation.</summary>
    Establishment,

    /// <summary>Help with arms, troops or money.</summary>
    Aid,

    /// <summary>An invasion.</summary>
    Invasion,

    /// <summary>A war.</summary>
    War,
}
