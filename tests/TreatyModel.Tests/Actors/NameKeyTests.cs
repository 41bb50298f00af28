namespace TreatyModel.Tests.Actors;

public class NameKeyTests
{
    [Theory]
    [InlineData("Côte d'Ivoire", "COTE DIVOIRE")]
    [InlineData("the Netherlands", "NETHERLANDS")]
    [InlineData("St. Lucia", "SAINT LUCIA")]
    [InlineData("Antigua & Barbuda", "ANTIGUA AND BARBUDA")]
    [InlineData("U.S.S.R.", "USSR")]
    [InlineData("Guinea-Bissau", "GUINEA BISSAU")]
    [InlineData("  Republic\n of  Korea ", "REPUBLIC OF KOREA")]
    [InlineData("Türkiye", "TURKIYE")]
    [InlineData("Москва", "МОСКВА")]
    [InlineData("", "")]
    [InlineData("...", "")]
    public void Of_folds(string name, string key) => Assert.Equal(key, NameKey.Of(name));
}
