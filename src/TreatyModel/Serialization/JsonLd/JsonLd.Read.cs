using System.Text.Json;

namespace TreatyModel.Serialization;

/// <content>Reading.</content>
public static partial class JsonLd
{
    /// <summary>Reads a treaty that was written with <see cref="JsonLdOptions.IncludesModel"/>.</summary>
    /// <param name="utf8">The whole document.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <returns>A treaty equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentFormatException">It is no JSON, or holds no model of a treaty.</exception>
    public static Treaty ReadTreaty(ReadOnlySpan<byte> utf8, string name = "") => ReadModel<Treaty>(utf8, name);

    /// <summary>Reads a report that was written with <see cref="JsonLdOptions.IncludesModel"/>.</summary>
    /// <param name="utf8">The whole document.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <returns>A report equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentFormatException">It is no JSON, or holds no model of a report.</exception>
    public static NewsReport ReadReport(ReadOnlySpan<byte> utf8, string name = "") => ReadModel<NewsReport>(utf8, name);

    /// <summary>Reads a treaty to the end of a stream, which stays open.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>As <see cref="ReadTreaty"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentFormatException">It is no JSON, or holds no model of a treaty.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Treaty> ReadTreatyAsync(Stream input, string name = "", CancellationToken cancellation = default) => ReadModelAsync<Treaty>(input, name, cancellation);

    /// <summary>Reads a report to the end of a stream, which stays open.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>As <see cref="ReadReport"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentFormatException">It is no JSON, or holds no model of a report.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<NewsReport> ReadReportAsync(Stream input, string name = "", CancellationToken cancellation = default) => ReadModelAsync<NewsReport>(input, name, cancellation);

    private static async Task<T> ReadModelAsync<T>(Stream input, string name, CancellationToken cancellation) where T : class
    {
        ArgumentNullException.ThrowIfNull(input);
        using var whole = new MemoryStream();
        await input.CopyToAsync(whole, cancellation).ConfigureAwait(false);
        return ReadModel<T>(whole.GetBuffer().AsSpan(0, (int)whole.Length), name);
    }

    private static T ReadModel<T>(ReadOnlySpan<byte> utf8, string name) where T : class
    {
        ArgumentNullException.ThrowIfNull(name);
        ReadOnlySpan<byte> model = Model(utf8, name, out int start);
        return TreatyJson.ReadBytes<T>(model, name, null, utf8[..start].Count((byte)'\n') + 1);
    }

    /// <summary>The bytes of the model inside the document.</summary>
    private static ReadOnlySpan<byte> Model(ReadOnlySpan<byte> utf8, string name, out int start)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Printed.MaxDepth });
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("model"u8)) continue;
                reader.Read();
                start = (int)reader.TokenStartIndex;
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
