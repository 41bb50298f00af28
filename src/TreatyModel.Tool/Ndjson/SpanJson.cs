using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Tool.Ndjson;

/// <summary>Places and words as the filter writes them: <c>{start, length}</c>, absent when there is none.</summary>
internal static class SpanJson
{
    public static void Write(Utf8JsonWriter writer, string member, TextSpan span)
    {
        writer.WritePropertyName(member);
        WriteValue(writer, span);
    }

    public static void WriteWords(Utf8JsonWriter writer, string member, Excerpt? words)
    {
        if (words is { IsEmpty: false } given) Write(writer, member, given.Span);
    }

    public static void WriteList(Utf8JsonWriter writer, string member, IEnumerable<Excerpt> list)
    {
        TextSpan[] spans = [.. list.Select(e => e.Span)];
        if (spans.Length == 0) return;
        writer.WriteStartArray(member);
        foreach (TextSpan span in spans) WriteValue(writer, span);
        writer.WriteEndArray();
    }

    public static void WriteValue(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject();
        WriteMembers(writer, span);
        writer.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
    }

    /// <summary>An enumeration's name in camel case: <c>finalClause</c>.</summary>
    public static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
