using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Something that may come to pass, and what it would do to a norm: "an offensive could activate the clause".</summary>
/// <param name="Words">The sentence.</param>
/// <param name="Condition">What would have to happen ("an offensive").</param>
/// <param name="Factuality">How sure the words are.</param>
public sealed record Scenario(Excerpt Words, Excerpt Condition, Factuality Factuality)
{
    /// <summary>The treaty that has the norm; null when it is not named.</summary>
    public InstrumentReference? Treaty { get; init; }

    /// <summary>What the condition would be for the norm's trigger; null when it is not said.</summary>
    public TriggerLevel? Level { get; init; }

    /// <summary>Whether the norm would apply, in the opinion of whoever says so; null when it is left open.</summary>
    public bool? WouldApply { get; init; }

    /// <summary>Whose opinion; <see cref="AttributionChain.Narrator"/> for the report's own.</summary>
    public AttributionChain Attribution { get; init; } = AttributionChain.Narrator;

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
