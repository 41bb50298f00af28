using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Norms;

public class NormDetailTests
{
    private static Norm Read(string sentence) => TreatyParser.Default.ParsePassage(new SourceText(sentence)).Value.Norms().Last();

    [Theory]
    [InlineData("Each Party shall provide the other Party with timber in winter.", "timber")]
    [InlineData("The Parties shall exchange seeds of rare plants, without delay.", "seeds of rare plants")]
    [InlineData("The Parties shall cooperate with each other in the field of lighthouse keeping.", "lighthouse keeping")]
    [InlineData("Each Party shall notify the Depositary of its harbours.", "its harbours")]
    [InlineData("Each Party shall ensure that its ferries carry lifeboats.", "that its ferries carry lifeboats")]
    [InlineData("Upon request, the original log shall be sent to the other Party.", "the original log")]
    [InlineData("Each Party shall, within two months, repair the bridge over the river.", "the bridge")]
    [InlineData("The Parties shall abstain.", "")]
    public void Object_is_what_is_acted_on(string sentence, string expected) => Assert.Equal(expected, Read(sentence).Object.ToString());

    [Theory]
    [InlineData("Each Party shall ensure that wells are clean.", EffortKind.Result, "ensure")]
    [InlineData("Each Party shall take all necessary measures against floods.", EffortKind.Conduct, "take all necessary measures")]
    [InlineData("Each Party shall, as far as possible, keep the road open.", EffortKind.BestEfforts, "as far as possible")]
    [InlineData("The Parties shall promote the study of bees.", EffortKind.Programmatic, "promote")]
    [InlineData("The Parties shall return the boats that promote trade.", EffortKind.Unspecified, "")]
    public void Effort_is_told_by_the_verb_or_by_a_softening(string sentence, EffortKind kind, string words)
    {
        StandardOfEffort effort = Read(sentence).Effort;
        Assert.Equal((kind, words), (effort.Kind, effort.Words.ToString()));
    }

    [Theory]
    [InlineData("The Parties shall help each other.", ReciprocityKind.Mutual, "each other")]
    [InlineData("Each Party shall keep a register of wells.", ReciprocityKind.Symmetrical, "Each Party")]
    [InlineData("The Parties shall jointly build a dam.", ReciprocityKind.Joint, "The Parties")]
    [InlineData("Norway shall open its harbour.", ReciprocityKind.OneSided, "Norway")]
    [InlineData("Each Party shall admit pilots of the other Party on the basis of reciprocity.", ReciprocityKind.Conditional, "on the basis of reciprocity")]
    [InlineData("The Committee shall meet in spring.", ReciprocityKind.Unspecified, "")]
    public void Reciprocity_is_told_by_the_roles_or_said(string sentence, ReciprocityKind kind, string words)
    {
        Reciprocity reciprocity = Read(sentence).Reciprocity;
        Assert.Equal((kind, words), (reciprocity.Kind, reciprocity.Words.ToString()));
    }

    [Theory]
    [InlineData("If one of the Parties is attacked in Europe, the other Party shall assist it.", ConditionKind.Location, "in Europe")]
    [InlineData("If one of the Parties is attacked by Norway, the other Party shall assist it.", ConditionKind.Adversary, "Norway")]
    [InlineData("If one of the Parties is attacked by two or more Powers, the other Party shall assist it.", ConditionKind.AdversaryCount, "two or more Powers")]
    [InlineData("In the event of an unprovoked attack on a Party, the other Party shall assist it.", ConditionKind.NonProvocation, "unprovoked")]
    [InlineData("If a Party is attacked in the course of the present war, the other Party shall assist it.", ConditionKind.OngoingConflict, "the present war")]
    [InlineData("The Parties shall consult at the request of either of them.", ConditionKind.Request, "at the request of")]
    public void Conditions_narrow_the_event(string sentence, ConditionKind kind, string words)
    {
        Condition condition = Assert.Single(Read(sentence).Conditions);
        Assert.Equal((kind, words), (condition.Kind, condition.Words.ToString()));
    }

