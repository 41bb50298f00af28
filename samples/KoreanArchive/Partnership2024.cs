using TreatyModel;

namespace KoreanArchive;

/// <summary>The treaty of 19 June 2024 between Russia and the Democratic People's Republic of Korea.</summary>
internal static class Partnership2024
{
    /// <summary>What its articles provide, restated in our own words: not the text. Articles on which we have no source are left out; article 23 is from memory.</summary>
    private const string Restated = """
        Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People's Republic of Korea
        Article 1
        The Parties shall maintain their partnership on the basis of mutual respect for sovereignty, territorial integrity, equality and non-interference in internal affairs.
        Article 3
        If a direct threat of armed aggression arises against one of the Parties, the Parties shall at the request of either Party without delay consult through bilateral channels with a view to co-ordinating their positions and agreeing on practical measures of mutual help.
        Article 4
        If one of the Parties suffers an armed attack by one State or several States and thus finds itself in a state of war, the other Party shall without delay give it military and other assistance by all means at its disposal, in accordance with Article 51 of the Charter of the United Nations and with the laws of both States.
        Article 5
        Each Party undertakes not to conclude agreements with third States directed against the sovereignty or security of the other Party. Neither Party shall allow its territory to be used by third States against the other Party.
        Article 8
        The Parties shall create mechanisms for joint measures to strengthen their defence capabilities.
        Article 10
        The Parties shall promote co-operation in trade, investment and science.
        Article 16
        The Parties oppose unilateral coercive measures.
        Article 22
        This Treaty is subject to ratification and shall enter into force on the date of the exchange of the instruments of ratification.
        Article 23
        This Treaty shall remain in force indefinitely. Either Party may terminate it by giving the other Party one year's written notice.
        """;

    public static Treaty Treaty { get; } = Treaty.Parse(Restated) with
    {
        Titles =
        [
            new Title(TitleKind.Official, "Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People's Republic of Korea"),
            new Title(TitleKind.Press, "comprehensive strategic partnership treaty"),
            new Title(TitleKind.Press, "comprehensive strategic partnership agreement"),
            new Title(TitleKind.Press, "mutual defense pact"),
        ],
        Kind = InstrumentKind.Treaty,
        Binding = BindingCharacter.Binding,
        Laterality = Laterality.Bilateral,
        Level = TreatyLevel.InterState,
        Parties = [Party.Of(Actors.Russia), Party.Of(Actors.NorthKorea)],
        Signatories =
        [
            new Signatory("Vladimir Putin") { Person = Actors.Putin, OnBehalfOf = Actors.Russia, Kind = SigningCapacity.HeadOfState, Place = "Pyongyang", Date = Day(2024, 6, 19) },
            new Signatory("Kim Jong Un") { Person = Actors.Kim, OnBehalfOf = Actors.NorthKorea, Kind = SigningCapacity.HeadOfState, Place = "Pyongyang", Date = Day(2024, 6, 19) },
        ],
        Events =
        [
            new() { Action = TreatyAction.Signature, Date = Day(2024, 6, 19), Place = "Pyongyang", Source = Sources.Kcna, Evidence = "signed in Pyongyang on 19 June 2024" },
            new() { Action = TreatyAction.Publication, Date = Day(2024, 6, 20), Actor = Actors.NorthKorea, Source = Sources.Kcna, Evidence = "text published by KCNA" },
            new() { Action = TreatyAction.Publication, Date = Day(2024, 10, 14), Actor = Actors.Russia, Source = Sources.Tass, Evidence = "text in the database of the Duma" },
            new() { Action = TreatyAction.DomesticApproval, Date = Day(2024, 10, 24), Actor = Actors.Russia, Source = Sources.Interfax, Evidence = "the Duma votes for ratification" },
            new() { Action = TreatyAction.DomesticApproval, Date = Day(2024, 11, 6), Actor = Actors.Russia, Source = Sources.Tass, Evidence = "the Federation Council approves" },
            new() { Action = TreatyAction.Ratification, Date = Day(2024, 11, 9), Actor = Actors.Russia, Source = Sources.Tass, Evidence = "Putin signs the act of ratification" },
            new() { Action = TreatyAction.Ratification, Date = Day(2024, 11, 11), Actor = Actors.NorthKorea, Source = Sources.Tass, Evidence = "Kim signs the act of ratification" },
            new() { Action = TreatyAction.ExchangeOfInstruments, Date = Day(2024, 12, 4), Place = "Moscow", Source = Sources.Tass, Evidence = "instruments exchanged in Moscow" },
            new() { Action = TreatyAction.EntryIntoForce, Date = Day(2024, 12, 4), Basis = new LegalBasis(ProvisionPath.Parse("art 22")), Source = Sources.Tass, Evidence = "in force since 4 December 2024" },
            new() { Action = TreatyAction.Publication, Date = Day(2024, 12, 5), Actor = Actors.Russia, Source = Sources.Portal, Evidence = "text on the official legal portal" },
        ],
        Relations =
        [
            new LegalRelation(LegalRelationKind.Terminates, new InstrumentReference("Treaty of Friendship, Good-Neighbourliness and Co-operation") { Date = Day(2000, 2, 9), Ids = [ExternalId.Parse("atop:4940")] },
                new LegalBasis(null, ProvisionPath.Root, "the treaty of 2000 ceases on entry into force of this one (TASS, 5 December 2024; checked)")) { From = Day(2024, 12, 4) },
            new CharacterisedRelation(RelationCharacterisation.Revives, new InstrumentReference("Treaty of Friendship, Co-operation and Mutual Assistance") { Date = Day(1961, 7, 6), Ids = [ExternalId.Parse("atop:3440")] },
                new Attribution(new SourceClass { Kind = SourceClassKind.Analysts, Names = ["analysts"] }) { Words = "revives an old pact" }),
        ],
    };

    private static FuzzyDate Day(int year, int month, int day) => FuzzyDate.OfDay(year, month, day);
}
