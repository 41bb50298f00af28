namespace TreatyModel.Tables;

/// <summary>Something that happened as a row: in the life of a treaty, or as a report tells it.</summary>
/// <remarks>A cell that the text does not fill is "". Several values in a cell are separated by " | ". Mutable, as the readers of tables want it.</remarks>
public sealed record EventRow
{
    /// <summary>The treaty or report: what the caller calls it, for example a file name.</summary>
    public string Document { get; set; } = "";

    /// <summary>What happened: a name of <see cref="TreatyAction"/> for treaties, of <see cref="ReportedEventKind"/> for reports.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Whether it did: a name of <see cref="EventStanding"/> for treaties, of <see cref="EventStatus"/> for reports.</summary>
    public string Status { get; set; } = "";

    /// <summary>When, in EDTF: <c>2024-06-19</c>, <c>2024-06</c>.</summary>
    public string Date { get; set; } = "";

    /// <summary>Where.</summary>
    public string Place { get; set; } = "";

    /// <summary>Who did it.</summary>
    public string Actors { get; set; } = "";

    /// <summary>To whom it was done.</summary>
    public string Recipients { get; set; } = "";

    /// <summary>The CAMEO code of an event of a report.</summary>
    public string Cameo { get; set; } = "";

    /// <summary>The PLOVER type of an event of a report.</summary>
    public string Plover { get; set; } = "";

    /// <summary>Who says so, from the speaker outwards; "" when the document itself does.</summary>
    public string Attribution { get; set; } = "";

    /// <summary>Where the words stand in the text: the first UTF-16 code unit, counted from 0.</summary>
    public int Start { get; set; }

    /// <summary>How many UTF-16 code units.</summary>
    public int Length { get; set; }

    /// <summary>The words, as they stand.</summary>
    public string Evidence { get; set; } = "";
}
