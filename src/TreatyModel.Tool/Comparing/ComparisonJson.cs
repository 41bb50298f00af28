using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TreatyModel.Analysis;
using TreatyModel.Text;
using TreatyModel.Tool.Ndjson;

namespace TreatyModel.Tool.Comparing;

/// <summary>A comparison as JSON: <c>{reports, treaty, contradictions, leftOut, statements}</c>; words come with their place in their document.</summary>
internal static class ComparisonJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ReportComparison comparison)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            WriteList(writer, "reports", Enumerable.Range(0, comparison.Reports.Length), i =>
            {
                writer.WriteString("name", comparison.NameOf(i));
                writer.WriteString("file", comparison.Reports[i].File);
            });
            if (comparison.Treaty is { } treaty) writer.WriteString("treaty", treaty.DisplayTitle());
            WriteList(writer, "contradictions", comparison.Contradictions, c => Write(writer, c));
            WriteList(writer, "leftOut", comparison.LeftOut, o => Write(writer, comparison, o));
            WriteList(writer, "statements", comparison.Statements, s => Write(writer, comparison, s));
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Contradiction contradiction)
    {
        writer.WriteString("property", SpanJson.Name(contradiction.Property));
        writer.WriteString("kind", SpanJson.Name(contradiction.Kind));
        WriteList(writer, "sides", contradiction.Sides, side =>
        {
            writer.WriteString("document", side.Document);
            writer.WriteString("value", side.Value);
            WriteChain(writer, side.Attribution);
            WriteWords(writer, "words", side.Evidence);
        });
    }

    private static void Write(Utf8JsonWriter writer, ReportComparison comparison, OmittedLimit omission)
    {
        writer.WriteString("report", comparison.NameOf(omission.Report));
        writer.WriteString("provision", omission.Norm.Path.ToString());
        WriteWords(writer, "claim", omission.Claim.Words);
        WriteList(writer, "limits", omission.Parts, part =>
        {
            writer.WriteString("kind", SpanJson.Name(part.Kind));
            WriteWords(writer, "words", part.Words);
        });
    }

    private static void Write(Utf8JsonWriter writer, ReportComparison comparison, StatementCluster cluster)
    {
        writer.WriteString("speaker", cluster.Speaker);
        writer.WriteBoolean("wordingOnly", cluster.IsWordingOnly);
        WriteList(writer, "claims", cluster.Claims, claim =>
        {
            writer.WriteString("report", comparison.NameOf(claim));
            WriteChain(writer, claim.Attribution);
            WriteList(writer, "content", claim.Content, words => WriteWords(writer, "words", words));
        });
        WriteList(writer, "differences", cluster.Differences, difference =>
        {
            writer.WriteString("kind", SpanJson.Name(difference.Kind));
            WriteWords(writer, "first", difference.First);
            WriteWords(writer, "second", difference.Second);
        });
    }

    private static void WriteChain(Utf8JsonWriter writer, AttributionChain chain)
    {
        if (chain.Links.IsEmpty) return;
        writer.WriteStartArray("attribution");
        foreach (AttributionLink link in chain.Links) writer.WriteStringValue(link.Name);
        writer.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter writer, string member, Excerpt words)
    {
        if (words.IsEmpty) return;
        writer.WriteString(member, words.ToString());
        if (words.Span.Length > 0) SpanJson.Write(writer, member == "words" ? "span" : member + "Span", words.Span);
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string member, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(member);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
