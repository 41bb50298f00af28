using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>Cuts a stretch of a text of any language into sentences and list items.</summary>
internal static class SentenceCutter
{
    /// <summary>Longer than any sentence of a treaty: what has no stop for so long is cut, so that the work on one piece has a bound.</summary>
    private const int LongestPiece = 6000;

    /// <summary>The sentences, each without the mark or number in front and the stop behind.</summary>
    /// <returns>The words, whether they are an item of a list, and whether a list follows them.</returns>
    public static IEnumerable<SentencePiece> Cut(string text, TextSpan stretch)
    {
        int start = stretch.Start;
        foreach ((int end, int next, bool opensList) in Ends(text, stretch).Append((stretch.End, stretch.End, false)))
        {
            for (; end - start > LongestPiece; start += LongestPiece)
                if (PieceOf(text, start, start + LongestPiece, opensList: false) is { } part) yield return part;
            if (PieceOf(text, start, end, opensList) is { } piece) yield return piece;
            start = next;
        }
    }

    private static SentencePiece? PieceOf(string text, int start, int end, bool opensList)
    {
        start = SkipMarks(text, start, end, out bool isItem);
        TextSpan words = Blanks.Trim(text, TextSpan.FromBounds(start, Math.Max(start, end)));
        return words.IsEmpty ? null : new SentencePiece(words, isItem, opensList, end < text.Length && text[end] is not (':' or '：') && !char.IsWhiteSpace(text[end]));
    }

    private static List<(int End, int Next, bool OpensList)> Ends(string text, TextSpan stretch)
    {
        var ends = new List<(int, int, bool)>();
        var scanner = new ScalarScanner<char>(text.AsSpan(0, stretch.End), LexiconSection.Structure.For<char>(), ScanKinds.SentenceEnds | ScanKinds.Clauses | ScanKinds.Lines, start: stretch.Start);
        while (scanner.Read(out ScanEvent found))
        {
            bool starts = StartsItem(text, found.End, stretch.End);
            bool cuts = found.Kind switch
            {
                ScanEventKind.SentenceEnd or ScanEventKind.Semicolon or ScanEventKind.ParagraphEnd => true,
                ScanEventKind.Colon or ScanEventKind.LineEnd or ScanEventKind.Wrap => starts,
                _ => false,
            };
            if (cuts) ends.Add((found.Start, found.End, found.Kind == ScanEventKind.Colon));
        }
        return ends;
    }

    private static bool StartsItem(string text, int at, int limit)
    {
        int start = TextUnits<char>.SkipWhiteSpace(text, at);
        return start < limit && ListMarks<char>.TryRead(text, start, lineStart: true, LexiconSection.Structure.For<char>(), out _, out _, out _);
    }

    private static int SkipMarks(string text, int at, int limit, out bool isItem)
    {
        isItem = false;
        int start = TextUnits<char>.SkipWhiteSpace(text, at);
        while (start < limit && ListMarks<char>.TryRead(text, start, lineStart: true, LexiconSection.Structure.For<char>(), out ProvisionTokenKind kind, out _, out int end) && end <= limit)
        {
            isItem |= kind == ProvisionTokenKind.ItemMarker;
            start = TextUnits<char>.SkipWhiteSpace(text, end);
        }
        return Math.Min(start, limit);
    }
}
