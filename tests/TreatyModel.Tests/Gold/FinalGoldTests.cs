using System.Text.Json;
using System.Text.Json.Nodes;
using TreatyModel.Parsing;
using TreatyModel.Tool.Ndjson;

namespace TreatyModel.Tests.Gold;

/// <summary>Final clauses of real treaties against what was written down of each, skipped visibly where they are not beside the repository.</summary>
public class FinalGoldTests
{
    /// <summary>Shares that issue 5 sets: of the values that the texts provide, and of values claimed where the text provides nothing.</summary>
    private const double LeastRight = 0.85;
    private const double MostClaimed = 0.04;

    private static readonly string[] Fields =
        ["signature", "entryIntoForce", "provisionalApplication", "duration", "renewal", "withdrawal", "amendment", "accession", "reservations", "depositary", "languages", "supersedes"];

    [Fact]
    public void Final_clauses_are_read_at_least_so_well()
    {
        string path = Path.Combine(Repository.Shared, "gold", "final", "gold.json");
        Assert.SkipUnless(File.Exists(path), "the folder of real texts, ../shared, is not beside the repository");
        int provided = 0, right = 0, silent = 0, claimed = 0;
        foreach (JsonNode? document in JsonNode.Parse(File.ReadAllText(path))!["documents"]!.AsArray())
        {
            if (TextOf((string)document!["file"]!) is not { } text) continue;
            JsonNode found = Write(TreatyParser.Default.Parse(text).Value);
            foreach (string field in Fields)
            {
                string expected = KeyOf(field, document["fields"]![field]), actual = KeyOf(field, found[field]);
                if (expected.Length > 0)
                {
                    provided++;
                    if (expected == actual) right++;
                }
                else
                {
                    silent++;
                    if (actual.Length > 0) claimed++;
                }
            }
        }
        Assert.True(right >= LeastRight * provided, $"{right} of {provided} values right");
        Assert.True(claimed <= MostClaimed * silent, $"{claimed} of {silent} values claimed that no text provides");
    }

    private static string? TextOf(string file) => new[] { "structure/tota", "treaties" }
        .Select(folder => Path.Combine(Repository.Shared, "gold", folder, file)).Where(File.Exists).Select(File.ReadAllText).FirstOrDefault();

    private static JsonNode Write(Treaty treaty)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            FinalProvisionsJson.Write(writer, treaty);
            writer.WriteEndObject();
        }
        return JsonNode.Parse(stream.ToArray())!["finalProvisions"]!;
    }

    /// <summary>What has to agree, in one form; "" for a value that says the text provides nothing.</summary>
    private static string KeyOf(string field, JsonNode? value)
    {
        if (value is null) return "";
        return field switch
        {
            "depositary" => "named",
            "signature" => Sorted(value["dates"]),
            "supersedes" => string.Join(",", value.AsArray().Select(v => (string)v!["effect"]!).Order(StringComparer.Ordinal)),
            "languages" => Sorted(value["authentic"]).Length == 0 ? "" : $"{Sorted(value["authentic"])} {(string?)value["prevailing"]}",
            "provisionalApplication" or "amendment" or "accession" => (bool)value["provided"]! ? "provided" : "",
            "withdrawal" => (bool)value["provided"]! ? $"provided {PeriodOf(value["notice"])}" : "",
            "reservations" => KindOf(value),
            "duration" or "renewal" => KindOf(value) is { Length: > 0 } kind ? $"{kind} {PeriodOf(value)}" : "",
            _ => EntryOf(value),
        };
    }

    private static string KindOf(JsonNode value) => (string?)value["kind"] is { } kind && kind != "NotProvided" ? kind : "";

    private static string PeriodOf(JsonNode? value) => value?["value"] is { } number ? $"{number} {(string?)value["unit"]}" : "";

    private static string Sorted(JsonNode? list) => list is null ? "" : string.Join(",", list.AsArray().Select(v => (string)v!).Order(StringComparer.Ordinal));

    /// <summary>Consent by deposit, by notification and by the n-th instrument differ in form; the number decides.</summary>
    private static string EntryOf(JsonNode value)
    {
        string rule = (string?)value["rule"] ?? "NotProvided";
        if (rule == "NotProvided") return "";
        if (rule is "AfterNthConsent" or "AfterDeposit" or "AfterNotifications") rule = value["threshold"] is null ? "AfterConsent" : "AfterNthConsent";
        return $"{rule} {value["date"]} {PeriodOf(value["delay"])} {value["monthStart"]} {value["threshold"]}";
    }
}
