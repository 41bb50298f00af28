using TreatyModel.Diagnostics;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Instruments;

public class TreatyValidateTests
{
    private static readonly State Aland = new(StateId.Parse("aland")) { Names = ["Aland"], Existence = [DateInterval.From(FuzzyDate.OfYear(1900))] };
    private static readonly State Borland = new(StateId.Parse("borland")) { Names = ["Borland"] };

    private static readonly Treaty Sound = new()
    {
        Titles = [new Title(TitleKind.Official, "Pact of Mutual Help") { Language = "en" }],
        Language = "en",
        Laterality = Laterality.Bilateral,
        Parties = [Party.Of(Aland), Party.Of(Borland)],
        Events =
        [
            new LifecycleEvent { Action = TreatyAction.Signature, Date = new DateOnly(2024, 6, 19), Weekday = DayOfWeek.Wednesday },
            new LifecycleEvent { Action = TreatyAction.EntryIntoForce, Date = new DateOnly(2024, 12, 4), Basis = new LegalBasis(ProvisionPath.Parse("art 2")) },
        ],
        Provisions = [Article(1), Article(2)],
    };

    [Fact]
    public void A_sound_treaty_has_nothing_to_say() => Assert.Empty(Sound.Validate());

    public static TheoryData<string, string, Treaty> Unsound => new()
    {
        { "TM0501", "Events[0].Weekday", Sound with { Events = [Sound.Events[0] with { Weekday = DayOfWeek.Thursday }] } },
        { "TM0502", "FinalProvisions.Withdrawal.Notice", Sound with { FinalProvisions = FinalProvisions.None with { Withdrawal = new(true, new Period(-1, PeriodUnit.Year), "") } } },
        { "TM0701", "Titles[0].Words", Sound with { Titles = [new Title(TitleKind.Official, "")] } },
        { "TM0701", "Parties[1].Name", Sound with { Parties = [Party.Of(Aland), new Party("")] } },
        { "TM0702", "Language", Sound with { Language = "English" } },
        { "TM0702", "Texts[0].Language", Sound with { Texts = [new TreatyText("EN", TextAuthenticity.Authentic)] } },
        { "TM0703", "Parties[1]", Sound with { Parties = [Party.Of(Aland), Party.Of(Aland)] } },
        { "TM0704", "Laterality", Sound with { Laterality = Laterality.Multilateral } },
        { "TM0705", "Parties[0].Actor", Sound with { Events = [new LifecycleEvent { Action = TreatyAction.Signature, Date = FuzzyDate.OfYear(1850) }] } },
        { "TM0705", "Events[1].Actor", With(TreatyAction.Notification, 1850, Aland) },
        { "TM0706", "Events[1].Actor", With(TreatyAction.Accession, 2025, new State(StateId.Parse("cedonia")) { Names = ["Cedonia"] }) },
        { "TM0707", "Events[2].Date", Sound with { Events = [.. Sound.Events, new LifecycleEvent { Action = TreatyAction.Signature, Actor = Borland, Date = FuzzyDate.OfYear(2025) }] } },
        { "TM0707", "Signatories[0].Date", Sound with { Signatories = [new Signatory("A. Novak") { Date = FuzzyDate.OfYear(2025) }] } },
        { "TM0708", "Events[2].Date", Sound with { Events = [.. Sound.Events, new LifecycleEvent { Action = TreatyAction.Termination, Date = FuzzyDate.OfYear(2023) }] } },
        { "TM0709", "Events[2].Date", Sound with { Events = [.. Sound.Events, new LifecycleEvent { Action = TreatyAction.ProvisionalApplication, Date = FuzzyDate.OfYear(2025) }] } },
        { "TM0710", "Events[2].Date", Sound with { Events = [.. Sound.Events, new LifecycleEvent { Action = TreatyAction.EntryIntoForce, Date = FuzzyDate.OfYear(2025) }] } },
        { "TM0711", "Events[1].EffectiveDate", Sound with { Events = [Sound.Events[0], new LifecycleEvent { Action = TreatyAction.Notification, Date = FuzzyDate.OfYear(2025), EffectiveDate = FuzzyDate.OfYear(2024) }] } },
        { "TM0712", "Events[1].Date", Sound with { RecordedUntil = FuzzyDate.OfMonth(2024, 7) } },
        { "TM0713", "Events[1].Basis.Provision", Sound with { Provisions = [Article(1)] } },
        {
            "TM0713", "Relations[0].Basis.Provision",
            Sound with { Relations = [new LegalRelation(LegalRelationKind.Terminates, new InstrumentReference("the old pact"), new LegalBasis(ProvisionPath.Parse("art 9")))] }
        },
        { "TM0714", "art 1", Sound with { Provisions = [Article(1), Article(1), Article(2)] } },
        { "TM0715", "art 4", Sound with { Provisions = [Article(1), Article(2), Article(4)] } },
        { "TM0716", "Statements[0].References", TreatyParser.Default.Parse("Article 1\nThe Parties shall act under Article 9.\n\nArticle 2\nThe Parties shall meet.").Value },
    };

