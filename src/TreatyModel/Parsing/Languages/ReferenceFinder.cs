using System.Buffers;
using TreatyModel.Parsing.Headings;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>Finds the references of a sentence: numbered provisions ("l'article 12", "статьей 51", 第四条), instruments and laws by name.</summary>
internal static class ReferenceFinder
{
    /// <summary>More units than stand between a provision and the instrument that it belongs to: "de la", "der".</summary>
    private const int LongestLink = 12;
    private const int LongestBracket = 6;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;.，、؛،");

    public static List<CrossReference> Find(SourceText source, TextSpan sentence, IReadOnlyList<PhraseMark> marks)
    {
        string text = source.Text;
        var found = new List<(TextSpan Span, ReferenceTarget Target, bool IsInner)>();
        foreach (PhraseMark mark in marks)
        {
            if (mark.Tag == LexiconTag.Instrument) found.Add((mark.Span, ReferenceTarget.External, false));
            else if (mark.Tag == LexiconTag.LawWord) found.Add((mark.Span, ReferenceTarget.Domestic, false));
            else if (mark.Tag == LexiconTag.ReferencePhrase) found.Add((mark.Span, ReferenceTarget.Internal, false));
            else if (mark.Tag == LexiconTag.ReferenceWord && NumberEnd(text, mark.Span.End, sentence.End) is > 0 and var end) found.Add((TextSpan.FromBounds(mark.Span.Start, end), ReferenceTarget.Internal, IsWithinArticle(mark.Value)));
        }
        for (int at = sentence.Start; at < sentence.End; at++)
            if (text[at] is '第' or '제' && NumberInside(text, at) is > 0 and var end && end <= sentence.End) found.Add((TextSpan.FromBounds(at, end), ReferenceTarget.Internal, false));
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return [.. Join(text, found).Select(f => new CrossReference(source.Excerpt(f.Span), f.Target))];
    }

    private static bool IsWithinArticle(short kind) => (ProvisionKind)kind is ProvisionKind.Paragraph or ProvisionKind.Subparagraph or ProvisionKind.Item;

    /// <summary>"article 51 de la Charte", 유엔헌장 제51조: a provision beside an instrument is that instrument's.</summary>
    private static List<(TextSpan Span, ReferenceTarget Target, bool IsInner)> Join(string text, List<(TextSpan Span, ReferenceTarget Target, bool IsInner)> found)
    {
        for (int i = 0; i + 1 < found.Count;)
        {
            ((TextSpan one, ReferenceTarget left, bool isInner), (TextSpan other, ReferenceTarget right, bool goesIn)) = (found[i], found[i + 1]);
            // "artikel 1, lid 2": the further number has been read as one of the article's.
            if (other.End <= one.End)
            {
                found.RemoveAt(i + 1);
                continue;
            }
            bool near = other.Start - one.End is >= 0 and <= LongestLink && text.AsSpan(one.End, other.Start - one.End).IndexOfAny(Stops) < 0;
            // "artikel 24, lid 1", "article 4, paragraphe 2": the comma parts no references.
            near |= goesIn && !isInner && left == ReferenceTarget.Internal && text.AsSpan(one.End, Math.Max(0, other.Start - one.End)).Trim() is "," or "，" or "،";
            bool provisionOf = left == ReferenceTarget.Internal && right is ReferenceTarget.External or ReferenceTarget.Internal;
            bool instrumentFirst = left == ReferenceTarget.External && right == ReferenceTarget.Internal && text[other.Start] is '第' or '제';
            if (near && (provisionOf || instrumentFirst))
            {
                found[i] = (TextSpan.FromBounds(one.Start, other.End), left == ReferenceTarget.External || right == ReferenceTarget.External ? ReferenceTarget.External : ReferenceTarget.Internal, isInner && goesIn);
                found.RemoveAt(i + 1);
            }
            else
            {
                i++;
            }
        }
        return found;
    }

    /// <summary>"12", "III", "4 et 5", "1 à 3", "premier", "الأولى": where a number behind the word for a provision ends; -1 when there is none.</summary>
    private static int NumberEnd(string text, int at, int limit)
    {
        LexiconTable<char> structure = LexiconSection.Structure.For<char>();
        int start = TextUnits<char>.SkipBlanks(text, at);
        bool bracket = start < limit && text[start] == '(';
        if (bracket) start++;
        if (start >= limit || !NumberReader<char>.TryRead(text, start, structure, out HeadingNumber number) || number.End > limit || (number.Style == NumberStyle.Letter && !bracket)) return -1;
        int end = number.End;
        if (bracket && end < limit && text[end] == ')') end++;
        while (end < limit && text[end] == '(' && text.AsSpan(end, Math.Min(LongestBracket, limit - end)).IndexOf(')') is > 0 and var close) end += close + 1;
        // "4, 5 et 7": further digits behind a comma or one short word.
        for (int next = Further(text, end); next > 0 && next < limit && NumberReader<char>.TryRead(text, next, structure, out number) && number.Style == NumberStyle.Arabic && number.End <= limit; next = Further(text, end)) end = number.End;
        return end;
    }

    private static int Further(string text, int end)
    {
        int at = end;
        if (at < text.Length && PartFinder.IsComma(text[at])) at++;
        at = TextUnits<char>.SkipBlanks(text, at);
        int word = LetterFolding.WordEnd(text, at);
        if (word > at && word - at <= 3) at = TextUnits<char>.SkipBlanks(text, word);
        return at > end && at < text.Length && char.IsDigit(text[at]) ? at : -1;
    }

    /// <summary>第四条, 제51조, 第二款: with the number inside.</summary>
    private static int NumberInside(string text, int at)
    {
        if (ScriptHeadings.TryRead(text, at, out _, out _, out int end)) return end;
        int start = TextUnits<char>.SkipBlanks(text, at + 1);
        if (!Numerals<char>.TryRead(text, start, out _, out int numberEnd)) return -1;
        int unit = TextUnits<char>.SkipBlanks(text, numberEnd);
        return unit < text.Length && text[unit] is '款' or '项' or '項' or '항' or '호' or '号' ? unit + 1 : -1;
    }
}
