using TreatyModel;

namespace KoreanArchive;

/// <summary>The instruments before 2024. What their articles provide is restated in our own words; terms and dates are those of the sources named.</summary>
internal static class EarlierTreaties
{
    /// <summary>1961, with every end that is claimed for it. Its entry into force is from memory; thirty-five years later is the end that ATOP has.</summary>
    public static Treaty Soviet1961 { get; } = Treaty.Parse("""
        Treaty of Friendship, Co-operation and Mutual Assistance between the Union of Soviet Socialist Republics and the Democratic People's Republic of Korea
        Article 1
        If either Party suffers an armed attack by any State or coalition of States and thus finds itself in a state of war, the other Party shall immediately give it military and other assistance with all means at its disposal.
        Article 2
        Each Party undertakes not to join any alliance and not to take part in any coalition directed against the other Party.
        Article 3
        The Parties shall consult together on all important international questions that concern the interests of both States.
        """) with
    {
        Titles = [new Title(TitleKind.Official, "Treaty of Friendship, Co-operation and Mutual Assistance"), new Title(TitleKind.Press, "1961 treaty between the Soviet Union and North Korea")],
        Binding = BindingCharacter.Binding,
        Laterality = Laterality.Bilateral,
        ExternalIds = [ExternalId.Parse("unts:I-6045"), ExternalId.Parse("atop:3440")],
        Parties = [Party.Of(Actors.SovietUnion), Party.Of(Actors.NorthKorea)],
        Events =
        [
            new() { Action = TreatyAction.Signature, Date = Day(1961, 7, 6), Source = Sources.Atop, Evidence = "6 July 1961" },
            new() { Action = TreatyAction.Registration, Date = Day(1962, 1, 23), Actor = Actors.SovietUnion, Source = Sources.TreatySeries, Evidence = "registered by the USSR on 23 January 1962" },
            new() { Action = TreatyAction.EntryIntoForce, Date = Day(1961, 9, 10), Source = Sources.Memory, Evidence = "in force since 10 September 1961 (from memory)" },
            Ended(Day(1996, 9, 10), Sources.Atop, TerminationGround.OwnProvisions),
            Ended(Day(1995, 9, 7), Sources.GiblerEntry),
            Ended(FuzzyDate.OfMonth(1991, 12), Sources.GiblerEffect),
            Ended(FuzzyDate.OfMonth(1996, 9), Sources.GiblerNote),
            Ended(FuzzyDate.OfYear(1996), Sources.KoreanPress),
            Ended(FuzzyDate.OfYear(2000), Sources.Mbc),
            Ended(FuzzyDate.OfYear(2024), Sources.Ushakov, TerminationGround.LaterTreaty),
        ],
        FinalProvisions = TenYearsAndFive with
        {
            Renewal = TenYearsAndFive.Renewal with { Notice = new AnchoredPeriod(new Period(1, PeriodUnit.Year), PeriodAnchor.EndOfTerm) { IsBefore = true }, Evidence = "ATOP: goes on for 60 months unless notice is given; one year before, from memory" },
        },
    };

    /// <summary>1961, five days later. Articles II and III are from memory (not checked) and in our own words; that ATOP has a duty of defence and indefinite duration is checked.</summary>
    public static Treaty China1961 { get; } = Treaty.Parse("""
        Treaty of Friendship between the People's Republic of China and the Democratic People's Republic of Korea
        Article II
        The Parties shall jointly take all measures to prevent aggression by any State against either Party. If one of the Parties comes under armed attack and is drawn into a state of war, the other Party shall at once give it military and other assistance with every means that it has.
        Article III
        Neither Party shall conclude any alliance directed against the other Party.
        """) with
    {
        Binding = BindingCharacter.Binding,
        Laterality = Laterality.Bilateral,
        ExternalIds = [ExternalId.Parse("atop:3445")],
        Parties = [Party.Of(Actors.China), Party.Of(Actors.NorthKorea)],
        Events = [new() { Action = TreatyAction.Signature, Date = Day(1961, 7, 11), Source = Sources.Atop, Evidence = "11 July 1961" }],
        FinalProvisions = new() { Duration = new Duration(DurationKind.Indefinite, null, "ATOP: indefinite") },
    };