    [Theory]
    [InlineData("Article 101\nThe Parties shall meet.\nArticle 102\nThey shall meet.\nCHAPTER II\nArticle 201\nThey shall meet.")]
    [InlineData("Article 1\nThe Parties shall:\n(a) meet;\n(b) act; and\n(c) report.\nArticle 2\nThe Parties shall:\n(h) meet;\n(i) act; and\n(j) report.")]
    [InlineData("Article 1\nThe Parties shall meet.\nArticle 2\nThey shall act.\n\nANNEX I\nArticle 7\nThe Office shall report.")]
    public void Numbers_that_begin_anew_leave_no_gap(string text) =>
        Assert.DoesNotContain(TreatyParser.Default.Parse(text).Value.Validate(), d => d.Code == "TM0715");

    [Theory, MemberData(nameof(Unsound))]
    public void Each_rule_names_the_member_and_itself(string code, string member, Treaty treaty)
    {
        Diagnostic found = Assert.Single(treaty.Validate(), d => d.Code == code && d.Member == member);
        Assert.StartsWith($"{member}: {found.Severity.ToString().ToLowerInvariant()} {code}: ", found.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", found.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_treaty_that_breaks_it() => Assert.Equal(
        TreatyDiagnostics.All.Select(d => d.Code).Where(c => c.StartsWith("TM05", StringComparison.Ordinal) || c.StartsWith("TM07", StringComparison.Ordinal)),
        Unsound.Select(row => row.Data.Item1).Distinct());

    [Fact]
    public void A_date_that_may_be_right_breaks_no_rule()
    {
        Treaty vague = Sound with { Events = [new LifecycleEvent { Action = TreatyAction.Signature, Date = FuzzyDate.OfYear(2024), Weekday = DayOfWeek.Monday }, Sound.Events[1]] };
        Assert.Empty(vague.Validate());
    }

    [Fact]
    public void Disputed_events_may_compete()
    {
        LifecycleEvent end = new() { Action = TreatyAction.Termination, Date = FuzzyDate.OfYear(2030), Standing = EventStanding.Disputed };
        Assert.Empty((Sound with { Events = [.. Sound.Events, end, end with { Date = FuzzyDate.OfYear(2031) }] }).Validate());
    }

    private static Treaty With(TreatyAction action, int year, Actor actor) =>
        Sound with { Events = [Sound.Events[0], new LifecycleEvent { Action = action, Actor = actor, Date = FuzzyDate.OfYear(year) }] };

    private static Provision Article(int number) => new()
    {
        Kind = ProvisionKind.Article,
        Number = new ProvisionNumber($"{number}", $"{number}"),
        Path = ProvisionPath.Parse($"art {number}"),
    };
}
