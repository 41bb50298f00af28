using TreatyModel.Parsing;

namespace TreatyModel.Tests.Specs.Reports;

/// <summary>What others answer to a treaty with. Sentences of our own.</summary>
public class ReactionTests
{
    private static Reaction[] Read(string text) => [.. ReportParser.Default.Parse("Borland and Freedonia signed a treaty. " + text).Value.Reactions];

    [Theory]
    [InlineData("Sylvania condemned the treaty.", Stance.Condemns, "Sylvania")]
    [InlineData("The pact was condemned by Sylvania.", Stance.Condemns, "Sylvania")]
    [InlineData("The pact drew sharp criticism from Sylvania and Ruritania.", Stance.Condemns, "Sylvania;Ruritania")]
    [InlineData("The pact sparked alarm among the northern neighbours, who had hoped for peace.", Stance.Alarmed, "the northern neighbours")]
    [InlineData("Sylvania, Ruritania, and Graustark expressed concern about the pact.", Stance.Alarmed, "Sylvania;Ruritania;Graustark")]
    [InlineData("The pact rattled the northern neighbours.", Stance.Alarmed, "the northern neighbours")]
    [InlineData("The first negative reaction to it came from Sylvania.", Stance.Condemns, "Sylvania")]
    [InlineData("Sylvania welcomed the agreement.", Stance.Approves, "Sylvania")]
    [InlineData("Northern neighbours, including Sylvania and Ruritania, are worried by the pact.", Stance.Alarmed, "Northern neighbours;Sylvania;Ruritania")]
    [InlineData("The league was rattled by the pact.", Stance.Alarmed, "The league")]
    public void A_stance_has_its_holders(string text, Stance stance, string holders)
    {
        Reaction[] found = Read(text);
        Assert.Equal(holders.Split(';'), found.Select(r => r.By.Text));
        Assert.All(found, r => Assert.Equal(stance, r.Stance));
    }

    [Theory]
    [InlineData("Sylvania did not condemn the treaty.")]
    [InlineData("“We condemn the treaty and all who made it,” it said.")]
    public void What_is_denied_or_quoted_is_no_reaction(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Sylvania is considering new sanctions.", "Sylvania", "considering new sanctions", EventStatus.Prospective)]
    [InlineData("Sylvania imposed new sanctions.", "Sylvania", "imposed new sanctions", EventStatus.Asserted)]
    [InlineData("Sylvania convened an emergency meeting.", "Sylvania", "convened an emergency meeting", EventStatus.Asserted)]
    [InlineData("The pact is bad news, prompting Sylvania to review its policy on arms.", "Sylvania", "review its policy on arms", EventStatus.Prospective)]
    public void An_act_is_done_or_to_come(string text, string by, string act, EventStatus status)
    {
        Reaction found = Assert.Single(Read(text), r => !r.Act.IsEmpty);
        Assert.Equal((by, act, status), (found.By.Text, found.Act.Text, found.Status));
    }

    [Fact]
    public void A_verb_that_joins_another_is_as_sure_as_that_one() =>
        Assert.All(Read("Sylvania will strengthen its security cooperation and increase joint exercises."), r => Assert.Equal(EventStatus.Prospective, r.Status));

    [Fact]
    public void States_are_resolved_to_those_of_the_day()
    {
        Reaction[] found = [.. ReportParser.Default.Parse("Pact signed in the capital\n\nPublished 21 June 2024\n\nBorland and Freedonia signed a treaty. Japan and Russian officials condemned it.").Value.Reactions];
        Assert.Equal(["Japan", "Russian officials"], found.Select(r => r.By.Text));
        Assert.Equal("Japan", found[0].Actor?.ToString());
        Assert.Null(found[1].Actor);
    }

    [Fact]
    public void Without_a_treaty_there_is_nothing_to_answer() => Assert.Empty(ReportParser.Default.Parse("Sylvania condemned the noise.").Value.Reactions);
}
