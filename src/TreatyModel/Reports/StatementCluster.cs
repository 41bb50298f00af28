using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>One statement of one speaker as several reports give it: in other words, or in another translation.</summary>
public sealed record StatementCluster
{
    /// <summary>Who said it, as the first report names the speaker.</summary>
    public required string Speaker { get; init; }

    /// <summary>The claims, two or more, of different reports, in the order the reports were given.</summary>
    public ImmutableArray<Claim> Claims { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(StatementCluster? other) => other is not null && Speaker == other.Speaker && Sequence.Same(Claims, other.Claims);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Claims.Length);

    /// <summary>Speaker and number of claims, on one line.</summary>
    public override string ToString() => $"{Speaker} ({Claims.Length} reports)";
}
