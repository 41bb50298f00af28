using TreatyModel.Diagnostics;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Norms;

/// <summary>Where norms are not read the result says so: units are there, statements are not, and a diagnostic tells.</summary>
public class OtherLanguageTests
{
    [Theory]
    [InlineData("fr", "Traité d'amitié\nArticle premier\nLes Parties contractantes s'engagent à se consulter sur toutes les questions importantes qui touchent leurs ports.\nArticle 2\nLe présent Traité entrera en vigueur à la date de l'échange des instruments de ratification.")]
    [InlineData("es", "Tratado de amistad\nArtículo 1\nLas Partes Contratantes se comprometen a consultarse sobre todas las cuestiones importantes de sus puertos.\nArtículo 2\nEl presente Tratado entrará en vigor en la fecha del canje de los instrumentos de ratificación.")]
    [InlineData("de", "Vertrag über Freundschaft\nArtikel 1\nDie Vertragsparteien verpflichten sich, einander in allen wichtigen Fragen ihrer Häfen zu konsultieren.\nArtikel 2\nDieser Vertrag tritt am Tage des Austausches der Ratifikationsurkunden in Kraft.")]
    [InlineData("ru", "Договор о дружбе\nСтатья 1\nДоговаривающиеся Стороны обязуются консультироваться друг с другом по всем важным вопросам своих портов.\nСтатья 2\nНастоящий Договор вступит в силу в день обмена ратификационными грамотами.")]
    [InlineData("zh", "友好条约\n第一条\n缔约双方应就有关港口的一切重要问题进行协商。\n第二条\n本条约自互换批准书之日起生效。")]
    [InlineData("ko", "우호조약\n제1조\n체약쌍방은 항구에 관한 모든 중요한 문제에 대하여 서로 협의한다.\n제2조\n이 조약은 비준서가 교환되는 날부터 효력을 가진다.")]
    [InlineData("ar", "معاهدة صداقة\nالمادة 1\nتتعهد الدولتان المتعاقدتان بالتشاور في جميع المسائل المهمة المتعلقة بموانئهما.\nالمادة 2\nتدخل هذه المعاهدة حيز النفاذ في تاريخ تبادل وثائق التصديق.")]
    public void Norms_that_are_not_read_are_said_to_be_missing(string language, string text)
    {
        ParseResult<Treaty> result = TreatyParser.Default.Parse(text);
        Assert.Equal(language, result.Value.Language);
        Assert.Equal(2, result.Value.Articles().Count());
        Assert.Empty(result.Value.Statements);
        Assert.Contains(result.Diagnostics, d => d.Descriptor == TreatyDiagnostics.LanguageNotRead);
    }

    [Fact]
    public void English_is_read_and_nothing_is_said() =>
        Assert.DoesNotContain(TreatyParser.Default.Parse("Treaty of Friendship\nArticle 1\nThe Parties shall consult each other on their ports.\nArticle 2\nThis Treaty shall enter into force on signature.").Diagnostics,
            d => d.Descriptor == TreatyDiagnostics.LanguageNotRead);
}
