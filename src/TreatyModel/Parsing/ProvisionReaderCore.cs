using System.Numerics;
using TreatyModel.Parsing.Headings;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>The one body of <see cref="ProvisionReader"/> and <see cref="Utf8ProvisionReader"/>.</summary>
/// <remarks>
/// The scanner names the stops: line starts, places behind a full stop, colon or semicolon, and heading words. At each stop
/// <see cref="UnitMarks{TUnit}"/> says whether a unit begins there; what lies between two marks is a text token.
/// Where the whole text was looked through before, the reader takes the headings that were chosen then and decides none itself.
/// </remarks>
internal ref struct ProvisionReaderCore<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private readonly ReadOnlySpan<TUnit> text;
    private Scanner<TUnit> scanner;
    private UnitMarks<TUnit> marks;
    private readonly ReadOnlySpan<HeadingCandidate> plan;
    private readonly bool hasPlan;
    private ProvisionToken pending;
    private int planned;
    private int at;
    private int headingEnd;
    private bool hasPending;
    private bool started;

    public ProvisionReaderCore(ReadOnlySpan<TUnit> text)
    {
        this.text = text;
        scanner = new Scanner<TUnit>(text, LexiconSection.Structure.For<TUnit>(), ScanKinds.Marked);
        marks = new UnitMarks<TUnit>(text);
        headingEnd = -1;
    }

    /// <param name="text">The text.</param>
    /// <param name="plan">Its headings, in order and without overlap.</param>
    public ProvisionReaderCore(ReadOnlySpan<TUnit> text, ReadOnlySpan<HeadingCandidate> plan)
        : this(text)
    {
        this.plan = plan;
        hasPlan = true;
        marks = new UnitMarks<TUnit>(text, hasPlan: true);
    }

    public ProvisionToken Current { get; private set; }

    /// <summary>The number of the current token when it is a planned heading.</summary>
    public readonly HeadingNumber PlannedNumber =>
        planned > 0 && plan[planned - 1].Start == Current.Span.Start ? plan[planned - 1].Number : default;

    private readonly int NextPlanned => planned < plan.Length ? plan[planned].Start : int.MaxValue;

    public bool Read()
    {
        if (hasPending)
        {
            hasPending = false;
            return Emit(pending);
        }
        if (at >= text.Length) return false;
        if (headingEnd == at && at < NextPlanned && HeadingText<TUnit>.TryRead(text[..Math.Min(text.Length, NextPlanned)], at, out TextSpan words, out int end))
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
        headingEnd = token.Kind is >= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.DeclarationHeading ? at : -1;
        return true;
    }

    /// <summary>Finds the next place where a unit begins.</summary>
    private bool FindMark(out ProvisionToken mark)
    {
        if (FindOwnMark(out mark) && mark.Span.End <= NextPlanned) return true;
        if (NextPlanned == int.MaxValue) return false;
        HeadingCandidate heading = plan[planned++];
        marks.NotePlanned(heading.Kind);
        var number = TextSpan.FromBounds(heading.Number.Start, heading.Number.End);
        mark = new ProvisionToken(heading.Kind, TextSpan.FromBounds(heading.Start, heading.End), number, heading.IsAtLineStart);
        scanner.MoveTo(heading.End);
        return true;
    }

    private bool FindOwnMark(out ProvisionToken mark)
    {
        mark = default;
        if (at >= NextPlanned) return false;
        if (!started || scanner.Position <= at)
        {
            // The first line, and what stands right behind a mark, is a stop too.
            bool lineStart = !started || Current.Span.End == at && IsLineStart(at);
            bool behindHeading = started && Current.Kind is (>= ProvisionTokenKind.PreambleHeading and <= ProvisionTokenKind.HeadingText) or ProvisionTokenKind.Formula;
            started = true;
            if (scanner.Position < at) scanner.MoveTo(at);
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
                case ScanEventKind.OpenBracket when hasPlan:
                    stop = StopKind.AtBracket;
                    place = found.Start;
                    break;
                case ScanEventKind.Phrase:
                    stop = StopKind.AtPhrase;
                    place = found.Start;
                    break;
                default: continue;
            }
            if (place >= NextPlanned) return false;
            if (place < at || !marks.TryRead(place, stop, out mark)) continue;
            return Taken(mark);
        }
        mark = default;
        return false;
    }

    private bool Taken(ProvisionToken mark)
    {
        if (scanner.Position < mark.Span.End) scanner.MoveTo(mark.Span.End);
        return true;
    }

    private readonly bool IsLineStart(int position)
    {
        if (position == 0) return true;
        return TextUnits<TUnit>.IsLineEnd(TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, position), out _));
    }
}
