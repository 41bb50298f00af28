namespace TreatyModel;

/// <summary>How a state or organisation consents to be bound.</summary>
/// <remarks>Source: Vienna Convention on the Law of Treaties, articles 11 to 15; formal confirmation from the convention of 1986, succession from that of 1978.</remarks>
public enum ConsentMode
{
    /// <summary>Not known, or not given.</summary>
    Unknown,

    /// <summary>By signature alone.</summary>
    Signature,

    /// <summary>By exchange of instruments that constitute the treaty.</summary>
    ExchangeOfInstruments,

    /// <summary>By ratification.</summary>
    Ratification,

    /// <summary>By acceptance.</summary>
    Acceptance,

    /// <summary>By approval.</summary>
    Approval,

    /// <summary>By accession.</summary>
    Accession,

    /// <summary>By formal confirmation, of an organisation.</summary>
    FormalConfirmation,

    /// <summary>By succession.</summary>
    Succession,

    /// <summary>By another agreed means: notification that procedures are complete.</summary>
    OtherAgreed,
}
