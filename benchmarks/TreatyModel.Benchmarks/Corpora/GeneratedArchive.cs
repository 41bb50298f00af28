using System.Collections.Immutable;
using TreatyModel.Analysis;

namespace TreatyModel.Benchmarks.Corpora;

/// <summary>
/// An archive of treaties that nobody concluded, made through the public types, the same on every machine: real states as parties, nine in ten
/// bilateral; a hundred articles each, one norm an article; two norms in a hundred promise help, one consultation, one denies territory.
/// </summary>
internal static class GeneratedArchive
{
    private const int Vocabulary = 6000;
    private const int Reports = 2000;
    private static readonly string[] Syllables = ["ta", "ri", "con", "me", "du", "pro", "li", "ga", "ser", "vo", "mun", "per", "lo", "sta", "fi", "cre", "no", "ven", "ci", "tra"];
    private static readonly string[] Verbs = ["provide", "promote", "allow", "exchange", "protect", "register", "publish", "grant", "develop", "observe"];
    private static readonly ObligationKind[] Kinds = [ObligationKind.Trade, ObligationKind.Customs, ObligationKind.Investment, ObligationKind.Transport, ObligationKind.Culture, ObligationKind.Health, ObligationKind.Energy, ObligationKind.Transparency];
    private static readonly NormRole Each = new(RoleKind.EachParty, "Each Party");
    private static readonly NormRole Other = new(RoleKind.OtherParty, "the other Party");
    private static readonly Period Year = new(1, PeriodUnit.Year);

    /// <summary>The state that the questions are about.</summary>
    public static State Russia { get; } = StateRegistry.World.Find(StateId.Parse("russia"))!;

