using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>One sentence or list item with its events: finds its predicates and what belongs to each.</summary>
internal readonly ref struct Sentence<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private readonly ReadOnlySpan<TUnit> text;
    private readonly ReadOnlySpan<ScanEvent> events;
    private readonly int end;

    public Sentence(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int end)
    {
        this.text = text;
        this.events = events;
        this.end = end;
    }

    /// <summary>Reads the predicate that starts at an event.</summary>
    /// <param name="next">The event; moved behind the predicate. A value beyond the last event: nothing is left.</param>
    /// <param name="isItem">Whether this is an item of a list whose opening was understood.</param>
    /// <param name="opening">That opening.</param>
    /// <param name="clause">The statement.</param>
    public bool TryRead(ref int next, bool isItem, in ClauseData opening, ref ClauseData clause)
    {
        if (next >= events.Length) return false;
        int first = next;
        int force = PredicateRule.FindForce(events, first);
        int last = force < 0 ? events.Length : PredicateRule.FindNext(events, force);
        next = last;
        int start = StartOf(first);
        int stop = last < events.Length ? BoundaryBefore(last) : end;
        (TextSpan bearerBefore, RoleKind kindBefore) = first == 0 ? default : (clause.Bearer, clause.BearerKind);
        clause = default;
        (int from, int to) = TextUnits<TUnit>.Trim(text, start, Math.Max(start, stop));
        to = TrimMarks(from, to);
        if (to <= from) return next < events.Length && TryRead(ref next, isItem, opening, ref clause);
        clause.Span = TextSpan.FromBounds(from, to);
        ReadOnlySpan<ScanEvent> own = events[first..last];

        if (force < 0 && isItem)
        {
            ItemOf(own, opening, ref clause);
            return true;
        }
        ClassRule<TUnit>.Apply(text, own, force < 0 ? -1 : force - first, ref clause);
        if (force >= 0 || clause.Class != StatementClass.Unclassified) SubjectRule<TUnit>.Apply(text, own, force < 0 ? -1 : force - first, ref clause);
        // "shall consult and shall inform": a predicate without a subject of its own has the one before.
        if (clause.Bearer.IsEmpty && force >= 0 && SubjectRule<TUnit>.IsShared(text, own, force - first)) (clause.Bearer, clause.BearerKind) = (bearerBefore, kindBefore);
        PartRule<TUnit>.Apply(text, own, force < 0 ? -1 : force - first, to, ref clause);
        if (isItem && clause.Modal.IsEmpty) Inherit(opening, ref clause);
        return true;
    }

    /// <summary>Reads the words before a list's colon. They are the list's opening when the force is theirs and the action is the items'.</summary>
    public bool TryReadOpening(ref ClauseData opening)
    {
        int force = PredicateRule.FindForce(events, 0);
        if (force < 0 || !PredicateRule.EndsInForce(events, force)) return false;
        opening = default;
        (int from, int to) = TextUnits<TUnit>.Trim(text, StartOf(0), end);
        opening.Span = TextSpan.FromBounds(from, Math.Max(from, to));
        ClassRule<TUnit>.Apply(text, events, force, ref opening);
        SubjectRule<TUnit>.Apply(text, events, force, ref opening);
        PartRule<TUnit>.Apply(text, events, force, to, ref opening);
        return true;
    }

    private void ItemOf(ReadOnlySpan<ScanEvent> own, in ClauseData opening, ref ClauseData clause)
    {
        clause.Class = opening.Class;
        PartRule<TUnit>.Apply(text, own, -1, clause.Span.End, ref clause);
        clause.Verb = opening.Verb.IsEmpty ? SubjectRule<TUnit>.FirstVerb(text, own) : opening.Verb;
        ClassRule<TUnit>.Refine(own, ref clause);
        clause.Counterparty = AddresseeRule<TUnit>.Find(text, own, 0, clause.Span.End);
        Inherit(opening, ref clause);
    }

    private static void Inherit(in ClauseData opening, ref ClauseData clause)
    {
        if (clause.Class == StatementClass.Unclassified) clause.Class = opening.Class;
        clause.Modal = opening.Modal;
        if (clause.Bearer.IsEmpty)
        {
            clause.Bearer = opening.Bearer;
            clause.BearerKind = opening.BearerKind;
        }
        if (clause.Counterparty.IsEmpty) clause.Counterparty = opening.Counterparty;
        for (int i = 0; i < opening.Parts.Count; i++) clause.Parts.Add(opening.Parts[i]);
    }

    private int StartOf(int first)
    {
        // A predicate that goes on behind a conjunction begins with its own first word.
        while (first < events.Length - 1 && first > 0 && events[first] is { Tag: LexiconTag.Conjunction } or { Kind: ScanEventKind.Comma or ScanEventKind.Semicolon }) first++;
        return events[first].Start;
    }

    private int BoundaryBefore(int last)
    {
        int back = last;
        while (back > 0 && events[back - 1] is { Tag: LexiconTag.Conjunction } or { Kind: ScanEventKind.Comma or ScanEventKind.Semicolon }) back--;
        return events[back].Start;
    }

    private int TrimMarks(int from, int to)
    {
        while (to > from)
        {
            int back = TextUnits<TUnit>.StepBack(text, to);
            int codePoint = TextUnits<TUnit>.Decode(text, back, out _);
            if (codePoint is not (',' or ';' or ':' or '.') && !TextUnits<TUnit>.IsBlank(codePoint) && !TextUnits<TUnit>.IsLineEnd(codePoint)) break;
            to = back;
        }
        return to;
    }
}
