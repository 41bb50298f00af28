using System.Buffers;
using System.Text;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Holds what has been decoded of a stream and is not read yet, with the context before it, and reads it.</summary>
internal sealed class ProvisionBlocks
{
    private const int FirstLength = 1 << 15;

    /// <summary>Once so much is waiting it is read: reading after every few bytes would look ahead again and again.</summary>
    private const int WorthReading = 1 << 14;

    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private char[] units = new char[FirstLength];
    private int count;
    private ProvisionReaderState state;
    private long start;
    private int triedAt;
    private bool isFinal;
    private bool hasStarted;

    /// <summary>Takes the next bytes.</summary>
    public void Add(ReadOnlySequence<byte> bytes, bool isLast)
    {
        foreach (ReadOnlyMemory<byte> piece in bytes) Decode(piece.Span, flush: false);
        if (isLast) Decode([], flush: true);
        isFinal = isLast;
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool flush)
    {
        int most = decoder.GetCharCount(bytes, flush);
        if (count + most > units.Length) Array.Resize(ref units, Math.Max(units.Length * 2, count + most));
        count += decoder.GetChars(bytes, units.AsSpan(count), flush);
        if (hasStarted || count == 0) return;
        hasStarted = true;
        if (units[0] != '\uFEFF') return;
        count--;
        units.AsSpan(1, count).CopyTo(units);
    }

    /// <summary>Reads the tokens that are sure.</summary>
    public void Read(List<ProvisionText> tokens)
    {
        // What gave no token is tried again when there is twice as much: linear however small the blocks are.
        if (!isFinal && count < Math.Max(state.Context + WorthReading, triedAt)) return;
        var reader = new ProvisionReader(units.AsSpan(0, count), state, isFinal);
        while (reader.Read())
        {
            ProvisionToken token = reader.Current;
            TextSpan content = token.ContentSpan.IsEmpty ? default : new TextSpan(token.ContentSpan.Start - token.Span.Start, token.ContentSpan.Length);
            string text = new(units, token.Span.Start, token.Span.Length);
            tokens.Add(new ProvisionText(token.Kind, start + token.Span.Start, text, content, token.AtLineStart));
        }
        bool isStuck = reader.Consumed == state.Context;
        state = reader.State;
        int kept = reader.Consumed - state.Context;
        units.AsSpan(kept, count - kept).CopyTo(units);
        start += kept;
        count -= kept;
        triedAt = isStuck ? count * 2 : 0;
    }
}
