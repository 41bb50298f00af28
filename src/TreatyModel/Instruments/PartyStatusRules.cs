using System.Collections.Immutable;

namespace TreatyModel;

/// <summary>The rules by which it follows from a treaty's record how somebody stands to it.</summary>
/// <remarks>
/// A treaty of two sides cannot have entered into force without the consent of both, so entry into force stands for it where no consent is recorded.
/// </remarks>
internal sealed class PartyStatusRules
{
    private readonly Treaty treaty;
    private readonly FuzzyDate on;
    private readonly Actor actor;
    private readonly StatusReading reading;
    private readonly bool isListed;

    private PartyStatusRules(Treaty treaty, FuzzyDate on, Actor actor)
    {
        this.treaty = treaty;
        this.on = on;
        this.actor = actor;
        reading = new StatusReading(treaty, on);
        isListed = treaty.Parties.Any(p => actor.Equals(p.Actor));
    }

    public static PartyStatus Of(Treaty treaty, FuzzyDate on, Actor actor) => new PartyStatusRules(treaty, on, actor).Result();

    private PartyStatus Result()
    {
        var possible = ImmutableArray.CreateBuilder<PartyStatusKind>();
        foreach ((PartyStatusKind kind, Func<bool?> question) in Stages())
        {
            bool? holds = reading.Ask(question);
            if (holds is false) continue;
            possible.Add(kind);
            if (holds is true) break;
        }
        LifecycleEvent? by = possible.Count == 1 ? reading.By : null;
        // How it consented is told even where entry into force for it settles the status.
        StatusDoubts doubts = reading.Doubts;
        LifecycleEvent? consent = treaty.Events.FirstOrDefault(e => e.Action.IsConsent() && IsMine(e) && reading.Had(e, e.CountsFrom()) is true);
        return new PartyStatus
        {
            Actor = actor,
            On = on,
            Possible = possible.ToImmutable(),
            Doubts = doubts,
            By = by,
            Consent = consent?.Action.ConsentMode() ?? ConsentMode.Unknown,
            Events = reading.Events,
        };
    }

    private (PartyStatusKind, Func<bool?>)[] Stages() =>
    [
        (PartyStatusKind.FormerParty, () => InForceForIt() & (HasLeft() | reading.IsOver())),
        (PartyStatusKind.SuspendedParty, () => InForceForIt() & reading.IsSuspended()),
        (PartyStatusKind.Party, InForceForIt),
        (PartyStatusKind.ProvisionallyApplying, () => Did(a => a == TreatyAction.ProvisionalApplication) ?? reading.Absent()),
        (PartyStatusKind.ContractingState, HasConsented),
        (PartyStatusKind.Signatory, HasSigned),
        (PartyStatusKind.NoRelation, () => true),
    ];

    /// <summary>An act of its own, or one of all sides at once by which a listed party acts too.</summary>
    private bool IsMine(LifecycleEvent e) => e.Actor is null ? isListed : actor.Equals(e.Actor);

    private bool? HasSigned()
    {
        bool own = treaty.Events.Any(e => e.Action.IsSignature() && actor.Equals(e.Actor));
        bool? signed = null;
        foreach (LifecycleEvent e in treaty.Events.Where(e => e.Action.IsSignature() && (own ? actor.Equals(e.Actor) : e.Actor is null && isListed)))
            signed = (signed ?? false) | reading.Had(e, e.CountsFrom());
        if (signed is not null || own) return signed;
        foreach (Signatory signatory in treaty.Signatories.Where(s => actor.Equals(s.OnBehalfOf)))
        {
            FuzzyDate date = signatory.Date == FuzzyDate.Unknown ? treaty.SignedOn() : signatory.Date;
            signed = (signed ?? false) | !date.IsAfter(on);
        }
        return signed ?? reading.Absent();
    }

    private bool? HasConsented()
    {
        if (Did(TreatyActions.IsConsent) is var consented && HasEvent(TreatyActions.IsConsent)) return consented;
        if (treaty.FinalProvisions.EntryIntoForce.Rule == EntryIntoForceRule.OnSignature) return HasSigned();
        if (!isListed) return HasSigned() is false ? false : reading.NotRecorded();
        if (treaty.Parties.Length == 2 && reading.HasEntered() is true) return true;
        return reading.NotRecorded();
    }

    private bool? InForceForIt()
    {
        if (HasEvent(a => a == TreatyAction.EntryIntoForce, own: true)) return Did(a => a == TreatyAction.EntryIntoForce, own: true);
        bool? consented = HasConsented();
        bool? entered = reading.HasEntered();
        bool? both = consented & entered;
        if (both is not true || !HasEvent(TreatyActions.IsConsent)) return both;
        // Who consents after entry into force is bound later, as the treaty provides; when is not recorded.
        FuzzyDate since = treaty.Events.First(e => e.Action.IsConsent() && IsMine(e)).CountsFrom();
        if (since.IsAfter(reading.EntryDate()) is false) return true;
        return reading.NotRecorded();
    }

    private bool? HasLeft()
    {
        bool? left = false;
        foreach (LifecycleEvent e in treaty.Events.Where(e => e.Action is TreatyAction.Denunciation or TreatyAction.Withdrawal && actor.Equals(e.Actor)))
            left |= reading.HadLeft(e);
        return left;
    }

    private bool HasEvent(Func<TreatyAction, bool> isAction, bool own = false) =>
        treaty.Events.Any(e => isAction(e.Action) && (own ? actor.Equals(e.Actor) : IsMine(e)));

    private bool? Did(Func<TreatyAction, bool> isAction, bool own = false)
    {
        bool? did = false;
        foreach (LifecycleEvent e in treaty.Events.Where(e => isAction(e.Action) && (own ? actor.Equals(e.Actor) : IsMine(e))))
            did |= reading.Had(e, e.CountsFrom());
        return did;
    }
}
