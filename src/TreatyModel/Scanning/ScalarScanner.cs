using System.Numerics;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <summary>
/// Turns text into events in one pass, from left to right, without allocating: the specification of scanning. Every unit is looked at once,
/// plus, for a word that begins a phrase, the units of that phrase.
/// </summary>
/// <remarks>
/// Of the phrases that start at a word the longest wins, and scanning goes on behind it: events never overlap. A phrase may run over one
/// line end, never over an empty line.
/// </remarks>
internal ref struct ScalarScanner<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int MostClosers = 8;
    private const int LongestAbbreviation = 3;

    private readonly ReadOnlySpan<TUnit> text;
    private readonly LexiconTable<TUnit> table;
    private readonly bool words;
    private int at;
    private LexiconTag lastTag;
    private int lastWordStart;
    private int lastWordEnd;

    /// <param name="text">The text.</param>
    /// <param name="table">The phrases to look for.</param>
    /// <param name="words">Whether words in no phrase are events too.</param>
    /// <param name="start">Where to begin; it has to be the start of a word or of something between words.</param>
    public ScalarScanner(ReadOnlySpan<TUnit> text, LexiconTable<TUnit> table, bool words = false, int start = 0)
    {
        this.text = text;
        this.table = table;
        this.words = words;
        at = start;
        lastWordEnd = -1;
    }

    /// <summary>How far the text has been read.</summary>
    public readonly int Position => at;

    /// <summary>Finds the next event.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read(out ScanEvent found)
    {
        while (at < text.Length)
        {
            int start = at;
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (TextUnits<TUnit>.IsWord(codePoint))
            {
                if (ReadWord(start, out found)) return true;
                continue;
            }
            at += length;
            ScanEventKind kind;
            switch (codePoint)
            {
                case '.' or '!' or '?' or 0x3002 or 0xFF0E:
                    kind = EndsSentence(codePoint, start) ? ScanEventKind.SentenceEnd : ScanEventKind.Dot;
                    break;
                case ';' or 0xFF1B: kind = ScanEventKind.Semicolon; break;
                case ':' or 0xFF1A: kind = ScanEventKind.Colon; break;
                case ',' or 0xFF0C or 0x3001 or 0x60C: kind = ScanEventKind.Comma; break;
                case '(' or '[' or 0xFF08: kind = ScanEventKind.OpenBracket; break;
                case ')' or ']' or 0xFF09: kind = ScanEventKind.CloseBracket; break;
                case 0x201C or 0xAB or 0x201E: kind = ScanEventKind.OpenQuote; break;
                case 0x201D or 0xBB: kind = ScanEventKind.CloseQuote; break;
                case '"': kind = ScanEventKind.Quote; break;
                case '\'' or 0x2018 or 0x2019:
                    if (IsApostrophe(start, codePoint)) continue;
                    kind = ReadSingleQuote(codePoint);
                    break;
                case 0x2013 or 0x2014: kind = ScanEventKind.Dash; break;
                case '-':
                    if (!IsDash(start)) continue;
                    kind = ScanEventKind.Dash;
                    break;
                case '\n' or '\r' or '\f' or 0x2028 or 0x2029:
                    kind = ReadLineEnd(start);
                    break;
                default: continue;
            }
            found = new ScanEvent(kind, LexiconTag.None, 0, start, at);
            return true;
        }
        found = default;
        return false;
    }

    private bool ReadWord(int start, out ScanEvent found)
    {
        int wordEnd = TextUnits<TUnit>.WordEnd(text, start);
        int phrase = table.Match(text, start, wordEnd, out int end);
        lastTag = phrase == 0 ? LexiconTag.None : table.TagOf(phrase);
        lastWordStart = start;
        at = lastWordEnd = phrase == 0 ? wordEnd : end;
        found = phrase == 0
            ? new ScanEvent(ScanEventKind.Word, LexiconTag.None, 0, start, at)
            : new ScanEvent(ScanEventKind.Phrase, lastTag, table.ValueOf(phrase), start, at);
        return phrase != 0 || words;
    }

    /// <summary>
    /// A full stop ends a sentence when a blank or the end follows it (behind closing quotation marks and brackets), the word before it is
    /// no abbreviation and no initial, and the next word does not go on in lower case. A blank that got lost is seen by the capital behind.
    /// </summary>
    private bool EndsSentence(int mark, int start)
    {
        bool ideographic = mark is 0x3002 or 0xFF0E;
        int end = SkipClosers(at);
        bool atEnd = end >= text.Length;
        int next = atEnd ? 0 : TextUnits<TUnit>.Decode(text, end, out _);
        if (!atEnd && !ideographic && !TextUnits<TUnit>.IsBlank(next) && !TextUnits<TUnit>.IsLineEnd(next) && !(mark == '.' && end == at && IsGlued(start, next))) return false;
        if (mark == '.' && lastWordEnd == start && !atEnd)
        {
            int gap = TextUnits<TUnit>.SkipBlanks(text, end);
            bool lineEnds = gap >= text.Length || TextUnits<TUnit>.IsLineEnd(TextUnits<TUnit>.Decode(text, gap, out _));
            if (lastTag == LexiconTag.Abbreviation && !lineEnds) return false;
            if (IsInitial() && !lineEnds) return false;
            // "No. 3", "Vol. 12": a short word before a number.
            if (!lineEnds && start - lastWordStart <= LongestAbbreviation && TextUnits<TUnit>.IsDigit(TextUnits<TUnit>.Decode(text, gap, out _))
                && TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, lastWordStart, out _))) return false;
        }
        int following = TextUnits<TUnit>.SkipWhiteSpace(text, end);
        if (following < text.Length && !ideographic && mark == '.' && TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, following, out _))) return false;
        at = end;
        return true;
    }

    /// <summary>"the end.The next": a lost blank, told by a word in small letters before and a capital behind.</summary>
    private readonly bool IsGlued(int start, int next)
    {
        if (lastWordEnd != start || lastTag == LexiconTag.Abbreviation || !TextUnits<TUnit>.IsUpper(next)) return false;
        int back = TextUnits<TUnit>.StepBack(text, start);
        return back > lastWordStart + 1 && TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, back, out _))
            && TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, back), out _));
    }

    /// <summary>A single capital letter before the full stop: "J. Smith", "U.S. forces".</summary>
    private readonly bool IsInitial()
    {
        int codePoint = TextUnits<TUnit>.Decode(text, lastWordStart, out int length);
        return lastWordStart + length == lastWordEnd && TextUnits<TUnit>.IsUpper(codePoint) && codePoint != 'I';
    }

    private readonly int SkipClosers(int position)
    {
        // The bound keeps a megabyte of full stops linear.
        for (int i = 0; i < MostClosers && position < text.Length; i++)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, position, out int length);
            if (codePoint is not ('"' or 0x201D or 0xBB or ')' or ']' or '\'' or 0x2019 or '.' or '!' or '?')) break;
            // A straight quotation mark with a word behind it opens the next sentence.
            if (codePoint is '"' or '\'' && position + 1 < text.Length && TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, position + 1, out _))) break;
            position += length;
        }
        return position;
    }

    private readonly bool IsApostrophe(int start, int codePoint)
    {
        bool letterBefore = lastWordEnd == start;
        bool letterBehind = at < text.Length && TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, at, out _));
        return codePoint != 0x2018 && letterBefore && letterBehind;
    }

    private ScanEventKind ReadSingleQuote(int codePoint)
    {
        // Two apostrophes in a row stand for a double quotation mark.
        if (at < text.Length && TextUnits<TUnit>.Decode(text, at, out int length) == codePoint && codePoint != 0x2018)
        {
            at += length;
            return ScanEventKind.Quote;
        }
        return ScanEventKind.SingleQuote;
    }

    private bool IsDash(int start)
    {
        if (at < text.Length && int.CreateTruncating(text[at]) == '-')
        {
            while (at < text.Length && int.CreateTruncating(text[at]) == '-') at++;
            return true;
        }
        bool blankBefore = start == 0 || !TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, start), out _));
        return blankBefore && (at >= text.Length || TextUnits<TUnit>.IsBlank(TextUnits<TUnit>.Decode(text, at, out _)));
    }

    private ScanEventKind ReadLineEnd(int start)
    {
        int ends = 0;
        at = start;
        while (at < text.Length)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (TextUnits<TUnit>.IsLineEnd(codePoint))
            {
                ends++;
                at = TextUnits<TUnit>.SkipLineEnd(text, at);
            }
            else if (TextUnits<TUnit>.IsBlank(codePoint))
            {
                at += length;
            }
            else
            {
                break;
            }
        }
        return ends > 1 ? ScanEventKind.ParagraphEnd : ScanEventKind.LineEnd;
    }
}
