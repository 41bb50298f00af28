namespace TreatyModel.Parsing.Reports;

/// <summary>What stands behind a reporting word.</summary>
internal enum ComplementShape : byte
{
    /// <summary>Nothing, or a time or place: what is said stands in front.</summary>
    None,

    /// <summary>"that …".</summary>
    That,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>"whether …", "what …".</summary>
    Question,

    /// <summary>"to …".</summary>
    Infinitive,

    /// <summary>A clause without "that".</summary>
    Clause,

    /// <summary>"of …", "about …".</summary>
    Preposition,

    /// <summary>A noun phrase.</summary>
    Noun,

    /// <summary>"… -ing".</summary>
    Participle,

    /// <summary>An adjective or something else.</summary>
    Other,
}
