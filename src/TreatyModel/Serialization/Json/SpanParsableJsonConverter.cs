using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyModel.Serialization;

/// <summary>Writes a value as its text form and reads it back: for the library's values that parse and print themselves.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class SpanParsableJsonConverter<T> : JsonConverter<T> where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"a {typeof(T).Name} is written as a string");
        string text = reader.GetString()!;
        return T.TryParse(text, null, out T value) ? value : throw new JsonException($"\"{text}\" is no {typeof(T).Name}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, null));
    }
}
