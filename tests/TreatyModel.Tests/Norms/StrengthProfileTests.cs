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
    public void Of_rejects_null() => Assert.Throws<ArgumentNullException>(() => StrengthProfile.Of(null!));

    private static Norm Read(string clause) => Treaty.Parse($"Treaty of Help\nArticle 1\n{clause}").Norms().First();
}
