namespace TreatyModel.Analysis;

/// <summary>A treaty with its coding in the terms of ATOP and the Correlates of War; every variable has the statements that support it.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Coding">The coding.</param>
public readonly record struct TreatyCoding(Treaty Treaty, AtopCoding Coding)
{
    /// <summary>Treaty and type on one line.</summary>
    public override string ToString() => $"{Treaty?.DisplayTitle()}: {Coding?.AllianceType}";
}
