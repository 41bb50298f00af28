using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>Who bears a statement: the subject when it can act, the by-phrase of a passive, else nobody; and to whom it is done.</summary>
internal static class SubjectRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    public static void Apply(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, ref ClauseData clause)
    {
        if (force < 0 || clause.Class == StatementClass.Recital) return;
        int verb = ClassRule<TUnit>.VerbAt(events, force);
        clause.Counterparty = AddresseeRule<TUnit>.Find(text, events, Math.Max(verb, force), clause.Span.End);
        bool passive = IsPassive(text, events, force, verb);
        if (passive && ByPhrase(text, events, verb, clause.Span.End) is { IsEmpty: false } agent)
        {
            clause.Bearer = agent;
            clause.BearerKind = RoleKind.Other;
            return;
        }
        if (passive || clause.Class is StatementClass.Definition or StatementClass.Savings) return;
        (int first, int last) = SubjectOf(events, force);
        if (first >= last) return;
        RoleKind kind = KindOf(text, events, first, last);
        if (kind == RoleKind.Unspecified) return;
        int end = events[last - 1].End;
        (int from, int to) = TextUnits<TUnit>.Trim(text, events[first].Start, end);
        clause.Bearer = TextSpan.FromBounds(from, to);
        clause.BearerKind = kind;
    }

    /// <summary>The events of the subject: from the last comma that ends a leading condition up to the force.</summary>
    public static (int First, int Last) SubjectOf(ReadOnlySpan<ScanEvent> events, int force)
    {
        int last = force;
        while (last > 0 && (events[last - 1].Tag == LexiconTag.Adverb || events[last - 1].Kind == ScanEventKind.Comma)) last--;
        int first = 0;
        bool leading = events[0].Tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener or LexiconTag.QualifierOpener
            or LexiconTag.TemporalOpener or LexiconTag.PurposeOpener or LexiconTag.QualifierPhrase or LexiconTag.TemporalPhrase or LexiconTag.Adverb;
        for (int i = 0; i < last; i++)
        {
            if (events[i].Kind is ScanEventKind.Comma && (leading || OpensSubject(events, i + 1, last))) first = i + 1;
            if (events[i].Kind is ScanEventKind.Semicolon) first = i + 1;
        }
        // "All Members, in order to ..., undertake": what a comma and an opener set off is no subject.
        for (int i = first + 1; i + 1 < last; i++)
        {
            if (events[i].Kind != ScanEventKind.Comma || !Ends(events[i + 1])) continue;
            last = i;
            break;
        }
        if (leading && first == 0) first = LastActor(events, last);
        while (first < last && (events[first].Kind == ScanEventKind.Comma || events[first].Tag is LexiconTag.Conjunction or LexiconTag.Adverb or LexiconTag.QualifierPhrase or LexiconTag.TemporalPhrase)) first++;
        return (first, last);
    }

    /// <summary>"When taking such measures Poland", "to this end each Party": without a comma the subject begins at the last actor.</summary>
    private static int LastActor(ReadOnlySpan<ScanEvent> events, int last)
    {
        for (int i = last - 1; i > 0; i--)
        {
            if (events[i].Tag != LexiconTag.Actor) continue;
            // "the Joint Committee": the article and the words in between are its own.
            int start = i;
            while (start > 1 && i - start < 4 && events[start].Kind is ScanEventKind.Word && events[start - 1].Kind is ScanEventKind.Word) start--;
            return start;
        }
        return 0;
    }

    /// <summary>"In international organizations, the Parties": words in front that no actor opens end at the comma before one that an actor does.</summary>
    private static bool OpensSubject(ReadOnlySpan<ScanEvent> events, int index, int last) =>
        index < last && events[0].Tag is not (LexiconTag.Actor or LexiconTag.Negation) && events[index].Tag is LexiconTag.Actor or LexiconTag.Negation;

    /// <summary>Whether an active predicate has no subject of its own.</summary>
    public static bool IsShared(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force)
    {
        (int first, int last) = SubjectOf(events, force);
        return first >= last && !IsPassive(text, events, force, ClassRule<TUnit>.VerbAt(events, force));
    }

    /// <summary>The first word that can be a verb: of an item "inform the other Party".</summary>
    public static TextSpan FirstVerb(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events)
    {
        foreach (ScanEvent e in events)
        {
            if (e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) continue;
            if (e.Tag is LexiconTag.Adverb or LexiconTag.Conjunction or LexiconTag.QualifierPhrase or LexiconTag.TemporalPhrase) continue;
            return e.Tag is LexiconTag.QualifierOpener or LexiconTag.TriggerOpener or LexiconTag.TemporalOpener ? default : TextSpan.FromBounds(e.Start, e.End);
        }
        return default;
    }

    private static bool IsPassive(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, int verb)
    {
        if (verb < 0) return false;
        bool be = false;
        for (int i = force + 1; i < verb; i++) be |= events[i].Tag == LexiconTag.Be;
        return be && IsParticiple(text, events[verb]);
    }

    private static bool IsParticiple(ReadOnlySpan<TUnit> text, ScanEvent e)
    {
        if (e.End - e.Start < 4) return false;
        int last = TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[e.End - 1]));
        int before = TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[e.End - 2]));
        return (before, last) is ('e', 'd') or ('e', 'n') or ('w', 'n') or ('l', 'd') or ('d', 'e') or ('i', 'd') or ('n', 'e') or ('h', 't') or ('n', 't') or ('p', 't');
    }

    private static TextSpan ByPhrase(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int verb, int end)
    {
        for (int i = verb + 1; i < events.Length && i <= verb + 8; i++)
        {
            if (events[i].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon) break;
            if (!IsBy(text, events[i])) continue;
            int last = i + 1;
            bool actor = false;
            while (last < events.Length && events[last].Kind is ScanEventKind.Word or ScanEventKind.Phrase && !Ends(events[last]))
            {
                if (last > i + 1 && events[last].Kind == ScanEventKind.Word && IsPreposition(text, events[last]) && !AddresseeRule<TUnit>.IsOf(text, events[last])) break;
                actor |= events[last++].Tag is LexiconTag.Actor or LexiconTag.Addressee;
            }

            if (!actor) continue;
            (int from, int to) = TextUnits<TUnit>.Trim(text, events[i].End, last < events.Length ? events[last].Start : end);
            return to > from ? TextSpan.FromBounds(from, to) : default;
        }
        return default;
    }

    internal static bool Ends(ScanEvent e) => e.Tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener or LexiconTag.QualifierOpener
        or LexiconTag.QualifierPhrase or LexiconTag.TemporalOpener or LexiconTag.TemporalPhrase or LexiconTag.Relative or LexiconTag.PurposeOpener;

    private static bool IsBy(ReadOnlySpan<TUnit> text, ScanEvent e) => TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "by");

    /// <summary>The kind of a subject that can act, by its first actor word; a name by its capital letter; unspecified for things.</summary>
    private static RoleKind KindOf(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            // What stands behind "of" or a relative pronoun describes the head.
            if (i > first && events[i].Tag == LexiconTag.Relative) break;
            if (events[i].Tag == LexiconTag.Actor) return IsHead(text, events, first, i) ? (RoleKind)events[i].Value : RoleKind.Unspecified;
            if (events[i].Tag == LexiconTag.Addressee) return IsHead(text, events, first, i) ? RoleKind.OtherParty : RoleKind.Unspecified;
        }
        if (last - first == 1 && events[first].Tag == LexiconTag.Relative) return RoleKind.Unspecified;
        return IsName(text, events, first, last) ? RoleKind.NamedParty : RoleKind.Unspecified;
    }

    private static bool IsHead(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int actor)
    {
        for (int i = first; i < actor; i++)
        {
            if (events[i].Kind != ScanEventKind.Word || events[i].End - events[i].Start is < 2 or > 4) continue;
            if (IsPreposition(text, events[i]) && i > first) return false;
        }
        return true;
    }

    /// <summary>"of", "for", "by", "to", "from", "in": the actor behind it is not the subject's head.</summary>
    internal static bool IsPreposition(ReadOnlySpan<TUnit> text, ScanEvent e) =>
        TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "of", "by", "to", "in", "on", "at", "for", "from", "with");

    /// <summary>Names of States and organs: every word has a capital, but for small ones in between.</summary>
    private static bool IsName(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int last)
    {
        int capitals = 0;
        for (int i = first; i < last; i++)
        {
            if (events[i].Kind != ScanEventKind.Word)
            {
                if (events[i].Tag is LexiconTag.Conjunction or LexiconTag.Actor) continue;
                return false;
            }
            if (TextUnits<TUnit>.IsUpper(TextUnits<TUnit>.Decode(text, events[i].Start, out _))) capitals++;
            else if (events[i].End - events[i].Start > 3) return false;
        }
        int start = TextUnits<TUnit>.Decode(text, events[first].Start, out _);
        int length = events[first].End - events[first].Start;
        // "The Agreement", "Modifications": a capital that only opens the sentence makes no name.
        return capitals >= (length <= 3 || last - first == 1 ? 2 : 1) && TextUnits<TUnit>.IsUpper(start);
    }
}
