namespace TreatyModel.Analysis;

/// <summary>A claim together with the report that has it: its own words and chain are the evidence.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claim">The claim.</param>
public readonly record struct ReportClaim(NewsReport Report, Claim Claim)
{
    /// <summary>Headline and claim on one line.</summary>
    public override string ToString() => $"{Report?.Headline}, {Claim}";
}
