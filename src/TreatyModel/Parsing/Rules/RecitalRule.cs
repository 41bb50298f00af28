using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Rules;

/// <summary>Tells a preamble's clauses: "Desiring ...", "Whereas ...", "Have agreed as follows".</summary>
internal static class RecitalRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>Whether a recital's opening words or the preamble's formula stand at an event, and where they end.</summary>
    public static bool OpensAt(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index, out int end, out bool formula)
    {
        LexiconTable<TUnit> structure = LexiconSection.Structure.For<TUnit>();
        ScanEvent e = events[index];
        end = e.End;
        formula = false;
        if (e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) return false;
        int phrase = structure.Match(text, e.Start, TextUnits<TUnit>.WordEnd(text, e.Start), out int phraseEnd);
        if (phrase == 0) return index > 0 && events[index - 1].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon && NounPhraseRule<TUnit>.IsCapital(text, e) && NounPhraseRule<TUnit>.IsGerund(text, e);
        LexiconTag tag = structure.TagOf(phrase);
        formula = tag == LexiconTag.Formula;
        if (!formula && tag != LexiconTag.RecitalOpener) return false;
        end = phraseEnd;
        return true;
    }

    /// <summary>Whether a sentence is a recital or holds the formula: then <paramref name="first"/> is the event of its opening words.</summary>
    public static bool IsRecital(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int from, out int first, out int wordsEnd, out bool formula)
    {
        first = from;
        if (OpensAt(text, events, from, out wordsEnd, out formula))
        {
            // "Having received the request, the Committee shall": a participle in front of a command.
            return formula || !Commands(events, from);
        }
        return false;
    }

    /// <summary>Where the next recital of the same sentence begins; the number of events when there is none.</summary>
    public static int FindNext(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int from)
    {
        for (int i = from + 1; i < events.Length; i++)
        {
            ScanEvent before = events[i - 1];
            if (events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) continue;
            bool mark = before.Kind is ScanEventKind.Comma or ScanEventKind.Semicolon || (before.Tag == LexiconTag.Conjunction && i > 1);
            bool capital = NounPhraseRule<TUnit>.IsCapital(text, events[i]);
            if (!mark && !capital) continue;
            if (OpensAt(text, events, i, out _, out bool formula) && (formula || capital || (mark && i > 1 && IsBetweenMarks(events, i)))) return i;
            if (mark && capital && events[i].Tag == LexiconTag.None && NounPhraseRule<TUnit>.IsGerund(text, events[i]) && !Grammar.IsActor(events[Math.Min(i + 1, events.Length - 1)])) return i;
        }
        return events.Length;
    }

    /// <summary>", desiring", ", and desiring".</summary>
    private static bool IsBetweenMarks(ReadOnlySpan<ScanEvent> events, int i) => events[i - 1].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon || events[i - 2].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon;

    private static bool Commands(ReadOnlySpan<ScanEvent> events, int from)
    {
        for (int i = from + 2; i < events.Length; i++)
        {
            if (events[i] is not { Tag: LexiconTag.Modal, Value: 1 or 2 or 3 } || !Grammar.IsActor(events[i - 1])) continue;
            int back = i - 1;
            while (back > from && events[back].Kind is ScanEventKind.Word or ScanEventKind.Phrase && events[back].Tag is not (LexiconTag.Relative or LexiconTag.Conjunction)) back--;
            if (Grammar.IsComma(events[back])) return true;
        }
        return false;
    }
}
