using System.Globalization;

namespace TreatyModel.Benchmarks.Gates;

/// <summary>One line of the gate's table.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Value">The measured ratio, or what else the row is about.</param>
/// <param name="Floor">The worst that is let through.</param>
/// <param name="Goal">What is aimed at.</param>
/// <param name="LessIsBetter">Whether a smaller value is the better one.</param>
internal sealed record Row(string Name, double Value, double Floor, double Goal, bool LessIsBetter = false)
{
    public bool IsMet => LessIsBetter ? Value <= Floor : Value >= Floor;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsMet ? "ok  " : "MISS")} {Name,-78} {Value,8:0.###}   floor {Floor,-6:0.###} goal {Goal:0.###}");
}
