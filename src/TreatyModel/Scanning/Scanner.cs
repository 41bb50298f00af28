using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <summary>
/// Turns text into the events that <see cref="ScalarScanner{TUnit}"/> defines, many units at a time and without allocating.
/// </summary>
/// <remarks>
/// <code>
///   text            The Parties shall consult in case of war; and
///                   |   |       |     |       |  |    |  |  | |
///   stage one       bits: letters, marks          -> a place for each word and each mark   (64 units an instruction)
///     filter        hash of the word's letters    -> the anchors and marks among them      (a loop without branches)
///                       |       |                |          |
///   stage two           [the parties] [shall]  [in case of] ;   -> events                  (one switch an event)
/// </code>
/// <para>Stage one classifies a block's units by two table look-ups each (<see cref="UnitClasses"/>) and writes down where words start and
/// marks stand. The filter looks each word up in the hash of the anchors (<see cref="LexiconTable{TUnit}"/>) and keeps what is one. Neither
/// depends on what the text says, so the processor never guesses wrong. Stage two sees verified candidates only: at an anchor it looks back
/// and on for the phrase; at a mark it decides what the mark is.</para>
/// <para>A phrase may begin before its anchor, so the last words and line ends before a block's end wait: the phrase takes them in.</para>
/// <para>Runs with units beyond ASCII are read unit by unit; a block with many of them, and the last few units of a text, are left to the
/// scalar scanner.</para>
/// </remarks>
internal ref struct Scanner<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>A run of letters that may be longer than the bits that are looked at is read unit by unit.</summary>
    private const int LongestRun = 56;

    private readonly ReadOnlySpan<TUnit> text;
    private readonly LexiconTable<TUnit> table;
    private readonly UnitClasses classes;
    private readonly ScanKinds kinds;

    private int blockStart;
    private ulong carry;

    /// <summary>What lies before this is part of an event.</summary>
    private int at;

    /// <summary>No phrase may start before this: the end of the last event that no phrase takes in.</summary>
    private int lowest;

    private int abbreviationEnd;

    private int next;
    private int ready;
    private int count;
    private UnitPlaces places;
    private WordBits wordBits;
    private ScanEvents events;

    /// <param name="text">The text.</param>
    /// <param name="table">The phrases to look for.</param>
    /// <param name="kinds">Which events to give.</param>
    /// <param name="start">Where to begin; it has to be the start of a word or of something between words.</param>
    public Scanner(ReadOnlySpan<TUnit> text, LexiconTable<TUnit> table, ScanKinds kinds, int start = 0)
    {
        this.text = text;
        this.table = table;
        this.kinds = kinds;
        classes = UnitClasses.For(kinds);
        blockStart = at = lowest = start;
        abbreviationEnd = -1;
    }

    /// <summary>Finds the next event.</summary>
    /// <returns>False at the end of the text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Read(out ScanEvent found)
    {
        if (next < ready || Fill())
        {
            found = events[next++];
            return true;
        }
        found = default;
        return false;
    }

    private bool Fill()
    {
        ReadOnlySpan<ScanEvent> waiting = ((ReadOnlySpan<ScanEvent>)events)[ready..count];
        waiting.CopyTo(events);
        count = waiting.Length;
        next = ready = 0;
        while (ready == 0 && blockStart < text.Length)
        {
            if (BitConverter.IsLittleEndian && blockStart + ScanBlock.Length + ScanBlock.Margin <= text.Length && TryScanBlock()) ready = Settled();
            else ScanUnitByUnit();
        }
        if (blockStart >= text.Length) ready = count;
        return ready > 0;
    }

    /// <summary>The number of events that no later phrase can take in.</summary>
    private readonly int Settled()
    {
        int settled = count;
        int last = Math.Max(0, count - ScanBlock.MostPending);
        while (settled > last && events[settled - 1].Kind is ScanEventKind.Word or ScanEventKind.LineEnd) settled--;
        return settled;
    }

    /// <returns>False when the block is too dense with units beyond ASCII to be worth it.</returns>
    private bool TryScanBlock()
    {
        ref TUnit block = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), blockStart);
        int found = FindPlaces(ref block, out ulong lastRun);
        if (found < 0) return false;
        if ((kinds & ScanKinds.Words) == 0) found = Sieve(ref block, found);
        int blockEnd = blockStart + ScanBlock.Length;
        ReadPlaces(found, blockEnd);
        carry = at >= blockEnd ? 0 : lastRun >> 63;
        blockStart = Math.Max(blockEnd, at);
        return true;
    }

    /// <summary>Stage one: where anchors may begin, where marks stand, and all words when they are asked for.</summary>
    /// <returns>How many there are; -1 when more than a quarter of the units lie beyond ASCII, or a run is longer than any word.</returns>
    private int FindPlaces(ref TUnit block, out ulong run)
    {
        ref ulong letters = ref Unsafe.As<WordBits, ulong>(ref wordBits);
        int found = 0, beyond = 0;
        ulong before = carry, beyondBefore = 0;
        bool isLong = false;
        run = 0;
        for (int i = 0; i < ScanBlock.Length / 64; i++)
        {
            ref TUnit line = ref Unsafe.Add(ref block, i * 64);
            UnitMasks masks = classes.Classify(ref line);
            Unsafe.Add(ref letters, i) = masks.Words;
            beyond += BitOperations.PopCount(masks.Beyond);
            run = masks.Words | masks.Beyond;
            isLong |= run == ulong.MaxValue;
            ulong starts = run & ~((run << 1) | before);
            ulong others = masks.Beyond & ~((masks.Beyond << 1) | beyondBefore);
            ulong bits = starts | others | (masks.Marks & ~(masks.Inner & masks.Words << 1 & masks.Words >> 1));
            before = run >> 63;
            beyondBefore = masks.Beyond >> 63;
            int some = BitOperations.PopCount(bits);
            ref ushort place = ref Unsafe.Add(ref Unsafe.As<UnitPlaces, ushort>(ref places), found);
            found += some;
            // Four at a time, whether there are as many or not: fewer wrong guesses than one at a time.
            for (int done = 0; done < some; done += 4)
            {
                place = (ushort)(i * 64 + BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
                Unsafe.Add(ref place, 1) = (ushort)(i * 64 + BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
                Unsafe.Add(ref place, 2) = (ushort)(i * 64 + BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
                Unsafe.Add(ref place, 3) = (ushort)(i * 64 + BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
                place = ref Unsafe.Add(ref place, 4);
            }
        }
        UnitMasks behind = classes.Classify(ref Unsafe.Add(ref block, ScanBlock.Length));
        Unsafe.Add(ref letters, ScanBlock.Length / 64) = behind.Words;
        isLong |= (behind.Words | behind.Beyond) == ulong.MaxValue;
        return beyond * 4 > ScanBlock.Length || isLong ? -1 : found;
    }

    /// <summary>Holds back most words that are no anchors: one cheap look-up for every word.</summary>
    private int Sieve(ref TUnit block, int found)
    {
        var sieve = new WordIndex.Sieve(table.Anchors);
        ref ushort place = ref Unsafe.As<UnitPlaces, ushort>(ref places);
        ref byte letters = ref Unsafe.As<WordBits, byte>(ref wordBits);
        nint kept = 0;
        for (nint i = 0; i < found; i++)
        {
            nint at = Unsafe.Add(ref place, i);
            ulong key = WordKey<TUnit>.Of(ref Unsafe.Add(ref block, at), BitOperations.TrailingZeroCount(GapsFrom(ref letters, at) | 1 << WordKey<TUnit>.Length));
            Unsafe.Add(ref place, kept) = (ushort)at;
            kept += sieve.LetsThrough(key);
        }
        return (int)kept;
    }

    /// <summary>The units from a place on that are no letters or digits, one bit a unit, for <see cref="LongestRun"/> units at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong GapsFrom(ref byte letters, nint at) => ~(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref letters, at >> 3)) >> (int)(at & 7));

    /// <summary>Stage two.</summary>
    private void ReadPlaces(int found, int blockEnd)
    {
        for (int i = 0; i < found; i++)
        {
            int place = places[i];
            int start = blockStart + place;
            int unit = int.CreateTruncating(text[start]);
            if (start < at)
            {
                // A phrase may end inside a run that has to be read unit by unit.
                if (unit >= 0x80) ReadOther(at, blockEnd);
                continue;
            }
            switch (unit < 0x80 ? StageTwo.Of(unit) : StageTwo.Way.Other)
            {
                case StageTwo.Way.Word: ReadWord(start, place, blockEnd); break;
                case StageTwo.Way.Line:
                    if (TextUnits<TUnit>.IsAsciiWord(text, start + 1))
                    {
                        at = start + 1;
                        Add(ScanEventKind.LineEnd, start, at);
                    }
                    else
                    {
                        ReadMark(start, unit, 1);
                    }
                    break;
                case StageTwo.Way.Comma: AddMark(ScanEventKind.Comma, start); break;
                case StageTwo.Way.Semicolon: AddMark(ScanEventKind.Semicolon, start); break;
                case StageTwo.Way.Colon: AddMark(ScanEventKind.Colon, start); break;
                case StageTwo.Way.OpenBracket: AddMark(ScanEventKind.OpenBracket, start); break;
                case StageTwo.Way.CloseBracket: AddMark(ScanEventKind.CloseBracket, start); break;
                case StageTwo.Way.Quote: AddMark(ScanEventKind.Quote, start); break;
                case StageTwo.Way.Other: ReadOther(start, blockEnd); break;
                default: ReadMark(start, unit, 1); break;
            }
        }
    }

    private void ReadWord(int start, int place, int blockEnd)
    {
        ulong gaps = GapsFrom(ref Unsafe.As<WordBits, byte>(ref wordBits), place);
        int length = BitOperations.TrailingZeroCount(gaps | 1ul << LongestRun);
        int end = start + length;
        if (length == LongestRun || int.CreateTruncating(text[end]) >= 0x80)
        {
            ReadOther(start, blockEnd);
            return;
        }
        ref TUnit word = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start);
        ReadPlainWord(WordKey<TUnit>.Of(ref word, Math.Min(length, WordKey<TUnit>.Length)), start, end);
    }

    private void ReadPlainWord(ulong key, int start, int end)
    {
        int anchor = table.Anchors.Find(key, text, start, end);
        int phrase = 0, phraseStart = start, phraseEnd = end;
        if (anchor != WordIndex.Unknown)
        {
            phrase = table.OnlyPhraseOf(anchor);
            if (phrase == 0) phrase = table.MatchAnchor(text, lowest, start, end, anchor, out phraseStart, out phraseEnd);
        }
        if (phrase != 0) AddPhrase(phrase, phraseStart, phraseEnd);
        else if ((kinds & ScanKinds.Words) != 0) Add(ScanEventKind.Word, start, end);
    }

    private void AddPhrase(int phrase, int start, int end)
    {
        while (count > 0 && events[count - 1].Start >= start) count--;
        LexiconTag tag = table.TagOf(phrase);
        if (tag == LexiconTag.Abbreviation) abbreviationEnd = end;
        events[count++] = new ScanEvent(ScanEventKind.Phrase, tag, table.ValueOf(phrase), start, end);
        at = lowest = end;
    }

    private void AddMark(ScanEventKind kind, int start)
    {
        at = lowest = start + 1;
        Add(kind, start, at);
    }

    private void ReadMark(int start, int codePoint, int length)
    {
        int end = start + length;
        bool isMark = Marks<TUnit>.TryRead(text, start, codePoint, abbreviationEnd == start, ref end, out ScanEventKind kind);
        at = end;
        if (!isMark) return;
        if (kind != ScanEventKind.LineEnd) lowest = end;
        if (((uint)kinds >> (int)kind & 1) != 0) Add(kind, start, end);
    }

    private void Add(ScanEventKind kind, int start, int end) => events[count++] = new ScanEvent(kind, LexiconTag.None, 0, start, end);

    /// <summary>A run of letters in which some lie beyond ASCII: word by word and mark by mark.</summary>
    private void ReadOther(int start, int blockEnd)
    {
        // The first word of the run may have been held back by the filter.
        while (start > at && TextUnits<TUnit>.IsAsciiWord(text, start - 1)) start--;
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
        if (LexiconTable<TUnit>.IsPlain(text[start..wordEnd]))
        {
            ReadPlainWord(WordKey<TUnit>.Of(text, start, wordEnd), start, wordEnd);
        }
        else if (table.Match(text, start, wordEnd, out int end) is > 0 and int phrase)
        {
            AddPhrase(phrase, start, end);
        }
        else if ((kinds & ScanKinds.Words) != 0)
        {
            Add(ScanEventKind.Word, start, wordEnd);
        }
        // The pieces of a run that is too long for a word are no words of a phrase.
        if (wordEnd - start >= TextUnits<TUnit>.LongestWord) lowest = Math.Max(lowest, wordEnd);
    }

    /// <summary>Leaves a stretch to the scalar scanner, from the last place where no phrase can have begun.</summary>
    private void ScanUnitByUnit()
    {
        int until = Math.Min(text.Length, blockStart + ScanBlock.Length / 2);
        int start = lowest >= blockStart ? lowest : Rewind();
        while (count > 0 && events[count - 1].Start >= start) count--;
        var scalar = new ScalarScanner<TUnit>(text, table, kinds, start, abbreviationEnd);
        while (scalar.Position < until && scalar.ReadStep(out ScanEvent found, out bool any))
            if (any) events[count++] = found;
        abbreviationEnd = scalar.AbbreviationEnd;
        blockStart = at = lowest = scalar.Position;
        carry = 0;
        ready = count;
    }

    /// <summary>The place so many words in front of the block that every phrase which reaches into it starts behind.</summary>
    private readonly int Rewind()
    {
        int start = Math.Max(blockStart, at);
        for (int i = 0; i <= LexiconTable<TUnit>.MostBefore; i++)
        {
            int gap = i == 0 ? start : TextUnits<TUnit>.PhraseGapStart(text, start);
            int word = TextUnits<TUnit>.WordStart(text, gap);
            if (word < lowest) break;
            if (word < gap) start = word;
            else if (i > 0) break;
        }
        return start;
    }
}
