namespace TreatyModel.Tests.Parsing;

public class SigningReaderTests
{
    [Theory]
    [InlineData("fr", "Les Parties coopèrent dans tous les domaines de la navigation.", "EN FOI DE QUOI, les soussignés ont signé le présent Accord.\nFAIT à Alville, le 4 mai 1931, en deux exemplaires.", "Alville", "1931-05-04")]
    [InlineData("fr", "Les Parties coopèrent dans tous les domaines de la navigation.", "Fait en double exemplaire à la Baie, le onze mai de l'an de grâce mil huit cent soixante-sept.", "la Baie", "1867-05-11")]
    [InlineData("fr", "Les Parties coopèrent dans tous les domaines de la navigation.", "Fait à St-Borland-en-Mer et à Cel, le 5 mai 1932.", "St-Borland-en-Mer", "1932-05-05")]
    [InlineData("fr", "Les Parties coopèrent dans tous les domaines de la navigation.", "Fait à Alville, Borland et Cel, le 6 mai 1933.", "Alville|Borland|Cel", "1933-05-06")]
    [InlineData("de", "Die Vertragsparteien helfen einander und der Schifffahrt.", "GESCHEHEN zu Alstadt am Bor am 22. März 2001 in zwei Urschriften in deutscher Sprache.", "Alstadt am Bor", "2001-03-22")]
    [InlineData("de", "Die Vertragsparteien helfen einander und der Schifffahrt.", "GESCHEHEN zu St. Alban und Bor am 23. März 2002 in zwei Urschriften in deutscher Sprache.", "St. Alban|Bor", "2002-03-23")]
    [InlineData("es", "Las Partes cooperarán en los asuntos de la navegación y del comercio.", "HECHO en la ciudad de San Borlando, a los seis días del mes de marzo de dos mil dos, en dos copias.", "San Borlando", "2002-03-06")]
    [InlineData("de", "Die Vertragsparteien helfen einander und der Schifffahrt.", "GESCHEHEN zu Alstadt am 21. März 2000 in zwei Urschriften in deutscher Sprache.", "Alstadt", "2000-03-21")]
    [InlineData("nl", "De Partijen werken samen bij het vervoer en de scheepvaart.", "GEDAAN in tweevoud te 's-Alhaven, de achttiende mei negentienhonderd tweeënnegentig, in de Nederlandse taal.", "'s-Alhaven", "1992-05-18")]
    [InlineData("it", "Le Parti cooperano nella navigazione e nel commercio.", "Fatto a Porto Alando, il ventotto aprile millenovecentoquarantacinque.", "Porto Alando", "1945-04-28")]
    [InlineData("pt", "As Partes cooperam na navegação e no comércio, não obstante as suas leis.", "Feito em Porto de Alanda, aos 3 de março de 1991, em dois exemplares.", "Porto de Alanda", "1991-03-03")]
    [InlineData("ru", "Стороны помогают друг другу в случае нужды.", "Совершено в городе Аландске 16 декабря 1996 года в двух экземплярах.", "Аландске", "1996-12-16")]
    [InlineData("zh", "缔约双方应当互相帮助。", "下列签署人经正式授权，在本条约上签字，以昭信守。\n一九五一年五月四日订于阿兰市。", "阿兰市", "1951-05-04")]
    public void Place_and_date_of_signature_are_read_from_the_conclusion(string language, string words, string conclusion, string place, string date)
    {
        string article = language switch { "es" => "Artículo", "de" or "nl" => "Artikel", "it" => "Articolo", "pt" => "Artigo", "ru" => "Статья", _ => "Article" };
        string text = language == "zh" ? $"第一条\n{words}\n第二条\n{words}\n\n{conclusion}\n" : $"{article} 1\n{words}\n\n{article} 2\n{words}\n\n{conclusion}\n";
        Treaty treaty = Treaty.Parse(text);
        Assert.Equal(language, treaty.Language);
        Assert.Equal(place, string.Join('|', treaty.Events.Select(e => e.Place.ToString())));
        Assert.All(treaty.Events, e => Assert.Equal((TreatyAction.Signature, date), (e.Action, e.Date.ToString())));
        Assert.All(treaty.Events.SelectMany(e => new[] { e.Place, e.Evidence }), e => Assert.Equal(e.Text, text.Substring(e.Span.Start, e.Span.Length)));
    }

    [Theory]
    [InlineData("DONE in duplicate at Alville on 11 August 1993, in the English language.", "Alville", "1993-08-11")]
    [InlineData("DONE in two copies, each in the English language, at Port Aland, this third day of May 1994.", "Port Aland", "1994-05-03")]
    [InlineData("DONE in the English language on 4 May 1995.", "", "1995-05-04")]
    [InlineData("DONE at The Havens, on 5 May 1996.", "The Havens", "1996-05-05")]
    [InlineData("DONE AT THE CITY OF SAN BORLANDO on 6 May 1997.", "SAN BORLANDO", "1997-05-06")]
    [InlineData("DONE at Alville-sur-Bor on 8 May 1999.", "Alville-sur-Bor", "1999-05-08")]
    [InlineData("DONE at St. Borland, the ninth day of May 2000.", "St. Borland", "2000-05-09")]
    [InlineData("DONE at St Borland's on 10 May 2001.", "St Borland's", "2001-05-10")]
    [InlineData("DONE at Aland upon Bor this 11th day of May 2002.", "Aland upon Bor", "2002-05-11")]
    [InlineData("DONE at Port of Aland, May 12, 2003.", "Port of Aland", "2003-05-12")]
    [InlineData("DONE at Rio del Aland May 13, 2004.", "Rio del Aland", "2004-05-13")]
    [InlineData("DONE at the palace of San Borlando the 14th of May, 2005.", "San Borlando", "2005-05-14")]
    [InlineData("DONE in triplicate, at the cities of Alville, Borland City and Cel, this first day of July, one thousand nine hundred and sixty-eight.", "Alville|Borland City|Cel", "1968-07-01")]
    [InlineData("DONE at Alville, Aland, on 15 May 2006.", "Alville", "2006-05-15")]
    [InlineData("DONE at Alville and Borville on 16 May 2007.", "Alville|Borville", "2007-05-16")]
    [InlineData("DONE AT ALVILLE THIS SIXTEENTH DAY OF MAY 2008.", "ALVILLE", "2008-05-16")]
    [InlineData("DONE at Aland City (Borland), this 7th day of May 1998.", "Aland City", "1998-05-07")]
    public void Place_in_English_stands_behind_at_wherever_that_stands(string conclusion, string place, string date)
    {
        Treaty treaty = Treaty.Parse($"Article 1\nThe Parties shall help each other.\n\nArticle 2\nThe Parties shall consult each other.\n\n{conclusion}\n");
        Assert.Equal(place, string.Join('|', treaty.Events.Select(e => e.Place.ToString())));
        Assert.All(treaty.Events, e => Assert.Equal(date, e.Date.ToString()));
    }

    [Fact]
    public void Nothing_is_assumed_where_the_conclusion_does_not_say()
    {
        Treaty treaty = Treaty.Parse("Article 1\nLes Parties coopèrent dans tous les domaines.\n\nArticle 2\nLes Parties coopèrent.\n\nEN FOI DE QUOI, les soussignés ont signé le présent Accord.\n");
        Assert.Equal("fr", treaty.Language);
        Assert.Empty(treaty.Events);
    }
}
