using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Reads what a statement is about from words that tell: "military assistance", "customs duties".</summary>
internal static class KindReader
{
    /// <summary>The kinds, each once, in the order of the enumeration.</summary>
    public static ImmutableArray<ObligationKind> Read(string words)
    {
        ulong found = 0;
        var scanner = new ScalarScanner<char>(words, LexiconSection.Kinds.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent e))
            if (e.Tag == LexiconTag.KindCue) found |= 1UL << e.Value;
        if (found == 0) return [];
        var kinds = ImmutableArray.CreateBuilder<ObligationKind>();
        for (int i = 0; i < 64; i++)
            if ((found >> i & 1) != 0) kinds.Add((ObligationKind)i);
        return kinds.ToImmutable();
    }
}
