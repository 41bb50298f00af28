namespace TreatyModel.Analysis;

/// <summary>A norm together with the treaty that has it: its own words and path are the evidence.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Norm">The norm.</param>
public readonly record struct TreatyNorm(Treaty Treaty, Norm Norm)
{
    /// <summary>Treaty and norm on one line.</summary>
    public override string ToString() => $"{Treaty?.DisplayTitle()}, {Norm}";
}
