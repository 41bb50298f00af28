using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using TreatyModel.Parsing;
using TreatyModel.Serialization;

namespace TreatyModel.Tests.Serialization;

/// <summary>No JSON-LD library restores here, so the documents are expanded by the few rules that their context needs.</summary>
public class JsonLdTests
{
    private const string Schema = "https://schema.org/";

    private const string Oa = "http://www.w3.org/ns/oa#";

    private static readonly NewsReport Report = ReportParser.Default.Parse("""
        Aland signs pact

        PORT ALAND, 4 May 1931 - "The pact is no alliance," a diplomat told the Borland Post. Aland signed the Treaty of Help on Monday.
        """).Value;

    private static readonly Treaty Parsed = TreatyParser.Default.Parse("""
        Treaty of Help between Aland and Borland

        Aland and Borland,

        Recalling their friendship,

        Have agreed as follows:

        Article 1
        Help
        Each Party shall help the other Party.
        """).Value;

    /// <summary>Terms of schema.org that the writers use; a misspelt one would expand to an IRI that means nothing.</summary>
    private static readonly HashSet<string> SchemaTerms =
    [
        "Legislation", "NewsArticle", "NewsMediaOrganization", "Claim", "Quotation", "ClaimReview", "Event", "Organization", "Person", "Place", "Thing", "SoftwareApplication",
        "name", "text", "legislationType", "legislationDate", "legislationIdentifier", "legislationPassedBy", "inLanguage", "hasPart", "headline", "dateline", "author", "publisher",
        "datePublished", "dateModified", "mentions", "appearance", "claimInterpreter", "creator", "startDate", "location", "reviewAspect", "claimReviewed", "itemReviewed",
    ];

    private static JsonNode Write(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return JsonNode.Parse(buffer.WrittenSpan)!;
    }

    [Fact]
    public void Treaty_expands_to_legislation_with_positions()
    {
        Dictionary<string, List<string>> iris = Expand(Write(w => JsonLd.Write(w, Parsed)));
        Assert.Contains(Schema + "Legislation", iris["@type"]);
        Assert.Contains("urn:treatymodel:1#Obligation", iris["@type"]);
        Assert.Contains(Oa + "TextPositionSelector", iris["@type"]);
        Assert.Contains("Treaty of Help between Aland and Borland", iris[Schema + "name"]);
        Assert.Contains("art 1", iris[Schema + "legislationIdentifier"]);
        int start = Parsed.Norms().Single().Words.Span.Start;
        Assert.Contains(start.ToString(System.Globalization.CultureInfo.InvariantCulture), iris[Oa + "start"]);
    }

    [Fact]
    public void Report_expands_to_an_article_with_claims()
    {
        Dictionary<string, List<string>> iris = Expand(Write(w => JsonLd.Write(w, Report)));
        Assert.Contains(Schema + "NewsArticle", iris["@type"]);
        Assert.Contains(Schema + "Claim", iris["@type"]);
        Assert.Contains(Schema + "Quotation", iris["@type"]);
        Assert.Contains("a diplomat", iris[Schema + "name"]);
        Assert.Contains(iris[Schema + "claimInterpreter"], v => v.Length == 0);
    }

    [Fact]
    public void Contradictions_expand_to_reviews()
    {
        var contradiction = new Contradiction
        {
            Property = DisputedProperty.SigningDate,
            Kind = ContradictionKind.Value,
            Sides = [new ContradictionSide("a.txt", "1931-05-04", AttributionChain.Narrator, "on Monday"), new ContradictionSide("b.txt", "1931-05-05", AttributionChain.Narrator, "on Tuesday")],
        };
        Dictionary<string, List<string>> iris = Expand(Write(w => JsonLd.Write(w, [contradiction])));
        Assert.Contains(Schema + "ClaimReview", iris["@type"]);
        Assert.Contains("SigningDate", iris[Schema + "reviewAspect"]);
        Assert.Equal(["1931-05-04", "1931-05-05"], iris["urn:treatymodel:1#value"]);
    }

