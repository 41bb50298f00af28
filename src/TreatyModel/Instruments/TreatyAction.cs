namespace TreatyModel;

/// <summary>What was done to a treaty, or happened to it.</summary>
/// <remarks>Terms of the United Nations Treaty Collection and the Vienna Convention on the Law of Treaties. Those that consent to be bound: see <see cref="TreatyActions"/>.</remarks>
public enum TreatyAction
{
    /// <summary>The text was adopted.</summary>
    Adoption,

    /// <summary>The text was authenticated.</summary>
    Authentication,

    /// <summary>It was initialled.</summary>
    Initialling,

    /// <summary>It was signed.</summary>
    Signature,

    /// <summary>It was signed ad referendum.</summary>
    SignatureAdReferendum,

    /// <summary>It was signed definitively: the signature binds.</summary>
    DefinitiveSignature,

    /// <summary>It was ratified; the date is that of the deposit or exchange.</summary>
    Ratification,

    /// <summary>It was accepted.</summary>
    Acceptance,

    /// <summary>It was approved.</summary>
    Approval,

    /// <summary>Somebody acceded to it.</summary>
    Accession,

    /// <summary>An organisation confirmed it formally.</summary>
    FormalConfirmation,

    /// <summary>A state succeeded to it.</summary>
    Succession,

    /// <summary>Consent to be bound was given in another way.</summary>
    ConsentToBeBound,

    /// <summary>Parliament or head of state approved it within a state; no consent towards others.</summary>
    DomesticApproval,

    /// <summary>The instruments were exchanged; the date of consent of both sides.</summary>
    ExchangeOfInstruments,

    /// <summary>It was applied provisionally from then on.</summary>
    ProvisionalApplication,

    /// <summary>It entered into force; for one party alone when the event names an actor.</summary>
    EntryIntoForce,

    /// <summary>A reservation was made.</summary>
    Reservation,

    /// <summary>An interpretative declaration was made.</summary>
    InterpretativeDeclaration,

    /// <summary>Somebody objected to a reservation.</summary>
    Objection,

    /// <summary>A reservation was withdrawn.</summary>
    WithdrawalOfReservation,

    /// <summary>A notification under the treaty was made.</summary>
    Notification,

    /// <summary>It was extended to a territory.</summary>
    TerritorialApplication,

    /// <summary>It was registered.</summary>
    Registration,

    /// <summary>Its text was published.</summary>
    Publication,

    /// <summary>It was amended.</summary>
    Amendment,

    /// <summary>It was modified between some of its parties.</summary>
    Modification,

    /// <summary>Errors in its text were corrected.</summary>
    CorrectionOfErrors,

    /// <summary>It was prolonged.</summary>
    Renewal,

    /// <summary>It was suspended.</summary>
    Suspension,

    /// <summary>Its suspension ended.</summary>
    EndOfSuspension,

    /// <summary>A party denounced it: the notice; when it takes effect is the event's effective date.</summary>
    Denunciation,

    /// <summary>A party withdrew from it: the notice; when it takes effect is the event's effective date.</summary>
    Withdrawal,

    /// <summary>It ended.</summary>
    Termination,
}
