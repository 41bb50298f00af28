namespace TreatyModel.Tables;

/// <summary>One statement of a treaty as a row: what it does, who has a part in it, under what conditions, in which words.</summary>
/// <remarks>A cell that the text does not fill is "". Several values in a cell are separated by " | ". Mutable, as the readers of tables want it.</remarks>
public sealed record NormRow
{
    /// <summary>The treaty: what the caller calls it, for example a file name.</summary>
    public string Document { get; set; } = "";

    /// <summary>The provision: <c>art 4(1)</c>.</summary>
    public string Path { get; set; } = "";

    /// <summary>What the statement does: a name of <see cref="StatementClass"/>.</summary>
    public string Class { get; set; } = "";

    /// <summary>The force: a name of <see cref="TreatyModel.Modality"/>; "" for a statement that is no norm.</summary>
    public string Modality { get; set; } = "";

    /// <summary>Who must, may or must not: a name of <see cref="RoleKind"/>.</summary>
    public string BearerKind { get; set; } = "";

    /// <summary>The same in the words of the text.</summary>
    public string Bearer { get; set; } = "";

    /// <summary>To whom it is owed: a name of <see cref="RoleKind"/>.</summary>
    public string CounterpartyKind { get; set; } = "";

    /// <summary>The same in the words of the text.</summary>
    public string Counterparty { get; set; } = "";

    /// <summary>What is to be done or left.</summary>
    public string Action { get; set; } = "";

    /// <summary>What it is about: names of <see cref="ObligationKind"/>.</summary>
    public string Kinds { get; set; } = "";

    /// <summary>How grave the event is that sets it off: a name of <see cref="TreatyModel.TriggerLevel"/>.</summary>
    public string TriggerLevel { get; set; } = "";

    /// <summary>The trigger in the words of the text.</summary>
    public string Trigger { get; set; } = "";

    /// <summary>When it does not apply.</summary>
    public string Exceptions { get; set; } = "";

    /// <summary>Limits and manner.</summary>
    public string Qualifiers { get; set; } = "";

    /// <summary>The law that limits it: names of <see cref="QualifierLimits"/>.</summary>
    public string Limits { get; set; } = "";

    /// <summary>How soon, by when, for how long.</summary>
    public string Temporal { get; set; } = "";

    /// <summary>Provisions, instruments and laws that it names.</summary>
    public string References { get; set; } = "";

    /// <summary>How strong a promise of help is: a name of <see cref="StrengthGrade"/>; "" for a statement that is no norm.</summary>
    public string Strength { get; set; } = "";

    /// <summary>How sure the parser is, 0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>Where the words stand in the text: the first UTF-16 code unit, counted from 0.</summary>
    public int Start { get; set; }

    /// <summary>How many UTF-16 code units.</summary>
    public int Length { get; set; }

    /// <summary>The words, as they stand.</summary>
    public string Evidence { get; set; } = "";
}
