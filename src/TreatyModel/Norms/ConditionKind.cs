namespace TreatyModel;

/// <summary>What narrows the event that makes a norm due, beyond the event itself.</summary>
/// <remarks>The kinds after <see cref="Request"/> are those that ATOP codes as conditions of a promise (its suffixes loc, adv, num, con, dem and pr).</remarks>
public enum ConditionKind
{
    /// <summary>Somebody has to ask for it ("at the request of").</summary>
    Request,

    /// <summary>It has to happen in a place ("an armed attack in the Baltic area").</summary>
    Location,

    /// <summary>A named State or group has to do it ("an attack by Ruritania").</summary>
    Adversary,

    /// <summary>So many have to do it ("by two or more Powers").</summary>
    AdversaryCount,

    /// <summary>It has to belong to a conflict that is going on ("in the present war").</summary>
    OngoingConflict,

    /// <summary>A demand has to be made first.</summary>
    Demand,

    /// <summary>The one who is helped must not have caused it ("unprovoked").</summary>
    NonProvocation,
}
