using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What a report says that a treaty obliges somebody to, as a <see cref="TreatyModel.Norm"/> like one read from the treaty, so that both compare.</summary>
public sealed record NormClaim
{
    /// <summary>The sentence or clause.</summary>
    public Excerpt Words { get; init; }

    /// <summary>Who says so; <see cref="AttributionChain.Narrator"/> for the report itself.</summary>
    public AttributionChain Attribution { get; init; } = AttributionChain.Narrator;

    /// <summary>What is claimed, in the parts of a norm: who has to do what, when, within which limits. Parts that the report does not name are empty.</summary>
    public required Norm Norm { get; init; }

    /// <summary>What it is about.</summary>
    [JsonIgnore]
    public ImmutableArray<ObligationKind> Kinds => Norm.Kinds;

    /// <summary>What sets the duty off; null when the report does not say.</summary>
    [JsonIgnore]
    public Trigger? Trigger => Norm.Trigger;

    /// <summary>The limits that the report names.</summary>
    [JsonIgnore]
    public ImmutableArray<Qualifier> Qualifiers => Norm.Qualifiers;

    /// <summary>How soon, as the report has it.</summary>
    [JsonIgnore]
    public ImmutableArray<TemporalTerm> Temporal => Norm.Temporal;

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(NormClaim? other) => other is not null && Words == other.Words && Attribution == other.Attribution && Norm == other.Norm;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, Attribution, Norm);

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