    [Fact]
    public void Generated_models_expand_and_come_back_equal()
    {
        for (int seed = 0; seed < 15; seed++)
        {
            Treaty treaty = new ModelGenerator(seed).Make<Treaty>();
            var buffer = new ArrayBufferWriter<byte>();
            JsonLd.Write(buffer, treaty);
            Assert.Equal(treaty, JsonLd.ReadTreaty(buffer.WrittenSpan));
            Expand(JsonNode.Parse(buffer.WrittenSpan)!);
            NewsReport report = new ModelGenerator(seed).Make<NewsReport>();
            buffer.Clear();
            JsonLd.Write(buffer, report);
            Assert.Equal(report, JsonLd.ReadReport(buffer.WrittenSpan));
            Expand(JsonNode.Parse(buffer.WrittenSpan)!);
        }
    }

    [Fact]
    public async Task Every_way_out_writes_the_same_bytes_and_every_way_in_reads_them()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var buffer = new ArrayBufferWriter<byte>();
        JsonLd.Write(buffer, Parsed);
        using var stream = new MemoryStream();
        await JsonLd.WriteAsync(stream, Parsed, cancellation: cancellation);
        Assert.Equal(buffer.WrittenSpan.ToArray(), stream.ToArray());
        stream.Position = 0;
        Assert.Equal(Parsed, await JsonLd.ReadTreatyAsync(stream, cancellation: cancellation));
        using var report = new MemoryStream();
        await JsonLd.WriteAsync(report, Report, cancellation: cancellation);
        report.Position = 0;
        Assert.Equal(Report, await JsonLd.ReadReportAsync(report, cancellation: cancellation));
        var stopped = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JsonLd.WriteAsync(new MemoryStream(), Parsed, cancellation: stopped));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JsonLd.ReadTreatyAsync(new MemoryStream(stream.ToArray()), cancellation: stopped));
    }

    [Fact]
    public void A_damaged_model_is_told_of_at_its_line_in_the_document()
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonLd.Write(buffer, Parsed);
        string[] lines = Encoding.UTF8.GetString(buffer.WrittenSpan).Split('\n');
        int line = Array.FindIndex(lines, l => l.Contains("\"laterality\"", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("laterality", "nosuch", StringComparison.Ordinal);
        var problem = Assert.Throws<DocumentFormatException>(() => JsonLd.ReadTreaty(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "one.jsonld"));
        Assert.Equal(line + 1, problem.Position.Line);
    }

    [Theory, InlineData("{}"), InlineData("{"), InlineData("{\"model\": 1}"), InlineData("[]")]
    public void ReadTreaty_rejects(string json) => Assert.Throws<DocumentFormatException>(() => JsonLd.ReadTreaty(Encoding.UTF8.GetBytes(json), "one.jsonld"));

    /// <summary>Every property and type as its IRI, with the values; fails on one that the context does not explain.</summary>
    private static Dictionary<string, List<string>> Expand(JsonNode document)
    {
        JsonObject context = document["@context"]!.AsObject();
        var iris = new Dictionary<string, List<string>>();
        Visit(document.AsObject());
        return iris;

        void Visit(JsonObject node)
        {
            foreach ((string key, JsonNode? value) in node)
            {
                if (key == "@context") continue;
                string iri = Iri(key);
                bool isLiteral = context[key] is JsonObject term && (string?)term["@type"] == "@json";
                IEnumerable<JsonNode?> items = value is JsonArray list && !isLiteral ? list : new[] { value };
                foreach (JsonNode? item in items)
                {
                    string text = item is JsonValue ? item.ToString() : "";
                    if (iri == "@type") text = Iri(text);
                    if (!iris.TryGetValue(iri, out List<string>? values)) iris.Add(iri, values = []);
                    values.Add(text);
                    if (item is JsonObject inner && !isLiteral) Visit(inner);
                }
            }
        }

        string Iri(string term)
        {
            if (term.StartsWith('@')) return term;
            string mapped = context[term] switch
            {
                JsonValue alias => (string)alias!,
                JsonObject definition when definition["@id"] is { } id => (string)id!,
                _ => term,
            };
            if (mapped.StartsWith('@')) return mapped;
            int colon = mapped.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                Assert.True(SchemaTerms.Contains(mapped), $"\"{mapped}\" is no term of schema.org that is known here");
                return (string)context["@vocab"]! + mapped;
            }
            Assert.True(context[mapped[..colon]] is JsonValue, $"the context has no prefix \"{mapped[..colon]}\"");
            return (string)context[mapped[..colon]]! + mapped[(colon + 1)..];
        }
    }
}
