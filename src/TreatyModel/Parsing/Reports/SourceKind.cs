namespace TreatyModel.Parsing.Reports;

/// <summary>How the source of a claim was found.</summary>
internal enum SourceKind : byte
{
    /// <summary>Nobody is named.</summary>
    None,

    /// <summary>The subject before the verb.</summary>
    Subject,

    /// <summary>The noun phrase behind the verb: "said the minister".</summary>
    Inverted,

    /// <summary>Who spoke before goes on: "and said".</summary>
    Shared,

    /// <summary>Behind "by" or "according to".</summary>
    Agent,

    /// <summary>A possessive: "the minister's hope that".</summary>
    Possessive,

    /// <summary>A label: "MINISTER: …".</summary>
    Label,
}
