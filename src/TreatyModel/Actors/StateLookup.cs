using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What a name or code leads to: a state, or the reason why none can be told.</summary>
public sealed record StateLookup
{
    /// <summary>Whether a state was found, else why not.</summary>
    public required StateLookupOutcome Outcome { get; init; }

    /// <summary>The states that the name or code leads to: the one that was found, those between which it is ambiguous, or those that had it at another time.</summary>
    public ImmutableArray<State> Candidates { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The state; null unless the outcome is <see cref="StateLookupOutcome.Found"/>.</summary>
    public State? State => Outcome == StateLookupOutcome.Found ? Candidates.FirstOrDefault() : null;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(StateLookup? other) => other is not null && Outcome == other.Outcome && Sequence.Same(Candidates, other.Candidates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Outcome, Sequence.Hash(Candidates));

    /// <summary>Outcome and states on one line.</summary>
    public override string ToString() => $"{Outcome}: {string.Join(", ", Candidates)}";
}
