using System.Text.Json;

namespace TreatyModel.Serialization;

/// <summary>JSON of treaties and reports: everything that a model holds, and back without loss.</summary>
/// <remarks>For streams, pipes and other options use <see cref="TreatyJsonContext"/> with <see cref="JsonSerializer"/>. Thread-safe.</remarks>
public static class TreatyJson
{
    /// <summary>Writes a treaty.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <returns>Indented JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public static string Serialize(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return JsonSerializer.Serialize(treaty, TreatyJsonContext.Default.Treaty);
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Indented JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Serialize(NewsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(report, TreatyJsonContext.Default.NewsReport);
    }

    /// <summary>Reads a treaty.</summary>
    /// <param name="json">What <see cref="Serialize(Treaty)"/> wrote.</param>
    /// <returns>A treaty equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON of a treaty; the message says where.</exception>
    public static Treaty DeserializeTreaty(string json) =>
        JsonSerializer.Deserialize(json, TreatyJsonContext.Default.Treaty) ?? throw new JsonException("null is no treaty");

    /// <summary>Reads a report.</summary>
    /// <param name="json">What <see cref="Serialize(NewsReport)"/> wrote.</param>
    /// <returns>A report equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON of a report; the message says where.</exception>
    public static NewsReport DeserializeReport(string json) =>
        JsonSerializer.Deserialize(json, TreatyJsonContext.Default.NewsReport) ?? throw new JsonException("null is no report");
}
