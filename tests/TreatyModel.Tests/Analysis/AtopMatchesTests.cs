using TreatyModel.Analysis;

namespace TreatyModel.Tests.Analysis;

/// <summary>The coding of real alliances against ATOP's own rows, as docs/atop.md reports it; skipped visibly where the texts are not beside the repository.</summary>
public class AtopMatchesTests
{
    private static readonly string[] Variables = ["defense", "offense", "neutral", "nonagg", "consul"];

    /// <summary>An accession protocol promises nothing by itself: what ATOP has of the alliance is not in its words, so the two agree on the zeros.</summary>
    [Fact]
    public void Accession_protocols_are_coded_by_their_own_words()
    {
        int protocols = 0;
        foreach (Dictionary<string, string> row in Rows().Where(r => r["matchQuality"].StartsWith("accession protocol", StringComparison.Ordinal)))
        {
            if (TextOf(row["slug"]) is not { } text) continue;
            protocols++;
            AtopCoding coding = AtopCoding.Of(Treaty.Parse(text));
            Assert.All(Values(coding), v => Assert.NotEqual(AtopValue.Provided, v));
            Assert.Equal(Variables.Count(v => row[v] == "0"), Values(coding).Zip(Variables).Count(p => (p.First == AtopValue.Provided) == (row[p.Second] == "1")));
        }
        Assert.SkipWhen(protocols == 0, "no text of an accession protocol is beside the repository");
    }

    [Fact]
    public void Texts_whose_norms_are_not_read_are_unknown_and_not_zero()
    {
        int texts = 0;
        foreach (Dictionary<string, string> row in Rows())
        {
            if (TextOf(row["slug"]) is not { } text || Treaty.Parse(text) is not { Language: not "en" and not "" } treaty) continue;
            texts++;
            Assert.All(Values(AtopCoding.Of(treaty)), v => Assert.Equal(AtopValue.Unknown, v));
        }
        Assert.SkipWhen(texts == 0, "no text in another language is beside the repository");
    }

    private static AtopValue[] Values(AtopCoding coding) => [coding.Defence.Value, coding.Offence.Value, coding.Neutrality.Value, coding.NonAggression.Value, coding.Consultation.Value];

    private static string? TextOf(string slug)
    {
        string path = Path.Combine(Repository.Shared, "gold", "treaties", slug + ".txt");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    private static IEnumerable<Dictionary<string, string>> Rows()
    {
        string path = Path.Combine(Repository.Shared, "domain", "atop_matches.csv");
        Assert.SkipUnless(File.Exists(path), "the table of alliances, ../shared/domain, is not beside the repository");
        return CsvTable.Read(path);
    }
}
