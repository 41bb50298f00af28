using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Reads what a duty asks for: an outcome, conduct, an effort, a direction.</summary>
internal static class EffortReader
{
    /// <summary>The words of an effort or direction count only near the verb: this many units behind it.</summary>
    private const int Reach = 60;

    /// <param name="words">The statement's words.</param>
    /// <param name="details">Their events.</param>
    /// <param name="verbAt">Where its verb begins, in the same text; a verb before the words counts as their start.</param>
    public static StandardOfEffort Read(Excerpt words, ReadOnlySpan<ScanEvent> details, int verbAt)
    {
        int verb = Math.Max(0, verbAt - words.Span.Start);
        var best = StandardOfEffort.Unspecified;
        foreach (ScanEvent found in details)
        {
            if (found.Tag != LexiconTag.EffortCue) continue;
            var kind = (EffortKind)found.Value;
            // An effort softens the duty wherever it stands; the other words tell only as the verb itself or its object.
            bool counts = kind == EffortKind.BestEfforts || (kind == EffortKind.Conduct ? found.Start >= verb && found.Start <= verb + Reach : found.Start == verb);
            if (!counts || (best.Kind == EffortKind.BestEfforts) || (best.Kind != EffortKind.Unspecified && kind != EffortKind.BestEfforts)) continue;
            best = new StandardOfEffort(kind, words.Slice(found.Start, found.End));
        }
        return best;
    }
}
