namespace TreatyModel;

/// <summary>What sort of persons an unnamed source is.</summary>
public enum SourceClassKind
{
    /// <summary>Another sort: see the words.</summary>
    Other,

    /// <summary>Experts.</summary>
    Experts,

    /// <summary>Analysts.</summary>
    Analysts,

    /// <summary>Historians.</summary>
    Historians,

    /// <summary>Observers.</summary>
    Observers,

    /// <summary>Officials.</summary>
    Officials,

    /// <summary>Diplomats, "diplomatic sources".</summary>
    Diplomats,

    /// <summary>Intelligence services and their officers.</summary>
    Intelligence,

    /// <summary>Military officers.</summary>
    Military,

    /// <summary>Witnesses.</summary>
    Witnesses,

    /// <summary>Spokespersons.</summary>
    Spokespersons,
}
