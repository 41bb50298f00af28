using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What somebody calls a treaty or a relation, or avoids calling it.</summary>
/// <param name="Term">The word: "alliance".</param>
/// <param name="Polarity">Whether the word is used or withheld.</param>
/// <param name="Attribution">By whom; <see cref="AttributionChain.Narrator"/> for the report itself.</param>
/// <param name="Words">The sentence.</param>
public sealed record Characterisation(string Term, Polarity Polarity, AttributionChain Attribution, Excerpt Words);
