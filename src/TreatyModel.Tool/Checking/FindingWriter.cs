using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TreatyModel.Tool.Ndjson;

namespace TreatyModel.Tool.Checking;

/// <summary>Writes findings: lines as compilers print them, one object of JSON, or a line of JSON each.</summary>
internal static class FindingWriter
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Ndjson = "ndjson";

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<Finding> findings, string format)
    {
        if (format == Json) return IndentedJson.Write(writer => WriteAll(writer, findings)) + "\n";
        var lines = new StringBuilder();
        foreach (Finding finding in findings) lines.Append(format == Ndjson ? Line(finding) : finding.ToString()).Append('\n');
        return lines.ToString();
    }

    private static void WriteAll(Utf8JsonWriter writer, IReadOnlyList<Finding> findings)
    {
        writer.WriteStartArray("findings");
        foreach (Finding finding in findings) WriteObject(writer, finding);
        writer.WriteEndArray();
    }

    private static string Line(Finding finding)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, OneLine)) WriteObject(writer, finding);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Members without a value are left out.</summary>
    private static void WriteObject(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("file", finding.File);
        if (finding.Position.Line > 0)
        {
            writer.WriteNumber("line", finding.Position.Line);
            writer.WriteNumber("column", finding.Position.Column);
        }
        writer.WriteString("severity", finding.Severity.ToString());
        if (finding.Code.Length > 0) writer.WriteString("code", finding.Code);
        if (finding.Member.Length > 0) writer.WriteString("member", finding.Member);
        writer.WriteString("message", finding.Message);
        writer.WriteEndObject();
    }
}
