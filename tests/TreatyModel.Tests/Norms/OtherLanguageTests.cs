using TreatyModel.Diagnostics;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Norms;

/// <summary>Other languages are read by marks: who is named, what sets it off, what it refers to, and the class where a word of force tells it. The rest says that it is unclassified.</summary>
public class OtherLanguageTests
{
    public static TheoryData<string, string, StatementClass, string, string, string> Sentences => new()
    {
        { "fr", "En cas de menace contre le pont, chaque Partie contractante s'engage à avertir sans délai l'autre Partie contractante conformément à l'article 7.", StatementClass.Obligation, "chaque Partie contractante", "En cas de menace contre le pont", "article 7" },
        { "fr", "Aucune des Parties ne construira de barrage sur la rivière visée au paragraphe 2.", StatementClass.Prohibition, "Aucune des Parties", "", "paragraphe 2" },
        { "fr", "Les Parties se consultent chaque année sur l'état du canal.", StatementClass.Unclassified, "Les Parties", "", "" },
        { "es", "Si una de las Partes es atacada, la otra Parte le prestará ayuda de conformidad con el artículo 51 de la Carta de las Naciones Unidas.", StatementClass.Obligation, "la otra Parte", "Si una de las Partes es atacada", "artículo 51 de la Carta de las Naciones Unidas" },
        { "es", "Ninguna Parte podrá cerrar el puerto sin perjuicio de lo dispuesto en el párrafo 3.", StatementClass.Prohibition, "Ninguna Parte", "", "párrafo 3" },
        { "de", "Die Vertragsparteien verpflichten sich, im Falle eines Angriffs den Hafen gemäß Artikel 4 zu öffnen.", StatementClass.Obligation, "Die Vertragsparteien", "im Falle eines Angriffs den Hafen gemäß Artikel 4 zu öffnen", "Artikel 4" },
        { "de", "Die Vertragsparteien verpflichten sich, keine Zölle auf Netze zu erheben.", StatementClass.Prohibition, "Die Vertragsparteien", "", "" },
        { "nl", "Indien een van de Partijen daarom verzoekt, zal de andere Partij onverwijld de sluis openen overeenkomstig artikel 9.", StatementClass.Obligation, "de andere Partij", "Indien een van de Partijen daarom verzoekt", "artikel 9" },
        { "it", "Qualora una delle Parti lo chieda, l'altra Parte dovrà aprire il canale conformemente all'articolo 6.", StatementClass.Obligation, "l'altra Parte", "Qualora una delle Parti lo chieda", "articolo 6" },
        { "pt", "Em caso de ameaça, as Partes Contratantes deverão reunir-se sem demora nos termos do artigo 8.", StatementClass.Obligation, "as Partes Contratantes", "Em caso de ameaça", "artigo 8" },
        { "ru", "В случае нападения на одну из Сторон, другая Сторона обязуется немедленно открыть порт в соответствии со статьей 5.", StatementClass.Obligation, "другая Сторона", "В случае нападения на одну из Сторон", "статьей 5" },
        { "ru", "Каждая из Договаривающихся Сторон обязуется не закрывать реку для судов, указанных в пункте 2.", StatementClass.Prohibition, "Каждая из Договаривающихся Сторон", "", "пункте 2" },
        { "zh", "一旦缔约一方的港口遭受武装攻击,缔约另一方应根据第六条立即开放运河。", StatementClass.Obligation, "缔约另一方", "一旦缔约一方的港口遭受武装攻击", "第六条" },
        { "zh", "缔约双方不得在第三条所述河流上修建水坝。", StatementClass.Prohibition, "缔约双方", "", "第三条" },
        { "ja", "締約国は、第三条に定める港が攻撃された場合には、直ちに協議する。", StatementClass.Obligation, "締約国", "第三条に定める港が攻撃された場合には", "第三条" },
        { "ko", "일방의 항구가 무력공격을 받는 경우 타방은 제6조에 따라 지체없이 운하를 개방한다.", StatementClass.Obligation, "타방", "일방의 항구가 무력공격을 받는 경우", "제6조" },
        { "ko", "쌍방은 제3조의 강에 둑을 건설하지 아니한다.", StatementClass.Prohibition, "쌍방", "", "제3조" },
        { "ar", "في حالة وقوع هجوم مسلح على أحد الطرفين، يلتزم الطرف الآخر بفتح الميناء على الفور وفقا للمادة 6.", StatementClass.Obligation, "الطرف الآخر", "في حالة وقوع هجوم مسلح على أحد الطرفين", "للمادة 6" },
        { "ar", "لا يجوز لأي طرف إغلاق النهر المذكور في المادة 3.", StatementClass.Prohibition, "أي طرف", "", "المادة 3" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Marks_tell_who_and_when_and_what_it_refers_to(string language, string sentence, StatementClass expected, string bearer, string trigger, string reference)
    {
        ParseResult<Treaty> result = Read(language, sentence);
        Statement statement = Assert.Single(result.Value.Statements);
        Assert.Equal(expected, statement.Class);
        Assert.Equal(bearer, statement.Bearer?.Words.Text ?? "");
        Assert.Equal(trigger, statement.Trigger?.Words.Text ?? "");
        Assert.Equal(reference.Length > 0 ? [reference] : [], statement.References.Select(r => r.Words.Text));
        Assert.All(statement.References, r => Assert.Equal(result.Source[r.Words.Span], r.Words.Text));
        Assert.Equal(expected == StatementClass.Unclassified ? 0 : 0.6, statement.Confidence);
        Assert.Contains(result.Diagnostics, d => d.Descriptor == TreatyDiagnostics.LanguageReadByMarks);
        Assert.Equal(expected == StatementClass.Unclassified, result.Diagnostics.Any(d => d.Descriptor == TreatyDiagnostics.StatementNotUnderstood));
    }

    [Theory]
    [InlineData("ko", "일방의 항구가 공격을 받아 그 나라가 전쟁상태에 놓이는 경우 타방은 곧 운하를 개방한다.", TriggerOperator.And)]
    [InlineData("zh", "一旦缔约一方的港口遭受武装攻击而该国处于战争状态时,缔约另一方应开放运河。", TriggerOperator.And)]
    [InlineData("fr", "En cas d'attaque ou de guerre, les Parties s'engagent à se prêter assistance.", TriggerOperator.Or)]
    public void Two_events_of_a_condition_are_joined_as_the_words_say(string language, string sentence, TriggerOperator join)
    {
        Trigger trigger = Read(language, sentence).Value.Statements[0].Trigger!;
        Assert.Equal(join, trigger.Operator);
        Assert.Equal([TriggerLevel.Attack, TriggerLevel.StateOfWar], trigger.Parts.Select(p => p.Level));
    }

    [Fact]
    public void Items_have_class_and_bearer_of_the_words_before_them()
    {
        Treaty treaty = Read("fr", "Chaque Partie s'engage à :\na) entretenir les quais ;\nb) publier les tarifs.").Value;
        Assert.Equal([StatementClass.Obligation, StatementClass.Obligation, StatementClass.Obligation], treaty.Statements.Select(s => s.Class));
        Assert.All(treaty.Statements, s => Assert.Equal("Chaque Partie", s.Bearer?.Words.Text));
    }

    [Fact]
    public void A_language_without_a_lexicon_says_that_it_was_not_read()
    {
        ParseResult<Treaty> result = new TreatyParser(TreatyParserOptions.Default with { Language = "sv" }).Parse("Traktat om vänskap\nArtikel 1\nParterna skall underrätta varandra.");
        Assert.Empty(result.Value.Statements);
        Assert.Contains(result.Diagnostics, d => d.Descriptor == TreatyDiagnostics.LanguageNotRead);
    }

    [Fact]
    public void English_is_read_and_nothing_is_said() =>
        Assert.DoesNotContain(TreatyParser.Default.Parse("Treaty of Friendship\nArticle 1\nThe Parties shall consult each other on their ports.\nArticle 2\nThis Treaty shall enter into force on signature.").Diagnostics,
            d => d.Descriptor == TreatyDiagnostics.LanguageNotRead || d.Descriptor == TreatyDiagnostics.LanguageReadByMarks);

    private static ParseResult<Treaty> Read(string language, string sentence)
    {
        string heading = language switch { "fr" => "Article premier", "es" => "Artículo 1", "de" => "Artikel 1", "nl" => "Artikel 1", "it" => "Articolo 1", "pt" => "Artigo 1", "ru" => "Статья 1", "ko" => "제1조", "ar" => "المادة 1", _ => "第一条" };
        ParseResult<Treaty> result = new TreatyParser(TreatyParserOptions.Default with { Language = language }).Parse($"{heading}\n{sentence}");
        Assert.Equal(language, result.Value.Language);
        return result;
    }
}
