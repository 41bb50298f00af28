using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What somebody thinks a treaty or an act does to others, or what they read into it: an opinion, not text.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="Affected">Who or what is affected.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Factuality">How sure the words are.</param>
/// <param name="Attribution">Whose opinion; <see cref="AttributionChain.Narrator"/> for the report's own.</param>
public sealed record Assessment(Excerpt Words, Excerpt Affected, EffectDirection Direction, Factuality Factuality, AttributionChain Attribution)
{
    /// <summary>Conditions that are read into a norm although its text has none: "only if it did not start the fight".</summary>
    public ImmutableArray<Excerpt> ProposedConditions { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The treaty that is judged; null when it is not named.</summary>
    public InstrumentReference? Treaty { get; init; }

    /// <summary>What it is measured against: "since the end of the war", an earlier treaty; <see cref="Excerpt.None"/> when nothing is.</summary>
    public Excerpt ComparedWith { get; init; }

    /// <summary>When the effect is to show ("in the long run"); <see cref="Excerpt.None"/> when it is not said.</summary>
    public Excerpt Horizon { get; init; }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Assessment? other) => other is not null && Words == other.Words && Affected == other.Affected && Direction == other.Direction && Factuality == other.Factuality
        && Attribution == other.Attribution && Sequence.Same(ProposedConditions, other.ProposedConditions) && Treaty == other.Treaty && ComparedWith == other.ComparedWith && Horizon == other.Horizon;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, Affected, Direction);
}
