using System.Collections.Immutable;
using TreatyModel.Parsing.Details;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Reads what a statement is about from words that tell: "military assistance", "customs duties".</summary>
internal static class KindReader
{
    /// <summary>The words that tell, in the order of the text.</summary>
    public static ImmutableArray<KindCue> Read(Excerpt words)
    {
        var cues = ImmutableArray.CreateBuilder<KindCue>();
        var scanner = new ScalarScanner<char>(words.Text, LexiconSection.Kinds.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent found))
            if (found.Tag == LexiconTag.KindCue) cues.Add(new KindCue((ObligationKind)found.Value, words.Slice(found.Start, found.End)));
        return cues.ToImmutable();
    }

    /// <summary>The kinds that the cues tell, each once, in the order of the enumeration.</summary>
    public static ImmutableArray<ObligationKind> KindsOf(ImmutableArray<KindCue> cues) => cues.IsEmpty ? [] : [.. cues.Select(c => c.Kind).Distinct().Order()];
}
