using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>References: "Articles 3 to 5 and 7(2)(a)", "paragraph 1 of this Article", "Article 51 of the Charter", "the laws of the Parties".</summary>
internal static class ReferenceRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestHeading = 80;

    public static bool TryRead(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index, out TextSpan span, out ReferenceTarget target)
    {
        ScanEvent e = events[index];
        span = TextSpan.FromBounds(e.Start, e.End);
        target = ReferenceTarget.External;
        switch (e.Tag)
        {
            case LexiconTag.ReferenceWord: return TryReadNumbered(text, events, index, out span, out target);
            case LexiconTag.Instrument: return !ContinuesReference(text, events, index);
            case LexiconTag.DomesticLaw:
                target = ReferenceTarget.Domestic;
                return true;
            default: return false;
        }
    }

    private static bool TryReadNumbered(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index, out TextSpan span, out ReferenceTarget target)
    {
        ScanEvent word = events[index];
        span = default;
        target = ReferenceTarget.Internal;
        LexiconTable<TUnit> structure = LexiconSection.Structure.For<TUnit>();
        int end = ReadNumber(text, TextUnits<TUnit>.SkipPhraseGap(text, word.End), structure);
        if (end < 0 || ContinuesReference(text, events, index)) return false;
        // "3 to 5 and 7(2)(a)", then "of paragraph 2 of this Article", then the instrument.
        for (int steps = 0; steps < 24; steps++)
        {
            int next = Continue(text, end, structure);
            if (next < 0) break;
            end = next;
        }
        end = WithHeading(text, end);
        int at = index + 1;
        while (at < events.Length && events[at].Start < end) at++;
        while (at < events.Length && IsOf(text, events[at]) && at + 1 < events.Length)
        {
            ScanEvent next = events[at + 1];
            if (next.Tag == LexiconTag.ThisInstrument) end = next.End;
            else if (next.Tag == LexiconTag.Instrument) (end, target) = (next.End, ReferenceTarget.External);
            else if (next.Tag == LexiconTag.ReferenceWord && ReadNumber(text, TextUnits<TUnit>.SkipPhraseGap(text, next.End), structure) is > 0 and var numberEnd) end = WithHeading(text, numberEnd);
            else if (NameEnd(text, events, at + 1) is > 0 and var nameEnd) (end, target) = (nameEnd, ReferenceTarget.External);
            else break;
            while (at < events.Length && events[at].Start < end) at++;
        }
        span = TextSpan.FromBounds(word.Start, end);
        return true;
    }

    /// <summary>"No. 3" and "N° 3" are 3.</summary>
    private static int SkipNumberSign(ReadOnlySpan<TUnit> text, int at)
    {
        if (at + 2 >= text.Length || TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[at])) != 'n' || TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[at + 1])) != 'o') return at;
        return int.CreateTruncating(text[at + 2]) == '.' ? TextUnits<TUnit>.SkipPhraseGap(text, at + 3) : at;
    }

    /// <summary>The heading that some treaties put behind a number: "Article 19.4 (Committees)".</summary>
    private static int WithHeading(ReadOnlySpan<TUnit> text, int end)
    {
        int open = TextUnits<TUnit>.SkipPhraseGap(text, end);
        if (open == end || open + 2 >= text.Length || int.CreateTruncating(text[open]) != '(' || !TextUnits<TUnit>.IsUpper(int.CreateTruncating(text[open + 1]))
            || !TextUnits<TUnit>.IsLower(int.CreateTruncating(text[open + 2]))) return end;
        for (int at = open + 1, steps = 0; at < text.Length && steps < LongestHeading; steps++)
        {
            if (TextUnits<TUnit>.Decode(text, at, out int length) == ')') return at + 1;
            at += length;
        }
        return end;
    }

    /// <summary>"of the Agreement on Agriculture": the name of another instrument goes as far as its capitals do.</summary>
    private static int NameEnd(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index)
    {
        int end = -1;
        for (int i = index; i < events.Length && i < index + 14; i++)
        {
            if (events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) break;
            bool capital = TextUnits<TUnit>.IsUpper(TextUnits<TUnit>.Decode(text, events[i].Start, out _));
            if (capital) end = events[i].End;
            else if (events[i].End - events[i].Start > 3 || events[i].Tag == LexiconTag.Modal) break;
        }
        return end;
    }

    /// <summary>"of the Charter", "to this Agreement".</summary>
    private static bool IsOf(ReadOnlySpan<TUnit> text, ScanEvent e) => TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "of", "to");

    /// <summary>Whether the word belongs to a reference that began before: "paragraph 2 of Article 4".</summary>
    private static bool ContinuesReference(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index)
    {
        if (index < 2 || !IsOf(text, events[index - 1])) return false;
        for (int back = index - 2; back >= 0 && back >= index - 8; back--)
        {
            if (events[back].Tag == LexiconTag.ReferenceWord) return ReadNumber(text, TextUnits<TUnit>.SkipPhraseGap(text, events[back].End), LexiconSection.Structure.For<TUnit>()) > 0;
            if (events[back].Kind == ScanEventKind.Word && !TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[events[back].Start])) && events[back].End - events[back].Start > 5) return false;
        }
        return false;
    }

    private static int ReadNumber(ReadOnlySpan<TUnit> text, int at, LexiconTable<TUnit> structure)
    {
        at = SkipNumberSign(text, at);
        bool bracket = at < text.Length && int.CreateTruncating(text[at]) == '(';
        if (bracket) at++;
        if (!NumberReader<TUnit>.TryRead(text, at, structure, out HeadingNumber number) || number.Style == NumberStyle.Word) return -1;
        if (number.Style == NumberStyle.Letter && !bracket && !TextUnits<TUnit>.IsUpper(int.CreateTruncating(text[at]))) return -1;
        int end = number.End;
        if (bracket)
        {
            if (end >= text.Length || int.CreateTruncating(text[end]) != ')') return -1;
            end++;
        }
        // "Annex 10-A"
        if (end + 1 < text.Length && int.CreateTruncating(text[end]) == '-' && TextUnits<TUnit>.IsUpper(int.CreateTruncating(text[end + 1]))) end += 2;
        while (end + 2 < text.Length && int.CreateTruncating(text[end]) == '(')
        {
            int inner = ReadNumber(text, end, structure);
            if (inner < 0) break;
            end = inner;
        }
        return end;
    }

    /// <summary>", 5", " and 7", " to 9", " or 2".</summary>
    private static int Continue(ReadOnlySpan<TUnit> text, int end, LexiconTable<TUnit> structure)
    {
        int at = end;
        if (at < text.Length && int.CreateTruncating(text[at]) is ',' or '-' or '/') at++;
        at = TextUnits<TUnit>.SkipPhraseGap(text, at);
        if (at >= text.Length) return -1;
        if (TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, at, out _)))
        {
            int wordEnd = TextUnits<TUnit>.WordEnd(text, at);
            int phrase = structure.Match(text, at, wordEnd, out _);
            if (phrase == 0 || structure.TagOf(phrase) != LexiconTag.Connective || wordEnd - at > 3) return -1;
            at = TextUnits<TUnit>.SkipPhraseGap(text, wordEnd);
        }
        if (at <= end || at >= text.Length) return -1;
        int unit = int.CreateTruncating(text[at]);
        return TextUnits<TUnit>.IsDigit(unit) || unit == '(' || (TextUnits<TUnit>.IsUpper(unit) && NumberReader<TUnit>.TryRead(text, at, structure, out HeadingNumber n) && n.Style == NumberStyle.Roman)
            ? ReadNumber(text, at, structure)
            : -1;
    }
}
