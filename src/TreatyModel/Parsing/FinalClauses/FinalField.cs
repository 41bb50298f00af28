namespace TreatyModel.Parsing.FinalClauses;

/// <summary>What a final clause is about.</summary>
internal enum FinalField
{
    Entry,
    Provisional,
    Duration,
    Renewal,
    Withdrawal,
    Notice,
    Amendment,
    Accession,
    Reservations,
    Depositary,
    Languages,
}
