using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>How sure the words of a claim are, whether they deny, and on what condition they are said.</summary>
internal static class AssertionReader
{
    /// <summary>Fills in hedges, factuality, condition and polarity of the content.</summary>
    public static Claim Read(SourceText source, Claim claim)
    {
        var hedges = ImmutableArray.CreateBuilder<Excerpt>();
        var factuality = claim.Class == ClaimClass.Prediction ? Factuality.Probable : Factuality.Certain;
        Excerpt condition = Excerpt.None;
        bool negative = false, verb = false;
        // Behind a passive the cue itself is the hedge: "is expected to".
        IEnumerable<TextSpan> stretches = claim.Content.Select(c => c.Span);
        foreach (TextSpan stretch in claim.Cue.IsEmpty ? stretches : stretches.Prepend(claim.Cue.Span))
        {
            foreach (ScanEvent e in Scan(source, stretch))
            {
                TextSpan span = TextSpan.FromBounds(e.Start, e.End);
                bool inCue = claim.Cue.Span.Contains(e.Start) && !claim.Cue.IsEmpty;
                switch (e.Tag)
                {
                    case LexiconTag.Hedge:
                        factuality = (Factuality)Math.Max((int)factuality, e.Value);
                        hedges.Add(source.Excerpt(span));
                        verb = true;
                        break;
                    case LexiconTag.ConditionOpener when condition.IsEmpty && !inCue:
                        condition = source.Excerpt(ConditionAt(source, e.Start, stretch.End));
                        if (e.Value == 1) factuality = (Factuality)Math.Max((int)factuality, (int)Factuality.Unknown);
                        break;
                    case LexiconTag.Negator when !inCue && !verb:
                        negative = true;
                        verb = true;
                        break;
                    case LexiconTag.Subordinator or LexiconTag.Modal when !inCue:
                        verb = true;
                        break;
                }
            }
        }
        return claim with
        {
            Hedges = hedges.ToImmutable(),
            Factuality = factuality,
            Condition = condition,
            ContentPolarity = negative ? Polarity.Negative : Polarity.Positive,
        };
    }

    private static List<ScanEvent> Scan(SourceText source, TextSpan stretch)
    {
        var found = new List<ScanEvent>();
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, stretch.End), LexiconSection.Hedges.For<char>(), ScanKinds.Marked, start: stretch.Start);
        while (scanner.Read(out ScanEvent e)) found.Add(e);
        return found;
    }

    /// <summary>A condition goes to the comma behind it.</summary>
    private static TextSpan ConditionAt(SourceText source, int start, int end)
    {
        int comma = source.Text.AsSpan(start, end - start).IndexOfAny(',', ';', '\n');
        return Blanks.Trim(source.Text, TextSpan.FromBounds(start, comma < 0 ? end : start + comma));
    }
}
