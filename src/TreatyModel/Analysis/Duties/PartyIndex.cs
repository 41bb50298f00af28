using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Which actors stand behind the parties that treaties name, and which treaties an actor is a party to.</summary>
/// <remarks>A party without an actor is looked up by its name on the day of signature. One that no register knows is an actor of its own, by its name.</remarks>
internal sealed class PartyIndex
{
    private readonly Dictionary<Actor, List<Treaty>> treaties = [];
    private readonly Dictionary<Treaty, Treaty> resolved = new(ReferenceEqualityComparer.Instance);

    public PartyIndex(ImmutableArray<Treaty> all)
    {
        foreach (Treaty treaty in all)
        {
            if (treaty.Parties.Any(p => p.Actor is null)) resolved[treaty] = WithActors(treaty);
            foreach (Actor actor in PartiesOf(treaty))
            {
                if (!treaties.TryGetValue(actor, out List<Treaty>? list)) treaties[actor] = list = [];
                list.Add(treaty);
            }
        }
    }

    public IReadOnlyList<Treaty> TreatiesOf(Actor actor) => treaties.GetValueOrDefault(actor, []);

    public IEnumerable<Actor> PartiesOf(Treaty treaty) => Resolved(treaty).Parties.Select(p => p.Actor!).Distinct();

    /// <summary>How an actor stands to a treaty on a day, also where the treaty knows its parties by name alone.</summary>
    public PartyStatus StatusOf(Treaty treaty, Actor actor, FuzzyDate on) => Resolved(treaty).StatusAt(on, actor);

    /// <summary>Who is called so on a day: a state by code or name, else a party that is no state of the table.</summary>
    public Actor? Find(string name, FuzzyDate on) => StateRegistry.World.Look(name, on).State ?? treaties.Keys.FirstOrDefault(a => a is not State && a.IsCalled(name));

    private Treaty Resolved(Treaty treaty) => resolved.GetValueOrDefault(treaty, treaty);

    private static Treaty WithActors(Treaty treaty) => treaty with { Parties = [.. treaty.Parties.Select(p => p with { Actor = ActorOf(p, treaty) })] };

    private static Actor ActorOf(Party party, Treaty treaty)
    {
        if (party.Actor is { } actor) return actor;
        string name = party.Name.ToString();
        return (Actor?)StateRegistry.World.Look(name, treaty.SignedOn()).State ?? new DescribedActor(name) { Names = [name] };
    }
}
