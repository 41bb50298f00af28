using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace TreatyModel.Parsing;

/// <summary>Reads the units of a treaty from a stream of any size: the loop over blocks that <see cref="ProvisionReader"/> leaves open.</summary>
/// <remarks>
/// The tokens are those of <see cref="ProvisionReader"/> on the whole text, but that long running words come as several text tokens.
/// Memory does not grow with the stream: one block is held, a few 10,000 units as a rule. UTF-8; broken bytes read as U+FFFD, a byte order
/// mark at the start is left out.
/// </remarks>
public static class ProvisionStreamReader
{
    /// <summary>Reads a stream to its end. The stream is not closed.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    /// <returns>The tokens, as they become sure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<ProvisionText> ReadAsync(Stream utf8, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadBlocksAsync(PipeReader.Create(utf8, new StreamPipeReaderOptions(leaveOpen: true)), cancellation);
    }

    /// <summary>Reads a pipe to its end and completes it.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    /// <returns>The tokens, as they become sure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<ProvisionText> ReadAsync(PipeReader utf8, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadBlocksAsync(utf8, cancellation);
    }

    private static async IAsyncEnumerable<ProvisionText> ReadBlocksAsync(PipeReader pipe, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var blocks = new ProvisionBlocks();
        var tokens = new List<ProvisionText>();
        Exception? failure = null;
        try
        {
            while (true)
            {
                ReadResult read;
                try
                {
                    read = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
                    if (read.IsCanceled) throw new OperationCanceledException("the pending read of the pipe was cancelled");
                }
                catch (Exception e)
                {
                    failure = e;
                    throw;
                }
                blocks.Add(read.Buffer, read.IsCompleted);
                pipe.AdvanceTo(read.Buffer.End);
                blocks.Read(tokens);
                foreach (ProvisionText token in tokens) yield return token;
                tokens.Clear();
                if (read.IsCompleted) yield break;
            }
        }
        finally
        {
            await pipe.CompleteAsync(failure).ConfigureAwait(false);
        }
    }
}
