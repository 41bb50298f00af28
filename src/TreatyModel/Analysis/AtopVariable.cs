using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>One variable of ATOP with the statements that it rests on.</summary>
/// <remarks>Immutable, equal by value, thread-safe.</remarks>
public sealed record AtopVariable
{
    /// <summary>The variable of a treaty whose statements were not read.</summary>
    public static AtopVariable Unknown { get; } = new();

    /// <summary>The variable of a treaty that was read and does not provide it.</summary>
    public static AtopVariable NotProvided { get; } = new() { Value = AtopValue.NotProvided };

    /// <summary>What is known; <see cref="AtopValue.Unknown"/> by default.</summary>
    public AtopValue Value { get; init; }

    /// <summary>The statements that provide it, in the order of the text; empty unless <see cref="Value"/> is <see cref="AtopValue.Provided"/>.</summary>
    public ImmutableArray<Statement> Evidence { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether a statement provides it.</summary>
    public bool IsProvided => Value == AtopValue.Provided;

    /// <summary>Whether the value and all statements are equal.</summary>
    public bool Equals(AtopVariable? other) => other is not null && Value == other.Value && Sequence.Same(Evidence, other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Sequence.Hash(Evidence));

    /// <summary>The value and the provisions it rests on, on one line.</summary>
    public override string ToString() => Evidence.IsEmpty ? Value.ToString() : $"{Value}: {string.Join(", ", Evidence.Select(s => s.Path.ToString()).Distinct())}";
}
