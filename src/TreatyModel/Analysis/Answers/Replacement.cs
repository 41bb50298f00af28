using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>A later treaty that ends, replaces or suspends an earlier one, with the provision that does so.</summary>
/// <param name="By">The later treaty.</param>
/// <param name="Effect">What it does to the earlier one.</param>
/// <param name="Basis">By what: a provision of the later treaty, an instrument, or words.</param>
public sealed record Replacement(Treaty By, LegalRelationKind Effect, LegalBasis Basis)
{
    /// <summary>From when: as stated, else the later treaty's entry into force; <see cref="FuzzyDate.Unknown"/> when neither is recorded.</summary>
    public FuzzyDate From { get; init; }

    /// <summary>The words; <see cref="Excerpt.None"/> when the relation was recorded without any.</summary>
    public Excerpt Evidence { get; init; }

    /// <summary>Treaty, effect, basis and date on one line.</summary>
    public override string ToString() => $"{By.DisplayTitle()}: {Effect} by {Basis}{(From == FuzzyDate.Unknown ? "" : $", from {From}")}";
}
