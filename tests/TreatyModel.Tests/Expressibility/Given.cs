using System.Collections.Immutable;
using TreatyModel.Parsing;
using TreatyModel.Serialization;

namespace TreatyModel.Tests.Expressibility;

/// <summary>What the tests of expressibility build on: states that there are, and sentences of our own.</summary>
internal static class Given
{
    public static State SovietUnion { get; } = State("soviet-union");

    public static State Russia { get; } = State("russia");

    public static State NorthKorea { get; } = State("north-korea");

    public static State SouthKorea { get; } = State("south-korea");

    public static State UnitedStates { get; } = State("united-states");

    public static State Ukraine { get; } = State("ukraine");

    public static InternationalOrganization UnitedNations { get; } = new() { Names = ["United Nations", new ActorName("UN", ActorNameKind.Acronym)] };

    public static State State(string id) => StateRegistry.World.Find(StateId.Parse(id)) ?? throw new ArgumentException($"the table has no {id}", nameof(id));

    public static NewsReport Report(string text) => ReportParser.Default.Parse(text).Value;

    /// <summary>A treaty of one article.</summary>
    public static Treaty Treaty(string article) => TreatyModel.Treaty.Parse($"Treaty between Aland and Borland\nArticle 1\n{article}\n");

    /// <summary>The only norm of an article.</summary>
    public static Norm Norm(string article) => Assert.Single(Treaty(article).Norms());

    public static Norm First(string article) => Treaty(article).Norms().First();

    public static Treaty Signed(string title, FuzzyDate on, params Actor[] parties) => new()
    {
        Titles = [new Title(TitleKind.Official, title)],
        Parties = [.. parties.Select(Party.Of)],
        Events = [new() { Action = TreatyAction.Signature, Date = on }],
    };

    public static FuzzyDate Day(int year, int month, int day) => FuzzyDate.OfDay(year, month, day);

    public static DateInterval On(FuzzyDate day) => new(day, day);

    /// <summary>What comes back when a treaty goes through JSON: everything that is expressed has to survive.</summary>
    public static Treaty Stored(Treaty treaty) => TreatyJson.DeserializeTreaty(TreatyJson.Serialize(treaty));

    public static NewsReport Stored(NewsReport report) => TreatyJson.DeserializeReport(TreatyJson.Serialize(report));

    public static AttributionChain By(params string[] names) => new()
    {
        Links = [.. names.Select((n, i) => new AttributionLink(i == 0 ? AttributionRole.Source : AttributionRole.Via, n, n))],
    };

    public static ImmutableArray<T> List<T>(params T[] items) => [.. items];
}
