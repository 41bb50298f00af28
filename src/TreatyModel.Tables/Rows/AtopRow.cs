namespace TreatyModel.Tables;

/// <summary>One variable of ATOP for one treaty as a row, with the first statement that provides it.</summary>
/// <remarks>Mutable, as the readers of tables want it.</remarks>
public sealed record AtopRow
{
    /// <summary>The treaty: what the caller calls it, for example a file name.</summary>
    public string Document { get; set; } = "";

    /// <summary>The variable by its name in ATOP: <c>defense</c>, <c>offense</c>, <c>neutral</c>, <c>nonagg</c>, <c>consul</c>.</summary>
    public string Variable { get; set; } = "";

    /// <summary>1 or 0 as in ATOP; "" when the statements of the treaty were not read.</summary>
    public string Value { get; set; } = "";

    /// <summary>The Correlates of War type of the whole treaty: 1 defence, 2 neutrality or non-aggression, 3 entente, 0 none, -1 not known.</summary>
    public int AllianceType { get; set; }

    /// <summary>The provisions that provide it, separated by " | ".</summary>
    public string Paths { get; set; } = "";

    /// <summary>Where the words of the first of them stand in the text: UTF-16 code units, counted from 0.</summary>
    public int Start { get; set; }

    /// <summary>How many UTF-16 code units.</summary>
    public int Length { get; set; }

    /// <summary>The words of the first of them, as they stand.</summary>
    public string Evidence { get; set; } = "";
}
