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
            if (FormatOf(context) is { } format) return format;
            if (context.Path.IsEmpty) return OwnConverter(context.TypeInfo) ?? node;
            if (context.BaseTypeInfo is not null) return node;
            bool acceptsNull = context.PropertyInfo is { } member && member.PropertyType == context.TypeInfo.Type && MissingMembers.AllowsNull(member);
            return OrNull(Part(Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type, options, refer), acceptsNull);
        },
    });

    /// <summary>What stands in a member or a list: a reference for objects, a list of parts, or the schema of a single value.</summary>
    private static JsonNode Part(Type type, JsonSerializerOptions options, Action<Type> refer)
    {
        JsonTypeInfo contract = options.GetTypeInfo(type);
        if (contract.Kind == JsonTypeInfoKind.Enumerable) return new JsonObject { ["type"] = "array", ["items"] = Part(MissingMembers.ElementOf(type), options, refer) };
        if (contract.Kind != JsonTypeInfoKind.Object && type != typeof(TextSpan))
            return OwnConverter(contract) ?? options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        refer(type);
        return new JsonObject { ["$ref"] = Pointer(type) };
    }

    private static JsonNode OrNull(JsonNode part, bool acceptsNull) =>
        acceptsNull ? new JsonObject { ["anyOf"] = new JsonArray(part, new JsonObject { ["type"] = "null" }) } : part;

    private static JsonObject? FormatOf(JsonSchemaExporterContext context) =>
        context.PropertyInfo?.Name == TreatyJsonFormat.Member && TreatyJsonFormat.Absent(context.PropertyInfo.DeclaringType) is { } value
            ? new JsonObject { ["const"] = value }
            : null;

    /// <summary>The schema of what the library's own converters write, which the exporter cannot look into.</summary>
    private static JsonObject? OwnConverter(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(TextSpan))
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
        return contract.Converter.GetType() is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(SpanParsableJsonConverter<>)
            ? new JsonObject { ["type"] = "string" }
            : null;
    }

    private static string Pointer(Type type) => "#/$defs/" + NameOf(type);

    /// <summary>The name of a type: "provision"; "datedOffice" for a dated office.</summary>
    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(
        type.IsGenericType ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + string.Concat(type.GetGenericArguments().Select(a => a.Name)) : type.Name);
}