    public static TreatyArchive Make(int treaties, int normsOfEach)
    {
        var random = new Random(20240619);
        string[] words = [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)])))];
        State[] states = [StateRegistry.World.Find(StateId.Parse("soviet-union"))!, .. StateRegistry.World.States.Where(s => s.Standing == StateStanding.State && s.ExistedOn(FuzzyDate.OfDay(2020, 1, 1)) is true)];
        ImmutableArray<Treaty> all = [.. Enumerable.Range(0, treaties).Select(i => Treaty(random, words, states, i, normsOfEach))];
        return new TreatyArchive(all, [.. Enumerable.Range(0, Reports).Select(i => Report(random, words, all[random.Next(all.Length)], i))]);
    }

    private static Treaty Treaty(Random random, string[] words, State[] states, int number, int norms)
    {
        FuzzyDate signed = new DateOnly(1950, 1, 1).AddDays(random.Next(365 * 70));
        int parties = random.Next(10) == 0 ? random.Next(3, 20) : 2;
        State[] chosen = random.GetItems(states, parties);
        var provisions = ImmutableArray.CreateBuilder<Provision>(norms);
        var statements = ImmutableArray.CreateBuilder<Statement>(norms);
        for (int i = 1; i <= norms; i++)
        {
            ProvisionPath path = ProvisionPath.Parse($"art {i}");
            Statement statement = Statement(random, words, path);
            provisions.Add(new Provision { Kind = ProvisionKind.Article, Number = new ProvisionNumber($"{i}", $"{i}"), Path = path, Words = statement.Words });
            statements.Add(statement);
        }
        bool renews = random.Next(3) == 0;
        return new Treaty
        {
            Titles = [new Title(TitleKind.Official, $"Treaty No. {number} on {Pick(random, words)} and {Pick(random, words)} {Pick(random, words)}")],
            Parties = [.. chosen.Distinct().Select(Party.Of)],
            ExternalIds = [new ExternalId(IdentifierScheme.Unts, $"I-{number + 100_000}")],
            Events = random.Next(5) == 0
                ? [new() { Action = TreatyAction.Signature, Date = signed }]
                : [new() { Action = TreatyAction.Signature, Date = signed }, new() { Action = TreatyAction.EntryIntoForce, Date = signed.Plus(Year) }],
            Relations = number % 20 != 19 ? [] :
                [new LegalRelation(LegalRelationKind.Supersedes, new InstrumentReference("an earlier treaty") { Ids = [new ExternalId(IdentifierScheme.Unts, $"I-{number + 99_990}")] }, new LegalBasis(ProvisionPath.Parse("art 1")))],
            Provisions = provisions.MoveToImmutable(),
            Statements = statements.MoveToImmutable(),
            FinalProvisions = new FinalProvisions
            {
                Duration = renews ? new Duration(DurationKind.Fixed, new Period(10, PeriodUnit.Year), "for ten years") : new Duration(DurationKind.Indefinite, null, "indefinitely"),
                Renewal = renews ? new Renewal(RenewalKind.Automatic, new Period(5, PeriodUnit.Year), "goes on for five years") : new Renewal(RenewalKind.NotProvided, null, ""),
                Withdrawal = new Withdrawal(true, Year, "by one year's notice"),
            },
        };
    }

    private static Statement Statement(Random random, string[] words, ProvisionPath path)
    {
        string tail = string.Join(' ', Enumerable.Range(0, random.Next(10, 22)).Select(_ => words[(int)(words.Length * random.NextDouble() * random.NextDouble())]));
        if (random.Next(50) == 0) return new NonNormativeStatement { Class = StatementClass.Unclassified, Path = path, Words = $"Whereas {tail}" };
        return random.Next(100) switch
        {
            < 2 => new Norm
            {
                Class = StatementClass.Obligation, Path = path, Bearer = Other, Kinds = [ObligationKind.Defence], Verb = "give", Action = "give military assistance",
                Words = $"If one of the Parties suffers an armed attack, the other Party shall give military assistance {tail} in accordance with its laws",
                Trigger = new Trigger { Level = TriggerLevel.Attack, Words = "If one of the Parties suffers an armed attack" },
                Qualifiers = [new Qualifier(QualifierKind.Conformity, "in accordance with its laws", random.Next(2) == 0 ? QualifierLimits.DomesticLaw : QualifierLimits.DomesticLaw | QualifierLimits.Charter)],
            },
            2 => new Norm
            {
                Class = StatementClass.Obligation, Path = path, Bearer = Each, Kinds = [ObligationKind.CrisisConsultation], Verb = "consult", Action = "consult together",
                Words = $"If a threat of armed aggression arises, the Parties shall at the request of either Party consult together {tail}",
                Trigger = new Trigger { Level = TriggerLevel.Threat, Words = "If a threat of armed aggression arises" },
                Conditions = [new Condition(ConditionKind.Request, "at the request of either Party")],
            },
            3 => new Norm { Class = StatementClass.Prohibition, Path = path, Bearer = Each, Counterparty = Other, Kinds = [ObligationKind.TerritoryDenial], Verb = "allow", Words = $"Neither Party shall allow its territory to be used against the other Party {tail}" },
            < 20 => new Norm { Class = StatementClass.Permission, Path = path, Bearer = Each, Kinds = [Pick(random, Kinds)], Verb = Pick(random, Verbs), Words = $"Each Party may {Pick(random, Verbs)} {tail}" },
            _ => new Norm { Class = StatementClass.Obligation, Path = path, Bearer = Each, Kinds = [Pick(random, Kinds)], Verb = Pick(random, Verbs), Action = $"{Pick(random, Verbs)} the rest", Words = $"Each Party shall {Pick(random, Verbs)} {tail}" },
        };
    }

    private static NewsReport Report(Random random, string[] words, Treaty treaty, int number)
    {
        string title = treaty.Titles[0].ToString();
        var chain = new AttributionChain { Links = [new(AttributionRole.Source, "intelligence", "intelligence"), new(AttributionRole.Via, "The Oslo Journal", "The Oslo Journal")] };
        return new NewsReport
        {
            Headline = $"Report {number} on {Pick(random, words)}",
            Instruments = [new Mention(title, treaty.SignedOn().Year)],
            Claims = [.. Enumerable.Range(0, 20).Select(i => new Claim { Content = [$"{Pick(random, words)} {Pick(random, words)}"], Factuality = (Factuality)(i % 4), Attribution = i % 5 == 0 ? chain : AttributionChain.Narrator })],
            Events =
            [
                new ReportedEvent(ReportedEventKind.Signed, EventStatus.Asserted, $"signed {title}") { Date = random.Next(4) == 0 ? treaty.SignedOn().Plus(new Period(1, PeriodUnit.Day)) : treaty.SignedOn() },
                new ReportedEvent(ReportedEventKind.Ended, EventStatus.Asserted, $"ended {title}") { Verb = "ended" },
                new ReportedEvent(ReportedEventKind.Published, number % 2 == 0 ? EventStatus.Asserted : EventStatus.Negated, "the text was published"),
            ],
            NormClaims = [new NormClaim { Words = "help if attacked", Norm = new Norm { Class = StatementClass.Obligation, Words = "help if attacked", Trigger = new Trigger { Level = TriggerLevel.Attack, Words = "if attacked" } } }],
            Characterisations = [new Characterisation("alliance", (Polarity)(number % 2), chain, "an alliance")],
        };
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
