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
    /// <summary>Before the first article recitals part behind commas; behind it nothing begins there.</summary>
    private const ScanKinds PreambleKinds = ArticleKinds | ScanKinds.Commas;
    private const ScanKinds ArticleKinds = ScanKinds.Phrases | ScanKinds.SentenceEnds | ScanKinds.Clauses | ScanKinds.Lines;

    private readonly ReadOnlySpan<TUnit> text;
    private Scanner<TUnit> scanner;
    private UnitMarks<TUnit> marks;
    private readonly ReadOnlySpan<HeadingCandidate> plan;
    private readonly bool hasPlan;
    /// <summary>Units behind a decision that it may depend on: the lines of a heading, blanks, the words up to the next line.</summary>
    private const int LookAhead = 8192;

    private const int MostContext = 1024;

    private readonly int limit;
    private ProvisionToken pending;
    private int planned;
    private int at;
    private int headingEnd;
    private bool hasPending;
    private bool started;
    private bool isWithinText;
    private bool isAtLimit;
    private bool inArticles;
    private int settled;

    public ProvisionReaderCore(ReadOnlySpan<TUnit> text)
    {
        limit = int.MaxValue;
        this.text = text;
        scanner = new Scanner<TUnit>(text, LexiconSection.Headings.For<TUnit>(), PreambleKinds);
        marks = new UnitMarks<TUnit>(text);
        headingEnd = -1;
    }

    /// <param name="text">The text.</param>
    /// <param name="plan">Its headings from the place on, in order and without overlap.</param>
    /// <param name="start">Where the reading begins; what stands before is looked back at.</param>
    public ProvisionReaderCore(ReadOnlySpan<TUnit> text, ReadOnlySpan<HeadingCandidate> plan, int start = 0)
        : this(text)
    {
        at = start;
        this.plan = plan;
        hasPlan = true;
        scanner = new Scanner<TUnit>(text, LexiconSection.Headings.For<TUnit>(), PreambleKinds | ScanKinds.Brackets);
        if (start > 0) scanner.MoveTo(start);
        marks = new UnitMarks<TUnit>(text, hasPlan: true);
    }

    /// <param name="block">A block of a longer text.</param>
    /// <param name="state">Where the reader of the block before stopped.</param>
    /// <param name="isFinal">Whether the text ends with the block.</param>
    public ProvisionReaderCore(ReadOnlySpan<TUnit> block, ProvisionReaderState state, bool isFinal)
        : this(block)
    {
        marks.Restore(state);
        at = Math.Min(state.Context, block.Length);
        scanner.MoveTo(at);
        if (state.HasArticle) LeavePreamble();
        started = state.Started;
        isWithinText = state.IsWithinText;
        Current = new ProvisionToken(state.LastKind, TextSpan.FromBounds(at, at), default, AtLineStart: false);
        headingEnd = HeadsText(state.LastKind) ? at : -1;
        limit = isFinal ? int.MaxValue : Math.Max(0, block.Length - LookAhead);
    }

    public ProvisionToken Current { get; private set; }

    /// <summary>Where the reader of the next block goes on; the next block begins so many units before <see cref="Consumed"/> as the state's context says.</summary>
    public readonly ProvisionReaderState State
    {
        get
        {
            ProvisionReaderState state = marks.Save(at);
            return state with { Context = Math.Min(at, MostContext), Started = started, LastKind = Current.Kind, IsWithinText = isWithinText };
        }
    }

    /// <summary>How many units of the block have been read.</summary>
    public readonly int Consumed => at;

    /// <summary>The number of the current token when it is a planned heading.</summary>
    public readonly HeadingNumber PlannedNumber =>
        planned > 0 && plan[planned - 1].Start == Current.Span.Start ? plan[planned - 1].Number : default;

    private readonly int NextPlanned => planned < plan.Length ? plan[planned].Start : int.MaxValue;

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end of the text, or where the next token cannot be told without the next block.</returns>
    public bool Read() => limit == int.MaxValue ? ReadToken() : ReadWithinLimit();

    /// <summary>Takes a token only when all that it may depend on is in the block; running words are cut, the last ones come with the next block.</summary>
    private bool ReadWithinLimit()
    {
        if (isAtLimit) return false;
        (int start, int heading, ProvisionToken before, bool hadStarted, bool wasWithinText) = (at, headingEnd, Current, started, isWithinText);
        ProvisionReaderState saved = marks.Save(at);
        settled = at;
        if (!ReadToken()) return false;
        // The mark behind a text is found anew with the next block, by what leads up to it: it has to be in the block too.
        if (Current.Span.End <= limit && (!hasPending || pending.Span.End <= limit)) return true;
        int cut = start;
        if (Current.Kind == ProvisionTokenKind.Text) cut = settled > start || Current.Span.End <= limit ? settled : WordGapBefore(limit);
        isAtLimit = true;
        hasPending = false;
        (at, headingEnd, Current, started, isWithinText) = (start, heading, before, hadStarted, wasWithinText);
        marks.Restore(saved with { Context = start, Started = true });
        if (cut <= start) return false;
        started = true;
        isWithinText = true;
        return Emit(new ProvisionToken(ProvisionTokenKind.Text, TextSpan.FromBounds(start, cut), default, AtLineStart: false));
    }

    /// <summary>The last place before another that is behind a blank; the place itself, between two code points, when there is none near.</summary>
    private readonly int WordGapBefore(int place)
    {
        int gap = place;
        for (int i = 0; i < MostContext && gap > 0; i++)
        {
            int back = TextUnits<TUnit>.StepBack(text, gap);
            if (TextUnits<TUnit>.IsBlank(TextUnits<TUnit>.Decode(text, back, out _))) return gap;
            gap = back;
        }
        return place <= 0 ? 0 : TextUnits<TUnit>.StepBack(text, place);
    }

    private bool ReadToken()
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
        if (token.Kind == ProvisionTokenKind.ArticleHeading && !inArticles) LeavePreamble();
        headingEnd = HeadsText(token.Kind) ? at : -1;
        return true;
    }

    private void LeavePreamble()
    {
        inArticles = true;
        int position = Math.Max(scanner.Position, at);
        scanner = new Scanner<TUnit>(text, LexiconSection.Headings.For<TUnit>(), hasPlan ? ArticleKinds | ScanKinds.Brackets : ArticleKinds);
        scanner.MoveTo(position);
    }

    /// <summary>Whether words of a heading may follow.</summary>
    private static bool HeadsText(ProvisionTokenKind kind) => kind is >= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.DeclarationHeading;

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
        if (isWithinText)
        {
            isWithinText = false;
        }
        else if (!started || scanner.Position <= at)
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
                    if (found.Start >= NextPlanned) return false;
                    if (found.Start < at || !marks.TryPhrase(found, out mark)) continue;
                    return Taken(mark);
                default: continue;
            }
            if (place >= NextPlanned) return false;
            if (place >= at && marks.TryRead(place, stop, out mark)) return Taken(mark);
            if (found.End <= limit) settled = found.End;
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
