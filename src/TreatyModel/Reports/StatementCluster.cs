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

    /// <summary>How the wording of each further report differs from that of the first, claim after claim in the order of the words.</summary>
    public ImmutableArray<WordingDifference> Differences { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether the reports differ in words alone, as translations do: not in what is denied, how sure it is, or numbers.</summary>
    public bool IsWordingOnly => Differences.All(d => d.Kind is WordingDifferenceKind.Wording or WordingDifferenceKind.Addition);

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(StatementCluster? other) => other is not null && Speaker == other.Speaker && Sequence.Same(Claims, other.Claims) && Sequence.Same(Differences, other.Differences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Claims.Length);

    /// <summary>Speaker and number of claims, on one line.</summary>
    public override string ToString() => $"{Speaker} ({Claims.Length} reports)";
}
