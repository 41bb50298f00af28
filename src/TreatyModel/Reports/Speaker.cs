using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Somebody who is said to speak, under every spelling that the reports use.</summary>
public sealed record Speaker
{
    /// <summary>The most frequent spelling of the full name.</summary>
    public required string Name { get; init; }

    /// <summary>Every way in which the reports write it.</summary>
    public ImmutableArray<string> Spellings { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Speaker? other) => other is not null && Name == other.Name && Sequence.Same(Spellings, other.Spellings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Spellings.Length);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
