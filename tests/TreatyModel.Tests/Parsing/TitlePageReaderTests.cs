using TreatyModel.Parsing;

namespace TreatyModel.Tests.Parsing;

/// <summary>Titles, kinds and parties in the languages of the lexicons. All treaties here are invented.</summary>
public class TitlePageReaderTests
{
    private static Treaty Parse(string text) => TreatyParser.Default.Parse(text).Value;

    [Theory]
    [InlineData("en", InstrumentKind.Arrangement, "Arrangement between the Republic of Aland and the Kingdom of Borland concerning lighthouses",
        "The Republic of Aland and the Kingdom of Borland,\nDesiring to keep the ships of both countries safe,\nHave agreed as follows:\n\nArticle 1\nThe Parties shall keep the lights lit.\n\nArticle 2\nThe Parties shall share the costs.",
        "the Republic of Aland", "the Kingdom of Borland")]
    [InlineData("fr", InstrumentKind.Agreement, "Accord entre la République de Marinie et le Royaume de Bordurie relatif aux phares de la côte",
        "La République de Marinie et le Royaume de Bordurie,\nDésireux de protéger les navires des deux pays,\nSont convenus de ce qui suit :\n\nArticle 1\nLes Parties entretiennent les feux de la côte.\n\nArticle 2\nLes frais sont à la charge des Parties.",
        "la République de Marinie", "le Royaume de Bordurie")]
    [InlineData("es", InstrumentKind.Agreement, "Convenio entre la República de Marinia y el Reino de Borduria sobre los faros de la costa",
        "La República de Marinia y el Reino de Borduria,\nDeseosos de proteger los buques de los dos países,\nHan convenido en lo siguiente:\n\nArtículo 1\nLas Partes mantendrán las luces de la costa.\n\nArtículo 2\nLos gastos serán de las Partes.",
        "la República de Marinia", "el Reino de Borduria")]
    [InlineData("de", InstrumentKind.Treaty, "Freundschaftsvertrag zwischen der Republik Marinien und dem Königreich Bordurien über die Leuchttürme der Küste",
        "Die Republik Marinien und das Königreich Bordurien,\nin dem Wunsch, die Schiffe der beiden Länder zu schützen,\nsind wie folgt übereingekommen:\n\nArtikel 1\nDie Vertragsparteien unterhalten die Feuer der Küste.\n\nArtikel 2\nDie Kosten werden von den Vertragsparteien getragen.",
        "der Republik Marinien", "dem Königreich Bordurien")]
    [InlineData("nl", InstrumentKind.Agreement, "Samenwerkingsovereenkomst tussen de Republiek Marinië en het Koninkrijk Bordurië inzake de vuurtorens van de kust",
        "De Republiek Marinië en het Koninkrijk Bordurië,\nGeleid door de wens de schepen van de beide landen te beschermen,\nZijn het volgende overeengekomen:\n\nArtikel 1\nDe Partijen onderhouden de lichten van de kust.\n\nArtikel 2\nDe kosten zijn voor rekening van de Partijen.",
        "de Republiek Marinië", "het Koninkrijk Bordurië")]
    [InlineData("it", InstrumentKind.Agreement, "Accordo tra la Repubblica di Marinia e il Regno di Borduria concernente i fari della costa",
        "La Repubblica di Marinia e il Regno di Borduria,\nDesiderosi di proteggere le navi dei due paesi,\nHanno convenuto quanto segue:\n\nArticolo 1\nLe Parti mantengono le luci della costa.\n\nArticolo 2\nLe spese sono a carico delle Parti.",
        "la Repubblica di Marinia", "il Regno di Borduria")]
    [InlineData("pt", InstrumentKind.Agreement, "Acordo entre a República da Marínia e o Reino da Bordúria sobre os faróis da costa",
        "A República da Marínia e o Reino da Bordúria,\nDesejosos de proteger os navios dos dois países,\nAcordaram no seguinte:\n\nArtigo 1.º\nAs Partes mantêm as luzes da costa.\n\nArtigo 2.º\nAs despesas são das Partes.",
        "a República da Marínia", "o Reino da Bordúria")]
    [InlineData("ru", InstrumentKind.Agreement, "Соглашение между Республикой Мариния и Королевством Бордурия о маяках на побережье",
        "Республика Мариния и Королевство Бордурия,\nжелая защитить суда на море,\nсогласились о нижеследующем:\n\nСтатья 1\nСтороны содержат огни на побережье.\n\nСтатья 2\nРасходы на это несут Стороны.",
        "Республикой Мариния", "Королевством Бордурия")]
    [InlineData("zh", InstrumentKind.Agreement, "甲乙共和国和丙丁王国关于沿海灯塔的协定",
        "甲乙共和国和丙丁王国，\n愿意保护两国船只的安全，\n议定条款如下：\n\n第一条\n缔约双方应维护沿海的灯塔。\n\n第二条\n费用由缔约双方分担。",
        "甲乙共和国", "丙丁王国")]
    [InlineData("ja", InstrumentKind.Treaty, "甲乙国と丙丁国との間の友好条約",
        "甲乙国及び丙丁国は、\n両国の船舶の安全を守ることを希望し、\n次のとおり協定した。\n\n第一条\n締約国は、海岸の灯台を維持する。\n\n第二条\n費用は、締約国が負担する。",
        "甲乙国", "丙丁国")]
    public void Title_tells_kind_and_parties(string language, InstrumentKind kind, string title, string rest, params string[] parties)
    {
        Treaty treaty = Parse($"{title}\n\n{rest}\n");
        Assert.Equal(language, treaty.Language);
        Title found = Assert.Single(treaty.Titles);
        Assert.Equal((title, language, kind), (found.ToString(), found.Language, treaty.Kind));
        Assert.Equal(parties, treaty.Parties.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("اتفاقية بشأن حماية المنارات على الساحل", "إن الأطراف في هذه الاتفاقية،\nقد اتفقت على ما يلي:\n\nالمادة 1\nتلتزم الأطراف بصيانة المنارات على الساحل.\n\nالمادة 2\nتتحمل الأطراف التكاليف.", InstrumentKind.Convention)]
    [InlineData("연안 등대 보호에 관한 협정", "당사국은 다음과 같이 합의하였다.\n\n제1조\n당사국은 연안의 등대를 유지한다.\n\n제2조\n비용은 당사국이 부담한다.", InstrumentKind.Agreement)]
    public void Title_without_parties_tells_kind(string title, string rest, InstrumentKind kind)
    {
        Treaty treaty = Parse($"{title}\n\n{rest}\n");
        Assert.Equal((title, kind), (Assert.Single(treaty.Titles).ToString(), treaty.Kind));
        Assert.Empty(treaty.Parties);
    }

    [Fact]
    public void A_collections_own_language_comes_second()
    {
        const string body = "Les Parties,\nSont convenues de ce qui suit :\n\nArticle 1\nLes Parties entretiennent les feux de la côte et en partagent les frais.\n";
        Assert.Equal("Protocole relatif aux phares", Assert.Single(Parse($"Protocol inzake de vuurtorens van de kust\n\nProtocole relatif aux phares\n\n{body}").Titles).ToString());
        Title other = Assert.Single(Parse($"Verdrag inzake de vuurtorens van de kust\n\n{body}").Titles);
        Assert.Equal(("Verdrag inzake de vuurtorens van de kust", "nl"), (other.ToString(), other.Language));
    }

    [Theory]
    [InlineData("2. Reaffirms the unified character of the Convention")]
    [InlineData("- that the Protocol is open to all")]
    [InlineData("The Governments that have signed what later became known to all as the Treaty,")]
    public void Items_and_sentences_are_no_titles(string line) =>
        Assert.Empty(Parse($"{line}\n\nHave agreed as follows:\n\nArticle 1\nThe Parties shall keep the lights lit.\n\nArticle 2\nThe Parties shall share the costs.\n").Titles);

    [Fact]
    public void Without_a_title_the_preamble_names_the_parties()
    {
        Treaty treaty = Parse("PREAMBLE\nThe United Kingdom of Great Britain and Northern Ireland, the Kingdom of Borland and Bosnia and Herzegovina,\n"
            + "Desiring to keep ships safe,\nHave agreed as follows:\n\nArticle 1\nThe Parties shall keep the lights lit.\n\nArticle 2\nThe Parties shall share the costs.\n");
        Assert.Empty(treaty.Titles);
        Assert.Equal(["The United Kingdom of Great Britain and Northern Ireland", "the Kingdom of Borland", "Bosnia and Herzegovina"], treaty.Parties.Select(p => p.ToString()));
    }

    /// <summary>Each name is looked at by itself: looking through the rest of the list at each would take minutes here.</summary>
    [Fact]
    public void A_list_of_ten_thousand_parties_is_read()
    {
        const int count = 10_000;
        string list = string.Concat(Enumerable.Repeat(" et de Bordurie", count));
        Treaty treaty = Parse($"Le Gouvernement de Marinie{list},\nDésireux de protéger les navires de tous les pays,\nSont convenus de ce qui suit :\n\nArticle 1\nLes Parties entretiennent les feux de la côte.\n\nArticle 2\nLes frais sont à la charge des Parties.\n");
        Assert.Equal(count + 1, treaty.Parties.Length);
    }

    [Theory]
    [InlineData("nl", "Hare Majesteit de Koningin van Marinië en de President van Bordurië,\nGeleid door de wens de schepen van de beide landen te beschermen,\nZijn het volgende overeengekomen:\n\nArtikel 1\nDe Partijen onderhouden de lichten van de kust.\n\nArtikel 2\nDe kosten zijn voor rekening van de Partijen.")]
    [InlineData("de", "Ihre Majestät die Königin von Marinien und der Präsident von Bordurien,\nin dem Wunsch, die Schiffe der beiden Länder zu schützen,\nsind wie folgt übereingekommen:\n\nArtikel 1\nDie Vertragsparteien unterhalten die Feuer der Küste.\n\nArtikel 2\nDie Kosten werden von den Vertragsparteien getragen.")]
    public void A_majesty_without_a_title_is_a_party(string language, string text)
    {
        Treaty treaty = Parse(text);
        Assert.Equal(language, treaty.Language);
        Assert.Equal(2, treaty.Parties.Length);
    }
}
