using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TreatyModel.Serialization;

/// <summary>
/// What a document says by leaving a member out. Strict reading demands every member: the framework would fill a gap with null, past the
/// defaults of the model. Lenient reading fills the gaps here, with the value that the model itself would have.
/// </summary>
internal static class MissingMembers
{
    /// <summary>The defaults that are not simply empty.</summary>
    private static readonly Dictionary<(Type Declaring, string Member), Func<JsonNode>> Defaults = new()
    {
        [(typeof(Norm), "confidence")] = () => 1.0,
        [(typeof(NonNormativeStatement), "confidence")] = () => 1.0,
        [(typeof(Quotation), "isClosed")] = () => true,
        [(typeof(SourceClass), "isAnonymous")] = () => true,
        [(typeof(ActorName), "use")] = () => DateInterval.Always.ToString(),
    };

    /// <summary>Makes every member of a contract required that is not computed from others.</summary>
    public static void Demand(JsonTypeInfo contract)
    {
        if (contract.Kind != JsonTypeInfoKind.Object) return;
        foreach (JsonPropertyInfo member in contract.Properties)
            if (IsStored(member) && !IsLeftOutWhenNull(member)) member.IsRequired = true;
    }

    /// <summary>A member that the model itself leaves out when it is null.</summary>
    private static bool IsLeftOutWhenNull(JsonPropertyInfo member) => member.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) == true;

    public static bool IsStored(JsonPropertyInfo member) => member.Get is not null && (member.Set is not null || member.AssociatedParameter is not null);

    /// <summary>Adds what is missing, here and in everything inside. What has the wrong shape is left to the reader to refuse.</summary>
    public static void Fill(JsonNode? node, JsonTypeInfo contract)
    {
        if (node is JsonArray list && contract.Kind == JsonTypeInfoKind.Enumerable)
        {
            JsonTypeInfo element = contract.Options.GetTypeInfo(ElementOf(contract.Type));
            foreach (JsonNode? item in list) Fill(item, element);
        }
        if (node is not JsonObject members) return;
        contract = Concrete(contract, members);
        if (contract.Kind != JsonTypeInfoKind.Object) return;
        foreach (JsonPropertyInfo member in contract.Properties)
        {
            if (!members.ContainsKey(member.Name))
            {
                if (!member.IsRequired) continue;
                members[member.Name] = DefaultOf(contract.Type, member);
            }
            Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            if (members[member.Name] is JsonObject or JsonArray) Fill(members[member.Name], contract.Options.GetTypeInfo(type));
        }
    }

    /// <summary>The contract of the derived type that an object names; the contract itself where there is no choice.</summary>
    public static JsonTypeInfo Concrete(JsonTypeInfo contract, JsonObject members)
    {
        if (contract.PolymorphismOptions is not { } choice) return contract;
        string name = members[choice.TypeDiscriminatorPropertyName] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
        JsonDerivedType named = choice.DerivedTypes.FirstOrDefault(d => d.TypeDiscriminator as string == name);
        return named.DerivedType is null ? contract : contract.Options.GetTypeInfo(named.DerivedType);
    }

    public static bool AllowsNull(JsonPropertyInfo member) => Nullable.GetUnderlyingType(member.PropertyType) is not null
        || (!member.PropertyType.IsValueType && member is { IsSetNullable: true, AssociatedParameter: null or { IsNullable: true } });

    public static Type ElementOf(Type list) => list.GetGenericArguments()[0];

    /// <summary>The value that the model itself would have.</summary>
    public static JsonNode? DefaultOf(Type declaring, JsonPropertyInfo member)
    {
        if (member.Name == TreatyJsonFormat.Member && TreatyJsonFormat.Absent(declaring) is { } format) return format;
        if (Defaults.TryGetValue((declaring, member.Name), out Func<JsonNode>? own)) return own();
        Type type = member.PropertyType;
        if (AllowsNull(member)) return null;
        if (type == typeof(bool)) return false;
        if (type == typeof(int) || type == typeof(double)) return 0;
        if (type.IsEnum) return Enum.ToObject(type, 0).ToString();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return new JsonArray();
        return type != typeof(string) && (member.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object || type == typeof(Text.TextSpan)) ? EmptyObject(type) : "";
    }

    private static JsonObject EmptyObject(Type type) => type == typeof(Text.TextSpan) ? new JsonObject { ["start"] = 0, ["length"] = 0 } : [];
}
