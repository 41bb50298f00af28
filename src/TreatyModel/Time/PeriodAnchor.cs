namespace TreatyModel;

/// <summary>What a period is counted from or up to.</summary>
public enum PeriodAnchor
{
    /// <summary>The text does not say, or says something else: see the words.</summary>
    Unspecified,

    /// <summary>The signature of the treaty.</summary>
    Signature,

    /// <summary>The entry into force of the treaty.</summary>
    EntryIntoForce,

    /// <summary>The deposit of an instrument.</summary>
    Deposit,

    /// <summary>A notice that is given.</summary>
    Notice,

    /// <summary>The receipt of a notice.</summary>
    ReceiptOfNotice,

    /// <summary>A request.</summary>
    Request,

    /// <summary>The end of the treaty's term.</summary>
    EndOfTerm,

    /// <summary>Another event that the text names: an attack, a meeting.</summary>
    Event,
}
