using System.Numerics;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <summary>
/// Turns text into events in one pass, from left to right, without allocating: the specification of scanning, and the way that is taken
/// where a text is too short or too dense for <see cref="Scanner{TUnit}"/>. Every unit is looked at once, plus, for a word that begins a
/// phrase, the units of that phrase.
/// </summary>
/// <remarks>
/// Of the phrases that start at a word the longest wins, and scanning goes on behind it: events never overlap. A phrase may run over one
/// line end, never over an empty line.
/// </remarks>
internal ref struct ScalarScanner<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private readonly ReadOnlySpan<TUnit> text;
    private readonly LexiconTable<TUnit> table;
    private readonly ScanKinds kinds;
    private int at;
    private int abbreviationEnd;

    /// <param name="text">The text.</param>
    /// <param name="table">The phrases to look for.</param>
    /// <param name="kinds">Which events to give.</param>
    /// <param name="start">Where to begin; it has to be the start of a word or of something between words.</param>
    /// <param name="abbreviationEnd">Where the last abbreviation before the start ends; -1 when there is none.</param>
    public ScalarScanner(ReadOnlySpan<TUnit> text, LexiconTable<TUnit> table, ScanKinds kinds, int start = 0, int abbreviationEnd = -1)
    {
        this.text = text;
        this.table = table;
        this.kinds = kinds;
        at = start;
        this.abbreviationEnd = abbreviationEnd;
    }

    /// <summary>How far the text has been read.</summary>
    public readonly int Position => at;

    /// <summary>Where the last abbreviation ends; -1 before the first.</summary>
    public readonly int AbbreviationEnd => abbreviationEnd;

    /// <summary>Finds the next event.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read(out ScanEvent found)
    {
        while (ReadStep(out found, out bool any))
            if (any) return true;
        return false;
    }

    /// <summary>Goes on by one word, phrase or mark, or one unit of anything else.</summary>
    /// <param name="found">The event, if there is one.</param>
    /// <param name="any">Whether there is one.</param>
    /// <returns>False at the end of the text.</returns>
    public bool ReadStep(out ScanEvent found, out bool any)
    {
        found = default;
        any = false;
        if (at >= text.Length) return false;
        int start = at;
        int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
        if (TextUnits<TUnit>.IsWord(codePoint))
        {
            found = ReadWord(start);
        }
        else
        {
            at += length;
            if (!Marks<TUnit>.TryRead(text, start, codePoint, abbreviationEnd == start, ref at, out ScanEventKind kind)) return true;
            found = new ScanEvent(kind, LexiconTag.None, 0, start, at);
        }
        any = ((uint)kinds >> (int)found.Kind & 1) != 0;
        return true;
    }

    private ScanEvent ReadWord(int start)
    {
        int wordEnd = TextUnits<TUnit>.WordEnd(text, start);
        int phrase = table.Match(text, start, wordEnd, out int end);
        at = phrase == 0 ? wordEnd : end;
        if (phrase == 0) return new ScanEvent(ScanEventKind.Word, LexiconTag.None, 0, start, at);
        LexiconTag tag = table.TagOf(phrase);
        if (tag == LexiconTag.Abbreviation) abbreviationEnd = at;
        return new ScanEvent(ScanEventKind.Phrase, tag, table.ValueOf(phrase), start, at);
    }
}
