using System.Numerics;
using TreatyModel.Parsing;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Benchmarks.Contenders;

/// <summary>The library's own ways through a text.</summary>
internal static class Scanners
{
    /// <summary>All events of the scanner: line starts, ends of sentences and clauses, headings, modals, triggers, limits, references, quotation marks, reporting verbs.</summary>
    public static int Count<TUnit>(ReadOnlySpan<TUnit> text) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var scanner = new Scanner<TUnit>(text, LexiconSection.Markers.For<TUnit>(), ScanKinds.Markers);
        int count = 0;
        while (scanner.Read(out _)) count++;
        return count;
    }

    /// <summary>The same by the scalar scanner, which defines what the events are.</summary>
    public static int CountScalar<TUnit>(ReadOnlySpan<TUnit> text) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var scanner = new ScalarScanner<TUnit>(text, LexiconSection.Markers.For<TUnit>(), ScanKinds.Markers);
        int count = 0;
        while (scanner.Read(out _)) count++;
        return count;
    }

    /// <summary>The tokens of a treaty's structure.</summary>
    public static int CountTokens(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8ProvisionReader(text);
        int count = 0;
        while (reader.Read()) count++;
        return count;
    }

    /// <summary>The statements with all their parts.</summary>
    public static int CountStatements(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (Utf8ClauseView clause in Utf8ClauseReader.Clauses(text)) count += clause.Span.IsEmpty ? 0 : 1;
        return count;
    }
}
