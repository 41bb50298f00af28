using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <summary>One thing that the scanner found, and where.</summary>
internal readonly record struct ScanEvent
{
    private readonly uint head;

    /// <param name="kind">What it is.</param>
    /// <param name="tag">For a phrase: what the lexicon has it for; else <see cref="LexiconTag.None"/>.</param>
    /// <param name="value">For a phrase: the number that goes with it.</param>
    /// <param name="start">The offset of its first unit.</param>
    /// <param name="end">The offset just behind its last unit.</param>
    public ScanEvent(ScanEventKind kind, LexiconTag tag, short value, int start, int end)
        : this(HeadOf(kind, tag, value), start, end)
    {
    }

    /// <param name="head">Kind, tag and value in one, see <see cref="HeadOf"/>.</param>
    /// <param name="start">The offset of its first unit.</param>
    /// <param name="end">The offset just behind its last unit.</param>
    public ScanEvent(uint head, int start, int end)
    {
        this.head = head;
        Start = start;
        End = end;
    }

    public int Start { get; init; }

    public int End { get; init; }

    public ScanEventKind Kind => (ScanEventKind)(byte)head;

    public LexiconTag Tag => (LexiconTag)(byte)(head >> 8);

    public short Value => (short)(head >> 16);

    /// <summary>The same stretch as another phrase.</summary>
    public ScanEvent As(LexiconTag tag, short value) => new(HeadOf(ScanEventKind.Phrase, tag, value), Start, End);

    /// <summary>Kind, tag and value as one number: never 0, so that 0 says that there is no event.</summary>
    public static uint HeadOf(ScanEventKind kind, LexiconTag tag = LexiconTag.None, short value = 0) => (uint)kind | (uint)tag << 8 | (uint)(ushort)value << 16;
}
