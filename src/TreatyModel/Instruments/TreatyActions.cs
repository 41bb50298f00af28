namespace TreatyModel;

/// <summary>What the actions on a treaty do in law.</summary>
public static class TreatyActions
{
    /// <summary>How an action consents to be bound.</summary>
    /// <param name="action">The action.</param>
    /// <returns><see cref="ConsentMode.Unknown"/> for an action that is no consent, such as a signature subject to ratification.</returns>
    public static ConsentMode ConsentMode(this TreatyAction action) => action switch
    {
        TreatyAction.DefinitiveSignature => TreatyModel.ConsentMode.Signature,
        TreatyAction.Ratification => TreatyModel.ConsentMode.Ratification,
        TreatyAction.Acceptance => TreatyModel.ConsentMode.Acceptance,
        TreatyAction.Approval => TreatyModel.ConsentMode.Approval,
        TreatyAction.Accession => TreatyModel.ConsentMode.Accession,
        TreatyAction.FormalConfirmation => TreatyModel.ConsentMode.FormalConfirmation,
        TreatyAction.Succession => TreatyModel.ConsentMode.Succession,
        TreatyAction.ExchangeOfInstruments => TreatyModel.ConsentMode.ExchangeOfInstruments,
        TreatyAction.ConsentToBeBound => TreatyModel.ConsentMode.OtherAgreed,
        _ => TreatyModel.ConsentMode.Unknown,
    };

    /// <summary>Whether an action consents to be bound.</summary>
    /// <param name="action">The action.</param>
    /// <returns>Whether it has a <see cref="ConsentMode(TreatyAction)"/>.</returns>
    public static bool IsConsent(this TreatyAction action) => action.ConsentMode() != TreatyModel.ConsentMode.Unknown;

    /// <summary>Whether an action signs.</summary>
    /// <param name="action">The action.</param>
    /// <returns>True for signatures of every sort.</returns>
    public static bool IsSignature(this TreatyAction action) =>
        action is TreatyAction.Signature or TreatyAction.SignatureAdReferendum or TreatyAction.DefinitiveSignature;
}
