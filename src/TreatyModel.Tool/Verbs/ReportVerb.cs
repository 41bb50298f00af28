using System.Text.Json;
using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Text;
using TreatyModel.Tool.Ndjson;

namespace TreatyModel.Tool.Verbs;

/// <summary><c>treaty report</c>: what a news report claims, and who said so through whom.</summary>
internal sealed class ReportVerb : Verb
{
    public override string Name => "report";

    public override string Description => "Reads news reports: headline, claims with who said so through whom, quotations, events.";

    public override Reading Read(ReadOnlySpan<byte> bytes, string name) => ToReading(ReportParser.Default.Parse(bytes, name));

    public override Reading Read(SourceText source) => ToReading(ReportParser.Default.Parse(source));

    public override string ToJson(Reading reading) => TreatyJson.Serialize((NewsReport)reading.Document);

    public override void WriteLine(Utf8JsonWriter writer, Reading reading) => ReportJson.Write(writer, (NewsReport)reading.Document);

    private static Reading ToReading(ParseResult<NewsReport> result) => new(result.Value, result.Source, result.Diagnostics);
}
