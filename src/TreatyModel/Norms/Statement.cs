using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>One thing that a passage of a treaty does, with the words that every part of it rests on.</summary>
/// <remarks>A <see cref="Norm"/> binds, frees or empowers somebody; every other statement is a <see cref="NonNormativeStatement"/>. Equal by value.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Norm), "norm")]
[JsonDerivedType(typeof(NonNormativeStatement), "statement")]
public abstract record Statement
{
    private protected Statement()
    {
    }

    /// <summary>What the statement does; <see cref="StatementClass.Unclassified"/> when it was not understood.</summary>
    public required StatementClass Class { get; init; }

    /// <summary>The provision it stands in.</summary>
    public ProvisionPath Path { get; init; }

    /// <summary>The statement's words, without the full stop or semicolon at the end.</summary>
    public Excerpt Words { get; init; }

    /// <summary>The words that carry its force ("shall", "undertakes not to"); <see cref="Excerpt.None"/> for a bare verb.</summary>
    public Excerpt Modal { get; init; }

    /// <summary>The head verb of the action ("provide"); <see cref="Excerpt.None"/> when it was not found.</summary>
    public Excerpt Verb { get; init; }

    /// <summary>Who must, may or must not; null when the text names nobody.</summary>
    public NormRole? Bearer { get; init; }

    /// <summary>To whom it is owed or done; null when the text does not say.</summary>
    public NormRole? Counterparty { get; init; }

    /// <summary>What has to happen first; null when it always applies.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary>When it does not apply: unless, except.</summary>
    public ImmutableArray<Excerpt> Exceptions { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What narrows the trigger: where, by whom, whether provoked, at whose request. Their words may lie in those of the trigger.</summary>
    public ImmutableArray<Condition> Conditions { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The places that it names as those where it holds or where something happens ("in the territory of either Party").</summary>
    public ImmutableArray<Excerpt> Territories { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Limits, and the law it stands under.</summary>
    public ImmutableArray<Qualifier> Qualifiers { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>How soon, by when, for how long, how often.</summary>
    public ImmutableArray<TemporalTerm> Temporal { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Other provisions, instruments and laws that it names.</summary>
    public ImmutableArray<CrossReference> References { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Its place in a list; null where it is no item of one.</summary>
    public ListPlace? List { get; init; }

    /// <summary>What it is about; empty when no word of it tells.</summary>
    public ImmutableArray<ObligationKind> Kinds { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The words that <see cref="Kinds"/> rest on, in the order of the text; empty where a statement was written by hand.</summary>
    public ImmutableArray<KindCue> KindCues { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>How sure the parser is, 0 to 1; 1 for a statement written by hand.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether all parts are equal.</summary>
    public virtual bool Equals(Statement? other) => other is not null && EqualityContract == other.EqualityContract && Class == other.Class
        && Path == other.Path && Words == other.Words && Modal == other.Modal && Verb == other.Verb && Bearer == other.Bearer
        && Counterparty == other.Counterparty && Trigger == other.Trigger && Sequence.Same(Exceptions, other.Exceptions)
        && Sequence.Same(Conditions, other.Conditions) && Sequence.Same(Territories, other.Territories) && Sequence.Same(KindCues, other.KindCues) && List == other.List
        && Sequence.Same(Qualifiers, other.Qualifiers) && Sequence.Same(Temporal, other.Temporal)
        && Sequence.Same(References, other.References) && Sequence.Same(Kinds, other.Kinds) && Confidence.Equals(other.Confidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Class, Path, Words, Modal, Bearer, Trigger);
}
