using TreatyModel.Parsing;

namespace TreatyModel.Tests.Norms;

public class StrengthProfileTests
{
    [Theory]
    [InlineData("If one of the Parties is attacked and thus finds itself in a state of war, the other Party shall immediately give it military and other help with all means at its disposal.", StrengthGrade.A5)]
    [InlineData("In the event of an armed attack on one Party, the other Party shall at once give military help with all means in its power, in accordance with its domestic law.", StrengthGrade.A4)]
    [InlineData("If a Party is attacked, the other Parties will assist it by such action as it deems necessary, including armed force.", StrengthGrade.A3)]
    [InlineData("In the event of an armed attack on one Party, the other Party shall act to meet the danger in accordance with its constitutional processes.", StrengthGrade.A2)]
    [InlineData("Whenever a Party is threatened, the Parties shall consult together.", StrengthGrade.A1)]
    [InlineData("The Parties shall consult on all important questions.", StrengthGrade.A1)]
    [InlineData("Neither Party shall consult a third State.", StrengthGrade.A0)]
    [InlineData("Each Party undertakes not to attack the other Party.", StrengthGrade.A0)]
    public void Grade_follows_from_the_words(string clause, StrengthGrade grade) => Assert.Equal(grade, Read(clause).Strength.Grade);

    [Fact]
    public void Profile_keeps_what_the_grade_is_made_from()
    {
        StrengthProfile profile = Read("If one of the Parties is attacked and thus finds itself in a state of war, the other Party shall immediately give it military and other help with all means at its disposal.").Strength;
        Assert.Equal(TriggerLevel.StateOfWar, profile.TriggerLevel);
        Assert.True(profile is { NeedsTwoEvents: true, IsPrompt: true, NamesMilitaryHelp: true, Means: MeansScope.All, NeedsRequest: false, Limits: QualifierLimits.None });
    }

    [Fact]
    public void Every_member_has_the_words_that_it_rests_on()
    {
        const string Clause = "If, in the opinion of the Council, a Party is attacked and\nthus finds itself in a state of war, the other Party shall at its request immediately give it military\nhelp with all\n means in accordance with its domestic law.";
        ParseResult<Treaty> result = TreatyParser.Default.Parse($"Treaty of Help\nArticle 1\n{Clause}");
        StrengthProfile profile = result.Value.Norms().First().Strength;
        Assert.All(profile.Evidence, e => Assert.Equal(result.Source[e.Words.Span], e.Words.Text));
        Assert.Equal("in the opinion of", Words(StrengthAspect.IsTriggerSelfJudged));
        Assert.Equal("military", Words(StrengthAspect.NamesMilitaryHelp));
        Assert.Equal("all means", Words(StrengthAspect.Means));
        Assert.Equal("immediately", Words(StrengthAspect.IsPrompt));
        Assert.Equal("in accordance with its domestic law", Words(StrengthAspect.Limits));
        Assert.Equal("at its request", Words(StrengthAspect.NeedsRequest));
        Assert.Contains("state of war", Words(StrengthAspect.TriggerLevel), StringComparison.Ordinal);
        Assert.Equal(2, profile.Evidence.Count(e => e.Aspect == StrengthAspect.NeedsTwoEvents));
        Assert.DoesNotContain(profile.Evidence, e => e.Aspect == StrengthAspect.Consults);

        string Words(StrengthAspect flag) => profile.Evidence.First(e => e.Aspect == flag).Words.ToString();
    }

    [Theory]
    [InlineData("fr", "En cas d'attaque contre une des Parties, l'autre Partie devra lui prêter une assistance militaire par tous les moyens en son pouvoir.", StrengthGrade.A5)]
    [InlineData("de", "Im Falle eines Angriffs auf eine Vertragspartei, ist die andere Vertragspartei verpflichtet, ihr militärische Hilfe mit allen Mitteln zu leisten.", StrengthGrade.A5)]
    [InlineData("ru", "В случае нападения на одну из Сторон, другая Сторона окажет ей военную помощь всеми средствами в соответствии с Уставом ООН.", StrengthGrade.A4)]
    [InlineData("zh", "一旦缔约一方遭受武装攻击,缔约另一方应立即尽其全力给予军事援助。", StrengthGrade.A5)]
    [InlineData("ko", "일방이 무력공격을 받는 경우 타방은 국내법에 따라 모든 수단으로 군사원조를 제공한다.", StrengthGrade.A4)]
    [InlineData("es", "Cuando sea necesario, las Partes deberán consultarse.", StrengthGrade.A1)]
    public void Grade_follows_from_the_words_of_other_languages(string language, string clause, StrengthGrade grade) =>
        Assert.Equal(grade, new TreatyParser(TreatyParserOptions.Default with { Language = language }).Parse($"Article 1\n{clause}").Value.Norms().First().Strength.Grade);

    [Fact]
    public void Of_rejects_null() => Assert.Throws<ArgumentNullException>(() => StrengthProfile.Of(null!));

    private static Norm Read(string clause) => Treaty.Parse($"Treaty of Help\nArticle 1\n{clause}").Norms().First();
}
