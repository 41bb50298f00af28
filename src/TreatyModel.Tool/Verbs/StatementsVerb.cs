using System.Text.Json;
using TreatyModel.Parsing;
using TreatyModel.Text;
using TreatyModel.Tool.Ndjson;

namespace TreatyModel.Tool.Verbs;

/// <summary><c>treaty statements</c>: what each sentence of a passage does, without looking for structure.</summary>
internal sealed class StatementsVerb : Verb
{
    public override string Name => "statements";

    public override string Description => "Reads passages of treaties (an article, a paragraph): who must, may or must not do what.";

    public override Reading Read(ReadOnlySpan<byte> bytes, string name) => ToReading(TreatyParser.Default.ParsePassage(bytes, name));

    public override Reading Read(SourceText source) => ToReading(TreatyParser.Default.ParsePassage(source));

    public override string ToJson(Reading reading) => IndentedJson.Write(writer => WriteLine(writer, reading));

    public override void WriteLine(Utf8JsonWriter writer, Reading reading) =>
        StatementJson.Write(writer, ((Treaty)reading.Document).Statements, withPath: false);

    private static Reading ToReading(ParseResult<Treaty> result) => new(result.Value, result.Source, result.Diagnostics);
}
