namespace TreatyModel.Tests.Provisions;

public class ProvisionPathTests
{
    [Theory]
    [InlineData("art 4", "art_4")]
    [InlineData("art 4(1)(a)", "art_4__para_1__point_a")]
    [InlineData("annex I art 2", "annex_I__art_2")]
    [InlineData("chp II sec 3", "chp_II__sec_3")]
    [InlineData("preamble", "preamble")]
    [InlineData("preamble(2)", "preamble__para_2")]
    [InlineData("art 10.4~2", "art_10.4-2")]
    [InlineData("", "")]
    public void Text_goes_there_and_back_and_has_an_eid(string text, string eId)
    {
        ProvisionPath path = ProvisionPath.Parse(text);
        Assert.Equal(text, path.ToString());
        Assert.Equal(eId, path.EId);
    }

    [Theory, InlineData("4"), InlineData("art"), InlineData("art 4("), InlineData("art 4()"), InlineData("(1)"), InlineData("article 4"), InlineData("art 4 5"), InlineData("art  4")]
    public void Parse_rejects(string text)
    {
        Assert.False(ProvisionPath.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ProvisionPath.Parse(text));
    }
}
