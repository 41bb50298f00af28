using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What somebody thinks a treaty or an act does to others: an opinion, not text.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="Affected">Who or what is affected.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Factuality">How sure the words are.</param>
/// <param name="Attribution">Whose opinion; <see cref="AttributionChain.Narrator"/> for the report's own.</param>
public sealed record Assessment(Excerpt Words, Excerpt Affected, EffectDirection Direction, Factuality Factuality, AttributionChain Attribution);
