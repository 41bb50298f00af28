using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TreatyModel.Serialization;

/// <content>Bytes, streams and pipes.</content>
public static partial class TreatyJson
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Writes a treaty as UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaty"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, Treaty treaty, TreatyJsonOptions? options = null) => WriteBuffer(output, treaty, options);

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, NewsReport report, TreatyJsonOptions? options = null) => WriteBuffer(output, report, options);

    /// <summary>Writes a treaty as UTF-8. The stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaty"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Stream output, Treaty treaty, TreatyJsonOptions? options = null, CancellationToken cancellation = default) =>
        JsonSerializer.SerializeAsync(NotNull(output), NotNull(treaty), Contract<Treaty>(options), cancellation);

    /// <summary>Writes a report as UTF-8. The stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Stream output, NewsReport report, TreatyJsonOptions? options = null, CancellationToken cancellation = default) =>
        JsonSerializer.SerializeAsync(NotNull(output), NotNull(report), Contract<NewsReport>(options), cancellation);

    /// <summary>Writes a treaty as UTF-8, waiting for the pipe's reader where the pipe is full. The pipe stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaty"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(PipeWriter output, Treaty treaty, TreatyJsonOptions? options = null, CancellationToken cancellation = default) =>
        JsonSerializer.SerializeAsync(NotNull(output), NotNull(treaty), Contract<Treaty>(options), cancellation);

    /// <summary>Writes a report as UTF-8, waiting for the pipe's reader where the pipe is full. The pipe stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(PipeWriter output, NewsReport report, TreatyJsonOptions? options = null, CancellationToken cancellation = default) =>
        JsonSerializer.SerializeAsync(NotNull(output), NotNull(report), Contract<NewsReport>(options), cancellation);

    /// <summary>Reads a treaty.</summary>
    /// <param name="utf8">The whole document, with or without a byte order mark.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <returns>The treaty.</returns>
    /// <exception cref="DocumentFormatException">The bytes are no JSON of a treaty.</exception>
    public static Treaty ReadTreaty(ReadOnlySpan<byte> utf8, string name = "", TreatyJsonOptions? options = null) => ReadBytes<Treaty>(utf8, name, options);

    /// <summary>Reads a report.</summary>
    /// <param name="utf8">The whole document, with or without a byte order mark.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <returns>The report.</returns>
    /// <exception cref="DocumentFormatException">The bytes are no JSON of a report.</exception>
    public static NewsReport ReadReport(ReadOnlySpan<byte> utf8, string name = "", TreatyJsonOptions? options = null) => ReadBytes<NewsReport>(utf8, name, options);

    /// <summary>Reads a treaty to the end of a stream, which stays open.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The treaty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The stream is no JSON of a treaty.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Treaty> ReadTreatyAsync(Stream input, string name = "", TreatyJsonOptions? options = null, CancellationToken cancellation = default) =>
        ReadStreamAsync<Treaty>(NotNull(input), name, options, cancellation);

    /// <summary>Reads a report to the end of a stream, which stays open.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <param name="options">How; <see cref="TreatyJsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The stream is no JSON of a report.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<NewsReport> ReadReportAsync(Stream input, string name = "", TreatyJsonOptions? options = null, CancellationToken cancellation = default) =>
        ReadStreamAsync<NewsReport>(NotNull(input), name, options, cancellation);

    internal static void WriteBuffer<T>(IBufferWriter<byte> output, T document, TreatyJsonOptions? options) where T : class
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        JsonSerializerOptions serializer = (options ?? TreatyJsonOptions.Default).ToSerializerOptions();
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Encoder = serializer.Encoder,
            Indented = serializer.WriteIndented,
            NewLine = serializer.NewLine,
            MaxDepth = serializer.MaxDepth,
        });
        JsonSerializer.Serialize(writer, document, Contract<T>(options));
    }

    internal static T ReadBytes<T>(ReadOnlySpan<byte> utf8, string name, TreatyJsonOptions? options, int firstLine = 1) where T : class
    {
        ArgumentNullException.ThrowIfNull(name);
        if (utf8.StartsWith(ByteOrderMark)) utf8 = utf8[ByteOrderMark.Length..];
        try
        {
            return JsonSerializer.Deserialize(utf8, Contract<T>(options)) ?? throw JsonRefusal.OfNull(name, firstLine);
        }
        catch (JsonException problem) when (options is { IsLenient: true } && JsonRefusal.IsMissingMember(problem))
        {
            return ReadWithGaps<T>(utf8, name, options, firstLine);
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException)
        {
            throw JsonRefusal.Of(name, problem, firstLine);
        }
        catch (ArgumentException problem)
        {
            throw JsonRefusal.OfValue(name, problem, utf8, JsonNode.Parse(utf8), Contract<T>(options), firstLine);
        }
    }

    /// <summary>Fills the gaps first: slower, and only where there are some.</summary>
    private static T ReadWithGaps<T>(ReadOnlySpan<byte> utf8, string name, TreatyJsonOptions options, int firstLine) where T : class
    {
        JsonNode? node = null;
        try
        {
            node = JsonNode.Parse(utf8, documentOptions: new JsonDocumentOptions { MaxDepth = options.MaxDepth, AllowDuplicateProperties = false });
            MissingMembers.Fill(node, Contract<T>(options));
            return node.Deserialize(Contract<T>(options)) ?? throw JsonRefusal.OfNull(name, firstLine);
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException)
        {
            throw JsonRefusal.OfCopy(name, problem, utf8, firstLine);
        }
        catch (ArgumentException problem)
        {
            throw JsonRefusal.OfValue(name, problem, utf8, node, Contract<T>(options), firstLine);
        }
    }

    private static async Task<T> ReadStreamAsync<T>(Stream input, string name, TreatyJsonOptions? options, CancellationToken cancellation) where T : class
    {
        // A document is wanted whole before anything is made of it, so that a place can be told and gaps can be filled.
        using var whole = new MemoryStream();
        await input.CopyToAsync(whole, cancellation).ConfigureAwait(false);
        return ReadBytes<T>(whole.GetBuffer().AsSpan(0, (int)whole.Length), name, options);
    }

    private static T NotNull<T>(T value) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
