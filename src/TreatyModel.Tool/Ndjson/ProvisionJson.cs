using System.Collections.Immutable;
using System.Text.Json;

namespace TreatyModel.Tool.Ndjson;

/// <summary>Provisions as the filter writes them.</summary>
internal static class ProvisionJson
{
    public static void Write(Utf8JsonWriter writer, string member, ImmutableArray<Provision> provisions)
    {
        writer.WriteStartArray(member);
        foreach (Provision provision in provisions) WriteOne(writer, provision);
        writer.WriteEndArray();
    }

    private static void WriteOne(Utf8JsonWriter writer, Provision provision)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", SpanJson.Name(provision.Kind));
        if (!provision.Number.IsNone) writer.WriteString("number", provision.Number.Value);
        if (!provision.Heading.IsEmpty) writer.WriteString("heading", provision.Heading.ToString());
        SpanJson.Write(writer, "span", provision.Span);
        SpanJson.WriteWords(writer, "headingSpan", provision.Heading);
        if (!provision.Children.IsEmpty) Write(writer, "children", provision.Children);
        writer.WriteEndObject();
    }
}
