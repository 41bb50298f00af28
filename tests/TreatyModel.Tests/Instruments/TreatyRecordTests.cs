namespace TreatyModel.Tests.Instruments;

public class TreatyRecordTests
{
    private static readonly State Aland = new(StateId.Parse("aland")) { Names = ["Aland"] };

    private static readonly Treaty Pact = new()
    {
        Titles = [new Title(TitleKind.Official, "Treaty of Friendship"), new Title(TitleKind.Press, "the 1961 pact")],
        ExternalIds = [ExternalId.Parse("unts:I-6045"), ExternalId.Parse("atop:3440")],
        Events = [new LifecycleEvent { Action = TreatyAction.Signature, Date = new DateOnly(1961, 7, 6) }],
    };

    [Theory, InlineData("unts:I-6045"), InlineData("unts:II-12"), InlineData("lnts:1234"), InlineData("atop:3440"), InlineData("cow:4.1372"), InlineData("wti:123456"), InlineData("wikidata:Q42"), InlineData("other:x y")]
    public void An_id_goes_there_and_back(string text) => Assert.Equal(text, ExternalId.Parse(text).ToString());

    [Theory, InlineData("unts:6045"), InlineData("unts:IV-1"), InlineData("unts:I-"), InlineData("atop:344"), InlineData("lnts:I-1"), InlineData("wti:12"), InlineData("3440"), InlineData("nosuch:1"), InlineData("cow:"), InlineData("cow: 1"), InlineData("1:2")]
    public void An_id_of_another_form_is_rejected(string text) => Assert.False(ExternalId.TryParse(text, out _));

    [Fact]
    public void An_id_made_by_hand_is_checked_too() => Assert.Throws<ArgumentException>(() => new ExternalId(IdentifierScheme.Unts, "6045"));

    [Theory]
    [InlineData("", TreatyAction.Ratification)]
    [InlineData("a", TreatyAction.Accession)]
    [InlineData("A", TreatyAction.Acceptance)]
    [InlineData("AA", TreatyAction.Approval)]
    [InlineData("c", TreatyAction.FormalConfirmation)]
    [InlineData("d", TreatyAction.Succession)]
    [InlineData("s", TreatyAction.DefinitiveSignature)]
    [InlineData("n", TreatyAction.ProvisionalApplication)]
    [InlineData("P", TreatyAction.ConsentToBeBound)]
    public void A_participation_mark_is_an_action(string mark, TreatyAction action)
    {
        Assert.Equal(action, ParticipationMark.Parse(mark).Action);
        Assert.Equal(mark, ParticipationMark.Of(action)?.ToString());
    }

    [Theory, InlineData("aa"), InlineData("C"), InlineData("D"), InlineData("p"), InlineData("x"), InlineData(" a")]
    public void Case_matters_in_participation_marks(string mark) => Assert.False(ParticipationMark.TryParse(mark, out _));

    [Fact]
    public void An_action_without_a_mark_has_none() => Assert.Null(ParticipationMark.Of(TreatyAction.Denunciation));

    [Theory]
    [InlineData(TreatyAction.Signature, ConsentMode.Unknown)]
    [InlineData(TreatyAction.DefinitiveSignature, ConsentMode.Signature)]
    [InlineData(TreatyAction.DomesticApproval, ConsentMode.Unknown)]
    [InlineData(TreatyAction.Accession, ConsentMode.Accession)]
    public void Only_some_actions_consent(TreatyAction action, ConsentMode mode)
    {
        Assert.Equal(mode, action.ConsentMode());
        Assert.Equal(mode != ConsentMode.Unknown, action.IsConsent());
    }

    [Fact]
    public void A_legal_relation_cannot_be_made_without_a_basis_nor_a_characterisation_without_a_voice()
    {
        var old = new InstrumentReference("the old pact");
        Assert.Throws<ArgumentNullException>(() => new LegalRelation(LegalRelationKind.Terminates, old, null!));
        Assert.Throws<ArgumentNullException>(() => new LegalRelation(LegalRelationKind.Terminates, null!, new LegalBasis(old)));
        Assert.Throws<ArgumentNullException>(() => new CharacterisedRelation(RelationCharacterisation.Revives, old, null!));
        Assert.Throws<ArgumentException>(() => new LegalBasis(ProvisionPath.Root));
        Assert.Throws<ArgumentException>(() => new LegalBasis(null, ProvisionPath.Root, ""));
        Assert.Equal("Revives the old pact, according to Aland", new CharacterisedRelation(RelationCharacterisation.Revives, old, new Attribution(Aland)).ToString());
    }

    [Theory]
    [InlineData("the 1961 PACT", "1961", "", true)]
    [InlineData("an old pact", "196X", "", null)]
    [InlineData("the 1961 pact", "2000", "", false)]
    [InlineData("", "", "unts:I-6045", true)]
    [InlineData("the 1961 pact", "1961", "unts:I-1", false)]
    [InlineData("an old pact", "", "lnts:1", null)]
    public void A_reference_means_a_treaty_or_not_or_maybe(string name, string date, string id, bool? expected)
    {
        var reference = new InstrumentReference(name) { Date = FuzzyDate.Parse(date), Ids = id.Length == 0 ? [] : [ExternalId.Parse(id)] };
        Assert.Equal(expected, reference.Means(Pact));
    }

    [Fact]
    public void A_resolution_knows_who_voted_how()
    {
        var resolution = new Resolution("R/1")
        {
            Organ = new Organ { Names = ["Assembly"], Of = new InternationalOrganization { Names = ["League"] } },
            Votes = [new Vote(Aland, VoteKind.Against)],
        };
        Assert.Equal(VoteKind.Against, resolution.VoteOf(Aland));
        Assert.Null(resolution.VoteOf(new State(StateId.Parse("borland"))));
        Assert.Equal("R/1", resolution.AsReference().ToString());
    }

    [Fact]
    public void A_treaty_is_written_by_hand_and_changed_by_with()
    {
        Treaty changed = Pact with { Titles = [.. Pact.Titles, new Title(TitleKind.Short, "Friendship Treaty")], Binding = BindingCharacter.Binding };
        Assert.True(changed.IsCalled("friendship treaty"));
        Assert.False(Pact.IsCalled("Friendship Treaty"));
        Assert.NotEqual(Pact, changed);
        Assert.Equal(Pact, changed with { Titles = Pact.Titles, Binding = BindingCharacter.Unknown });
        Assert.Equal("1961-07-06", changed.SignedOn().ToString());
    }
}
