using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <content>Who owes what to whom.</content>
public sealed partial class TreatyArchive
{
    /// <summary>What one actor owes another on a day: obligations and prohibitions of every treaty between them, with trigger, limits and evidence.</summary>
    /// <param name="by">Who owes.</param>
    /// <param name="to">To whom.</param>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>
    /// One entry a norm, treaty by treaty. What is certainly not in force on that day is left out, also when a later treaty of the archive ends or suspends it; where the record does not tell,
    /// <see cref="DirectedDuty.IsInForce"/> is null and the statuses say why.
    /// </returns>
    /// <exception cref="ArgumentNullException">One of the actors is null.</exception>
    public IEnumerable<DirectedDuty> Owed(Actor by, Actor to, FuzzyDate on)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(to);
        return parties.Value.TreatiesOf(by).Where(t => !IsReplaced(t, on)).SelectMany(t => new DutyReader(parties.Value).Of(t, by, to, on));
    }

    /// <summary>What one state owes another on a day; see <see cref="Owed(Actor, Actor, FuzzyDate)"/>.</summary>
    /// <param name="by">Who owes: a code or name in use on that day ("RUS", "Russia"), else the name of a party.</param>
    /// <param name="to">To whom, likewise.</param>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>One entry a norm, treaty by treaty.</returns>
    /// <exception cref="ArgumentException">Nobody, or more than one, is called so on that day.</exception>
    public IEnumerable<DirectedDuty> Owed(string by, string to, FuzzyDate on) => Owed(Actor(by, on), Actor(to, on), on);

    /// <summary>What an actor owes anybody on a day, party by party.</summary>
    /// <param name="by">Who owes.</param>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>One entry a norm and counterparty, treaty by treaty; see <see cref="Owed(Actor, Actor, FuzzyDate)"/> for what is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
    public IEnumerable<DirectedDuty> OwedBy(Actor by, FuzzyDate on)
    {
        ArgumentNullException.ThrowIfNull(by);
        return parties.Value.TreatiesOf(by).Where(t => !IsReplaced(t, on)).SelectMany(t => new DutyReader(parties.Value).Of(t, by, null, on));
    }

    /// <summary>What an actor owes another without the other owing the same: the one-sided norms of the treaties between them.</summary>
    /// <param name="by">Who owes.</param>
    /// <param name="to">To whom.</param>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>The duties whose norm does not run the other way too.</returns>
    /// <exception cref="ArgumentNullException">One of the actors is null.</exception>
    public IEnumerable<DirectedDuty> OneSided(Actor by, Actor to, FuzzyDate on)
    {
        HashSet<Norm> back = new(Owed(to, by, on).Select(d => d.Norm), ReferenceEqualityComparer.Instance);
        return Owed(by, to, on).Where(d => !back.Contains(d.Norm));
    }

    /// <summary>Whether a later treaty has certainly ended, replaced or suspended a treaty by a day.</summary>
    private bool IsReplaced(Treaty treaty, FuzzyDate on) => Replacements(treaty).Any(r => r.From != FuzzyDate.Unknown && r.From.IsAfter(on) is false);

    private Actor Actor(string name, FuzzyDate on)
    {
        ArgumentNullException.ThrowIfNull(name);
        return parties.Value.Find(name, on) ?? throw new ArgumentException($"\"{name}\" is no state, and no party of a treaty here, on {on}: {StateRegistry.World.Look(name, on)}", nameof(name));
    }
}
