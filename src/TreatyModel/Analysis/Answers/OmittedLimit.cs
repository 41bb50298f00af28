using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>A report's account of a norm that leaves out what the treaty's text says.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claim">What it says that the treaty obliges to.</param>
/// <param name="Treaty">The treaty.</param>
/// <param name="Norm">The norm as the treaty has it.</param>
public sealed record OmittedLimit(NewsReport Report, NormClaim Claim, Treaty Treaty, Norm Norm)
{
    /// <summary>The Charter and domestic law where they limit the norm and the report does not name them; <see cref="Parts"/> has every kind of limit.</summary>
    public QualifierLimits Limits { get; init; }

    /// <summary>The events that have to come together with the one that the report names ("state of war").</summary>
    public ImmutableArray<TriggerLevel> Events { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Everything that it leaves out, in the order of the text's own list: laws, extent, discretion, conditions, exceptions, time, further events.</summary>
    public ImmutableArray<LeftOut> Parts { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The words of the treaty that the report leaves out.</summary>
    public ImmutableArray<Excerpt> Evidence { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(OmittedLimit? other) => other is not null && Report == other.Report && Claim == other.Claim && Treaty == other.Treaty && Norm == other.Norm
        && Limits == other.Limits && Sequence.Same(Events, other.Events) && Sequence.Same(Parts, other.Parts) && Sequence.Same(Evidence, other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Norm, Limits);

    /// <summary>Report, provision and what is left out, on one line.</summary>
    public override string ToString() => $"{Report.Headline} on {Norm.Path} leaves out: {string.Join("; ", Evidence)}";
}
