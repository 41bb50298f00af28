using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TreatyModel.Serialization;

/// <summary>JSON of treaties and reports: everything that a model holds, and back without loss.</summary>
/// <remarks>
/// <para>The first member, <c>format</c>, names what the document is and its version (<c>treaty/1.0</c>). The same model gives the same bytes.
/// <c>docs/json.md</c> says what may change in which version; <see cref="TreatyJsonSchema"/> has the schema.</para>
/// <para>For parts of a document, or your own options, use <see cref="TreatyJsonOptions.ToSerializerOptions"/> with <see cref="JsonSerializer"/>.
/// Thread-safe.</para>
/// </remarks>
public static partial class TreatyJson
{
    /// <summary>Writes a treaty.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <returns>JSON, indented by default.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public static string Serialize(Treaty treaty, TreatyJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return JsonSerializer.Serialize(treaty, Contract<Treaty>(options));
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <returns>JSON, indented by default.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Serialize(NewsReport report, TreatyJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(report, Contract<NewsReport>(options));
    }

    /// <summary>Reads a treaty.</summary>
    /// <param name="json">What <see cref="Serialize(Treaty, TreatyJsonOptions?)"/> wrote.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <returns>A treaty equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The text is no JSON of a treaty; it says where and what to do.</exception>
    public static Treaty DeserializeTreaty(string json, TreatyJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadBytes<Treaty>(Encoding.UTF8.GetBytes(json), "", options);
    }

    /// <summary>Reads a report.</summary>
    /// <param name="json">What <see cref="Serialize(NewsReport, TreatyJsonOptions?)"/> wrote.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <returns>A report equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The text is no JSON of a report; it says where and what to do.</exception>
    public static NewsReport DeserializeReport(string json, TreatyJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadBytes<NewsReport>(Encoding.UTF8.GetBytes(json), "", options);
    }

    internal static JsonTypeInfo<T> Contract<T>(TreatyJsonOptions? options) =>
        (JsonTypeInfo<T>)(options ?? TreatyJsonOptions.Default).ToSerializerOptions().GetTypeInfo(typeof(T));
}
