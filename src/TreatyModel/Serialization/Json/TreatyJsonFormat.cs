using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TreatyModel.Serialization;

/// <summary>The <c>format</c> member that stands first in every document: what it holds and in which version of the format.</summary>
internal static class TreatyJsonFormat
{
    public const string Member = "format";

    /// <summary>Goes up when a member can no longer be read as before.</summary>
    public const int Major = 1;

    /// <summary>Goes up when a member or a value is added.</summary>
    public const int Minor = 0;

    /// <summary>The word in front of the version, for each type that can be a document; null for a type that is only a part of one.</summary>
    public static string? NameOf(Type type) => type == typeof(Treaty) ? "treaty" : type == typeof(NewsReport) ? "report" : null;

    public static string ValueFor(string name) => $"{name}/{Major}.{Minor}";

    /// <summary>The member's value where it is absent, for a lenient reader.</summary>
    public static JsonNode? Absent(Type type) => NameOf(type) is { } name ? ValueFor(name) : null;

    /// <summary>Gives the contract of a document its <c>format</c> member; other contracts stay as they are.</summary>
    public static void AddTo(JsonTypeInfo contract)
    {
        if (NameOf(contract.Type) is not { } name) return;
        bool isLenient = contract.Options.UnmappedMemberHandling != JsonUnmappedMemberHandling.Disallow;
        JsonPropertyInfo member = JsonMetadataServices.CreatePropertyInfo(contract.Options, new JsonPropertyInfoValues<string>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = contract.Type,
            PropertyName = Member,
            JsonPropertyName = Member,
            Getter = _ => ValueFor(name),
            Setter = static (_, _) => { },
            Converter = new Converter(name, isLenient),
        });
        contract.Properties.Insert(0, member);
    }

    /// <summary>Reads the member where it stands, so that a wrong version has a path and a line.</summary>
    private sealed class Converter(string name, bool isLenient) : JsonConverter<string>
    {
        public override bool HandleNull => true;

        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            if (text is null || text.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash) || !TryVersion(text.AsSpan(slash + 1), out int major, out int minor))
                throw new JsonException($"\"format\" is a name and a version, like \"{ValueFor(name)}\"");
            if (text[..slash] != name) throw new JsonException($"this is a document of format \"{text}\", not of \"{name}\"");
            if (major != Major) throw new JsonException($"format \"{text}\" is of another major version than \"{ValueFor(name)}\", which this version of the library reads");
            if (minor != Minor && !isLenient) throw new JsonException($"format \"{text}\" is of another minor version than \"{ValueFor(name)}\": read it with IsLenient");
            return text;
        }

        private static bool TryVersion(ReadOnlySpan<char> text, out int major, out int minor)
        {
            int point = text.IndexOf('.');
            minor = 0;
            return TryNumber(text[..Math.Max(point, 0)], out major) && TryNumber(text[(point + 1)..], out minor);
        }

        private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
            int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
