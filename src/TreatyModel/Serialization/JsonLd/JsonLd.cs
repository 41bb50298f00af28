using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TreatyModel.Serialization;

/// <summary>JSON-LD 1.1 in the terms of schema.org, with positions as the W3C Web Annotation model has them.</summary>
/// <remarks>
/// Treaties are <c>Legislation</c>, reports <c>NewsArticle</c> with <c>Claim</c> and <c>Quotation</c>, contradictions <c>ClaimReview</c>. The context
/// stands in the document: nothing is fetched. Positions count UTF-16 code units. The same model gives the same bytes. Thread-safe.
/// </remarks>
public static class JsonLd
{
    private static readonly JsonWriterOptions Printed = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    /// <summary>Writes a treaty as UTF-8.</summary>
    /// <param name="output">Where to: a pipe, or a buffer.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="JsonLdOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaty"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, Treaty treaty, JsonLdOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        options ??= JsonLdOptions.Default;
        Document(output, options, json => new LegislationWriter(json, options.Id).Members(treaty), treaty);
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="output">Where to: a pipe, or a buffer.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How; <see cref="JsonLdOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, NewsReport report, JsonLdOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= JsonLdOptions.Default;
        Document(output, options, json => new NewsArticleWriter(json, options.Id).Members(report), report);
    }

    /// <summary>Writes contradictions as UTF-8, as one graph.</summary>
    /// <param name="output">Where to: a pipe, or a buffer.</param>
    /// <param name="contradictions">The contradictions.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static void Write(IBufferWriter<byte> output, IEnumerable<Contradiction> contradictions)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(contradictions);
        using var json = new Utf8JsonWriter(output, Printed);
        json.WriteStartObject();
        Context(json);
        json.WriteStartArray("@graph");
        foreach (Contradiction contradiction in contradictions) ClaimReviewWriter.Write(json, contradiction);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads a treaty that was written with <see cref="JsonLdOptions.IncludesModel"/>.</summary>
    /// <param name="utf8">The whole document.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <returns>A treaty equal to the one that was written.</returns>
    /// <exception cref="DocumentFormatException">It is no JSON, or holds no model of a treaty.</exception>
    public static Treaty ReadTreaty(ReadOnlySpan<byte> utf8, string name = "") => TreatyJson.ReadBytes<Treaty>(Model(utf8, name), name, null);

    /// <summary>Reads a report that was written with <see cref="JsonLdOptions.IncludesModel"/>.</summary>
    /// <param name="utf8">The whole document.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <returns>A report equal to the one that was written.</returns>
    /// <exception cref="DocumentFormatException">It is no JSON, or holds no model of a report.</exception>
    public static NewsReport ReadReport(ReadOnlySpan<byte> utf8, string name = "") => TreatyJson.ReadBytes<NewsReport>(Model(utf8, name), name, null);

    private static void Document<T>(IBufferWriter<byte> output, JsonLdOptions options, Action<Utf8JsonWriter> members, T model) where T : class
    {
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Printed);
        json.WriteStartObject();
        Context(json);
        json.WriteString("id", options.Id);
        members(json);
        if (options.IncludesModel)
        {
            json.WritePropertyName("model");
            JsonSerializer.Serialize(json, model, TreatyJson.Contract<T>(null));
        }
        json.WriteEndObject();
    }

    private static void Context(Utf8JsonWriter json)
    {
        json.WritePropertyName("@context");
        using JsonDocument context = JsonDocument.Parse(JsonLdContext.Json);
        context.RootElement.WriteTo(json);
    }

    /// <summary>The bytes of the model inside the document.</summary>
    private static ReadOnlySpan<byte> Model(ReadOnlySpan<byte> utf8, string name)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Printed.MaxDepth });
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("model"u8)) continue;
                reader.Read();
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                return utf8[start..(int)reader.BytesConsumed];
            }
        }
        catch (JsonException problem)
        {
            throw JsonRefusal.Of(name, problem, 1);
        }
        throw new DocumentFormatException(name, default, "$.model", "the document holds no model", "write it with IncludesModel, or read another format", null);
    }
}
