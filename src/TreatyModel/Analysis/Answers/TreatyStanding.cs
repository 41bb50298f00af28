namespace TreatyModel.Analysis;

/// <summary>A treaty and where it stands on a day.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Status">Its status, with the events and clauses that it rests on.</param>
public readonly record struct TreatyStanding(Treaty Treaty, TreatyStatus Status)
{
    /// <summary>Treaty and status on one line.</summary>
    public override string ToString() => $"{Treaty?.DisplayTitle()}, {Status}";
}
