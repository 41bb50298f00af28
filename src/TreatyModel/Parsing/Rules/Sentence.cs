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

    // Fewer make a heading with a full stop behind it: "Entry into Force.", "Article 5."
    private const int FewestWords = 4;
    private const int FewestSmallWords = 2;

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
        while (next < events.Length)
        {
            int first = next;
            if (TryReadRecital(ref next, isItem, ref clause)) return true;
            int force = PredicateRule<TUnit>.FindForce(text, events, first, isSentence: !isItem && first == 0);
            // "shall ensure that it: (a) is based on": the item's finite verb completes the opening.
            if (isItem && opening.Class != StatementClass.Unclassified && force >= 0 && (events[force].Tag is LexiconTag.Finite or LexiconTag.NotTo || Grammar.IsFiniteForce(events[force]) && Grammar.SkipAdverbs(events, first) == force)) force = -1;
            // "(b) grain to any State, unless it shall be needed": the item's only force is that of its condition.
            if (isItem && opening.Class != StatementClass.Unclassified && !opening.Verb.IsEmpty && force >= 0 && IsInCondition(first, force)) force = -1;
            int last = force < 0 ? events.Length : PredicateRule<TUnit>.FindNext(text, events, force);
            if (force < 0 && isItem) last = ItemBoundary(first);
            next = last;
            (TextSpan bearerBefore, RoleKind kindBefore) = first == 0 ? default : (clause.Bearer, clause.BearerKind);
            bool saved = first > 0 && clause.Class == StatementClass.Savings;
            if (!TrySpan(first, last, out TextSpan span)) continue;
            clause = default;
            clause.Span = span;
            ReadOnlySpan<ScanEvent> own = events[first..last];
            if (force < 0)
            {
                if (isItem) ItemOf(own, opening, ref clause);
                // A heading, a line of a table, an item of a list whose opening was not understood: no sentence.
                if (clause.Class == StatementClass.Unclassified && !HasVerb(own) && !IsSentence(span)) continue;
                if (!isItem) PartRule<TUnit>.Apply(text, own, -1, Verbal.None, span.End, ref clause);
                return true;
            }
            force -= first;
            Verbal verbal = Verbal.Read(text, own, force);
            ClassRule<TUnit>.Apply(text, own, force, verbal, ref clause);
            // "undertakes, in case of need, to supply": the verb of what is undertaken.
            if (own[force].Tag is LexiconTag.Finite or LexiconTag.Declares && clause.Class != StatementClass.Declaratory && ClassRule<TUnit>.CommitsTo(text, own, force) is > 0 and var infinitive && infinitive < own.Length)
                verbal = new Verbal(infinitive, -1, false, false, false, true);
            RoleRule<TUnit>.Apply(text, own, force, verbal, first > 0 && IsSomebodyBefore(first), ref clause);
            // "shall consult and shall inform": a predicate without a subject of its own has the one before.
            if (clause.Bearer.IsEmpty && !verbal.IsPassive && clause.Class is not (StatementClass.Constitutive or StatementClass.Savings) && SubjectRule.IsShared(own, force)) (clause.Bearer, clause.BearerKind) = (bearerBefore, kindBefore);
            // "Nothing in this Treaty shall authorise ... or shall require": the denial goes on.
            if (saved && clause.Class == StatementClass.Obligation && SubjectRule.IsShared(own, force)) clause.Class = StatementClass.Savings;
            PartRule<TUnit>.Apply(text, own, force, verbal, span.End, ref clause);
            if (isItem) InheritSubject(own, force, verbal, opening, ref clause);
            return true;
        }
        return false;
    }

    /// <summary>Reads the words before a list's colon. They are the list's opening when they have the force, alone or with a verb that the items complete.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="before">How many events come before the predicate that opens the list.</param>
    public bool TryReadOpening(ref ClauseData opening, out int before)
    {
        before = 0;
        if (events.IsEmpty) return false;
        int force = PredicateRule<TUnit>.FindForce(text, events, 0);
        (TextSpan bearer, RoleKind kind) = default((TextSpan, RoleKind));
        while (force >= 0 && PredicateRule<TUnit>.FindNext(text, events, force) is var later && later < events.Length)
        {
            int further = PredicateRule<TUnit>.FindForce(text, events, later);
            if (further < 0) break;
            opening = default;
            ReadOnlySpan<ScanEvent> earlier = events[before..later];
            RoleRule<TUnit>.Apply(text, earlier, force - before, Verbal.Read(text, earlier, force - before), false, ref opening);
            if (!opening.Bearer.IsEmpty) (bearer, kind) = (opening.Bearer, opening.BearerKind);
            (before, force) = (later, further);
        }
        opening = default;
        if (force < 0) return TryReadSubject(ref opening);
        bool commits = events[force].Tag == LexiconTag.Finite && ClassRule<TUnit>.CommitsTo(text, events, force) > 0;
        if (!(commits || Grammar.IsForce(events[force]) || Grammar.IsFiniteForce(events[force]) || events[force].Tag is LexiconTag.Declares or LexiconTag.NotTo) || PredicateRule<TUnit>.EndsInCondition(events, force)) return false;
        ReadOnlySpan<ScanEvent> own = events[before..];
        if (!TrySpan(before, events.Length, out opening.Span)) return false;
        Verbal verbal = Verbal.Read(text, own, force - before);
        ClassRule<TUnit>.Apply(text, own, force - before, verbal, ref opening);
        RoleRule<TUnit>.Apply(text, own, force - before, verbal, false, ref opening);
        if (opening.Bearer.IsEmpty && !verbal.IsPassive && SubjectRule.IsShared(own, force - before)) (opening.Bearer, opening.BearerKind) = (bearer, kind);
        PartRule<TUnit>.Apply(text, own, force - before, verbal, opening.Span.End, ref opening);
        return true;
    }

    /// <summary>Reads words behind the last item that are no sentence of their own: "..., in accordance with their laws".</summary>
    /// <returns>False when they have a verb of force or limit nothing.</returns>
    public bool TryReadClosing(in ClauseData opening, ref ClauseData clause)
    {
        if (PredicateRule<TUnit>.FindForce(text, events, 0) >= 0 || !TrySpan(0, events.Length, out TextSpan span)) return false;
        clause = default;
        (clause.Span, clause.Opening, clause.Class, clause.IsClosing) = (span, opening.Span, opening.Class, true);
        PartRule<TUnit>.Apply(text, events, -1, Verbal.None, span.End, ref clause);
        return clause.Parts.Count > 0;
    }

    /// <summary>"For the purposes of this Chapter, each Party: (a) shall ...": the items have the force, the opening has subject and limits.</summary>
    private bool TryReadSubject(ref ClauseData opening)
    {
        if (!TrySpan(0, events.Length, out opening.Span)) return false;
        (int first, int last) = SubjectRule.SubjectOf(events, events.Length);
        RoleKind kind = first < last ? NounPhraseRule<TUnit>.KindOf(text, events, first, last) : RoleKind.Unspecified;
        if (kind is not (RoleKind.Unspecified or RoleKind.Other)) (opening.Bearer, opening.BearerKind) = (RoleRule<TUnit>.SpanOf(text, events, first, last), kind);
        PartRule<TUnit>.Apply(text, events, -1, Verbal.None, opening.Span.End, ref opening);
        return true;
    }

    /// <summary>An item with a force of its own has the opening's subject where it has none, and the opening's limits.</summary>
    private static void InheritSubject(ReadOnlySpan<ScanEvent> own, int force, in Verbal verbal, in ClauseData opening, ref ClauseData clause)
    {
        if (opening.Class != StatementClass.Unclassified) return;
        if (clause.Bearer.IsEmpty && !verbal.IsPassive && SubjectRule.IsShared(own, force)) (clause.Bearer, clause.BearerKind) = (opening.Bearer, opening.BearerKind);
        InheritParts(opening, ref clause);
    }

    /// <summary>Whether words without a verb that is known are a sentence all the same: from a capital to a full stop, with small words between.</summary>
    private bool IsSentence(TextSpan span)
    {
        int stop = TextUnits<TUnit>.SkipBlanks(text, span.End), small = 0, words = 0;
        if (stop >= text.Length || int.CreateTruncating(text[stop]) is not ('.' or '?' or '!') || !TextUnits<TUnit>.IsUpper(TextUnits<TUnit>.Decode(text, span.Start, out _))) return false;
        for (int at = span.Start; at < span.End; at = TextUnits<TUnit>.SkipWhiteSpace(text, at))
        {
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (TextUnits<TUnit>.IsLower(codePoint)) small++;
            if (TextUnits<TUnit>.IsLetter(codePoint)) words++;
            at = TextUnits<TUnit>.IsWord(codePoint) ? TextUnits<TUnit>.WordEnd(text, at) : at + length;
        }
        return words >= FewestWords && small >= FewestSmallWords;
    }

    private static bool HasVerb(ReadOnlySpan<ScanEvent> own)
    {
        foreach (ScanEvent e in own)
            if (Grammar.IsForce(e) || Grammar.IsFiniteForce(e) || e.Tag is LexiconTag.Finite or LexiconTag.Declares) return true;
        return false;
    }

    /// <summary>A clause of a preamble. In a sentence that holds several each is one.</summary>
    private bool TryReadRecital(ref int next, bool isItem, ref ClauseData clause)
    {
        int first = next;
        while (first < events.Length - 1 && (events[first].Tag == LexiconTag.Conjunction || events[first].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon)) first++;
        if (isItem || !RecitalRule<TUnit>.IsRecital(text, events, first, out first, out int wordsEnd, out bool formula))
        {
            // "The Contracting Parties, Recalling ..., Have agreed": the names in front belong to the first clause.
            // A sentence that commands and ends in a full stop is no preamble: most are told from it at a glance.
            if (isItem || next != 0 || events[0].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase) || (end < text.Length && int.CreateTruncating(text[end]) == '.' && HasForceBefore(events.Length))) return false;
            int later = RecitalRule<TUnit>.FindNext(text, events, 0);
            if (later >= events.Length || HasForceBefore(later) || !RecitalRule<TUnit>.OpensAt(text, events, later, out wordsEnd, out formula) || !(formula || NounPhraseRule<TUnit>.IsCapital(text, events[later]))) return false;
            first = formula ? 0 : later;
            if (!formula && !EndsInFormula(later)) return false;
            int verb = later;
            later = RecitalRule<TUnit>.FindNext(text, events, verb);
            return Recital(first, later, TextSpan.FromBounds(events[verb].Start, wordsEnd), ref next, ref clause);
        }
        int last = RecitalRule<TUnit>.FindNext(text, events, first);
        return Recital(first, last, TextSpan.FromBounds(events[first].Start, wordsEnd), ref next, ref clause);
    }

    private bool Recital(int first, int last, TextSpan verb, ref int next, ref ClauseData clause)
    {
        next = last;
        if (!TrySpan(first, last, out TextSpan span)) return false;
        clause = default;
        clause.Class = StatementClass.Recital;
        clause.Verb = verb;
        clause.Span = span;
        int read = 0;
        ReadOnlySpan<ScanEvent> own = events[first..last];
        for (int i = 0; i < own.Length; i++)
        {
            if (own[i].Start < read || !ReferenceRule<TUnit>.TryRead(text, own, i, out TextSpan reference, out ReferenceTarget target)) continue;
            clause.Parts.Add(new ClausePart(ClausePartKind.Reference, reference.End <= span.End ? reference : TextSpan.FromBounds(reference.Start, span.End), (int)target));
            read = reference.End;
        }
        return true;
    }

    /// <summary>"the Depositary, which shall": what the relative pronoun stands for can act.</summary>
    private bool IsSomebodyBefore(int first)
    {
        int i = first - 1;
        while (i > 0 && (Grammar.IsComma(events[i]) || events[i].Kind == ScanEventKind.CloseBracket)) i--;
        return Grammar.IsActor(events[i]) || (i > 0 && events[i].Kind == ScanEventKind.Word && Grammar.IsActor(events[i - 1]) && NounPhraseRule<TUnit>.IsCapital(text, events[i]));
    }

    private bool IsInCondition(int first, int force)
    {
        for (int i = force - 1; i > first && events[i].Kind is not (ScanEventKind.Comma or ScanEventKind.Semicolon); i--)
            if (Grammar.OpensClause(events[i])) return true;
        return false;
    }

    private bool HasForceBefore(int index)
    {
        for (int i = 0; i < index; i++)
            if (Grammar.IsForce(events[i])) return true;
        return false;
    }

    /// <summary>Whether the formula that ends a preamble comes, or the sentence ends in no full stop.</summary>
    private bool EndsInFormula(int from)
    {
        for (int i = from; i < events.Length; i = RecitalRule<TUnit>.FindNext(text, events, i))
            if (RecitalRule<TUnit>.OpensAt(text, events, i, out _, out bool formula) && formula) return true;
        return end < text.Length && int.CreateTruncating(text[end]) is ',' or ';';
    }

    /// <summary>"to give help and to refrain from": an item with two infinitives is two.</summary>
    private int ItemBoundary(int first)
    {
        for (int i = first + 2; i + 1 < events.Length; i++)
            if (events[i].Tag == LexiconTag.Conjunction && Grammar.IsPreposition(events[i + 1], Grammar.To) && i + 2 < events.Length && events[i + 2].Tag is LexiconTag.AbstainVerb && Grammar.IsPreposition(events[first], Grammar.To)) return i;
        return events.Length;
    }

    private bool TrySpan(int first, int last, out TextSpan span)
    {
        int start = first;
        // A predicate that goes on behind a conjunction begins with its own first word.
        while (start < last && (events[start].Tag == LexiconTag.Conjunction || events[start].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon) && (start > 0 || events[start].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon)) start++;
        span = default;
        if (start >= last) return false;
        int stop = end;
        if (last < events.Length)
        {
            int back = last;
            while (back > 0 && (events[back - 1].Tag == LexiconTag.Conjunction || events[back - 1].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon)) back--;
            stop = back > 0 ? events[back - 1].End : events[last].Start;
        }
        (int from, int to) = TextUnits<TUnit>.Trim(text, events[start].Start, Math.Max(events[start].Start, stop));
        to = TrimMarks(from, to);
        if (to <= from) return false;
        span = TextSpan.FromBounds(from, to);
        return true;
    }

    private void ItemOf(ReadOnlySpan<ScanEvent> own, in ClauseData opening, ref ClauseData clause)
    {
        clause.Class = opening.Class;
        int verb = Grammar.SkipAdverbs(own, own[0].Tag == LexiconTag.Conjunction ? 1 : 0);
        if (verb < own.Length && Grammar.IsPreposition(own[verb], Grammar.To)) verb++;
        PartRule<TUnit>.Apply(text, own, -1, new Verbal(verb < own.Length ? verb : -1, -1, false, false, false, true), clause.Span.End, ref clause);
        bool verbless = opening.Verb.IsEmpty;
        clause.Verb = !verbless ? opening.Verb : verb < own.Length ? TextSpan.FromBounds(own[verb].Start, own[verb].End) : default;
        ClassRule<TUnit>.Refine(own, ref clause);
        if (verbless) clause.Counterparty = RoleRule<TUnit>.AddresseeOf(text, own, verb, passive: false);
        Inherit(opening, ref clause);
        if (clause.Counterparty.IsEmpty && verb < own.Length && own[verb].Tag == LexiconTag.AddressingVerb) clause.Counterparty = RoleRule<TUnit>.RequesterOf(text, own, clause.Bearer);
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
        InheritParts(opening, ref clause);
    }

    /// <summary>What limits the opening limits every item.</summary>
    private static void InheritParts(in ClauseData opening, ref ClauseData clause)
    {
        for (int i = 0; i < opening.Parts.Count; i++) clause.Parts.Add(opening.Parts[i]);
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
