using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What a report says that a treaty obliges somebody to: the same parts as a <see cref="Norm"/> read from the treaty, so that both compare.</summary>
public sealed record NormClaim
{
    /// <summary>The sentence or clause.</summary>
    public Excerpt Words { get; init; }

    /// <summary>Who says so; <see cref="AttributionChain.Narrator"/> for the report itself.</summary>
    public AttributionChain Attribution { get; init; } = AttributionChain.Narrator;

    /// <summary>What it is about.</summary>
    public ImmutableArray<ObligationKind> Kinds { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What sets the duty off; null when the report does not say.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary>The limits that the report names.</summary>
    public ImmutableArray<Qualifier> Qualifiers { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>How soon, as the report has it.</summary>
    public ImmutableArray<TemporalTerm> Temporal { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(NormClaim? other) => other is not null && Words == other.Words && Attribution == other.Attribution && Trigger == other.Trigger
        && Sequence.Same(Kinds, other.Kinds) && Sequence.Same(Qualifiers, other.Qualifiers) && Sequence.Same(Temporal, other.Temporal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, Attribution, Trigger);

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
