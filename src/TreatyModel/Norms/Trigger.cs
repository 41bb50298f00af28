using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What has to happen before a norm applies: an event, or events joined by and / or.</summary>
public sealed record Trigger
{
    /// <summary>How the parts belong together; <see cref="TriggerOperator.Event"/> when there are none.</summary>
    public TriggerOperator Operator { get; init; }

    /// <summary>The gravest level among the parts, or that of the single event.</summary>
    public TriggerLevel Level { get; init; }

    /// <summary>The clause in the text; <see cref="Excerpt.None"/> for a node that only joins clauses from different places.</summary>
    public Excerpt Words { get; init; }

    /// <summary>The parts.</summary>
    public ImmutableArray<Trigger> Parts { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The clauses of the text that make up the trigger: this one, or those that it joins.</summary>
    /// <returns>Nodes that have words of their own, the outermost of each branch.</returns>
    public IEnumerable<Trigger> Clauses() => Words.IsEmpty ? Parts.SelectMany(p => p.Clauses()) : [this];

    /// <summary>Whether all fields and all parts are equal.</summary>
    public bool Equals(Trigger? other) => other is not null && Operator == other.Operator && Level == other.Level && Words == other.Words
        && Sequence.Same(Parts, other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operator, Level, Words, Parts.Length);

    /// <summary>The words of the clauses, joined by and / or.</summary>
    public override string ToString() => Words.IsEmpty
        ? string.Join(Operator == TriggerOperator.Or ? " or " : " and ", Parts.Select(p => p.ToString()))
        : Words.ToString();
}
