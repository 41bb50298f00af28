using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>Where a predicate's subject stands: behind the adjuncts in front of it, before those that commas set off.</summary>
internal static class SubjectRule
{
    private const int LongestInsertion = 40;

    /// <summary>The events of the subject of a force.</summary>
    /// <param name="events">The predicate's events.</param>
    /// <param name="force">The event with the force.</param>
    public static (int First, int Last) SubjectOf(ReadOnlySpan<ScanEvent> events, int force)
    {
        int last = EndBefore(events, force);
        int start = 0;
        while (start < last && (events[start].Tag is LexiconTag.Conjunction || Grammar.IsAdverbial(events[start]) || events[start].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon)) start++;
        if (start >= last) return (last, last);
        int relative = Find(events, start, last, LexiconTag.Relative);
        if (relative >= 0 && (relative == start || events[start].Tag == LexiconTag.Preposition && IsWithin(events, start, relative)))
            return relative + 1 < last ? (relative + 1, last) : (relative, last);
        if (Grammar.OpensAdjunct(events[start])) start = BehindAdjunct(events, start, last);
        else if (ParticipleEnd(events, start, last) is > 0 and var behind) start = behind;
        else last = WithoutInsertion(events, start, last);
        while (start < last && (events[start].Tag == LexiconTag.Conjunction || Grammar.IsAdverbial(events[start]) || Grammar.IsComma(events[start]))) start++;
        return (start, last);
    }

    /// <summary>Back over adverbs and over what commas set off: "All Members, in order to ..., undertake".</summary>
    private static int EndBefore(ReadOnlySpan<ScanEvent> events, int force)
    {
        int last = force;
        while (last > 0)
        {
            ScanEvent before = events[last - 1];
            if (Grammar.IsAdverbial(before)) last--;
            else if (Grammar.IsComma(before)) last = InsertionStart(events, last - 1) is > 0 and var open ? open : last - 1;
            else break;
        }
        return last;
    }

    /// <summary>The comma that opens what another closes; -1 when the words in between are no adjunct.</summary>
    private static int InsertionStart(ReadOnlySpan<ScanEvent> events, int close)
    {
        for (int i = close - 1; i > 0 && i > close - LongestInsertion; i--)
        {
            if (!Grammar.IsComma(events[i])) continue;
            ScanEvent next = events[i + 1];
            if (Grammar.OpensAdjunct(next) || Grammar.IsAdverbial(next) || next.Tag == LexiconTag.Relative) return i;
        }
        return -1;
    }

    /// <summary>"Having received the request, the Committee": a word that opens no noun phrase, up to a comma and one that does.</summary>
    private static int ParticipleEnd(ReadOnlySpan<ScanEvent> events, int start, int last)
    {
        if (events[start].Tag != LexiconTag.None || events[start].Kind != ScanEventKind.Word) return -1;
        for (int i = start + 1; i + 1 < last; i++)
            if (Grammar.IsComma(events[i]) && (Grammar.IsActor(events[i + 1]) || events[i + 1].Tag == LexiconTag.Determiner)) return i + 1;
        return -1;
    }

    /// <summary>A subject ends where a comma and a relative clause or an adjunct begin.</summary>
    private static int WithoutInsertion(ReadOnlySpan<ScanEvent> events, int start, int last)
    {
        for (int i = start + 1; i + 1 < last; i++)
        {
            if (!Grammar.IsComma(events[i])) continue;
            if (events[i + 1].Tag == LexiconTag.Relative || Grammar.OpensPart(events[i + 1]) || events[i + 1].Tag == LexiconTag.PurposeOpener) return i;
        }
        return last;
    }

    /// <summary>Behind the last comma that a noun phrase follows; without a comma at the nearest noun phrase before the force.</summary>
    private static int BehindAdjunct(ReadOnlySpan<ScanEvent> events, int start, int last)
    {
        for (int i = last - 2; i > start; i--)
            if (Grammar.IsComma(events[i]) && events[i + 1].Tag != LexiconTag.Conjunction && !Grammar.OpensPart(events[i + 1])) return i + 1;
        return NearestNounPhrase(events, start, last);
    }

    /// <summary>"When taking such measures Poland", "to this end the Joint Committee of the Parties".</summary>
    private static int NearestNounPhrase(ReadOnlySpan<ScanEvent> events, int start, int last)
    {
        // "Should either Party be attacked the other shall"
        if (last - 2 > start && IsTheOther(events, last - 2)) return last - 2;
        int i = last - 1;
        while (i > start)
        {
            ScanEvent e = events[i], before = events[i - 1];
            bool complete = e.Tag is LexiconTag.Determiner or LexiconTag.Pronoun or LexiconTag.ThisInstrument or LexiconTag.Addressee || (e.Tag == LexiconTag.Actor && IsComplete(e, before));
            if (complete && before.Tag == LexiconTag.Preposition && before.Value is Grammar.Of or Grammar.By && i - 2 > start) i -= 2;
            else if (complete && before.Tag == LexiconTag.Conjunction && Grammar.IsActor(events[i - 2])) i -= 2;
            else if (complete) return i;
            else if (Grammar.OpensAdjunct(before) && !(before.Tag == LexiconTag.Preposition && before.Value is Grammar.Of or Grammar.To or Grammar.By)) return i;
            else i--;
        }
        return last;
    }

    /// <summary>"the other" without a noun, told by the length of the two words: no other two of those that open noun phrases stand so.</summary>
    public static bool IsTheOther(ReadOnlySpan<ScanEvent> events, int index) => index + 1 < events.Length && events[index].Tag == LexiconTag.Determiner && events[index + 1].Tag == LexiconTag.Determiner
        && events[index].End - events[index].Start == 3 && events[index + 1].End - events[index + 1].Start == 5;

    /// <summary>A name, or somebody without an article before.</summary>
    private static bool IsComplete(ScanEvent e, ScanEvent before) => before.Tag is not LexiconTag.Determiner && (e.Value == (short)RoleKind.NamedParty || e.Value <= (short)RoleKind.NoParty || before.Kind != ScanEventKind.Word);

    /// <summary>Whether an active predicate has no subject of its own.</summary>
    public static bool IsShared(ReadOnlySpan<ScanEvent> events, int force)
    {
        (int first, int last) = SubjectOf(events, force);
        return first >= last;
    }

    /// <summary>"agree that the report shall": where the inner subject begins; -1 when there is no inner clause.</summary>
    public static int InnerSubject(ReadOnlySpan<ScanEvent> events, int first, int last, out int outerLast)
    {
        outerLast = last;
        for (int i = first; i < last; i++)
        {
            if (events[i].Tag != LexiconTag.Declares) continue;
            int that = Find(events, i + 1, last, LexiconTag.Relative);
            if (that < 0 || events[that].Value != Grammar.That) return -1;
            outerLast = i;
            return that + 1;
        }
        return -1;
    }

    private static int Find(ReadOnlySpan<ScanEvent> events, int from, int to, LexiconTag tag)
    {
        for (int i = from; i < to; i++)
            if (events[i].Tag == tag) return i;
        return -1;
    }

    private static bool IsWithin(ReadOnlySpan<ScanEvent> events, int start, int relative)
    {
        for (int i = start; i < relative; i++)
            if (Grammar.IsComma(events[i])) return false;
        return relative - start < 6;
    }
}
