using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <content>What stands beside the treaties: events, sanctions, resolutions.</content>
public sealed partial class TreatyArchive
{
    /// <summary>Summits, wars, policies and other events around the treaties; empty when none are given.</summary>
    public ImmutableArray<HistoricalEvent> History { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Sanctions that the treaties and reports touch; empty when none are given.</summary>
    public ImmutableArray<SanctionsRegime> Sanctions { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Resolutions of international organisations; empty when none are given.</summary>
    public ImmutableArray<Resolution> Resolutions { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The events that are about a treaty.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <returns>The events one of whose instruments is the treaty, in the order given; those whose instrument only may be it are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public IEnumerable<HistoricalEvent> EventsAbout(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return History.Where(e => e.Instruments.Any(i => i.Means(treaty) is true));
    }

    /// <summary>The events in which somebody took part.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>In the order given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is null.</exception>
    public IEnumerable<HistoricalEvent> EventsWith(Actor participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return History.Where(e => e.Participants.Any(p => participant.Equals(p.Actor)));
    }

    /// <summary>The events that took, or may have taken, place on a day.</summary>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>In the order given; an event whose time is not known is among them.</returns>
    public IEnumerable<HistoricalEvent> EventsOn(FuzzyDate on) => History.Where(e => e.During.Contains(on) is not false);

    /// <summary>The sanctions against somebody.</summary>
    /// <param name="target">Against whom.</param>
    /// <returns>In the order given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public IEnumerable<SanctionsRegime> SanctionsOn(Actor target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Sanctions.Where(s => target.Equals(s.Target));
    }

    /// <summary>The resolutions on which somebody's vote is recorded.</summary>
    /// <param name="member">Who voted.</param>
    /// <returns>In the order given; <see cref="Resolution.VoteOf"/> tells how.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public IEnumerable<Resolution> VotedOnBy(Actor member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Resolutions.Where(r => r.VoteOf(member) is not null);
    }
}
