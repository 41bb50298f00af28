using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What one document says in a contradiction, and the words it says it with.</summary>
/// <param name="Document">The report's headline, or the treaty's title.</param>
/// <param name="Value">What it says, in normal form: a date, a trigger level, the limits.</param>
/// <param name="Attribution">Who says so; <see cref="AttributionChain.Narrator"/> for the report itself or the treaty's text.</param>
/// <param name="Evidence">The words, with their place in that document.</param>
public sealed record ContradictionSide(string Document, string Value, AttributionChain Attribution, Excerpt Evidence)
{
    /// <summary>Value and document on one line.</summary>
    public override string ToString() => $"{Value} ({Document})";
}
