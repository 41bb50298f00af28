using TreatyModel.Parsing;
using TreatyModel.Tests.Specs;

namespace TreatyModel.Tests.Parsing;

/// <summary>What the treaties of Specs/Structure/treaties.spec say besides their structure: title, kind, parties, place and date, who signed as what.</summary>
public class LanguageTreatyTests
{
    private static Treaty Read(string language) =>
        TreatyParser.Default.Parse(StructureSpec.All.Single(s => s.File == "treaties.spec" && s.Name == language).Text).Value;

    [Theory]
    [InlineData("English", "en", "TREATY BETWEEN ALAND AND BORLAND ON THE COMMON BRIDGE")]
    [InlineData("French", "fr", "TRAITÉ ENTRE L'ALANDIE ET LA BORLANDIE RELATIF AU PONT COMMUN")]
    [InlineData("Spanish", "es", "TRATADO ENTRE ALANDIA Y BORLANDIA SOBRE EL PUENTE COMÚN")]
    [InlineData("German", "de", "VERTRAG ZWISCHEN ALANDIEN UND BORLANDIEN ÜBER DIE GEMEINSAME BRÜCKE")]
    [InlineData("Dutch", "nl", "VERDRAG TUSSEN ALANDIË EN BORLANDIË INZAKE DE GEMEENSCHAPPELIJKE BRUG")]
    [InlineData("Italian", "it", "TRATTATO TRA L'ALANDIA E LA BORLANDIA SUL PONTE COMUNE")]
    [InlineData("Portuguese", "pt", "TRATADO ENTRE A ALÂNDIA E A BORLÂNDIA SOBRE A PONTE COMUM")]
    [InlineData("Russian", "ru", "ДОГОВОР МЕЖДУ АЛАНДИЕЙ И БОРЛАНДИЕЙ ОБ ОБЩЕМ МОСТЕ")]
    [InlineData("Arabic", "ar", "معاهدة بين ألانديا وبورلانديا بشأن الجسر المشترك")]
    [InlineData("Chinese", "zh", "阿兰国和博兰国关于共同桥梁的条约")]
    [InlineData("Japanese", "ja", "共同の橋に関するアランドとボーランドとの間の条約")]
    [InlineData("Korean", "ko", "공동 교량에 관한 알란드와 볼란드 간의 조약")]
    public void Parse_reads_language_title_and_kind(string language, string code, string title)
    {
        Treaty treaty = Read(language);
        Assert.Equal(code, treaty.Language);
        Assert.Equal(title, Assert.Single(treaty.Titles).ToString());
        Assert.Equal(InstrumentKind.Treaty, treaty.Kind);
    }

    [Theory]
    [InlineData("English", "ALAND", "BORLAND")]
    [InlineData("French", "L'ALANDIE", "LA BORLANDIE")]
    [InlineData("Spanish", "ALANDIA", "BORLANDIA")]
    [InlineData("German", "ALANDIEN", "BORLANDIEN")]
    [InlineData("Dutch", "ALANDIË", "BORLANDIË")]
    [InlineData("Italian", "L'ALANDIA", "LA BORLANDIA")]
    [InlineData("Portuguese", "A ALÂNDIA", "A BORLÂNDIA")]
    [InlineData("Russian", "АЛАНДИЕЙ", "БОРЛАНДИЕЙ")]
    [InlineData("Arabic", "ألانديا", "بورلانديا")]
    [InlineData("Chinese", "阿兰国", "博兰国")]
    [InlineData("Korean", "알란드 정부", "볼란드 정부")]
    public void Parse_reads_the_parties_of_the_title_or_the_preamble(string language, string one, string other)
    {
        Treaty treaty = Read(language);
        Assert.Equal([one, other], treaty.Parties.Select(p => p.ToString()));
        Assert.Equal(Laterality.Bilateral, treaty.Laterality);
    }

    [Theory]
    [InlineData("English", "Alville", "Anna Berg", "the Government of Aland", SigningCapacity.ForeignMinister)]
    [InlineData("French", "Alville", "Anna Berg", "le Gouvernement de l'Alandie", SigningCapacity.ForeignMinister)]
    [InlineData("Spanish", "Alvilla", "Ana Berg", "el Gobierno de Alandia", SigningCapacity.ForeignMinister)]
    [InlineData("German", "Alstadt", "Anna Berg", "die Regierung von Alandien", SigningCapacity.Unknown)]
    [InlineData("Dutch", "Alstad", "Anna Berg", "de Regering van Alandië", SigningCapacity.ForeignMinister)]
    [InlineData("Italian", "Alvilla", "Anna Berg", "il Governo dell'Alandia", SigningCapacity.ForeignMinister)]
    [InlineData("Portuguese", "Alvila", "Ana Berg", "Governo da Alândia", SigningCapacity.ForeignMinister)]
    [InlineData("Russian", "Алграде", "Анна Берг", "Правительство Аландии", SigningCapacity.ForeignMinister)]
    [InlineData("Arabic", "ألفيل", "أنا بيرغ", "حكومة ألانديا", SigningCapacity.ForeignMinister)]
    [InlineData("Chinese", "阿城", "安娜", "阿兰国政府", SigningCapacity.ForeignMinister)]
    [InlineData("Japanese", "アル市", "安田花子", "アランド政府", SigningCapacity.Unknown)]
    [InlineData("Korean", "알시", "김안나", "알란드 정부", SigningCapacity.ForeignMinister)]
    public void Parse_reads_who_signed_where_and_when(string language, string place, string name, string party, SigningCapacity capacity)
    {
        Treaty treaty = Read(language);
        Assert.Equal(2, treaty.Signatories.Length);
        Signatory first = treaty.Signatories[0];
        Assert.Equal((place, name, party, capacity), (first.Place.ToString(), first.Name.ToString(), first.Party.ToString(), first.Kind));
        Assert.All(treaty.Signatories, s => Assert.Equal("1921-05-03", s.Date.ToString()));
        Assert.Contains(treaty.Events, e => e.Action == TreatyAction.Signature && e.Date == first.Date);
    }

    [Fact]
    public void Parse_takes_the_language_from_the_caller()
    {
        const string text = "Artikel 1\nElke Partij helpt.\nArtikel 2\nDe hulp is in geld.\nGedaan te Alstad op 3 mei 1921.";
        var parser = new TreatyParser(TreatyParserOptions.Default with { Language = "nl" });
        Assert.Equal("nl", parser.Parse(text).Value.Language);
        Assert.Equal("Alstad", Assert.Single(parser.Parse(text).Value.Events).Place.ToString());
        // Given the wrong language the text is read by that language's words: its structure stays, the place is not found.
        Treaty misled = new TreatyParser(TreatyParserOptions.Default with { Language = "es" }).Parse(text).Value;
        Assert.Equal(2, misled.Articles().Count());
        Assert.DoesNotContain(misled.Events, e => !e.Place.IsEmpty);
    }

    [Theory]
    [InlineData("Стороны строят мост, чтобы вы и мы могли ездить. Это хорошо, и мы рады.", "ru")]
    [InlineData("Сторони будують міст, щоб ви і ми могли їздити. Це добре, і ми раді, що він є.", "")]
    [InlineData("یکی از طرفین گفت که پل را می‌سازد و چه کسی آن را نگه می‌دارد.", "")]
    [InlineData("يبني الطرفان جسرا ويحافظان عليه معا.", "ar")]
    public void Language_is_told_by_letters_that_one_language_of_a_script_has(string text, string code) => Assert.Equal(code, LanguageDetector.Detect(text));
}
