using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace TreatyModel.Serialization;

/// <summary>Many treaties or reports, one JSON document a line, through streams and pipes of any size.</summary>
/// <remarks>
/// Reading holds one line at a time, writing one document; a slow reader makes the writer wait. Lines end at LF; blank lines are passed over.
/// Streams and pipes stay open. Thread-safe: every call has its own state.
/// </remarks>
public static class TreatyNdjson
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>Reads treaties to the end of a stream.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="options">How; <see cref="NdjsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The treaties, each as soon as its line is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="DocumentFormatException">A line is bad and <see cref="NdjsonOptions.OnBadLine"/> did not pass over it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IAsyncEnumerable<Treaty> ReadTreatiesAsync(Stream input, NdjsonOptions? options = null, CancellationToken cancellation = default) =>
        ReadStreamAsync<Treaty>(NotNull(input), options ?? NdjsonOptions.Default, cancellation);

    /// <summary>Reads treaties to the end of a pipe.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="options">How; <see cref="NdjsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The treaties, each as soon as its line is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="DocumentFormatException">A line is bad and <see cref="NdjsonOptions.OnBadLine"/> did not pass over it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IAsyncEnumerable<Treaty> ReadTreatiesAsync(PipeReader input, NdjsonOptions? options = null, CancellationToken cancellation = default) =>
        NdjsonLines.ReadAsync<Treaty>(NotNull(input), options ?? NdjsonOptions.Default, cancellation);

    /// <summary>Reads reports to the end of a stream.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="options">How; <see cref="NdjsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The reports, each as soon as its line is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="DocumentFormatException">A line is bad and <see cref="NdjsonOptions.OnBadLine"/> did not pass over it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IAsyncEnumerable<NewsReport> ReadReportsAsync(Stream input, NdjsonOptions? options = null, CancellationToken cancellation = default) =>
        ReadStreamAsync<NewsReport>(NotNull(input), options ?? NdjsonOptions.Default, cancellation);

    /// <summary>Reads reports to the end of a pipe.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="options">How; <see cref="NdjsonOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The reports, each as soon as its line is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="DocumentFormatException">A line is bad and <see cref="NdjsonOptions.OnBadLine"/> did not pass over it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IAsyncEnumerable<NewsReport> ReadReportsAsync(PipeReader input, NdjsonOptions? options = null, CancellationToken cancellation = default) =>
        NdjsonLines.ReadAsync<NewsReport>(NotNull(input), options ?? NdjsonOptions.Default, cancellation);

    /// <summary>Writes treaties, one a line, each as soon as it comes.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="treaties">The treaties.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaties"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Stream output, IAsyncEnumerable<Treaty> treaties, CancellationToken cancellation = default) =>
        WriteStreamAsync(NotNull(output), NotNull(treaties), cancellation);

    /// <summary>Writes treaties, one a line, each as soon as it comes; waits where the pipe is full and ends when its reader has gone.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="treaties">The treaties.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaties"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(PipeWriter output, IAsyncEnumerable<Treaty> treaties, CancellationToken cancellation = default) =>
        WritePipeAsync(NotNull(output), NotNull(treaties), cancellation);

    /// <summary>Writes reports, one a line, each as soon as it comes.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="reports"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Stream output, IAsyncEnumerable<NewsReport> reports, CancellationToken cancellation = default) =>
        WriteStreamAsync(NotNull(output), NotNull(reports), cancellation);

    /// <summary>Writes reports, one a line, each as soon as it comes; waits where the pipe is full and ends when its reader has gone.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="reports"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(PipeWriter output, IAsyncEnumerable<NewsReport> reports, CancellationToken cancellation = default) =>
        WritePipeAsync(NotNull(output), NotNull(reports), cancellation);

    private static async IAsyncEnumerable<T> ReadStreamAsync<T>(Stream input, NdjsonOptions options, [EnumeratorCancellation] CancellationToken cancellation) where T : class
    {
        PipeReader pipe = PipeReader.Create(input, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            await foreach (T document in NdjsonLines.ReadAsync<T>(pipe, options, cancellation).ConfigureAwait(false)) yield return document;
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static async Task WriteStreamAsync<T>(Stream output, IAsyncEnumerable<T> documents, CancellationToken cancellation) where T : class
    {
        PipeWriter pipe = PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true));
        try
        {
            await WritePipeAsync(pipe, documents, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static async Task WritePipeAsync<T>(PipeWriter output, IAsyncEnumerable<T> documents, CancellationToken cancellation) where T : class
    {
        await foreach (T document in documents.WithCancellation(cancellation).ConfigureAwait(false))
        {
            TreatyJson.WriteBuffer(output, document, TreatyJsonOptions.OneLine);
            FlushResult flushed = await output.WriteAsync(LineEnd, cancellation).ConfigureAwait(false);
            if (flushed.IsCompleted) return;
        }
    }

    private static T NotNull<T>(T value) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
