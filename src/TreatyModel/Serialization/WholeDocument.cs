using System.Buffers;

namespace TreatyModel.Serialization;

/// <summary>Writes formats whose writers do not wait: the document is made in memory, then handed on.</summary>
internal static class WholeDocument
{
    public static async Task WriteAsync(Stream output, Action<ArrayBufferWriter<byte>> write, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        cancellation.ThrowIfCancellationRequested();
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        await output.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
    }
}
