using Microsoft.Extensions.DependencyInjection;
using TreatyModel;
using TreatyModel.Parsing;
using TreatyModel.Serialization;

const string Text = """
    Agreement between Aland and Borland

    Aland and Borland have agreed as follows:

    Article 1
    Each Party shall inform the other Party without delay if its harbours are closed.

    Article 2
    This Agreement shall enter into force on the date of its signature.
    """;

using ServiceProvider services = new ServiceCollection().AddTreatyModel(o => o with { MaxDepth = 8 }).BuildServiceProvider();
Treaty treaty = services.GetRequiredService<TreatyParser>().Parse(Text).Value;
NewsReport report = services.GetRequiredService<ReportParser>().Parse("Aland signs pact\n\nThe minister said the pact was good for trade.").Value;

Check(treaty.Articles().Count() == 2, "two articles");
Check(treaty.Norms().Any(n => n.Modality == Modality.Obligation), "an obligation");
Check(report.Claims.Any(c => c.Cue.Text == "said"), "a claim with its cue");
Check(TreatyJson.DeserializeTreaty(TreatyJson.Serialize(treaty)) == treaty, "JSON there and back");
Check(TreatyJson.DeserializeReport(TreatyJson.Serialize(report)) == report, "JSON of the report there and back");
Console.WriteLine("the packed library works");

static void Check(bool holds, string what)
{
    if (holds) return;
    Console.Error.WriteLine($"not so: {what}");
    Environment.Exit(1);
}
