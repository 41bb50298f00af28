using TreatyModel;

namespace KoreanArchive;

/// <summary>Who takes part in the story. The states come from the library's own table.</summary>
internal static class Actors
{
    public static State SovietUnion { get; } = Find("soviet-union");

    public static State Russia { get; } = Find("russia");

    public static State NorthKorea { get; } = Find("north-korea");

    public static State SouthKorea { get; } = Find("south-korea");

    public static State UnitedStates { get; } = Find("united-states");

    public static State China { get; } = Find("china");

    public static InternationalOrganization UnitedNations { get; } = new() { Names = ["United Nations", new ActorName("UN", ActorNameKind.Acronym)] };

    public static Organ SecurityCouncil { get; } = new() { Names = ["Security Council"], Of = UnitedNations };

    public static Person Putin { get; } = new() { Names = ["Vladimir Putin"] };

    public static Person Kim { get; } = new() { Names = ["Kim Jong Un"] };

    private static State Find(string id) => StateRegistry.World.Find(StateId.Parse(id)) ?? throw new InvalidOperationException($"the table has no {id}");
}
