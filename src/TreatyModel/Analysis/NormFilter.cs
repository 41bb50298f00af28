namespace TreatyModel.Analysis;

/// <summary>Which norms of an archive are asked for: every field that is set must hold.</summary>
/// <remarks>The empty filter lets every norm through. Immutable, equal by value; changed by <c>with</c>.</remarks>
public sealed record NormFilter
{
    /// <summary>What the norm is about; null for anything.</summary>
    public ObligationKind? Kind { get; init; }

    /// <summary>Its force; null for any.</summary>
    public Modality? Modality { get; init; }

    /// <summary>An event that sets it off, alone or with others; null for any or none.</summary>
    public TriggerLevel? Trigger { get; init; }

    /// <summary>The laws that limit it, all of them; <see cref="QualifierLimits.None"/> for any or none.</summary>
    public QualifierLimits Limits { get; init; }

    /// <summary>Whether it is due only on request (true) or without one (false); null for both.</summary>
    public bool? NeedsRequest { get; init; }
}
