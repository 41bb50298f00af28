namespace TreatyModel.Analysis;

/// <summary>A statement together with the treaty that has it: its own words and path are the evidence.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Statement">The statement.</param>
public readonly record struct TreatyStatement(Treaty Treaty, Statement Statement)
{
    /// <summary>Treaty and statement on one line.</summary>
    public override string ToString() => $"{Treaty?.DisplayTitle()}, {Statement}";
}
