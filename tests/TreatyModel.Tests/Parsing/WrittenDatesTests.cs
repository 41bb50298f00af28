using TreatyModel.Parsing.Dates;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

public class WrittenDatesTests
{
    [Theory]
    [InlineData("fr", "Fait le 1er mai 1931 à Alville", "1931-05-01", "1er mai 1931")]
    [InlineData("fr", "le dix-neuf octobre mil neuf cent six, en deux originaux", "1906-10-19", "dix-neuf octobre mil neuf cent six")]
    [InlineData("fr", "le vingt-six juin mil neuf cent quatre-vingt-dix-neuf en deux exemplaires", "1999-06-26", "vingt-six juin mil neuf cent quatre-vingt-dix-neuf")]
    [InlineData("fr", "le dix février, mille neuf cent soixante-quinze", "1975-02-10", "dix février, mille neuf cent soixante-quinze")]
    [InlineData("fr", "LE 3 AOÛT 1931", "1931-08-03", "3 AOÛT 1931")]
    [InlineData("fr", "signé en décembre 1931", "1931-12", "décembre 1931")]
    [InlineData("es", "a los trece días del mes de Noviembre de mil novecientos sesenta y cuatro.", "1964-11-13", "trece días del mes de Noviembre de mil novecientos sesenta y cuatro")]
    [InlineData("es", "el quince de noviembre de\ndos mil tres, en dos ejemplares", "2003-11-15", "quince de noviembre de\ndos mil tres")]
    [InlineData("es", "el 6 de abril de 2011", "2011-04-06", "6 de abril de 2011")]
    [InlineData("pt", "aos vinte e um dias do mês de março de mil novecentos e noventa e um", "1991-03-21", "vinte e um dias do mês de março de mil novecentos e noventa e um")]
    [InlineData("it", "il ventotto aprile millenovecentoquarantacinque", "1945-04-28", "ventotto aprile millenovecentoquarantacinque")]
    [InlineData("de", "am 21. März 2000 in einer Urschrift", "2000-03-21", "21. März 2000")]
    [InlineData("de", "am dreiundzwanzigsten Mai neunzehnhundertneunundvierzig", "1949-05-23", "dreiundzwanzigsten Mai neunzehnhundertneunundvierzig")]
    [InlineData("nl", "de achtentwintigste september negentienhonderd vierenvijftig", "1954-09-28", "achtentwintigste september negentienhonderd vierenvijftig")]
    [InlineData("nl", "den zes en twintigsten dag van de maand Juli van het jaar negentienhonderd negen en dertig.", "1939-07-26", "zes en twintigsten dag van de maand Juli van het jaar negentienhonderd negen en dertig")]
    [InlineData("nl", "de zevende februari negentienhonderdtweeënnegentig", "1992-02-07", "zevende februari negentienhonderdtweeënnegentig")]
    [InlineData("nl", "op de 27ste dag van Januari 1950", "1950-01-27", "27ste dag van Januari 1950")]
    [InlineData("ru", "26 июня 1945 года", "1945-06-26", "26 июня 1945")]
    [InlineData("ru", "двадцать шестого июня тысяча девятьсот сорок пятого года", "1945-06-26", "двадцать шестого июня тысяча девятьсот сорок пятого")]
    [InlineData("ar", "في 10 كانون الأول/ديسمبر 1982", "1982-12-10", "10 كانون الأول/ديسمبر 1982")]
    [InlineData("ar", "١٩ يونيو ٢٠٢٤", "2024-06-19", "١٩ يونيو ٢٠٢٤")]
    [InlineData("zh", "公曆一千九百五十六年七月十三日訂於阿蘭市", "1956-07-13", "一千九百五十六年七月十三日")]
    [InlineData("zh", "１９５２年３月４日以英文", "1952-03-04", "１９５２年３月４日")]
    [InlineData("zh", "二〇二四年六月", "2024-06", "二〇二四年六月")]
    [InlineData("ja", "1951年9月8日", "1951-09-08", "1951年9月8日")]
    [InlineData("ko", "2024년 6월 19일", "2024-06-19", "2024년 6월 19일")]
    [InlineData("en", "this 4th day of May 1931", "1931-05-04", "4th day of May 1931")]
    public void Date_is_found_in_its_words(string language, string text, string date, string words)
    {
        Assert.True(DateMentions.TryFind(text, language, out FuzzyDate found, out TextSpan span));
        Assert.Equal((date, words), (found.ToString(), text.Substring(span.Start, span.Length)));
    }

    [Theory]
    [InlineData("fr", "le 4 mai de chaque année")]
    [InlineData("es", "el 31 de mayo, o el 15 de junio, de cada año")]
    [InlineData("de", "im Mai")]
    [InlineData("nl", "artikel 5, eerste lid")]
    [InlineData("zh", "任期四年")]
    [InlineData("ar", "في شهر مايو")]
    public void Date_needs_a_year(string language, string text) => Assert.False(DateMentions.TryFind(text, language, out _, out _));

    [Fact]
    public void Treaty_names_the_dates_of_its_language()
    {
        Treaty treaty = Treaty.Parse("Article premier\nLe présent Accord remplace celui du 4 mai 1931 et celui du 5 juin 1932.\nArticle 2\nLes Parties coopèrent dans tous les domaines.\n");
        Assert.Equal("fr", treaty.Language);
        Assert.Equal(["1931-05-04", "1932-06-05"], treaty.Dates.Select(d => d.Date.ToString()));
    }
}
