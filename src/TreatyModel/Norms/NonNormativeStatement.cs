namespace TreatyModel;

/// <summary>A statement that puts nobody under a duty and gives nobody a right: constitutive, a definition, a recital, or not understood.</summary>
public sealed record NonNormativeStatement : Statement
{
    /// <summary>Class, path and words on one line.</summary>
    public override string ToString() => $"{Path} {Class}: {Words}";
}
