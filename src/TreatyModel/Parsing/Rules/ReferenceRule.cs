using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>References: "Articles 3 to 5 and 7(2)(a)", "paragraph 1 of this Article", "Article 51 of the Charter", "the laws of the Parties".</summary>
internal static class ReferenceRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestHeading = 80;
    private const int LongestName = 24;
    private const int MostNumbers = 24;

    /// <summary>Reads the reference that has its telling word at an event.</summary>
    public static bool TryRead(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index, out TextSpan span, out ReferenceTarget target)
    {
        ScanEvent e = events[index];
        span = TextSpan.FromBounds(e.Start, e.End);
        target = ReferenceTarget.External;
        switch (e.Tag)
        {
            case LexiconTag.ReferenceWord: return TryReadNumbered(text, events, index, out span, out target) || (NounPhraseRule<TUnit>.IsCapital(text, e) && e.End - e.Start is 8 or 10 && TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "protocol", "regulation") && TryReadNamed(text, events, index, out span));
            case LexiconTag.ReferencePhrase:
                target = ReferenceTarget.Internal;
                span = TextSpan.FromBounds(e.Start, Owner(text, events, index + 1, e.End, ref target));
                return true;
            case LexiconTag.Instrument:
                span = TextSpan.FromBounds(e.Start, WithBracket(text, e.End));
                return true;
            case LexiconTag.InstrumentNoun: return NounPhraseRule<TUnit>.IsCapital(text, e) && TryReadNamed(text, events, index, out span);
            case LexiconTag.LawWord:
                target = ReferenceTarget.Domestic;
                return TryReadLaw(text, events, index, out span);
            default: return false;
        }
    }

    private static bool TryReadNumbered(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index, out TextSpan span, out ReferenceTarget target)
    {
        ScanEvent word = events[index];
        span = default;
        target = ReferenceTarget.Internal;
        int end = NumbersEnd(text, word.End);
        if (end < 0) return false;
        // "Articles 13.04 (Provision of Information) and 15.05 (Consultations)"
        for (int more = 0; more < 4 && Continue(text, end, LexiconSection.Structure.For<TUnit>()) is > 0 and var further; more++) end = WithHeading(text, further);
        int at = index + 1;
        while (at < events.Length && events[at].Start < end) at++;
        // "Article IV, paragraph 9"
        if (at + 1 < events.Length && Grammar.IsComma(events[at]) && events[at + 1].Tag == LexiconTag.ReferenceWord && TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[events[at + 1].Start])) == 'p' && NumbersEnd(text, events[at + 1].End) is > 0 and var inner) end = inner;
        while (at < events.Length && events[at].Start < end) at++;
        span = TextSpan.FromBounds(word.Start, Owner(text, events, at, end, ref target));
        return true;
    }

    /// <summary>"3 to 5 and 7(2)(a)", with a heading behind: where it ends; -1 when no number follows.</summary>
    private static int NumbersEnd(ReadOnlySpan<TUnit> text, int at)
    {
        LexiconTable<TUnit> structure = LexiconSection.Structure.For<TUnit>();
        int end = ReadNumber(text, TextUnits<TUnit>.SkipPhraseGap(text, at), structure);
        if (end < 0) return -1;
        for (int steps = 0; steps < MostNumbers && Continue(text, end, structure) is > 0 and var next; steps++) end = next;
        return WithHeading(text, end);
    }

    /// <summary>What a reference belongs to: "of paragraph 2 of this Article", "of the Charter", "to this Agreement".</summary>
    private static int Owner(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int at, int end, ref ReferenceTarget target)
    {
        while (at + 1 < events.Length && events[at].Tag == LexiconTag.Preposition && events[at].Value is Grammar.Of or Grammar.To or Grammar.In)
        {
            ScanEvent next = events[at + 1];
            bool of = !Grammar.IsPreposition(events[at], Grammar.In);
            if (next.Tag == LexiconTag.ThisInstrument && of) end = next.End;
            else if (next.Tag is LexiconTag.ThatInstrument or LexiconTag.Instrument && of) (end, target) = (next.End, ReferenceTarget.External);
            else if (next.Tag == LexiconTag.ReferenceWord && of && NumbersEnd(text, next.End) is > 0 and var numberEnd) end = numberEnd;
            else if (of && !Grammar.IsPreposition(events[at], Grammar.To) && NameEnd(text, events, at + 1) is > 0 and var nameEnd) (end, target) = (nameEnd, ReferenceTarget.External);
            else break;
            while (at < events.Length && events[at].Start < end) at++;
        }
        return end;
    }

    /// <summary>An instrument by its name: "the Convention on Biological Diversity", "the United Nations Declaration of 1 January 1942".</summary>
    private static bool TryReadNamed(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index, out TextSpan span)
    {
        int first = index;
        while (first > 0 && index - first < 8 && events[first - 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase && NounPhraseRule<TUnit>.IsCapital(text, events[first - 1])
            && events[first - 1].Tag is LexiconTag.None or LexiconTag.Actor or LexiconTag.InstrumentNoun or LexiconTag.Instrument or LexiconTag.Inanimate && (first > 1 || events[first - 1].Tag == LexiconTag.Actor)) first--;
        first = BeforeBracket(text, events, first);
        bool named = first < index && (events[index - 1].Tag != LexiconTag.Actor || events[index - 1].Value is (short)RoleKind.NamedParty or (short)RoleKind.Organ);
        int end = events[index].End;
        int next = index + 1;
        bool linked = next + 1 < events.Length && events[next].Kind is ScanEventKind.Word or ScanEventKind.Phrase && TextUnits<TUnit>.IsAnyOf(text, events[next].Start, events[next].End, "of", "on", "for", "concerning", "relating to", "regarding", "modifying", "establishing", "between", "against", "known");
        if (linked && NameEnd(text, events, next + 1) is > 0 and var nameEnd)
        {
            (named, end) = (true, nameEnd);
        }
        else if (next < events.Length && events[next].Kind == ScanEventKind.Word && NounPhraseRule<TUnit>.IsCapital(text, events[next]) && NounPhraseRule<TUnit>.IsGerund(text, events[next]))
        {
            (named, end) = (true, Math.Max(end, NameEnd(text, events, next)));
        }
        else if (next < events.Length && events[next].Kind == ScanEventKind.Word && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[events[next].Start])) && events[next].End - events[next].Start == 4)
        {
            (named, end) = (true, events[next].End);
        }
        end = WithOtherName(text, events, index, end);
        named |= events[index].End - events[index].Start == 7 && TextUnits<TUnit>.IsAnyOf(text, events[index].Start, events[index].End, "charter");
        if (first > 0 && events[first - 1].Tag == LexiconTag.Determiner)
        {
            // "a Treaty of Peace" is none yet.
            span = default;
            if (events[first - 1].End - events[first - 1].Start <= 2) return false;
            first--;
        }
        else if (first > 1 && events[first - 1].Kind == ScanEventKind.Word && events[first - 2].Tag == LexiconTag.Determiner && events[first - 2].End - events[first - 2].Start <= 2)
        {
            span = default;
            return false;
        }
        span = TextSpan.FromBounds(events[first].Start, WithBracket(text, end));
        return named;
    }

    /// <summary>"the Harbours (Loans) Act": a bracket with capitals within the name.</summary>
    private static int BeforeBracket(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first)
    {
        if (first < 3 || events[first - 1].Kind != ScanEventKind.CloseBracket) return first;
        int open = first - 2;
        while (open > 0 && events[open].Kind is ScanEventKind.Word or ScanEventKind.Phrase && first - open < 8) open--;
        if (open < 1 || events[open].Kind != ScanEventKind.OpenBracket || !NounPhraseRule<TUnit>.IsCapital(text, events[open + 1])) return first;
        int start = open;
        while (start > 0 && events[start - 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase && NounPhraseRule<TUnit>.IsCapital(text, events[start - 1])) start--;
        return start < open ? start : first;
    }

    /// <summary>"the Declaration of 1 May 1911, known as the Rivers Charter".</summary>
    private static int WithOtherName(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index, int end)
    {
        int at = index + 1;
        while (at < events.Length && events[at].Start < end) at++;
        if (at < events.Length && Grammar.IsComma(events[at])) at++;
        bool known = at + 2 < events.Length && TextUnits<TUnit>.IsAnyOf(text, events[at].Start, events[at].End, "known") && Grammar.IsPreposition(events[at + 1], Grammar.As);
        return known ? Math.Max(end, NameEnd(text, events, at + 2)) : end;
    }

    /// <summary>A State's own law: "domestic legislation", "its customs laws", "the laws and regulations of the receiving State".</summary>
    private static bool TryReadLaw(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index, out TextSpan span)
    {
        ScanEvent word = events[index];
        span = default;
        if (index > 0 && events[index - 1].Tag is LexiconTag.NoLaw) return false;
        int first = index;
        bool own = word.Value == 1, whose = false;
        for (int i = index - 1; i >= 0 && i >= index - 5; i--)
        {
            ScanEvent e = events[i];
            if (e.Tag == LexiconTag.Determiner)
            {
                whose |= e.Value == 1;
                first = i;
                if (e.Value == 1 && i > 0 && events[i - 1].Tag == LexiconTag.Determiner) continue;
                break;
            }
            // "each Party's laws", "its customs laws"
            if (e.Kind is not ScanEventKind.Word && e.Tag is not (LexiconTag.Actor or LexiconTag.NoLaw) || e.Tag == LexiconTag.None && i < index - 3) break;
            if (e.Tag == LexiconTag.Actor) (whose, first) = (true, i);
        }
        int end = word.End, next = index + 1;
        if (next + 1 < events.Length && Grammar.IsPreposition(events[next], Grammar.Of) && NounPhraseRule<TUnit>.TryActor(text, events, next + 1, out TextSpan owner, out int behind)) (whose, end) = (true, WithTerritory(events, behind, owner.End));
        if (!own && !whose) return false;
        span = TextSpan.FromBounds(events[first].Start, end);
        return true;
    }

    /// <summary>"the laws of the Party in whose territory it lies": which Party's.</summary>
    private static int WithTerritory(ReadOnlySpan<ScanEvent> events, int behind, int end)
    {
        if (behind + 1 >= events.Length || events[behind].Tag != LexiconTag.Preposition || events[behind + 1].Tag != LexiconTag.Relative) return end;
        int last = behind + 1;
        while (last + 1 < events.Length && events[last + 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase && !Grammar.OpensPart(events[last + 1]) && !Grammar.IsForce(events[last + 1])) last++;
        return events[last].End;
    }

    /// <summary>"(GATS)": a short name behind a name.</summary>
    private static int WithBracket(ReadOnlySpan<TUnit> text, int end)
    {
        int open = TextUnits<TUnit>.SkipPhraseGap(text, end);
        if (open == end || open + 3 >= text.Length || int.CreateTruncating(text[open]) != '(' || !TextUnits<TUnit>.IsUpper(int.CreateTruncating(text[open + 1]))) return end;
        for (int at = open + 1; at < text.Length && at < open + 12; at++)
        {
            int unit = int.CreateTruncating(text[at]);
            if (unit == ')') return at + 1;
            if (!TextUnits<TUnit>.IsUpper(unit) && unit != '-') return end;
        }
        return end;
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

    /// <summary>The name of another instrument or of who made it goes as far as its capitals do.</summary>
    private static int NameEnd(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index)
    {
        int end = -1;
        for (int i = index; i < events.Length && i < index + LongestName; i++)
        {
            ScanEvent e = events[i];
            if (e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase))
            {
                // "of January 1, 1942"
                if (Grammar.IsComma(e) && end > 0 && i + 1 < events.Length && IsYear(text, events[i + 1])) continue;
                // A name in quotation marks ends with them.
                if (e.Kind is ScanEventKind.OpenQuote || (e.Kind is ScanEventKind.Quote && end < 0)) continue;
                break;
            }
            if (Grammar.OpensPart(e) || (Grammar.IsForce(e) && !(end == events[i - 1].End && NounPhraseRule<TUnit>.IsCapital(text, e))) || e.Tag is LexiconTag.Finite or LexiconTag.Relative) break;
            // "the Convention on Buoys and Article 4 of that text": the next reference.
            if (end > 0 && e.Tag == LexiconTag.ReferenceWord && NumbersEnd(text, e.End) > 0) break;
            // "the Protocol modifying the North Atlantic Treaty"
            if (e.Tag == LexiconTag.Instrument)
            {
                end = e.End;
                continue;
            }
            bool counts = NounPhraseRule<TUnit>.IsCapital(text, e) || (end < 0 ? i == index : true) && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[e.Start]));
            if (counts) end = e.End;
            else if (e.Tag == LexiconTag.Pronoun || (e.End - e.Start > 3 && e.Tag is not (LexiconTag.Preposition or LexiconTag.Determiner))) break;
        }
        return end;
    }

    private static bool IsYear(ReadOnlySpan<TUnit> text, ScanEvent e) => e.End - e.Start == 4 && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[e.Start]));

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

    /// <summary>", 5", " and 7", " to 9", " or 2", ", and 81".</summary>
    private static int Continue(ReadOnlySpan<TUnit> text, int end, LexiconTable<TUnit> structure)
    {
        int at = end;
        if (at < text.Length && int.CreateTruncating(text[at]) is ',' or '-' or '/') at++;
        at = TextUnits<TUnit>.SkipPhraseGap(text, at);
        if (at >= text.Length) return -1;
        if (TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, at, out _)))
        {
            int wordEnd = TextUnits<TUnit>.WordEnd(text, at);
            bool connects = TextUnits<TUnit>.IsAnyOf(text, at, wordEnd, "and", "or", "to", "through");
            if (connects) at = TextUnits<TUnit>.SkipPhraseGap(text, wordEnd);
            else if (at == end || int.CreateTruncating(text[end]) != ',' || wordEnd - at > 5) return -1;
        }
        if (at <= end || at >= text.Length) return -1;
        int unit = int.CreateTruncating(text[at]);
        return TextUnits<TUnit>.IsDigit(unit) || unit == '(' || (TextUnits<TUnit>.IsUpper(unit) && NumberReader<TUnit>.TryRead(text, at, structure, out HeadingNumber n) && n.Style == NumberStyle.Roman)
            ? ReadNumber(text, at, structure)
            : -1;
    }
}