    /// <summary>1953. Articles II and III, after a draft of July 1953; article IV and the entry into force are from memory, article VI is a note of what ATOP has, and no sentence.</summary>
    public static Treaty Alliance1953 { get; } = Treaty.Parse("""
        Mutual Defense Treaty between the United States of America and the Republic of Korea
        Article II
        The Parties shall consult together whenever, in the opinion of either of them, the political independence or security of either Party is threatened by external armed attack.
        Article III
        Each Party declares that, if there is an armed attack in the Pacific area on either Party, it would act to meet the common danger in accordance with its constitutional processes.
        Article IV
        The Republic of Korea shall allow the United States of America to station land, air and sea forces in its territory.
        Article VI
        The term: none; the end: a year after a notice is given.
        """) with
    {
        Titles = [new Title(TitleKind.Official, "Mutual Defense Treaty between the United States of America and the Republic of Korea"), new Title(TitleKind.Press, "US-South Korea mutual defense treaty")],
        Binding = BindingCharacter.Binding,
        Laterality = Laterality.Bilateral,
        ExternalIds = [ExternalId.Parse("atop:3240")],
        Parties = [Party.Of(Actors.UnitedStates), Party.Of(Actors.SouthKorea)],
        Events = [new() { Action = TreatyAction.Signature, Date = Day(1953, 10, 1), Source = Sources.Atop, Evidence = "1 October 1953" }, new() { Action = TreatyAction.EntryIntoForce, Date = Day(1954, 11, 17), Source = Sources.Memory, Evidence = "in force since 17 November 1954 (from memory)" }],
        FinalProvisions = new()
        {
            Duration = new Duration(DurationKind.Indefinite, null, "ATOP: indefinite"),
            Withdrawal = new Withdrawal(true, new Period(1, PeriodUnit.Year), "ATOP: renunciation with one year's notice"),
        },
    };

    /// <summary>2000. The sources give no numbers of articles, so the clauses stand without.</summary>
    public static Treaty Friendship2000 { get; } = Treaty.Parse("""
        Treaty of Friendship, Good-Neighbourliness and Co-operation between the Russian Federation and the Democratic People's Republic of Korea
        If a danger of aggression against one of the Parties arises, or in case of a threat to peace and security, the Parties shall contact each other without delay and consult.
        Each Party undertakes not to conclude agreements directed against the security of the other Party.
        """) with
    {
        Titles = [new Title(TitleKind.Official, "Treaty of Friendship, Good-Neighbourliness and Co-operation"), new Title(TitleKind.Press, "2000 treaty between Russia and North Korea")],
        Binding = BindingCharacter.Binding,
        Laterality = Laterality.Bilateral,
        ExternalIds = [ExternalId.Parse("atop:4940")],
        Parties = [Party.Of(Actors.Russia), Party.Of(Actors.NorthKorea)],
        Events = [new() { Action = TreatyAction.Signature, Date = Day(2000, 2, 9), Source = Sources.Atop, Evidence = "9 February 2000" }],
        FinalProvisions = TenYearsAndFive,
    };

    /// <summary>Article 51 of the Charter, restated.</summary>
    public static Treaty Charter { get; } = Treaty.Parse("""
        Charter of the United Nations
        Article 51
        Nothing in this Charter shall impair the inherent right of a Member to defend itself, alone or together with others, if it suffers an armed attack, until the Security Council has acted.
        """) with
    {
        Titles = [new Title(TitleKind.Official, "Charter of the United Nations"), new Title(TitleKind.Press, "UN Charter")],
        Kind = InstrumentKind.Charter,
        Binding = BindingCharacter.Binding,
        Laterality = Laterality.Multilateral,
    };

    /// <summary>The sanctions that the reports speak of. What they rest on is from memory.</summary>
    public static SanctionsRegime Sanctions { get; } = new("United Nations sanctions on North Korea")
    {
        Authority = Actors.SecurityCouncil,
        Target = Actors.NorthKorea,
        LegalBases = [new LegalBasis(null, ProvisionPath.Root, "Security Council resolution 1718 of 2006, from memory (not checked)")],
    };

    private static FinalProvisions TenYearsAndFive => new()
    {
        Duration = new Duration(DurationKind.Fixed, new Period(10, PeriodUnit.Year), "ATOP: 120 months"),
        Renewal = new Renewal(RenewalKind.Automatic, new Period(5, PeriodUnit.Year), "ATOP: goes on for 60 months unless notice is given"),
    };

    private static LifecycleEvent Ended(FuzzyDate date, SourceDocument source, TerminationGround ground = TerminationGround.Unknown) =>
        new() { Action = TreatyAction.Termination, Date = date, Source = source, Ground = ground, Standing = EventStanding.Disputed, Evidence = source.Title };

    private static FuzzyDate Day(int year, int month, int day) => FuzzyDate.OfDay(year, month, day);
}
