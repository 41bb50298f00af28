namespace TreatyModel;

/// <summary>What makes a treaty enter into force.</summary>
public enum EntryIntoForceRule
{
    /// <summary>The text does not say.</summary>
    NotProvided,

    /// <summary>Its signature.</summary>
    OnSignature,

    /// <summary>A date that the text names.</summary>
    OnDate,

    /// <summary>The exchange of instruments of ratification.</summary>
    OnExchangeOfInstruments,

    /// <summary>Notifications that domestic procedures are complete.</summary>
    AfterNotifications,

    /// <summary>The deposit of instruments.</summary>
    AfterDeposit,

    /// <summary>A number of ratifications, deposits or consents.</summary>
    AfterNthConsent,

    /// <summary>A date that the parties agree on later.</summary>
    OnAgreedDate,

    /// <summary>Something else.</summary>
    Other,
}
