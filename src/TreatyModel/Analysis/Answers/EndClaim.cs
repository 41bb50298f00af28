using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>One claim that a treaty ended.</summary>
/// <param name="Source">Who says so: the source of the record, the later treaty's title, the report's headline.</param>
/// <param name="Date">When; <see cref="FuzzyDate.Unknown"/> when it is not said.</param>
/// <param name="Evidence">The words.</param>
public sealed record EndClaim(string Source, FuzzyDate Date, Excerpt Evidence)
{
    /// <summary>The word for the end ("scrapped", "replaced"), or the kind of event.</summary>
    public string Manner { get; init; } = "";

    /// <summary>On what legal ground; <see cref="TerminationGround.Unknown"/> when it is not said.</summary>
    public TerminationGround Ground { get; init; }

    /// <summary>Who says so within a report; <see cref="AttributionChain.Narrator"/> for the source itself.</summary>
    public AttributionChain Attribution { get; init; } = AttributionChain.Narrator;

    /// <summary>How well it stands with it.</summary>
    public EventStanding Standing { get; init; }

    /// <summary>Manner and source on one line.</summary>
    public override string ToString() => $"{Manner} ({Source})";
}
