using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TreatyModel.Serialization;

/// <summary>JSON-LD 1.1 in the terms of schema.org, with positions as the W3C Web Annotation model has them.</summary>
/// <remarks>
/// Treaties are <c>Legislation</c>, reports <c>NewsArticle</c> with <c>Claim</c> and <c>Quotation</c>, contradictions <c>ClaimReview</c>. The context
/// stands in the document: nothing is fetched. Positions count UTF-16 code units. The same model gives the same bytes. Thread-safe.
/// </remarks>
public static partial class JsonLd
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

    /// <summary>Writes a treaty as UTF-8. The stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="JsonLdOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaty"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Stream output, Treaty treaty, JsonLdOptions? options = null, CancellationToken cancellation = default) =>
        WholeDocument.WriteAsync(output, buffer => Write(buffer, treaty, options), cancellation);

    /// <summary>Writes a report as UTF-8. The stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How; <see cref="JsonLdOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Stream output, NewsReport report, JsonLdOptions? options = null, CancellationToken cancellation = default) =>
        WholeDocument.WriteAsync(output, buffer => Write(buffer, report, options), cancellation);

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
}
