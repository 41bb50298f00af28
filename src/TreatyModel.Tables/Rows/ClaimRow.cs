namespace TreatyModel.Tables;

/// <summary>One claim of a report as a row: who says it, through whom, what, how sure.</summary>
/// <remarks>A cell that the text does not fill is "". Several values in a cell are separated by " | ". Mutable, as the readers of tables want it.</remarks>
public sealed record ClaimRow
{
    /// <summary>The report: what the caller calls it, for example a file name.</summary>
    public string Document { get; set; } = "";

    /// <summary>Who says it; "" when the report itself does.</summary>
    public string Source { get; set; } = "";

    /// <summary>The whole chain, from the speaker outwards: "Putin &lt;- Kremlin readout".</summary>
    public string Attribution { get; set; } = "";

    /// <summary>Direct, indirect or mixed: a name of <see cref="ClaimForm"/>.</summary>
    public string Form { get; set; } = "";

    /// <summary>What kind of claim: a name of <see cref="ClaimClass"/>.</summary>
    public string Class { get; set; } = "";

    /// <summary>Whether the source says or denies it: a name of <see cref="TreatyModel.Polarity"/>.</summary>
    public string Polarity { get; set; } = "";

    /// <summary>How sure the source is: a name of <see cref="TreatyModel.Factuality"/>.</summary>
    public string Factuality { get; set; } = "";

    /// <summary>The words that attribute it: "said".</summary>
    public string Cue { get; set; } = "";

    /// <summary>Where the content begins in the text: UTF-16 code units, counted from 0.</summary>
    public int Start { get; set; }

    /// <summary>How far it reaches, with what stands between its parts.</summary>
    public int Length { get; set; }

    /// <summary>The content, as it stands; its parts are separated by " ... ".</summary>
    public string Evidence { get; set; } = "";
}
