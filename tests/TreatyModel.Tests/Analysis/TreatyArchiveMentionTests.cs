using TreatyModel.Analysis;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Analysis;

/// <summary>Which treaty a report means, and what it says of it.</summary>
public class TreatyArchiveMentionTests
{
    private static Treaty Make(string title, int year, params string[] parties) => new()
    {
        Titles = [new Title(TitleKind.Official, title)],
        Parties = [.. parties.Select(p => new Party(p))],
        Events = [new LifecycleEvent { Action = TreatyAction.Signature, Date = FuzzyDate.OfYear(year) }],
    };

    private static readonly Treaty Partnership = Make("Treaty on Everlasting Partnership", 2021, "Aland", "Borland");
    private static readonly Treaty Friendship = Make("Treaty of Friendship and Mutual Assistance", 1931, "Aland", "Borland");
    private static readonly Treaty Trade = Make("Trade Agreement", 1931, "Aland", "Freedonia");
    private static readonly TreatyArchive Archive = new([Partnership, Friendship, Trade]);

    private static Treaty? Resolve(string words, int? year = null) => Archive.Resolve(new Mention(words, year));

    [Fact]
    public void A_mention_is_resolved_by_name_year_and_parties()
    {
        Assert.Same(Partnership, Resolve("the “everlasting partnership treaty”"));
        Assert.Same(Partnership, Resolve("the 2021 treaty", 2021));
        Assert.Same(Trade, Resolve("the Aland-Freedonia pact"));
        Assert.Same(Trade, Resolve("a 1931 trade agreement", 1931));
        Assert.Same(Friendship, Resolve("the 1931 treaty between Aland and Borland", 1931));
    }

    [Fact]
    public void A_mention_that_fits_none_or_several_stays_open()
    {
        Assert.Null(Resolve("the treaty"));
        Assert.Null(Resolve("the 1931 treaty", 1931));
        Assert.Null(Resolve("the 1999 treaty", 1999));
        Assert.Null(Resolve("the Ruritania treaty"));
        Assert.Null(Resolve("the partnership treaty of 1931", 1931));
        Assert.Equal([Friendship, Trade], Archive.ResolveAll(new Mention("the treaties of 1931", 1931)));
        Assert.Equal([Partnership, Friendship], Archive.ResolveAll(new Mention("the agreements between Aland and Borland", null)));
    }

    [Fact]
    public void A_report_is_about_the_treaty_it_names_most()
    {
        NewsReport report = ReportParser.Default.Parse("The 1931 trade agreement was bold. Unlike the 2021 treaty, the 1931 trade agreement opened ports.").Value;
        Assert.Same(Trade, Archive.Subject(report));
        Assert.Same(Partnership, Archive.Subject(ReportParser.Default.Parse("A minister resigned on Monday.").Value));
        Assert.Null(new TreatyArchive([]).Subject(report));
    }
}
