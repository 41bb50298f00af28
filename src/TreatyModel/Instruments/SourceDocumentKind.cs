namespace TreatyModel;

/// <summary>What sort of document a source is.</summary>
public enum SourceDocumentKind
{
    /// <summary>Another sort: see its title.</summary>
    Other,

    /// <summary>A treaty series or collection: UNTS, LNTS, TIAS.</summary>
    TreatySeries,

    /// <summary>A gazette, ministry site or state agency that publishes a text.</summary>
    OfficialPublication,

    /// <summary>An account of a talk by the office of one who took part.</summary>
    Readout,

    /// <summary>A statement of one state or office.</summary>
    Statement,

    /// <summary>A statement of several together.</summary>
    JointStatement,

    /// <summary>A speech.</summary>
    Speech,

    /// <summary>An article of opinion.</summary>
    OpEd,

    /// <summary>A report of an outlet.</summary>
    NewsReport,

    /// <summary>A text on a social network.</summary>
    SocialMediaPost,

    /// <summary>A video on a social network.</summary>
    SocialMediaVideo,

    /// <summary>An assessment of an intelligence service.</summary>
    IntelligenceAssessment,

    /// <summary>A law or decree of a state.</summary>
    Law,

    /// <summary>A resolution of an organ.</summary>
    Resolution,

    /// <summary>A data set.</summary>
    DataSet,

    /// <summary>A book or scholarly article.</summary>
    Scholarship,

    /// <summary>A note by a depositary.</summary>
    DepositaryNotification,
}
