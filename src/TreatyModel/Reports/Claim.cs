using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Something that a report says, and who is said to have said it.</summary>
public sealed record Claim
{
    /// <summary>The words of what is claimed; several stretches when the reporting words stand in the middle.</summary>
    public ImmutableArray<Excerpt> Content { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The reporting words ("said", "according to"); <see cref="Excerpt.None"/> for the narrator's own claims.</summary>
    public Excerpt Cue { get; init; }

    /// <summary>Who said it, through whom.</summary>
    public AttributionChain Attribution { get; init; } = AttributionChain.Narrator;

    /// <summary>Whether the words are quoted.</summary>
    public ClaimForm Form { get; init; }

    /// <summary>What kind of act it is.</summary>
    public ClaimClass Class { get; init; }

    /// <summary>Whether the act took place.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure the words are.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>The words of doubt in it ("could", "likely"): what <see cref="Factuality"/> rests on.</summary>
    public ImmutableArray<Excerpt> Hedges { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether what is claimed is itself a negation: "has no troops there".</summary>
    public Polarity ContentPolarity { get; init; }

    /// <summary>The condition under which it is claimed ("if the other side attacks"); <see cref="Excerpt.None"/> when there is none.</summary>
    public Excerpt Condition { get; init; }

    /// <summary>The numbers in it, with how exact they are.</summary>
    public ImmutableArray<Quantity> Quantities { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What somebody who is quoted says that others said ("“She told me it was safe,” Byron said"): each with the whole chain, the quoted speaker as a relay.</summary>
    public ImmutableArray<Claim> Nested { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The content on one line, stretches joined by " ... ".</summary>
    /// <returns>Words for people.</returns>
    public string ContentText() => string.Join(" ... ", Content.Select(c => c.ToString()));

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Claim? other) => other is not null && Sequence.Same(Content, other.Content) && Cue == other.Cue
        && Attribution == other.Attribution && Form == other.Form && Class == other.Class && Polarity == other.Polarity && Factuality == other.Factuality
        && Sequence.Same(Hedges, other.Hedges) && ContentPolarity == other.ContentPolarity && Condition == other.Condition && Sequence.Same(Quantities, other.Quantities) && Sequence.Same(Nested, other.Nested);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Content), Cue, Attribution, Form, Class);

    /// <summary>Chain and content on one line.</summary>
    public override string ToString() => $"{Attribution}: {ContentText()}";
}
