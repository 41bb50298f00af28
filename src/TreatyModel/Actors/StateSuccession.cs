namespace TreatyModel;

/// <summary>What became of a state: another took its place, in whole or in part.</summary>
/// <param name="From">The earlier state.</param>
/// <param name="To">The later one.</param>
/// <param name="Kind">How.</param>
/// <param name="Date">When.</param>
/// <remarks>One state that falls apart into several is several successions. Which rights and duties went over is a question of each treaty.</remarks>
public sealed record StateSuccession(StateId From, StateId To, SuccessionKind Kind, FuzzyDate Date)
{
    /// <summary>Whether the kind is contested, for example by one of the other successors.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>What says so, for people; "" when the table names nothing beyond the lists of states.</summary>
    public string Source { get; init; } = "";

    /// <summary>Both states, kind and date on one line.</summary>
    public override string ToString() => $"{From} -> {To}: {Kind} {Date}{(IsDisputed ? " (disputed)" : "")}";
}
