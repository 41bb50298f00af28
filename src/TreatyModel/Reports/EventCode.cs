namespace TreatyModel;

/// <summary>What an event is in the schemes of political event data.</summary>
/// <param name="Cameo">The code of the Conflict and Mediation Event Observations codebook ("057": sign formal agreement); "" where it has none.</param>
/// <param name="Plover">The type of the Political Language Ontology for Verifiable Event Records ("SUPPORT"); "" where it has none.</param>
/// <param name="Mode">Its mode ("visit", "disapprove"); "" where it has none.</param>
public readonly record struct EventCode(string Cameo, string Plover, string Mode)
{
    /// <summary>The codes of a kind of event.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="status">A promise to sign or a visit to come is an AGREE in PLOVER.</param>
    /// <returns>The codes, empty where a scheme has none.</returns>
    public static EventCode Of(ReportedEventKind kind, EventStatus status) => kind switch
    {
        ReportedEventKind.Signed or ReportedEventKind.Ratified => status == EventStatus.Prospective ? new("057", "AGREE", "") : new("057", "SUPPORT", ""),
        ReportedEventKind.Published => new("010", "", ""),
        ReportedEventKind.Visited => status == EventStatus.Prospective ? new("042", "AGREE", "visit") : new("042", "CONSULT", "visit"),
        ReportedEventKind.Met => new("040", "CONSULT", ""),
        ReportedEventKind.Condemned => new("111", "ACCUSE", "disapprove"),
        ReportedEventKind.Accused => new("112", "ACCUSE", "allege"),
        ReportedEventKind.Threatened => new("130", "THREATEN", ""),
        ReportedEventKind.Sanctioned => new("163", "SANCTION", ""),
        ReportedEventKind.Supplied => new("072", "AID", "military"),
        _ => new("", "", ""),
    };
}
