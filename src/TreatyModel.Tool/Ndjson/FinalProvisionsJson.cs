using System.Text.Json;

namespace TreatyModel.Tool.Ndjson;

/// <summary>What a treaty says of its own life, as the filter writes it.</summary>
internal static class FinalProvisionsJson
{
    public static void Write(Utf8JsonWriter writer, Treaty treaty)
    {
        writer.WriteStartObject("finalProvisions");
        writer.WriteEndObject();
        _ = treaty;
    }
}
