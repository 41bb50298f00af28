using System.Text.Json;
using TreatyModel.Parsing;
using TreatyModel.Text;
using TreatyModel.Tool.Ndjson;

namespace TreatyModel.Tool.Verbs;

/// <summary><c>treaty code</c>: what a treaty is in the terms of ATOP and the Correlates of War, and how strong its promises are.</summary>
internal sealed class CodeVerb : Verb
{
    public override string Name => "code";

    public override string Description => "Codes treaties: the obligations of ATOP, the Correlates of War type, the strength of each promise of help, with the words behind each.";

    public override Reading Read(ReadOnlySpan<byte> bytes, string name) => ToReading(TreatyParser.Default.Parse(bytes, name));

    public override Reading Read(SourceText source) => ToReading(TreatyParser.Default.Parse(source));

    public override string ToJson(Reading reading) => IndentedJson.Write(writer => WriteLine(writer, reading));

    public override void WriteLine(Utf8JsonWriter writer, Reading reading) => CodingJson.Write(writer, (Treaty)reading.Document);

    private static Reading ToReading(ParseResult<Treaty> result) => new(result.Value, result.Source, result.Diagnostics);
}
