using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>The one body of <see cref="ProvisionReader"/> and <see cref="Utf8ProvisionReader"/>.</summary>
/// <remarks>
/// The scanner names the stops: line starts, places behind a full stop, colon or semicolon, and heading words. At each stop
/// <see cref="UnitMarks{TUnit}"/> says whether a unit begins there; what lies between two marks is a text token.
/// </remarks>
internal ref struct ProvisionReaderCore<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private readonly ReadOnlySpan<TUnit> text;
    private ScalarScanner<TUnit> scanner;
    private UnitMarks<TUnit> marks;
    private ProvisionToken pending;
    private int at;
    private int headingEnd;
    private bool hasPending;
    private bool started;

    public ProvisionReaderCore(ReadOnlySpan<TUnit> text)
    {
        this.text = text;
        scanner = new ScalarScanner<TUnit>(text, LexiconSection.Structure.For<TUnit>(), ScanKinds.Marked);
        marks = new UnitMarks<TUnit>(text);
        headingEnd = -1;
    }

    public ProvisionToken Current { get; private set; }

    public bool Read()
    {
        if (hasPending)
        {
            hasPending = false;
            return Emit(pending);
        }
        if (at >= text.Length) return false;
        if (headingEnd == at && HeadingText<TUnit>.TryRead(text, at, out TextSpan words, out int end))
            return Emit(new ProvisionToken(ProvisionTokenKind.HeadingText, TextSpan.FromBounds(at, end), words, AtLineStart: false));

        if (!FindMark(out ProvisionToken mark)) return Emit(new ProvisionToken(ProvisionTokenKind.Text, TextSpan.FromBounds(at, text.Length), default, AtLineStart: false));
        if (mark.Span.Start == at) return Emit(mark);
        hasPending = true;
        pending = mark;
        return Emit(new ProvisionToken(ProvisionTokenKind.Text, TextSpan.FromBounds(at, mark.Span.Start), default, AtLineStart: false));
    }

    private bool Emit(ProvisionToken token)
    {
        Current = token;
        at = token.Span.End;
        headingEnd = token.Kind is >= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.ProtocolHeading ? at : -1;
        return true;
    }

    /// <summary>Finds the next place where a unit begins.</summary>
    private bool FindMark(out ProvisionToken mark)
    {
        if (!started || scanner.Position <= at)
        {
            // The first line, and what stands right behind a mark, is a stop too.
            bool lineStart = !started || Current.Span.End == at && IsLineStart(at);
            bool behindHeading = started && Current.Kind is (>= ProvisionTokenKind.PreambleHeading and <= ProvisionTokenKind.HeadingText) or ProvisionTokenKind.Formula;
            started = true;
            if (scanner.Position < at) scanner = new ScalarScanner<TUnit>(text, LexiconSection.Structure.For<TUnit>(), ScanKinds.Marked, start: at);
            if (marks.TryRead(at, lineStart ? behindHeading ? StopKind.ParagraphStart : StopKind.LineStart : behindHeading ? StopKind.BehindHeading : StopKind.BehindMark, out mark)) return Taken(mark);
        }
        while (scanner.Read(out ScanEvent found))
        {
            StopKind stop;
            int place = found.End;
            switch (found.Kind)
            {
                case ScanEventKind.LineEnd or ScanEventKind.Wrap: stop = StopKind.LineStart; break;
                case ScanEventKind.ParagraphEnd: stop = StopKind.ParagraphStart; break;
                case ScanEventKind.SentenceEnd or ScanEventKind.Colon or ScanEventKind.Semicolon:
                    stop = StopKind.BehindSentence;
                    place = TextUnits<TUnit>.SkipBlanks(text, place);
                    break;
                case ScanEventKind.Comma:
                    stop = StopKind.BehindComma;
                    place = TextUnits<TUnit>.SkipBlanks(text, place);
                    break;
                case ScanEventKind.Phrase:
                    stop = StopKind.AtPhrase;
                    place = found.Start;
                    break;
                default: continue;
            }
            if (place < at || !marks.TryRead(place, stop, out mark)) continue;
            return Taken(mark);
        }
        mark = default;
        return false;
    }

    private bool Taken(ProvisionToken mark)
    {
        if (scanner.Position < mark.Span.End) scanner = new ScalarScanner<TUnit>(text, LexiconSection.Structure.For<TUnit>(), ScanKinds.Marked, start: mark.Span.End);
        return true;
    }

    private readonly bool IsLineStart(int position)
    {
        if (position == 0) return true;
        return TextUnits<TUnit>.IsLineEnd(TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, position), out _));
    }
}
