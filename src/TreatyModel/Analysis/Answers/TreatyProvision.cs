namespace TreatyModel.Analysis;

/// <summary>A provision together with the treaty that has it.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Provision">The provision.</param>
public readonly record struct TreatyProvision(Treaty Treaty, Provision Provision)
{
    /// <summary>Treaty and provision on one line.</summary>
    public override string ToString() => $"{Treaty?.DisplayTitle()}, {Provision}";
}
