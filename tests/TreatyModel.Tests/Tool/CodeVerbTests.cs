using System.Text;
using System.Text.Json;
using TreatyModel.Tool.Verbs;

namespace TreatyModel.Tests.Tool;

public class CodeVerbTests
{
    private const string Text = """
        Treaty of Help between Ruritania and Graustark

        Article 1
        If one of the Parties is attacked, the other Party shall immediately give it military help with all means.

        Article 2
        The Parties shall consult together whenever a threat of attack arises.

        Article 3
        The Parties shall repair the bridge.
        """;

    [Fact]
    public void Every_code_has_the_words_behind_it()
    {
        using JsonDocument coding = Code(Text);
        JsonElement root = coding.RootElement, defence = root.GetProperty("atop").GetProperty("defense");
        Assert.Equal(("provided", "DefencePact"), (defence.GetProperty("value").GetString(), root.GetProperty("cow").GetString()));
        Assert.Equal("art 1", Assert.Single(defence.GetProperty("evidence").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal("notProvided", root.GetProperty("atop").GetProperty("neutral").GetProperty("value").GetString());
        JsonElement[] promises = [.. root.GetProperty("promises").EnumerateArray()];
        Assert.Equal([("art 1", "A5"), ("art 2", "A1")], promises.Select(p => (p.GetProperty("path").GetString(), p.GetProperty("grade").GetString())));
        foreach (JsonElement evidence in promises.SelectMany(p => p.GetProperty("evidence").EnumerateArray()))
        {
            JsonElement span = evidence.GetProperty("span");
            Assert.Equal(evidence.GetProperty("words").GetString(), Text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()));
        }
        Assert.Contains(promises[0].GetProperty("evidence").EnumerateArray(), e => e.GetProperty("aspect").GetString() == "means" && e.GetProperty("words").GetString() == "all means");
        Assert.Equal(0, root.GetProperty("summary").GetProperty("unclassifiedShare").GetDouble());
    }

    [Fact]
    public void A_text_in_another_language_is_unknown_and_not_zero()
    {
        using JsonDocument coding = Code("Traité d'amitié entre la Ruritanie et le Graustark\n\nArticle premier\nLes Parties s'engagent à se prêter assistance en cas d'attaque contre l'une des Parties.\n\nArticle 2\nLe présent traité entre en vigueur à la date de la signature.\n");
        Assert.All(coding.RootElement.GetProperty("atop").EnumerateObject(), v => Assert.Equal("unknown", v.Value.GetProperty("value").GetString()));
    }

    private static JsonDocument Code(string text)
    {
        var verb = new CodeVerb();
        return JsonDocument.Parse(verb.ToJson(verb.Read(Encoding.UTF8.GetBytes(text), "treaty.txt")));
    }
}
