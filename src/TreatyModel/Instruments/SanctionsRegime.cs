using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Sanctions of an authority against a target, with what they rest on.</summary>
/// <param name="Name">What they are called: "United Nations sanctions on North Korea".</param>
public sealed record SanctionsRegime(Excerpt Name)
{
    /// <summary>Who imposes them: an organ, a state, a group of states.</summary>
    public required Actor Authority { get; init; }

    /// <summary>Against whom.</summary>
    public required Actor Target { get; init; }

    /// <summary>What they rest on: resolutions, laws; empty when not recorded.</summary>
    public ImmutableArray<LegalBasis> LegalBases { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>From when to when; <see cref="DateInterval.Unknown"/> when not recorded.</summary>
    public DateInterval During { get; init; }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(SanctionsRegime? other) => other is not null && Name == other.Name && Authority == other.Authority && Target == other.Target
        && During == other.During && Sequence.Same(LegalBases, other.LegalBases);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Authority, Target, During);

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