    [Theory]
    [InlineData("If one of the Parties is attacked by any State, the other Party shall assist it.")]
    [InlineData("If one of the Parties is attacked by one State or several States, the other Party shall assist it.")]
    [InlineData("Each Party shall publish its laws in Europe.")]
    [InlineData("The goods shall be inspected by Norway.")]
    public void Words_that_narrow_no_event_are_no_condition(string sentence) => Assert.Empty(Read(sentence).Conditions);

    [Fact]
    public void A_coalition_that_attacks_is_not_what_is_forbidden()
    {
        Assert.DoesNotContain(ObligationKind.NoHostileAlliance, Read("If one of the Parties suffers an armed attack by any State or coalition of States, the other Party shall give it military assistance.").Kinds);
        Assert.Contains(ObligationKind.NoHostileAlliance, Read("Each Party undertakes not to join any coalition directed against the other Party.").Kinds);
    }

    [Theory]
    [InlineData("Each Party shall protect the archives in the territory of the other Party.", "in the territory of the other Party")]
    [InlineData("Nationals of a Party may fish within the coastal zone.", "within the coastal zone")]
    [InlineData("Each Party shall keep order on its territory.", "on its territory")]
    public void Territory_is_the_place_with_its_preposition(string sentence, string words) => Assert.Equal(words, Assert.Single(Read(sentence).Territories).ToString());

    [Theory]
    [InlineData("Each Party shall cooperate in the area of beekeeping.")]
    [InlineData("Each Party shall act in accordance with its laws.")]
    [InlineData("Each Party shall be represented in the Commission.")]
    public void Subjects_and_organs_are_no_places(string sentence) => Assert.Empty(Read(sentence).Territories);

    [Theory]
    [InlineData("Each Party shall answer within thirty days of receipt of the notification.", TemporalAnchorKind.Notification, "receipt of the notification")]
    [InlineData("Each Party shall report within one year after the entry into force of this Treaty.", TemporalAnchorKind.EntryIntoForce, "the entry into force of this Treaty")]
    [InlineData("Each Party shall repair the road not later than two months after the storm.", TemporalAnchorKind.Event, "the storm")]
    [InlineData("Each Party shall repair the road by the end of 2031.", TemporalAnchorKind.Date, "2031")]
    public void Deadline_has_its_anchor(string sentence, TemporalAnchorKind kind, string words)
    {
        TemporalAnchor anchor = Assert.Single(Read(sentence).Temporal).Anchor!;
        Assert.Equal((kind, words), (anchor.Kind, anchor.Words.ToString()));
    }

    [Theory]
    [InlineData("Each Party shall answer within thirty days.")]
    [InlineData("Each Party shall answer without delay.")]
    [InlineData("The Parties shall meet annually.")]
    public void Bare_period_has_no_anchor(string sentence) => Assert.Null(Assert.Single(Read(sentence).Temporal).Anchor);

    [Fact]
    public void Kinds_have_their_words()
    {
        Norm norm = Read("The Parties shall hold consultations on fisheries trade.");
        Assert.Equal(norm.Kinds, norm.KindCues.Select(c => c.Kind).Distinct().Order());
        Assert.All(norm.KindCues, c => Assert.Contains(c.Words.Text, norm.Words.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Each Party shall plant trees.", RoleKind.EachParty)]
    [InlineData("Either Party may plant trees.", RoleKind.EitherParty)]
    [InlineData("The Parties shall jointly plant trees.", RoleKind.AllPartiesJointly)]
    [InlineData("One of the Parties shall plant trees.", RoleKind.OneParty)]
    [InlineData("The other Party shall plant trees.", RoleKind.OtherParty)]
    [InlineData("Neither Party shall fell trees.", RoleKind.NoParty)]
    [InlineData("Norway shall plant trees.", RoleKind.NamedParty)]
    [InlineData("A third State may plant trees.", RoleKind.ThirdState)]
    [InlineData("The Commission shall plant trees.", RoleKind.Organ)]
    [InlineData("The owner shall plant trees.", RoleKind.Person)]
    public void Bearer_has_its_kind(string sentence, RoleKind kind) => Assert.Equal(kind, Read(sentence).Bearer!.Kind);

    [Fact]
    public void Passive_without_an_agent_has_no_bearer() => Assert.Null(Read("Trees shall be planted along the road.").Bearer);
}
