namespace TreatyModel;

/// <summary>What reports, or a report and a treaty's text, can disagree about.</summary>
public enum DisputedProperty
{
    /// <summary>When the treaty was signed.</summary>
    SigningDate,

    /// <summary>Whether the text of the treaty has been published.</summary>
    Publication,

    /// <summary>What sets the duty of assistance off: a threat, an attack, a state of war.</summary>
    TriggerOfAssistance,

    /// <summary>Which law limits the duty of assistance: the Charter of the United Nations, domestic law.</summary>
    LimitsOfAssistance,

    /// <summary>Whether the treaty makes an alliance.</summary>
    Alliance,

    /// <summary>How an earlier treaty came to its end: dissolved, abolished, scrapped, replaced.</summary>
    EndOfEarlierTreaty,

    /// <summary>Whether arms or goods were handed over: told as a fact, alleged, or to come.</summary>
    Supplies,

    /// <summary>Whether the treaty restores an older tie.</summary>
    Continuity,
}
