using TreatyModel.Analysis;

namespace TreatyModel.Tests.Analysis;

public class AtopCodingTests
{
    [Theory]
    [InlineData("If one of the Parties is attacked and thus finds itself in a state of war, the other Party shall immediately give it military and other help with all means at its disposal.", "Defence")]
    [InlineData("If a Party is attacked, the other Parties will assist it by such action as it deems necessary, including armed force.", "Defence")]
    [InlineData("In the event of an armed attack on one Party, the other Party shall act to meet the danger in accordance with its constitutional processes.", "Defence")]
    [InlineData("The Parties shall declare war on Freedonia before the first of May.", "Offence")]
    [InlineData("Each Party undertakes to employ its military resources against Freedonia.", "Offence")]
    [InlineData("If one Party is attacked by a third State, the other Party shall remain neutral.", "Neutrality")]
    [InlineData("If one of the Parties is attacked, the other Party shall not support the attacker.", "Neutrality")]
    [InlineData("Each Party undertakes not to attack the other Party.", "NonAggression")]
    [InlineData("The Parties shall refrain from the threat or use of force in their mutual relations.", "NonAggression")]
    [InlineData("Whenever the security of a Party is threatened by an armed attack, the Parties shall consult together.", "Consultation")]
    public void A_promise_sets_its_variable_and_no_other(string clause, string variable) => Assert.Equal(variable, Provided(Read(clause)));

    [Theory]
    [InlineData("Neither Party shall interfere in the internal affairs of the other Party.")]
    [InlineData("The Parties shall respect the permanent neutrality of Freedonia.")]
    [InlineData("Each Party undertakes not to join any alliance directed against the other Party.")]
    [InlineData("The Parties shall consult on all important questions.")]
    [InlineData("In the event of a threat to public health, the Parties shall consult together.")]
    [InlineData("If a Party is attacked, the other Party shall inform the Council of the military situation.")]
    [InlineData("If a Party is attacked, the other Party shall give medical help to refugees.")]
    [InlineData("Each Party shall give military training to the other Party.")]
    [InlineData("Neither Party shall allow its territory to be used for an attack on the other Party.")]
    [InlineData("The inspectors shall not use force against persons on board.")]
    [InlineData("The Parties shall settle their disputes by peaceful means.")]
    [InlineData("No person shall be subjected to unlawful attacks on his honour.")]
    [InlineData("Ships shall remain liable to seizure for violations of neutrality.")]
    [InlineData("A Party may consult the other Party when it is threatened by an armed attack.")]
    public void A_look_alike_sets_none(string clause)
    {
        AtopCoding coding = Read(clause);
        Assert.Equal("", Provided(coding));
        Assert.Equal((AtopValue.NotProvided, CowAllianceType.None), (coding.Defence.Value, coding.AllianceType));
    }

    [Theory]
    [InlineData("If a Party is attacked, the other Party shall assist it. Each Party undertakes not to attack the other Party.", CowAllianceType.DefencePact)]
    [InlineData("The Parties shall declare war on Freedonia before the first of May.", CowAllianceType.DefencePact)]
    [InlineData("Each Party undertakes not to attack the other Party. Whenever the security of a Party is threatened by an armed attack, the Parties shall consult together.", CowAllianceType.NeutralityOrNonAggression)]
    [InlineData("Whenever the security of a Party is threatened by an armed attack, the Parties shall consult together.", CowAllianceType.Entente)]
    public void The_strongest_promise_makes_the_type(string clauses, CowAllianceType type) => Assert.Equal(type, Read(clauses).AllianceType);

    [Fact]
    public void Evidence_is_the_statement_with_its_place()
    {
        AtopCoding coding = AtopCoding.Of(Treaty.Parse("Treaty of Help\nArticle 1\nThe Parties shall promote trade.\nArticle 2\nEach Party undertakes not to attack the other Party."));
        Statement evidence = Assert.Single(coding.NonAggression.Evidence);
        Assert.Equal("art 2", evidence.Path.ToString());
        Assert.Equal("Provided: art 2", coding.NonAggression.ToString());
        Assert.Empty(coding.Defence.Evidence);
    }

    [Fact]
    public void A_treaty_whose_statements_were_not_read_is_unknown()
    {
        Assert.Equal(new AtopCoding(), AtopCoding.Of(new Treaty()));
        AtopCoding unread = AtopCoding.Of(new Treaty { Statements = [new NonNormativeStatement { Class = StatementClass.Unclassified, Words = "Each Party undertakes not to attack the other Party" }] });
        Assert.Equal((AtopValue.Unknown, CowAllianceType.Unknown), (unread.NonAggression.Value, unread.AllianceType));
    }

    [Fact]
    public void A_treaty_written_by_hand_is_coded_and_equal_by_value()
    {
        Treaty treaty = new() { Statements = [new Norm { Class = StatementClass.Obligation, Verb = "defend", Action = "defend the other Party", Words = "defend the other Party", Trigger = new Trigger { Level = TriggerLevel.Attack } }] };
        Assert.Equal("Defence", Provided(AtopCoding.Of(treaty)));
        Assert.Equal(AtopCoding.Of(treaty), AtopCoding.Of(treaty with { }));
        Assert.Equal(AtopCoding.Of(treaty).GetHashCode(), AtopCoding.Of(treaty with { }).GetHashCode());
    }

    [Fact]
    public void War_renounced_in_a_declaration_is_non_aggression()
    {
        Treaty treaty = new() { Statements = [new NonNormativeStatement { Class = StatementClass.Declaratory, Verb = "declare", Words = "The Parties declare that they condemn recourse to war and renounce it among themselves" }] };
        Assert.Equal("NonAggression", Provided(AtopCoding.Of(treaty)));
    }

    [Fact]
    public void Of_rejects_null() => Assert.Throws<ArgumentNullException>(() => AtopCoding.Of(null!));

    private static AtopCoding Read(string clauses) => AtopCoding.Of(Treaty.Parse($"Treaty of Help\nArticle 1\n{clauses}"));

    private static string Provided(AtopCoding coding) => string.Join(' ', new (string Name, AtopVariable Variable)[]
    {
        ("Defence", coding.Defence), ("Offence", coding.Offence), ("Neutrality", coding.Neutrality), ("NonAggression", coding.NonAggression), ("Consultation", coding.Consultation),
    }.Where(v => v.Variable.IsProvided).Select(v => v.Name));
}
