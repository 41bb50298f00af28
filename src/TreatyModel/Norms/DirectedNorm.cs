namespace TreatyModel;

/// <summary>A norm between two parties: who is bound, freed or empowered, and towards whom.</summary>
/// <param name="Norm">The norm that it comes from, with all its words.</param>
/// <param name="Bearer">The party that bears it, as the caller names it.</param>
/// <param name="Counterparty">The party to whom it is owed, as the caller names it; null where the text names somebody who is no party.</param>
public sealed record DirectedNorm(Norm Norm, string Bearer, string? Counterparty)
{
    /// <summary>Whether the text names the counterparty. Where it does not, it is owed to each other party, as every promise of a treaty is.</summary>
    public bool IsCounterpartyStated { get; init; }

    /// <summary>Whether the bearer owes it together with the other parties.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Bearer, counterparty and the norm on one line.</summary>
    public override string ToString() => $"{Bearer} -> {Counterparty ?? Norm.Counterparty?.ToString() ?? "(no party)"}: {Norm.Modality} {Norm.Action}";
}
