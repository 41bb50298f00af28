using System.Collections.Immutable;
using System.Text.Json;

namespace TreatyModel.Tool.Ndjson;

/// <summary>Statements as the filter writes them: every part a place or a list of places in the text.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter writer, ImmutableArray<Statement> statements, bool withPath)
    {
        writer.WriteStartArray("statements");
        foreach (Statement statement in statements) WriteOne(writer, statement, withPath);
        writer.WriteEndArray();
    }

    private static void WriteOne(Utf8JsonWriter writer, Statement statement, bool withPath)
    {
        writer.WriteStartObject();
        if (withPath) writer.WriteString("path", statement.Path.ToString());
        writer.WriteString("class", statement.Class.ToString());
        SpanJson.WriteWords(writer, "span", statement.Words);
        SpanJson.WriteWords(writer, "modal", statement.Modal);
        SpanJson.WriteWords(writer, "verb", statement.Verb);
        SpanJson.WriteWords(writer, "bearer", statement.Bearer?.Words);
        SpanJson.WriteWords(writer, "counterparty", statement.Counterparty?.Words);
        SpanJson.WriteList(writer, "triggers", statement.Trigger?.Clauses().Select(t => t.Words) ?? []);
        SpanJson.WriteList(writer, "exceptions", statement.Exceptions);
        SpanJson.WriteList(writer, "qualifiers", statement.Qualifiers.Select(q => q.Words));
        SpanJson.WriteList(writer, "temporal", statement.Temporal.Select(t => t.Words));
        SpanJson.WriteList(writer, "references", statement.References.Select(r => r.Words));
        if (!statement.Kinds.IsEmpty)
        {
            writer.WriteStartArray("kinds");
            foreach (ObligationKind kind in statement.Kinds) writer.WriteStringValue(kind.ToString());
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }
}
