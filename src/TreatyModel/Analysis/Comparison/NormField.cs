namespace TreatyModel.Analysis;

/// <summary>A field in which two norms can differ.</summary>
public enum NormField
{
    /// <summary>Its force: obligation, prohibition, permission, ...</summary>
    Modality,

    /// <summary>Who bears it.</summary>
    Bearer,

    /// <summary>To whom it is owed.</summary>
    Counterparty,

    /// <summary>What is to be done or left.</summary>
    Action,

    /// <summary>What is acted on.</summary>
    Object,

    /// <summary>What it is about.</summary>
    Kinds,

    /// <summary>What has to happen first.</summary>
    Trigger,

    /// <summary>What narrows the trigger: where, by whom, at whose request.</summary>
    Conditions,

    /// <summary>When it does not apply.</summary>
    Exceptions,

    /// <summary>The law that limits it.</summary>
    Limits,

    /// <summary>With how much of its means the bearer owes it.</summary>
    Means,

    /// <summary>How soon it is due.</summary>
    Promptness,

    /// <summary>Its other terms of time.</summary>
    Time,

    /// <summary>Where it holds.</summary>
    Territory,

    /// <summary>How much it asks for: an outcome, an act, an effort, a direction.</summary>
    Effort,

    /// <summary>Whether the other parties owe the same.</summary>
    Reciprocity,

    /// <summary>What else shapes it: discretion, extent, manner.</summary>
    Qualifiers,

    /// <summary>The provisions, instruments and laws that it names.</summary>
    References,

    /// <summary>How strong a promise of help it is.</summary>
    Strength,
}
