using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Writes a span as start and length, and says where it stands when one is out of range or missing.</summary>
internal sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    private static readonly JsonEncodedText StartName = JsonEncodedText.Encode("start");

    private static readonly JsonEncodedText LengthName = JsonEncodedText.Encode("length");

    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("a span is written as an object with \"start\" and \"length\"");
        int start = -1, length = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(StartName.EncodedUtf8Bytes)) start = Number(ref reader, start);
            else if (reader.ValueTextEquals(LengthName.EncodedUtf8Bytes)) length = Number(ref reader, length);
            else if (options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip) reader.Skip();
            else throw new JsonException($"a span has no member \"{reader.GetString()}\"");
        }
        if (start < 0 || length < 0) throw new JsonException("a span needs both \"start\" and \"length\"");
        if (length > int.MaxValue - start) throw new JsonException("the span ends beyond the largest text");
        return new TextSpan(start, length);
    }

    private static int Number(ref Utf8JsonReader reader, int before)
    {
        if (before >= 0) throw new JsonException("a member of the span stands twice");
        if (!reader.Read() || reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out int number) || number < 0)
            throw new JsonException("start and length of a span are whole numbers from 0 to 2147483647");
        return number;
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber(StartName, value.Start);
        writer.WriteNumber(LengthName, value.Length);
        writer.WriteEndObject();
    }
}
