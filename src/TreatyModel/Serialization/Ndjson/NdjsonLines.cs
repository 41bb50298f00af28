using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Reads one document a line from a pipe. What is in memory is the line that is being read, at most.</summary>
internal static class NdjsonLines
{
    private static readonly byte[] Blanks = " \t\r"u8.ToArray();

    public static async IAsyncEnumerable<T> ReadAsync<T>(PipeReader input, NdjsonOptions options, [EnumeratorCancellation] CancellationToken cancellation) where T : class
    {
        bool isTooLong = false;
        for (int number = 1; ;)
        {
            ReadResult read = await input.ReadAsync(cancellation).ConfigureAwait(false);
            if (read.IsCanceled) throw new OperationCanceledException("the pipe's pending read was cancelled");
            ReadOnlySequence<byte> rest = read.Buffer;
            while (TryTakeLine(ref rest, read.IsCompleted, out ReadOnlySequence<byte> line))
            {
                cancellation.ThrowIfCancellationRequested();
                T? document = isTooLong || line.Length > options.MaxLineLength ? TooLong<T>(number, options) : Parse<T>(line, number, options);
                isTooLong = false;
                number++;
                if (document is not null) yield return document;
            }
            // Of a line that is longer than allowed only the fact is kept.
            if (rest.Length > options.MaxLineLength)
            {
                isTooLong = true;
                rest = rest.Slice(rest.End);
            }
            input.AdvanceTo(rest.Start, read.Buffer.End);
            if (!read.IsCompleted) continue;
            if (isTooLong) TooLong<T>(number, options);
            yield break;
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> rest, bool isLast, out ReadOnlySequence<byte> line)
    {
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }
        line = rest;
        bool isTail = isLast && !rest.IsEmpty;
        if (isTail) rest = rest.Slice(rest.End);
        return isTail;
    }

    /// <summary>The document of a line; null for an empty line, and for a bad one that is to be passed over.</summary>
    private static T? Parse<T>(in ReadOnlySequence<byte> line, int number, NdjsonOptions options) where T : class
    {
        byte[]? rented = null;
        try
        {
            ReadOnlySpan<byte> bytes = line.IsSingleSegment ? line.FirstSpan : Copy(line, out rented);
            if (bytes.IndexOfAnyExcept(Blanks) < 0) return null;
            return TreatyJson.ReadBytes<T>(bytes, options.Name, options.Json, number);
        }
        catch (DocumentFormatException problem) when (options.OnBadLine?.Invoke(problem) == true)
        {
            return null;
        }
        finally
        {
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static ReadOnlySpan<byte> Copy(in ReadOnlySequence<byte> line, out byte[] rented)
    {
        int length = (int)line.Length;
        rented = ArrayPool<byte>.Shared.Rent(length);
        line.CopyTo(rented);
        return rented.AsSpan(0, length);
    }

    private static T? TooLong<T>(int number, NdjsonOptions options) where T : class
    {
        var problem = new DocumentFormatException(
            options.Name, new LinePosition(number, 1), "", $"the line is longer than {options.MaxLineLength} bytes", "raise MaxLineLength or split the document", null);
        return options.OnBadLine?.Invoke(problem) == true ? null : throw problem;
    }
}
