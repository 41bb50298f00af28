using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>What is a single value in the XML of the model, and how it is written.</summary>
internal static class ModelXml
{
    /// <summary>Whether a member is a single value: a text, a number, a name. Words with their place are not.</summary>
    public static bool IsScalar(JsonPropertyInfo member)
    {
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        return type == typeof(TextSpan) || type == typeof(string) || type.IsEnum || member.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.None;
    }

    /// <summary>A value as its JSON says it, without quotation marks.</summary>
    public static string ScalarText(object value, JsonSerializerOptions options)
    {
        if (value is Enum) return value.ToString()!;
        JsonElement json = JsonSerializer.SerializeToElement(value, options.GetTypeInfo(value.GetType()));
        return json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
    }
}
