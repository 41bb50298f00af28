using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>What every parser does first: turn bytes into text, and say aloud when there is nothing to read.</summary>
internal static class TextIntake
{
    /// <summary>How far a NUL is looked for: git's measure for "this is binary". A stray one later is a flaw of the text, no more.</summary>
    private const int BinarySample = 8000;

    /// <summary>Decodes bytes: UTF-8, or what a byte order mark says. A broken byte becomes U+FFFD, and the first one is reported.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return new SourceText(Encoding.Unicode.GetString(bytes[2..]), name);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return new SourceText(Encoding.BigEndianUnicode.GetString(bytes[2..]), name);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];

        var source = new SourceText(Encoding.UTF8.GetString(bytes), name);
        if (!Utf8.IsValid(bytes)) diagnostics.Add(new Diagnostic(TreatyDiagnostics.InvalidUtf8, FirstBroken(bytes)));
        return source;
    }

    private static TextSpan FirstBroken(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (!bytes.IsEmpty && Rune.DecodeFromUtf8(bytes, out Rune rune, out int used) == System.Buffers.OperationStatus.Done)
        {
            offset += rune.Utf16SequenceLength;
            bytes = bytes[used..];
        }
        return new TextSpan(offset, 1);
    }

    /// <summary>Reports an empty, binary or over-long text.</summary>
    /// <returns>Whether there is something to read.</returns>
    public static bool IsReadable(SourceText source, int maxLength, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        int nul = source.Text.AsSpan(0, Math.Min(source.Length, BinarySample)).IndexOf('\0');
        if (nul >= 0)
        {
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.BinaryContent, new TextSpan(nul, 1)));
            return false;
        }
        if (!source.Text.Any(char.IsLetter))
        {
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.EmptyText, default));
            return false;
        }
        if (source.Length <= maxLength) return true;
        diagnostics.Add(new Diagnostic(TreatyDiagnostics.TextTooLong, new TextSpan(maxLength, source.Length - maxLength)));
        return false;
    }
}
