using System.Numerics;
using System.Runtime.CompilerServices;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <content>What stage two does where a glance does not tell.</content>
internal ref partial struct Scanner<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadClosely(int start, int place, int blockEnd)
    {
        int unit = int.CreateTruncating(text[start]);
        if (unit >= 0x80)
        {
            // A phrase may end inside a run that has to be read unit by unit.
            ReadOther(Math.Max(start, at), blockEnd);
            return;
        }
        if (start < at) return;
        int length = stageOne.RunFrom(place);
        if (length == 0) ReadMark(start, unit, 1);
        else if (length == StageOne<TUnit>.LongestRun || int.CreateTruncating(text[start + length]) >= 0x80) ReadOther(start, blockEnd);
        else ReadWord(start, start + length);
    }

    private void ReadWord(int start, int end)
    {
        if (LexiconTable<TUnit>.IsPlain(text[start..end])) ReadPlainWord(start, end);
        else ReadOtherWord(start);
    }

    private void ReadPlainWord(int start, int end)
    {
        int phrase = table.MatchAnchor(text, lowest, start, end, anchors.RootOf(text, start, end), out int phraseStart, out int phraseEnd);
        if (phrase != 0) AddPhrase(phrase, phraseStart, phraseEnd);
        else AddWord(start, end);
    }

    private void AddPhrase(int phrase, int start, int end)
    {
        while (count > 0 && events[count - 1].Start >= start) count--;
        if (table.TagOf(phrase) == LexiconTag.Abbreviation) abbreviationEnd = end;
        events[count++] = new ScanEvent(table.HeadOf(phrase), start, end);
        at = lowest = end;
    }

    private void AddWord(int start, int end)
    {
        if ((kinds & ScanKinds.Words) != 0) events[count++] = new ScanEvent(ScanEvent.HeadOf(ScanEventKind.Word), start, end);
    }

    private void ReadMark(int start, int codePoint, int length)
    {
        int end = start + length;
        bool isMark = Marks<TUnit>.TryRead(text, start, codePoint, abbreviationEnd == start, ref end, out ScanEventKind kind);
        at = end;
        if (!isMark) return;
        if ((OpenKinds >> (int)kind & 1) == 0) lowest = end;
        if (((uint)kinds >> (int)kind & 1) != 0) events[count++] = new ScanEvent(ScanEvent.HeadOf(kind), start, end);
    }

    /// <summary>A run of letters in which some lie beyond ASCII: word by word and mark by mark.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadOther(int start, int blockEnd)
    {
        // The first word of the run may have been held back by the sieve.
        while (start > at && TextUnits<TUnit>.StepBack(text, start) is var back && back >= at && TextUnits<TUnit>.LatinLength(text, back) > 0) start = back;
        at = start;
        while (at < blockEnd)
        {
            start = at;
            int codePoint = TextUnits<TUnit>.Decode(text, start, out int length);
            if (TextUnits<TUnit>.IsWord(codePoint)) ReadOtherWord(start);
            else if (codePoint < 0x80) return;
            else ReadMark(start, codePoint, length);
        }
    }

    private void ReadOtherWord(int start)
    {
        int wordEnd = TextUnits<TUnit>.WordEnd(text, start);
        at = wordEnd;
        if (LexiconTable<TUnit>.IsPlain(text[start..wordEnd])) ReadPlainWord(start, wordEnd);
        else if (table.Match(text, start, wordEnd, out int end) is > 0 and int phrase) AddPhrase(phrase, start, end);
        else AddWord(start, wordEnd);
        // The pieces of a run that is too long for a word are no words of a phrase.
        if (wordEnd - start >= TextUnits<TUnit>.LongestWord) lowest = Math.Max(lowest, wordEnd);
    }
}
