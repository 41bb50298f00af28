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
///   stage one       bits: letters, marks          -> where words start and marks stand     (64 units an instruction)
///     sieve         a Bloom filter in registers   -> hardly any words but anchors          (64 places at once)
///                               |                |          |
///   stage two                 [shall]     [in case of]      ;   -> events                  (no branch, but for what a glance does not tell)
/// </code>
/// <para>Stage one (<see cref="StageOne{TUnit}"/>) classifies a block's units by two table look-ups each, writes down where words start and
/// marks stand, and holds back the words that no phrase is found by. Stage two takes each place that is left and tells at a glance, by a
/// look-up, which event it is: a mark by what stands beside it (<see cref="MarkShapes"/>), a word by its letters and the letters beside it
/// (<see cref="Anchor"/>). What a glance does not tell - a phrase of several words, a full stop behind an abbreviation, a run of letters
/// beyond ASCII - is looked at closely. What costs time is not the work but the processor's wrong guesses, so both stages do without branches
/// where it can be done.</para>
/// <para>A phrase may begin before its anchor, so the last words and line ends before a block's end wait: the phrase takes them in.</para>
/// <para>A block with many units beyond ASCII, and the last few units of a text, are left to the scalar scanner.</para>
/// </remarks>
internal ref partial struct Scanner<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>The head of what has to be looked at closely; no event has it.</summary>
    private const uint Unclear = uint.MaxValue;

    /// <summary>The kinds of events that a phrase which ends later may take in.</summary>
    private const uint OpenKinds = 1u << (int)ScanEventKind.Word | 1u << (int)ScanEventKind.LineEnd | 1u << (int)ScanEventKind.Wrap;

    private readonly ReadOnlySpan<TUnit> text;
    private readonly LexiconTable<TUnit> table;
    private readonly AnchorIndex anchors;
    private readonly UnitClasses classes;
    private readonly ScanKinds kinds;

    private int blockStart;

    /// <summary>What lies before this is part of an event.</summary>
    private int at;

    /// <summary>No phrase may start before this: the end of the last event that no phrase takes in.</summary>
    private int lowest;

    private int abbreviationEnd;

    private int position;
    private int next;
    private int ready;
    private int count;
    private StageOne<TUnit> stageOne;
    private UnitNumbers list;
    private UnitNumbers lengths;
    private FoundWords words;
    private UnitHeads heads;
    private LineBits places;
    private ScanEvents events;

    /// <remarks>
    /// The loops are compiled for good at once: compiled by what a run happens to have seen first, they were up to a third slower or faster from
    /// one run to the next. What is compiled at once asks at every use whether a table has been made, unless it has been made before.
    /// </remarks>
    static Scanner()
    {
        RuntimeHelpers.RunClassConstructor(typeof(MarkShapes).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(WordGaps).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(WordKey<TUnit>).TypeHandle);
    }

    /// <param name="text">The text.</param>
    /// <param name="table">The phrases to look for.</param>
    /// <param name="kinds">Which events to give.</param>
    /// <param name="start">Where to begin; it has to be the start of a word or of something between words.</param>
    public Scanner(ReadOnlySpan<TUnit> text, LexiconTable<TUnit> table, ScanKinds kinds, int start = 0)
    {
        this.text = text;
        this.table = table;
        this.kinds = kinds;
        anchors = table.Anchors;
        classes = UnitClasses.For(kinds);
        Restart(start);
        position = start;
    }

    /// <summary>How far the text has been read: the end of the last event, or where <see cref="MoveTo"/> went.</summary>
    public readonly int Position => position;

    /// <summary>Finds the next event.</summary>
    /// <returns>False at the end of the text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Read(out ScanEvent found)
    {
        while (next < ready || Fill())
        {
            found = Unsafe.Add(ref Unsafe.As<ScanEvents, ScanEvent>(ref events), next++);
            if (found.Start < position) continue;
            position = found.End;
            return true;
        }
        found = default;
        position = text.Length;
        return false;
    }

    /// <summary>Goes on from another place: the start of a word or of something between words. Going forward costs nothing.</summary>
    public void MoveTo(int place)
    {
        if (place < position) Restart(place);
        position = place;
    }

    private void Restart(int place)
    {
        blockStart = at = lowest = place;
        abbreviationEnd = -1;
        next = ready = count = 0;
        stageOne.StartAfresh();
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
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
        while (settled > last && (OpenKinds >> (int)events[settled - 1].Kind & 1) != 0) settled--;
        return settled;
    }

    /// <returns>False when the block is too dense with units beyond ASCII to be worth it.</returns>
    private bool TryScanBlock()
    {
        if (!stageOne.TryFind(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), blockStart), classes, (kinds & ScanKinds.Words) == 0 ? anchors.Sieve : null)) return false;
        int blockEnd = blockStart + ScanBlock.Length;
        ReadPlaces(blockEnd);
        if (at >= blockEnd) stageOne.StartAfresh();
        blockStart = Math.Max(blockEnd, at);
        return true;
    }

    /// <summary>Stage two: a glance at each place, and a close look where a glance does not tell.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void ReadPlaces(int blockEnd)
    {
        places = default;
        GlanceAtWords(FindWords());
        GlanceAtMarks();
        int most = UnitNumbers.List(ref list, in places);
        ref ScanEvent found = ref Unsafe.As<ScanEvents, ScanEvent>(ref events);
        for (int i = 0; i < most; i++)
        {
            int place = UnitNumbers.At(ref list, i);
            int start = blockStart + place;
            uint head = Unsafe.Add(ref Unsafe.As<UnitHeads, uint>(ref heads), place);
            int end = start + UnitNumbers.At(ref lengths, place);
            if (head == Unclear | start == abbreviationEnd)
            {
                ReadClosely(start, place, blockEnd);
                continue;
            }
            head &= (uint)Bits.All(start >= at);
            Unsafe.Add(ref found, count) = new ScanEvent(head, start, end);
            count += Bits.One(head != 0);
            at = Bits.Choose(head != 0, end, at);
            abbreviationEnd = Bits.Choose((byte)(head >> 8) == (byte)LexiconTag.Abbreviation, end, abbreviationEnd);
            lowest = Bits.Choose((head == 0) | (OpenKinds >> (int)(head & 31) & 1) != 0, lowest, end);
        }
    }

    /// <summary>Lists the words that may be anchors; where words are asked for, writes all others down as such.</summary>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int FindWords()
    {
        ref TUnit block = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), blockStart);
        ref uint found = ref Unsafe.As<FoundWords, uint>(ref words);
        var cells = new AnchorIndex.Cells(anchors);
        bool any = (kinds & ScanKinds.Words) != 0;
        int most = UnitNumbers.List(ref list, in stageOne.Words);
        int kept = 0;
        for (int i = 0; i < most; i++)
        {
            int place = UnitNumbers.At(ref list, i);
            int letters = stageOne.RunFrom(place);
            uint anchor = cells.Find(WordKey<TUnit>.Of(ref Unsafe.Add(ref block, place), letters), letters);
            Unsafe.Add(ref found, kept) = FoundWords.Pack(place, letters, anchor);
            kept += Bits.One(anchor != AnchorIndex.None);
            if (!any) continue;
            bool isUnclear = int.CreateTruncating(Unsafe.Add(ref block, place + letters)) >= 0x80 | letters == StageOne<TUnit>.LongestRun;
            Put(place, ScanEvent.HeadOf(ScanEventKind.Word) | (uint)Bits.All(isUnclear), letters);
        }
        return kept;
    }

    /// <summary>Says of each of the words which event it is: nothing, or unclear when a phrase may go on before or behind it.</summary>
    /// <param name="most">How many words there are.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void GlanceAtWords(int most)
    {
        ref TUnit block = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), blockStart);
        var cells = new AnchorIndex.Cells(anchors);
        uint otherWord = (kinds & ScanKinds.Words) == 0 ? 0 : ScanEvent.HeadOf(ScanEventKind.Word);
        for (int i = 0; i < most; i++)
        {
            (int place, int letters, uint id) = FoundWords.Unpack(Unsafe.Add(ref Unsafe.As<FoundWords, uint>(ref words), i));
            ref TUnit here = ref Unsafe.Add(ref block, place);
            ref readonly Anchor anchor = ref cells[id];
            bool isAnchor = ((WordKey<TUnit>.Of(ref here, letters) ^ anchor.Key) | (WordKey<TUnit>.RestOf(ref here, letters) ^ anchor.Rest) | (uint)(letters ^ anchor.Length)) == 0;
            int start = blockStart + place;
            int behind = int.CreateTruncating(Unsafe.Add(ref here, letters));
            bool goesOn = WordGaps.MayFollow(anchor.Next, anchor.NextGaps, Octet(behind), Octet(int.CreateTruncating(Unsafe.Add(ref here, letters + 1))),
                    WordKey<TUnit>.Of(ref Unsafe.Add(ref here, letters + 1), stageOne.RunFrom(place + letters + 1)))
                | WordGaps.MayPrecede(anchor.Before, anchor.BeforeGaps, Octet(int.CreateTruncating(Unsafe.Add(ref here, -Bits.One(start > 0)))),
                    Octet(int.CreateTruncating(Unsafe.Add(ref here, -2 * Bits.One(start > 1)))), Octet(int.CreateTruncating(Unsafe.Add(ref here, -3 * Bits.One(start > 2)))));
            uint head = anchor.Head & (uint)Bits.All(isAnchor);
            head |= otherWord & (uint)Bits.All(head == 0);
            bool isUnclear = (isAnchor & goesOn) | (!isAnchor & anchor.Other != 0) | behind >= 0x80 | letters > 2 * WordKey<TUnit>.Length;
            Put(place, head | (uint)Bits.All(isUnclear), letters);
        }
    }

    /// <summary>Writes down what a glance says of a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(int place, uint head, int length)
    {
        Unsafe.Add(ref Unsafe.As<UnitHeads, uint>(ref heads), place) = head;
        UnitNumbers.At(ref lengths, place) = (ushort)length;
        Unsafe.Add(ref Unsafe.As<LineBits, ulong>(ref places), place >> 6) |= (ulong)Bits.One(head != 0) << place;
    }

    /// <summary>Says of each mark which event it is: nothing when it is not asked for, unclear when what stands beside it does not tell.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void GlanceAtMarks()
    {
        ref TUnit block = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), blockStart);
        int most = UnitNumbers.List(ref list, in stageOne.Marks);
        for (int i = 0; i < most; i++)
        {
            int place = UnitNumbers.At(ref list, i);
            ref TUnit here = ref Unsafe.Add(ref block, place);
            int unit = int.CreateTruncating(here);
            // A line feed is one of the blanks; other marks have them behind.
            int feed = Bits.One(unit == '\n');
            int blanks = stageOne.BlanksFrom(place + 1 - feed, out int lines);
            int behind = Octet(int.CreateTruncating(Unsafe.Add(ref here, blanks + 1 - feed))) | Bits.All(blanks == StageOne<TUnit>.LongestRun) & 0x80;
            int second = Octet(int.CreateTruncating(Unsafe.Add(ref here, Bits.Choose(feed != 0, blanks + 1, -Bits.One(blockStart + place > 0)))));
            uint head = MarkShapes.HeadOf(Octet(unit), second, blanks, lines - feed, behind);
            uint isAsked = (uint)Bits.All(((uint)kinds >> (int)(head & 31) & 1) != 0 | head == Unclear);
            Put(place, head & isAsked, Bits.Choose(feed != 0, blanks, 1));
        }
    }

    /// <summary>A unit as an index of 256 entries: all that do not fit a byte are the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Octet(int unit) => typeof(TUnit) == typeof(byte) ? unit : Math.Min(unit, byte.MaxValue);

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
        stageOne.StartAfresh();
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
