using System.Text.Json;
using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Text;
using TreatyModel.Tool.Ndjson;

namespace TreatyModel.Tool.Verbs;

/// <summary><c>treaty parse</c>: a treaty's structure, statements and final clauses.</summary>
internal sealed class ParseVerb : Verb
{
    public override string Name => "parse";

    public override string Description => "Reads treaties: title, parties, provisions, statements, final clauses.";

    public override Reading Read(ReadOnlySpan<byte> bytes, string name) => ToReading(TreatyParser.Default.Parse(bytes, name));

    public override Reading Read(SourceText source) => ToReading(TreatyParser.Default.Parse(source));

    public override string ToJson(Reading reading) => TreatyJson.Serialize((Treaty)reading.Document);

    public override void WriteLine(Utf8JsonWriter writer, Reading reading)
    {
        var treaty = (Treaty)reading.Document;
        ProvisionJson.Write(writer, "provisions", treaty.Provisions);
        StatementJson.Write(writer, treaty.Statements, withPath: true);
        FinalProvisionsJson.Write(writer, treaty);
    }

    private static Reading ToReading(ParseResult<Treaty> result) => new(result.Value, result.Source, result.Diagnostics);
}
