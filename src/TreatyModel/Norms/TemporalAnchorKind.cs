namespace TreatyModel;

/// <summary>The event or day that a period of time is counted from or to.</summary>
public enum TemporalAnchorKind
{
    /// <summary>Some other event.</summary>
    Event,

    /// <summary>A calendar day or year.</summary>
    Date,

    /// <summary>The treaty's signature.</summary>
    Signature,

    /// <summary>Ratification, accession, or the deposit or exchange of instruments.</summary>
    Consent,

    /// <summary>The treaty's entry into force.</summary>
    EntryIntoForce,

    /// <summary>A notification, or the receipt of one.</summary>
    Notification,

    /// <summary>A request, or the receipt of one.</summary>
    Request,

    /// <summary>The end of a period or of the treaty.</summary>
    Expiry,
}
