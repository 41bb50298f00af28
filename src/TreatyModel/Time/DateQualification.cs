namespace TreatyModel;

/// <summary>What a source says of its own date: that it doubts it, or that it is near it.</summary>
[Flags]
public enum DateQualification
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>The date may be wrong: <c>1961?</c>.</summary>
    Uncertain = 1,

    /// <summary>About that date: <c>1961~</c>. With <see cref="Uncertain"/>: <c>1961%</c>.</summary>
    Approximate = 2,
}
