using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Reads what a temporal term is counted from or to: "within thirty days of the receipt of the notice".</summary>
internal static class AnchorReader
{
    /// <summary>The anchor; null for a bare period ("for ten years") and for words that name no event ("without delay").</summary>
    public static TemporalAnchor? Read(TemporalKind kind, Excerpt words)
    {
        if (kind is TemporalKind.Promptness or TemporalKind.Frequency) return null;
        string text = words.Text;
        int from = PeriodReader.TryFind(text, 0, out _, out TextSpan period) ? period.End : 0;
        var scanner = new ScalarScanner<char>(text.AsSpan(from), LexiconSection.Details.For<char>(), ScanKinds.Phrases);
        int start = -1, cueEnd = -1;
        var anchor = TemporalAnchorKind.Event;
        while (scanner.Read(out ScanEvent found))
        {
            if (start < 0)
            {
                if (found.Tag == LexiconTag.AnchorOpener) start = from + found.End;
                else if (found.Tag == LexiconTag.AnchorCue && period.End > 0) start = from;
            }
            if (found.Tag == LexiconTag.AnchorCue && start >= 0 && anchor == TemporalAnchorKind.Event)
            {
                anchor = (TemporalAnchorKind)found.Value;
                cueEnd = from + found.End;
            }
        }
        if (start < 0) return null;
        TextSpan span = Blanks.Trim(text, TextSpan.FromBounds(start, text.Length));
        if (span.IsEmpty || (cueEnd < 0 && IsPeriodAlone(text, span))) return null;
        if (anchor is TemporalAnchorKind.Event or TemporalAnchorKind.Expiry && HasYear(text.AsSpan(span.Start, span.Length))) anchor = TemporalAnchorKind.Date;
        return new TemporalAnchor(anchor, new Excerpt(text.Substring(span.Start, span.Length), span.Shift(words.Span.Start)));
    }

    /// <summary>"after ten years": the period is all there is.</summary>
    private static bool IsPeriodAlone(string text, TextSpan span) => PeriodReader.TryFind(text, span.Start, out _, out TextSpan period) && period.End == span.End;

    private static bool HasYear(ReadOnlySpan<char> words)
    {
        int digits = 0;
        foreach (char c in words)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4) return true;
        }
        return false;
    }
}
