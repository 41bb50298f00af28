namespace TreatyModel.Tests.Norms;

public class DefinitionTests
{
    private static readonly Treaty Treaty = Treaty.Parse("""
        Treaty on Buoys
        Article 1
        For the purposes of this Treaty, "buoy" means any floating mark. The term "keeper" means whoever tends one.
        Article 2
        The Parties shall paint their buoys red. Each keeper shall report losses. The channel shall be dredged.
        """);

    [Fact]
    public void Terms_come_without_quotation_marks() => Assert.Equal(["buoy", "keeper"], Treaty.Definitions().Select(d => d.ToString()));

    [Fact]
    public void UsesOf_finds_the_term_and_its_plural_elsewhere()
    {
        Definition buoy = Treaty.Definitions().First();
        Assert.Equal(["The Parties shall paint their buoys red"], Treaty.UsesOf(buoy).Select(s => s.Words.ToString()));
    }

    [Theory]
    [InlineData("a buoyant market", false)]
    [InlineData("The Buoys", true)]
    public void IsUsedIn_takes_whole_words(string words, bool used) => Assert.Equal(used, Treaty.Definitions().First().IsUsedIn(words));

    [Fact]
    public void Of_gives_nothing_for_a_duty() => Assert.Null(Definition.Of(Treaty.Norms().First()));
}
