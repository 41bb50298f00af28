using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>The JSON Schema (draft 2020-12) of the documents that <see cref="TreatyJson"/> writes, made from the contracts themselves.</summary>
/// <remarks>
/// A document that the schema accepts is one that the strict reader reads, but for members that stand twice, which no schema can see,
/// and names of provisions. The repository holds it as <c>docs/schema/*.schema.json</c>.
/// </remarks>
public static class TreatyJsonSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of a treaty.</summary>
    /// <returns>A new node.</returns>
    public static JsonObject ForTreaty() => Make(typeof(Treaty), "A treaty");

    /// <summary>The schema of a news report.</summary>
    /// <returns>A new node.</returns>
    public static JsonObject ForReport() => Make(typeof(NewsReport), "A news report");

    private static JsonObject Make(Type document, string title)
    {
        JsonSerializerOptions options = TreatyJsonOptions.Default.ToSerializerOptions();
        var waiting = new Queue<Type>([document]);
        var parts = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out Type? type))
        {
            if (parts.ContainsKey(NameOf(type))) continue;
            parts.Add(NameOf(type), Export(type, options, waiting.Enqueue));
        }
        var schema = new JsonObject
        {
            ["$schema"] = Dialect,
            ["$id"] = $"urn:treatymodel:{TreatyJsonFormat.ValueFor(TreatyJsonFormat.NameOf(document)!).Replace('/', ':')}",
            ["title"] = title,
            ["$ref"] = Pointer(document),
        };
        schema["$defs"] = new JsonObject(parts.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value)));
        return schema;
    }

    /// <summary>The schema of one type, in which every other object is a reference.</summary>
    private static JsonNode Export(Type type, JsonSerializerOptions options, Action<Type> refer) => options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) =>
        {
            Type part = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
            if (FormatOf(context) is { } format) return format;
            JsonObject? own = OwnConverter(part, context);
            if (context.Path.IsEmpty) return own ?? node;
            if (context.BaseTypeInfo is not null || (own is null && options.GetTypeInfo(part).Kind != JsonTypeInfoKind.Object)) return node;
            refer(part);
            var reference = new JsonObject { ["$ref"] = Pointer(part) };
            return AcceptsNull(context, node) ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
        },
    });

    private static JsonObject? FormatOf(JsonSchemaExporterContext context) =>
        context.PropertyInfo?.Name == TreatyJsonFormat.Member && TreatyJsonFormat.Absent(context.PropertyInfo.DeclaringType) is { } value
            ? new JsonObject { ["const"] = value }
            : null;

    private static bool AcceptsNull(JsonSchemaExporterContext context, JsonNode node) => Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null
        || (node is JsonObject shape && shape["type"] is JsonArray types && types.Any(t => t!.GetValue<string>() == "null"))
        || (context.PropertyInfo is { IsSetNullable: true } && !context.TypeInfo.Type.IsValueType && context.TypeInfo.Kind == JsonTypeInfoKind.Object);

    /// <summary>The schema of what the library's own converters write, which the exporter cannot look into.</summary>
    private static JsonObject? OwnConverter(Type type, JsonSchemaExporterContext context)
    {
        if (type == typeof(TextSpan))
        {
            return JsonNode.Parse("""
                {
                  "type": "object",
                  "properties": { "start": { "type": "integer", "minimum": 0 }, "length": { "type": "integer", "minimum": 0 } },
                  "required": ["start", "length"],
                  "additionalProperties": false
                }
                """)!.AsObject();
        }
        if (type == typeof(FuzzyDate)) return new JsonObject { ["type"] = "string", ["pattern"] = "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$" };
        return context.TypeInfo.Converter.GetType() is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(SpanParsableJsonConverter<>)
            ? new JsonObject { ["type"] = "string" }
            : null;
    }

    private static string Pointer(Type type) => "#/$defs/" + NameOf(type);

    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);
}
