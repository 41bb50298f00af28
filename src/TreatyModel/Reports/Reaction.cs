using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What somebody answers to a treaty or an act with: a stance, an act, or both.</summary>
/// <param name="By">Who reacts, as the report names it.</param>
/// <param name="Stance">How.</param>
/// <param name="Words">The sentence.</param>
public sealed record Reaction(Excerpt By, Stance Stance, Excerpt Words)
{
    /// <summary>Who that is; null when the name was not resolved.</summary>
    public Actor? Actor { get; init; }

    /// <summary>What is done or considered: "review its policy on lethal aid"; <see cref="Excerpt.None"/> for a stance alone.</summary>
    public Excerpt Act { get; init; }

    /// <summary>Whether the act is a fact, or still to come.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Who tells it; <see cref="AttributionChain.Narrator"/> for the report itself.</summary>
    public AttributionChain Attribution { get; init; } = AttributionChain.Narrator;

    /// <summary>Who, stance and act on one line.</summary>
    public override string ToString() => Act.IsEmpty ? $"{By}: {Stance}" : $"{By}: {Stance}, {Act} ({Status})";
}
