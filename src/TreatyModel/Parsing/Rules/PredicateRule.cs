using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Rules;

/// <summary>Finds the words of force that make statements, and tells them from those inside conditions, relative clauses and complements.</summary>
/// <remarks>
/// One pass from left to right. A clause that an opener begins ("if", "unless", "which") wants one finite verb of its own: the next one is
/// taken for it. A comma closes a condition in front of the subject, and one that a comma opened.
/// </remarks>
internal static class PredicateRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestSubject = 24;
    private const int LongestOpening = 5;

    /// <summary>The first word of force from an event on that stands in a main clause; -1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="events">The events of the sentence.</param>
    /// <param name="first">Where to begin.</param>
    /// <param name="isSentence">Whether there has to be a main clause: its force is then the last one, where all seem to lie in inner clauses.</param>
    public static int FindForce(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, bool isSentence = false)
    {
        int pending = 0, depth = 0, declared = -1, nested = -1, opener = -1, conjunction = -1, finite = -1;
        bool open = false, inserted = false, complement = false, timed = false;
        for (int i = first; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Tag == LexiconTag.None && e.Kind == ScanEventKind.Word) continue;
            if (SkipsBracket(e, ref depth)) continue;
            switch (e.Tag)
            {
                case LexiconTag.None when e.Kind == ScanEventKind.Comma:
                    timed = false;
                    if (open && (inserted || opener <= StartOf(events, first))) (open, inserted, pending) = (false, false, 0);
                    break;
                case LexiconTag.None when e.Kind == ScanEventKind.Semicolon:
                    (open, inserted, pending) = (false, false, 0);
                    break;
                case LexiconTag.Conjunction:
                    conjunction = i;
                    break;
                case LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener when Grammar.OpensClause(e):
                    (open, opener, inserted) = (true, i, IsInserted(events, i, first));
                    if (!IsShortened(text, events, i)) pending++;
                    i = SkipInsertion(events, i);
                    break;
                case LexiconTag.Preposition or LexiconTag.ExceptionOpener when Grammar.OpensComparison(events, i):
                    (open, opener, inserted) = (true, opener < 0 ? i : opener, inserted || IsInserted(events, i, first));
                    pending++;
                    break;
                case LexiconTag.Relative when declared >= 0 && e.Value == Grammar.That && !open:
                    // "recognise that X and that Y": the first complement is complete.
                    if (complement) return declared;
                    complement = true;
                    break;
                case LexiconTag.Relative when first > 0 && i <= first + LongestOpening && !open && declared < 0:
                    // The predicate is a relative clause that stands alone.
                    break;
                case LexiconTag.Relative:
                    // A relative clause keeps an outer condition open.
                    (inserted, opener, open) = (IsInserted(events, i, first) || (open && inserted), open ? opener : i, true);
                    if (!IsVerbNext(events, i)) pending++;
                    i = SkipInsertion(events, i);
                    break;
                case LexiconTag.TemporalOpener:
                    timed = true;
                    break;
                case LexiconTag.Finite or LexiconTag.Declares or LexiconTag.ConstitutiveFinite or LexiconTag.DefinitionVerb or LexiconTag.SavingsFinite or LexiconTag.PriorityVerb when timed:
                    // "before it enters into force"
                    if (pending > 0) pending--;
                    break;
                case LexiconTag.Finite:
                    if (pending > 0) pending--;
                    else if (complement) return declared;
                    else if ((!open || (pending == 0 && !Grammar.OpensClause(events[opener]))) && finite < 0) finite = i;
                    break;
                case LexiconTag.Declares:
                    if (!IsVerbPlace(events, i, first)) break;
                    if (pending > 0) pending--;
                    else if (complement) return declared;
                    else if (!open && declared < 0)
                    {
                        if (!HasComplement(events, i)) return i;
                        declared = i;
                    }
                    break;
                case LexiconTag.NotTo when i == StartOf(events, first) && first > 0:
                    return i;
                case LexiconTag.ConstitutiveFinite or LexiconTag.DefinitionVerb or LexiconTag.SavingsFinite or LexiconTag.PriorityVerb:
                    if (i > first && (Grammar.IsForce(events[i - 1]) || (events[i - 1].Tag is LexiconTag.Determiner or LexiconTag.Preposition && i > first + 1))) break;
                    if (pending > 0) pending--;
                    else if (complement) return declared;
                    else return i;
                    break;
                case LexiconTag.Modal or LexiconTag.DutyModal or LexiconTag.DutyNoun:
                    if (pending > 0 && !HasLexicalVerb(events, i, opener))
                    {
                        pending--;
                        nested = i;
                    }
                    else if (open && !inserted && conjunction > opener && nested > opener && Grammar.OpensClause(events[opener]) && NothingBetween(events, conjunction, i))
                    {
                        nested = i;
                    }
                    else
                    {
                        return i;
                    }
                    break;
            }
        }
        if (declared >= 0) return declared;
        if (finite >= 0) return finite;
        if (nested < 0 && UnmarkedVerb(text, events, first) is >= 0 and var verb) return verb;
        // Without a comma behind the condition its end cannot be seen: the last word of force is the main clause's.
        if (nested >= 0 && opener >= 0 && nested > opener + 1 && Grammar.OpensClause(events[opener])) return nested;
        return nested >= 0 && isSentence ? nested : -1;
    }

    /// <summary>Where the next predicate of the same sentence begins; the number of events when there is none.</summary>
    public static int FindNext(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force)
    {
        int pending = 0, depth = 0, lead = -1, conjunction = -1, proviso = -1, nested = -1;
        bool open = false, inserted = false, forced = false;
        for (int i = force + 1; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Tag == LexiconTag.None && e.Kind == ScanEventKind.Word) continue;
            if (SkipsBracket(e, ref depth)) continue;
            switch (e.Tag)
            {
                case LexiconTag.None when e.Kind == ScanEventKind.Comma:
                    if (open && inserted) (open, inserted, pending, forced) = (false, false, 0, false);
                    break;
                case LexiconTag.None when e.Kind == ScanEventKind.Semicolon:
                    (open, inserted, pending, forced, lead) = (false, false, 0, false, -1);
                    if (i + 1 < events.Length && Grammar.OpensAdjunct(events[i + 1])) lead = i;
                    break;
                case LexiconTag.Conjunction:
                    conjunction = i;
                    if (LeadsOn(events, i)) lead = i;
                    break;
                case LexiconTag.NotTo when (events[i - 1].Tag == LexiconTag.Conjunction || events[i - 1].Kind is ScanEventKind.Semicolon) && Undertakes(events[force]):
                    return SeparatorStart(events, i - 1);
                case LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener when Grammar.OpensClause(e):
                    (open, forced, inserted) = (true, false, i > 0 && (Grammar.IsComma(events[i - 1]) || Grammar.IsForce(events[i - 1]) || lead == i - 1 || events[i - 1].Tag == LexiconTag.Conjunction));
                    if (!IsShortened(text, events, i)) pending++;
                    proviso = Grammar.IsProviso(e) || (e.Tag == LexiconTag.ExceptionOpener && i > 0 && e.End - e.Start == ExceptThat) ? i : -1;
                    i = SkipInsertion(events, i);
                    break;
                case LexiconTag.Preposition or LexiconTag.ExceptionOpener when Grammar.OpensComparison(events, i):
                    pending++;
                    break;
                case LexiconTag.Relative:
                    int own = OwnForce(events, i);
                    if (own > 0 && StandsAlone(text, events, i, own) && !(open && pending > 0)) return RelativeStart(events, i, force);
                    (open, forced, inserted) = (true, false, i > 0 && (Grammar.IsComma(events[i - 1]) || (open && inserted)));
                    if (!IsVerbNext(events, i)) pending++;
                    i = SkipInsertion(events, i);
                    break;
                case LexiconTag.Finite or LexiconTag.ConstitutiveFinite or LexiconTag.SavingsFinite:
                    if (pending > 0) pending--;
                    break;
                case LexiconTag.Modal or LexiconTag.DutyModal or LexiconTag.DutyNoun:
                    // "when confirmed and shall": the first verb of a clause does not follow a conjunction.
                    if (pending > 0 && conjunction > force && NothingBetween(events, conjunction, i)) (pending, forced) = (0, false);
                    if (pending > 0 && !HasLexicalVerb(events, i, force))
                    {
                        pending--;
                        (forced, nested) = (true, i);
                        if (proviso > 0 && e.Value is 1 or 2 && e.Tag == LexiconTag.Modal) return SeparatorStart(events, proviso);
                        break;
                    }
                    int boundary = BoundaryBefore(events, i, force, lead);
                    if (boundary < 0 || (boundary == conjunction && IsVerbGroup(events[boundary - 1]))) break;
                    // "which may be taken and may affect": parallel to the inner force, not to the outer.
                    if (open && forced && boundary == conjunction && !Grammar.IsComma(events[boundary - 1]) && e.Value == events[nested].Value && e.Value != events[force].Value) break;
                    return boundary;
            }
        }
        return events.Length;
    }

    /// <summary>"have been or may be": verbs joined, no new predicate.</summary>
    private static bool IsVerbGroup(ScanEvent e) => e.Tag is LexiconTag.Be or LexiconTag.Finite || Grammar.IsForce(e);

    /// <summary>Units of "except that".</summary>
    private const int ExceptThat = 11;

    /// <summary>"should either Party", "when confirmed by", "if necessary": a condition that has no further verb.</summary>
    private static bool IsShortened(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener)
    {
        if (Grammar.IsInverted(events[opener])) return true;
        int next = Grammar.SkipAdverbs(events, opener + 1);
        if (next >= events.Length) return true;
        ScanEvent e = events[next];
        return e.Kind is ScanEventKind.Word or ScanEventKind.Phrase && !Grammar.OpensNounPhrase(e) && e.Tag is not (LexiconTag.Inanimate or LexiconTag.Finite)
            && (NounPhraseRule<TUnit>.IsGerund(text, e) || NounPhraseRule<TUnit>.IsParticiple(text, e) && next + 1 < events.Length && events[next + 1].Tag is LexiconTag.Preposition or LexiconTag.QualifierOpener or LexiconTag.Conjunction or LexiconTag.TemporalOpener);
    }

    /// <summary>"Such measures include taxes": a main verb that the lexicon knows as a verb only, behind a subject without an opener.</summary>
    private static int UnmarkedVerb(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first)
    {
        int start = StartOf(events, first);
        for (int i = start; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (Grammar.OpensPart(e) || e.Tag is LexiconTag.Relative or LexiconTag.PurposeOpener || e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) return -1;
            if (i == start || e.Tag is not (LexiconTag.StateVerb or LexiconTag.AddressingVerb or LexiconTag.PowerVerb or LexiconTag.CreatingVerb or LexiconTag.ConstitutiveVerb or LexiconTag.SavingsVerb)) continue;
            ScanEvent before = events[i - 1];
            bool subject = Grammar.IsActor(before) || before.Tag is LexiconTag.Inanimate or LexiconTag.ThisInstrument or LexiconTag.Adverb or LexiconTag.ReferenceWord or LexiconTag.ReferencePhrase or LexiconTag.InstrumentNoun or LexiconTag.LawWord || (before.Tag == LexiconTag.None && before.Kind == ScanEventKind.Word);
            if (subject && !IsPastForm(text, e) && i + 1 < events.Length && events[i + 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase) return i;
        }
        return -1;
    }

    /// <summary>"notified", "given": among verbs that are known a participle, no finite form.</summary>
    private static bool IsPastForm(ReadOnlySpan<TUnit> text, ScanEvent e) => TextUnits<TUnit>.IsAnyOf(text, e.End - 2, e.End, "ed") || TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "given", "sent", "paid", "made", "set");

    private static bool SkipsBracket(ScanEvent e, ref int depth)
    {
        if (e.Kind == ScanEventKind.OpenBracket) depth++;
        else if (e.Kind == ScanEventKind.CloseBracket) depth = Math.Max(0, depth - 1);
        else return depth > 0;
        return true;
    }

    /// <summary>The first event of a predicate behind the conjunction, marks and adverbs that lead to it.</summary>
    private static int StartOf(ReadOnlySpan<ScanEvent> events, int first)
    {
        while (first < events.Length - 1 && (events[first].Tag is LexiconTag.Conjunction || Grammar.IsAdverbial(events[first]) || events[first].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon)) first++;
        return first;
    }

    /// <summary>"A Party, if requested, shall": what a comma or the force itself opens, a comma closes.</summary>
    private static bool IsInserted(ReadOnlySpan<ScanEvent> events, int i, int first) => i > first && (Grammar.IsComma(events[i - 1]) || Grammar.IsForce(events[i - 1]));

    /// <summary>"if, at the request of X, a Party": what stands between commas right behind an opener is no part of its clause's skeleton.</summary>
    private static int SkipInsertion(ReadOnlySpan<ScanEvent> events, int opener)
    {
        if (opener + 1 >= events.Length || !Grammar.IsComma(events[opener + 1])) return opener;
        for (int i = opener + 2; i < events.Length && i < opener + LongestSubject; i++)
            if (Grammar.IsComma(events[i])) return i;
        return opener;
    }

    /// <summary>"which relate to": the relative pronoun is the subject, and a verb that is no modal follows.</summary>
    private static bool IsVerbNext(ReadOnlySpan<ScanEvent> events, int relative)
    {
        int next = Grammar.SkipAdverbs(events, relative + 1);
        if (next >= events.Length) return true;
        ScanEvent e = events[next];
        return e.Kind is ScanEventKind.Word or ScanEventKind.Phrase && events[relative].Value <= Grammar.That && !Grammar.OpensNounPhrase(e) && !Grammar.IsForce(e)
            && e.Tag is not (LexiconTag.Finite or LexiconTag.Preposition or LexiconTag.Declares or LexiconTag.ConstitutiveFinite or LexiconTag.SavingsFinite)
            && !(e.Tag == LexiconTag.Inanimate && (next + 1 >= events.Length || Grammar.IsForce(events[next + 1]) || events[next + 1].Tag is LexiconTag.Finite or LexiconTag.Preposition or LexiconTag.Conjunction));
    }

    /// <summary>"measures that the Parties adopt shall": the verb of an inner clause is an unmarked word right before the force.</summary>
    private static bool HasLexicalVerb(ReadOnlySpan<ScanEvent> events, int force, int opener) =>
        force - 2 > opener && opener >= 0 && Grammar.IsActor(events[force - 2]) && events[force - 1].Tag is LexiconTag.None or LexiconTag.AddressingVerb or LexiconTag.PowerVerb && Grammar.IsPlainWord(events[force - 1]);

    /// <summary>Whether a word that may be a verb or a noun stands where a verb does: behind somebody or an adverb, not behind a modal, article or preposition.</summary>
    private static bool IsVerbPlace(ReadOnlySpan<ScanEvent> events, int i, int first)
    {
        if (i == first) return events[i].End - events[i].Start > 10;
        ScanEvent before = events[i - 1];
        return before.Tag is LexiconTag.Actor or LexiconTag.Pronoun or LexiconTag.Addressee or LexiconTag.Adverb or LexiconTag.Conjunction or LexiconTag.Relative or LexiconTag.ThisInstrument
            || (before.Tag == LexiconTag.None && before.Kind is ScanEventKind.Word or ScanEventKind.CloseBracket or ScanEventKind.Comma);
    }

    /// <summary>"agree that", "declare in the name of their peoples that": a complement that may have its own force.</summary>
    private static bool HasComplement(ReadOnlySpan<ScanEvent> events, int verb)
    {
        for (int i = verb + 1; i < events.Length && i < verb + LongestSubject; i++)
        {
            if (events[i].Tag == LexiconTag.Relative) return events[i].Value == Grammar.That;
            if (events[i].Kind is ScanEventKind.Semicolon || Grammar.IsForce(events[i])) return false;
        }
        return false;
    }

    private static bool NothingBetween(ReadOnlySpan<ScanEvent> events, int index, int force) => Grammar.SkipAdverbs(events, index + 1) == force;

    /// <summary>"and, where necessary, ...", "; upon acceptance ...": the conjunction leads to a predicate that opens with an adjunct.</summary>
    private static bool LeadsOn(ReadOnlySpan<ScanEvent> events, int conjunction)
    {
        int next = Grammar.SkipAdverbs(events, conjunction + 1);
        if (next < events.Length && Grammar.IsComma(events[next])) next++;
        return next < events.Length && (Grammar.OpensPart(events[next]) || events[next].Tag == LexiconTag.PurposeOpener);
    }

    /// <summary>"undertakes to", whose force "not to" goes on.</summary>
    private static bool Undertakes(ScanEvent force) => force.Tag == LexiconTag.NotTo || force.Tag is LexiconTag.Modal or LexiconTag.DutyModal && force.End - force.Start > 6;

    /// <summary>The force of a relative clause: right behind the pronoun, or behind a short subject. -1 when there is none.</summary>
    private static int OwnForce(ReadOnlySpan<ScanEvent> events, int relative)
    {
        int i = Grammar.SkipAdverbs(events, relative + 1);
        for (int words = 0; i < events.Length && words < 6; words++, i++)
        {
            if (Grammar.IsForce(events[i])) return i;
            if (events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase) || !(Grammar.IsActor(events[i]) || events[i].Tag is LexiconTag.Determiner or LexiconTag.Adverb || (words > 0 && events[i].Tag == LexiconTag.None))) return -1;
        }
        return -1;
    }

    /// <summary>"..., which shall be binding": a rule of its own. Behind no comma only where it commands.</summary>
    private static bool StandsAlone(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int relative, int force)
    {
        if (events[relative].Value != 0) return false;
        bool comma = false;
        for (int i = relative - 1; i > 0 && i > relative - 6 && !comma; i--)
        {
            if (Grammar.IsComma(events[i])) comma = true;
            else if (i == relative - 1 && events[i].Tag != LexiconTag.Preposition) break;
        }
        StatementClass own = (StatementClass)events[force].Value;
        // "goods which are prohibited" describes, "which shall be prohibited" commands.
        int letter = TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[events[force].Start]));
        return comma || (events[force].Tag == LexiconTag.Modal && letter is 's' or 'w' or 'm' or 'u' && own is StatementClass.Obligation or StatementClass.Prohibition);
    }

    /// <summary>"to which", "up to four of whom": where the relative clause with its preposition begins.</summary>
    private static int RelativeStart(ReadOnlySpan<ScanEvent> events, int relative, int force)
    {
        if (relative - 1 <= force || events[relative - 1].Tag != LexiconTag.Preposition) return relative;
        for (int i = relative - 1; i > force + 1 && i > relative - 6; i--)
            if (Grammar.IsComma(events[i])) return i + 1;
        return relative - 1;
    }

    private static int SeparatorStart(ReadOnlySpan<ScanEvent> events, int index)
    {
        while (index > 0 && (events[index - 1].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon || events[index - 1].Tag == LexiconTag.Conjunction)) index--;
        return index;
    }

    /// <summary>The conjunction or mark behind which the predicate of a force begins; -1 when the force has no beginning of its own.</summary>
    private static int BoundaryBefore(ReadOnlySpan<ScanEvent> events, int force, int previous, int lead)
    {
        int candidate = -1, depth = 0, start = force;
        for (int i = force - 1; i > previous; i--)
        {
            ScanEvent e = events[i];
            if (e.Kind == ScanEventKind.CloseBracket) depth++;
            if (e.Kind == ScanEventKind.OpenBracket) depth--;
            if (depth > 0 || e.Kind is ScanEventKind.OpenBracket) continue;
            if (e.Kind == ScanEventKind.Semicolon) return candidate >= 0 && lead < i ? Pick(events, candidate, i) : i;
            if (e.Tag == LexiconTag.Conjunction)
            {
                if (i > previous + 1 && events[i - 1].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon) return i - 1;
                if (candidate < 0) candidate = i;
                if (start == force || lead == i) return i;
                continue;
            }
            if (e.Kind == ScanEventKind.Comma)
            {
                if (lead >= 0) return lead;
                if (candidate >= 0) return candidate;
                if (start == force) continue;
                return Grammar.OpensNounPhrase(events[i + 1]) && !IsBehindAdjunct(events, i, previous) ? i : -1;
            }
            if (Grammar.IsAdverbial(e) && start == force) continue;
            start = i;
            if (force - i > LongestSubject) break;
        }
        return lead >= 0 ? lead : candidate;
    }

    /// <summary>The nearer of two beginnings, unless all between them is one noun phrase.</summary>
    private static int Pick(ReadOnlySpan<ScanEvent> events, int candidate, int mark)
    {
        for (int i = mark + 1; i < candidate; i++)
            if (!Grammar.OpensNounPhrase(events[i]) && events[i].Kind != ScanEventKind.Word && events[i].Tag is not (LexiconTag.Preposition or LexiconTag.Adverb or LexiconTag.Inanimate)) return candidate;
        return mark;
    }

    /// <summary>"shall, in case of need, the Parties ...": the comma closes what another opened, no new predicate begins.</summary>
    private static bool IsBehindAdjunct(ReadOnlySpan<ScanEvent> events, int comma, int previous) => comma - previous < 2;

    /// <summary>Whether nothing but adverbs, conditions and "the following" stands between the force and the end.</summary>
    public static bool EndsInCondition(ReadOnlySpan<ScanEvent> events, int first)
    {
        for (int i = events.Length - 1; i >= first; i--)
        {
            if (Grammar.OpensClause(events[i])) return true;
            if (events[i].Kind is ScanEventKind.Comma || Grammar.IsForce(events[i]) || events[i].Tag == LexiconTag.PurposeOpener) return false;
        }
        return false;
    }
}
