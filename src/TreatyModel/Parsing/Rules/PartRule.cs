using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>The triggers, exceptions, qualifiers, temporal terms and references of a statement, from their opening words to their end.</summary>
/// <remarks>What stands in a trigger, in an exception, in a relative clause or behind a participle ("measures taken under") is theirs and is not listed again.</remarks>
internal static class PartRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestPeriod = 7;
    private const int LongestLetter = 4;

    /// <param name="text">The text.</param>
    /// <param name="events">The events of the statement.</param>
    /// <param name="force">The event with the force; -1 in a list's item.</param>
    /// <param name="verbal">The verb group.</param>
    /// <param name="end">Where the statement ends.</param>
    /// <param name="clause">Gets the parts.</param>
    public static void Apply(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, in Verbal verbal, int end, ref ClauseData clause)
    {
        int subject = force < 0 ? 0 : SubjectRule.SubjectOf(events, force).First;
        int busyUntil = 0, readUntil = 0, nestedFrom = -1, depth = 0;
        for (int i = 0; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Tag == LexiconTag.None)
            {
                if (e.Kind is ScanEventKind.Comma or ScanEventKind.Semicolon) nestedFrom = -1;
                else if (e.Kind == ScanEventKind.OpenBracket) depth++;
                else if (e.Kind == ScanEventKind.CloseBracket) depth--;
                continue;
            }
            if (i == force) nestedFrom = -1;
            if (e.Start >= readUntil && ReferenceRule<TUnit>.TryRead(text, events, i, out TextSpan reference, out ReferenceTarget target))
            {
                // A number at the end of a statement may seem to go on in the next.
                clause.Parts.Add(new ClausePart(ClausePartKind.Reference, reference.End <= end ? reference : TextSpan.FromBounds(reference.Start, Math.Max(e.End, end)), (int)target));
                readUntil = reference.End;
            }
            if (e.Tag == LexiconTag.Relative && i > 0 && !(force >= 0 && i < force && events[i - 1].Tag == LexiconTag.Declares)) nestedFrom = nestedFrom < 0 && !Grammar.IsForce(events[Math.Min(events.Length - 1, i + 1)]) || i > force ? i : nestedFrom;
            if (e.Start < busyUntil || depth > 0) continue;
            bool nested = nestedFrom >= 0;
            switch (e.Tag)
            {
                case LexiconTag.TemporalPhrase or LexiconTag.QualifierPhrase or LexiconTag.TriggerPhrase:
                    if (!nested) clause.Parts.Add(new ClausePart(KindOf(e.Tag), TextSpan.FromBounds(e.Start, e.End), e.Value));
                    continue;
                case LexiconTag.PeriodUnit:
                    if (!nested && TryLength(text, events, i, out TextSpan length))
                    {
                        clause.Parts.Add(new ClausePart(ClausePartKind.Temporal, length, (int)TemporalKind.Duration));
                        busyUntil = length.End;
                    }
                    continue;
                case LexiconTag.Preposition or LexiconTag.PurposeOpener:
                    if (nested || !TryAdjunct(text, events, i, force, verbal, end, out ClausePart adjunct)) continue;
                    clause.Parts.Add(adjunct);
                    busyUntil = adjunct.Span.End;
                    continue;
                case LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener or LexiconTag.QualifierOpener or LexiconTag.TemporalOpener:
                    break;
                default:
                    continue;
            }
            ClausePartKind kind = KindOf(e.Tag);
            if (i + 1 < events.Length && kind == ClausePartKind.Qualifier && (events[i + 1].Tag == LexiconTag.Relative || events[i + 1].Kind == ScanEventKind.OpenBracket)) continue;
            if (kind is ClausePartKind.Qualifier or ClausePartKind.Temporal && (nested || IsBehindParticiple(text, events, i, verbal.Verb))) continue;
            if (kind == ClausePartKind.Trigger && ((nested && e.Value == 8) || IsPlace(text, events, i))) continue;
            if (kind == ClausePartKind.Temporal && !IsTime(text, events, i)) continue;
            if (kind == ClausePartKind.Exception && nested && !Grammar.OpensClause(e)) continue;
            int stop = WithoutConjunction(events, i, EndOf(text, events, i, force, subject, verbal.Verb, end, kind));
            int start = kind == ClausePartKind.Temporal ? PeriodBefore(text, events, i) : OnlyBefore(text, events, i);
            (int from, int to) = TextUnits<TUnit>.Trim(text, start, Math.Max(e.End, stop));
            while (to > e.End && TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, to), out _) is ',' or ';') to = TextUnits<TUnit>.Trim(text, from, TextUnits<TUnit>.StepBack(text, to)).End;
            if (kind == ClausePartKind.Trigger && Grammar.IsProviso(e) && IsDenied(text, events, i, to)) kind = ClausePartKind.Exception;
            if (kind is ClausePartKind.Trigger or ClausePartKind.Exception) AddTriggers(text, events, i, from, to, kind, ref clause);
            else clause.Parts.Add(new ClausePart(kind, TextSpan.FromBounds(from, to), e.Value));
            // A condition swallows what is in it; the others end where the next begins.
            busyUntil = to;
        }
    }

    /// <summary>"a place where both have offices": no condition.</summary>
    private static bool IsPlace(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i) => i > 0 && events[i].End - events[i].Start == 5 && TextUnits<TUnit>.IsAnyOf(text, events[i].Start, events[i].End, "where")
        && TextUnits<TUnit>.IsAnyOf(text, events[i - 1].Start, events[i - 1].End, "place", "places", "area", "areas", "zone", "port", "point", "location", "premises", "territory");

    private static ClausePartKind KindOf(LexiconTag tag) => tag switch
    {
        LexiconTag.TriggerOpener or LexiconTag.TriggerPhrase => ClausePartKind.Trigger,
        LexiconTag.ExceptionOpener => ClausePartKind.Exception,
        LexiconTag.QualifierOpener or LexiconTag.QualifierPhrase => ClausePartKind.Qualifier,
        _ => ClausePartKind.Temporal,
    };

    private static bool OpensAny(ScanEvent e) => Grammar.OpensPart(e) || e.Tag is LexiconTag.TemporalPhrase or LexiconTag.QualifierPhrase or LexiconTag.TriggerPhrase;

    /// <summary>
    /// A part in front of the subject ends at the comma before the subject or the next part; one between commas at the second comma; one at
    /// the end of the sentence where another part of equal rank begins, or with the sentence.
    /// </summary>
    private static int EndOf(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener, int force, int subject, int verb, int end, ClausePartKind kind)
    {
        bool clause = kind is ClausePartKind.Trigger || (kind is ClausePartKind.Exception && Grammar.OpensClause(events[opener]));
        bool leading = opener < subject;
        bool inserted = opener > 0 && (Grammar.IsComma(events[opener - 1]) || (force >= 0 && opener - 1 == force) || events[opener - 1].Tag == LexiconTag.Conjunction) && opener > force && (opener < verb || (opener == verb + 2 && Grammar.IsComma(events[opener - 1])));
        int depth = 0;
        bool dated = false;
        for (int i = opener + 1; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Kind == ScanEventKind.OpenBracket) depth++;
            if (e.Kind == ScanEventKind.CloseBracket) depth--;
            if (depth < 0) return e.Start;
            if (depth > 0) continue;
            if (leading && i >= subject) return events[i - 1].Kind == ScanEventKind.Comma ? events[i - 1].Start : e.Start;
            if (!leading && force >= 0 && opener < force && i >= force) return e.Start;
            // "shall upon such deposit become", "shall examine in the context of the Committee the effect": without commas it ends at the verb or at its object.
            if (opener > force && opener < verb && (i == verb || e.Tag == LexiconTag.Be) && force >= 0) return e.Start;
            if (opener == verb + 1 && !clause && i > opener + 1 && e.Tag == LexiconTag.Determiner && EndsNounPhrase(events[i - 1])) return e.Start;
            if (e.Tag == LexiconTag.None && e.Kind == ScanEventKind.Word) continue;
            if (e.Kind == ScanEventKind.Semicolon && !(clause && LettersFollow(text, events, i))) return e.Start;
            if (e.Kind == ScanEventKind.Comma)
            {
                if (clause && LettersFollow(text, events, i)) continue;
                if (i + 1 >= events.Length || IsNumberAt(text, events, i + 1)) continue;
                ScanEvent next = events[i + 1];
                bool part = OpensAny(next) || (next.Tag == LexiconTag.Conjunction && i + 2 < events.Length && (Grammar.OpensPart(events[i + 2]) || Grammar.IsComma(events[i + 2])));
                if (leading && !part) continue;
                // "If, at the request of X, ...": a comma right behind the opener sets something off.
                if (i == opener + 1 && Grammar.OpensClause(events[opener])) { i = SkipInsertion(events, i); continue; }
                if (part && !(clause && ((next.Tag is LexiconTag.TemporalOpener or LexiconTag.TemporalPhrase && leading) || next.Tag == LexiconTag.QualifierPhrase || (!leading && !inserted && next.Tag == LexiconTag.QualifierOpener)))) return e.Start;
                if (inserted || !clause) return e.Start;
                continue;
            }
            if (!clause && (e.Tag == LexiconTag.PurposeOpener || (e.Tag == LexiconTag.Relative && e.Value == Grammar.That && force >= 0 && events[force].Tag == LexiconTag.Declares))) return e.Start;
            // "through consultations to arrive at": an infinitive goes on with the verb.
            if (!clause && !leading && i > opener + 1 && Grammar.IsPreposition(e, Grammar.To) && i + 1 < events.Length && IsInfinitive(text, events[i + 1])) return e.Start;
            if (e.Tag == LexiconTag.Conjunction)
            {
                int next = i + 1;
                if (next < events.Length && OpensAny(events[next]) && (!leading || !clause) && !(dated && events[next].Tag == LexiconTag.TriggerOpener)) return e.Start;
                // "taken by the Council and shall be": the next verb group.
                continue;
            }
            if (!OpensAny(e)) continue;
            // "the date when", "and when": the clause tells the date.
            if (kind == ClausePartKind.Temporal && e.Tag == LexiconTag.TriggerOpener && (i - 1 == opener || dated || IsDateWord(text, events[i - 1])))
            {
                dated = true;
                continue;
            }
            if (!clause && e.Tag == LexiconTag.ExceptionOpener || (e.Tag == LexiconTag.TriggerOpener && !clause && e.Value != 8)) return e.Start;
            if (!clause && !leading && kind == ClausePartKind.Qualifier && e.Tag is LexiconTag.QualifierOpener or LexiconTag.TemporalOpener or LexiconTag.TemporalPhrase && !IsBehindParticiple(text, events, i, -1)) return e.Start;
            if (clause && e.Tag == LexiconTag.ExceptionOpener && Grammar.OpensClause(e) && kind == ClausePartKind.Trigger) return e.Start;
            if (kind == ClausePartKind.Temporal && e.Tag is LexiconTag.QualifierOpener or LexiconTag.QualifierPhrase) return e.Start;
        }
        return end;
    }

    private static bool EndsNounPhrase(ScanEvent e) => e.Kind == ScanEventKind.Word && e.Tag == LexiconTag.None || Grammar.IsActor(e) || e.Tag is LexiconTag.Inanimate or LexiconTag.ThisInstrument;

    private static bool IsInfinitive(ReadOnlySpan<TUnit> text, ScanEvent e) => e.Kind == ScanEventKind.Word && e.Tag == LexiconTag.None && TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, e.Start, out _));

    /// <summary>"; (b)", ", and (c)": the next of lettered conditions.</summary>
    private static bool LettersFollow(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int mark)
    {
        int i = mark + 1;
        if (i < events.Length && events[i].Tag == LexiconTag.Conjunction) i++;
        return IsLetter(text, events, i);
    }

    private static bool IsLetter(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i) => i + 2 < events.Length && events[i].Kind == ScanEventKind.OpenBracket
        && events[i + 2].Kind == ScanEventKind.CloseBracket && events[i + 1].End - events[i + 1].Start <= LongestLetter && !TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[events[i + 1].Start]));

    /// <summary>Lettered conditions are a trigger each: "if (a) ...; and (b) ...".</summary>
    private static void AddTriggers(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener, int from, int to, ClausePartKind kind, ref ClauseData clause)
    {
        int level = kind == ClausePartKind.Trigger ? LevelOf(events, opener, to) : 0;
        for (int i = opener + 1; kind == ClausePartKind.Trigger && i < events.Length && events[i].Start < to; i++)
        {
            if (events[i].Kind is not (ScanEventKind.Comma or ScanEventKind.Semicolon) || !LettersFollow(text, events, i)) continue;
            (_, int end) = TextUnits<TUnit>.Trim(text, from, events[i].Start);
            clause.Parts.Add(new ClausePart(kind, TextSpan.FromBounds(from, end), level));
            int letter = events[i + 1].Tag == LexiconTag.Conjunction ? i + 2 : i + 1;
            from = TextUnits<TUnit>.SkipWhiteSpace(text, events[letter + 2].End);
        }
        if (from < to) clause.Parts.Add(new ClausePart(kind, TextSpan.FromBounds(from, to), level));
    }

    private static int SkipInsertion(ReadOnlySpan<ScanEvent> events, int comma)
    {
        for (int i = comma + 1; i < events.Length; i++)
            if (Grammar.IsComma(events[i])) return i;
        return comma;
    }

    /// <summary>"Articles 77, 79, and 81".</summary>
    private static bool IsNumberAt(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index)
    {
        if (events[index].Tag == LexiconTag.Conjunction) index++;
        return index < events.Length && (TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[events[index].Start])) || events[index].Tag == LexiconTag.ReferenceWord);
    }

    /// <summary>"the date when", "the day on which": the clause tells the date.</summary>
    private static bool IsDateWord(ReadOnlySpan<TUnit> text, ScanEvent e) => TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "date", "day");

    /// <summary>"measures taken in accordance with": what stands behind a participle that is no main verb is the noun's.</summary>
    private static bool IsBehindParticiple(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i, int verb)
    {
        if (i < 2 || i - 1 == verb) return false;
        ScanEvent before = events[i - 1];
        if (before.Tag is not (LexiconTag.None or LexiconTag.AddressingVerb or LexiconTag.PowerVerb) || before.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) return false;
        bool form = NounPhraseRule<TUnit>.IsGerund(text, before) || (EndsInEd(text, before) && !(i - 2 == verb && events[i - 2].Tag == LexiconTag.Conjunction));
        return form && events[i - 2].Tag is not (LexiconTag.Be or LexiconTag.Conjunction or LexiconTag.Finite) && !(i - 2 >= 0 && events[i - 2].Kind == ScanEventKind.Comma);
    }

    private static bool EndsInEd(ReadOnlySpan<TUnit> text, ScanEvent e) => e.End - e.Start > 4
        && (TextUnits<TUnit>.IsAnyOf(text, e.End - 2, e.End, "ed") || TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "taken", "given", "made", "held", "laid", "drawn"));

    /// <summary>A deadline names a length of time or a date: "within that area", "before the Court", "the following list" name none.</summary>
    private static bool IsTime(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i)
    {
        ScanEvent e = events[i];
        if (i > 0 && events[i - 1].Tag == LexiconTag.Determiner && e.Value == (short)TemporalKind.Start) return false;
        if (i + 1 >= events.Length) return i > 0 && events[i - 1].Tag == LexiconTag.PeriodUnit || e.End - e.Start == 10;
        if (e.Value != (short)TemporalKind.Deadline || e.End - e.Start is 9) return events[i + 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase;
        if (TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "before")) return !(events[i + 1].Tag == LexiconTag.Determiner && i + 2 < events.Length && Grammar.IsActor(events[i + 2])) && !Grammar.IsActor(events[i + 1]) || events.Length > i + 3 && events[i + 2].Tag is LexiconTag.None or LexiconTag.ConstitutiveFinite;
        if (TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "prior to", "in advance", "by the end of", "in advance of", "at the latest", "sufficiently in advance of", "sufficiently in advance", "well in advance", "not later than", "no later than", "not earlier than")) return true;
        for (int k = i + 1; k < events.Length && k <= i + LongestPeriod; k++)
        {
            if (events[k].Tag == LexiconTag.PeriodUnit) return true;
            if (TextUnits<TUnit>.IsAnyOf(text, events[k].Start, events[k].End, "period", "time", "periods", "deadline", "deadlines", "limits")) return true;
        }
        return false;
    }

    /// <summary>A length of time by itself: "for two years", "45 working days"; not one that an opener has.</summary>
    private static bool TryLength(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int unit, out TextSpan span)
    {
        span = default;
        if (unit + 1 < events.Length && events[unit + 1].Tag == LexiconTag.TemporalOpener) return false;
        int first = NumberBefore(text, events, unit);
        if (first < 0 || (first > 0 && events[first - 1].Tag == LexiconTag.Determiner)) return false;
        if (first > 0 && events[first - 1].Tag == LexiconTag.Preposition)
        {
            if (Grammar.IsPreposition(events[first - 1], Grammar.Of)) return false;
            first--;
        }
        span = TextSpan.FromBounds(events[first].Start, events[unit].End);
        return true;
    }

    /// <summary>Where the number of a length of time begins: "thirty (30) working days"; -1 when there is none.</summary>
    private static int NumberBefore(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int unit)
    {
        LexiconTable<TUnit> numbers = LexiconSection.Structure.For<TUnit>();
        int first = -1;
        for (int i = unit - 1; i >= 0 && i >= unit - LongestPeriod; i--)
        {
            ScanEvent e = events[i];
            if (e.Kind is ScanEventKind.OpenBracket or ScanEventKind.CloseBracket || TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "working", "calendar", "business", "consecutive", "full")) continue;
            if (e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) break;
            int phrase = numbers.Match(text, e.Start, e.End, out _);
            bool number = TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[e.Start])) || (phrase != 0 && numbers.TagOf(phrase) == LexiconTag.NumberWord);
            if (!number) break;
            first = i;
        }
        return first;
    }

    /// <summary>"thirty (30) days after": the length of time in front belongs to the term.</summary>
    private static int PeriodBefore(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener)
    {
        if (opener == 0 || events[opener - 1].Tag != LexiconTag.PeriodUnit) return events[opener].Start;
        int first = NumberBefore(text, events, opener - 1);
        return first < 0 ? events[opener].Start : events[first].Start;
    }

    /// <summary>"only if", "solely for": the word in front belongs to the part.</summary>
    private static int OnlyBefore(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener) =>
        opener > 0 && events[opener - 1].Tag == LexiconTag.Adverb && TextUnits<TUnit>.IsAnyOf(text, events[opener - 1].Start, events[opener - 1].End, "only", "solely", "exclusively") ? events[opener - 1].Start : events[opener].Start;

    /// <summary>Qualifiers and conditions that a preposition opens: "by giving notice", "in exercising its rights", "for peaceful purposes", "under Article 5", "by 1 January 2005".</summary>
    private static bool TryAdjunct(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i, int force, in Verbal verbal, int end, out ClausePart part)
    {
        part = default;
        if (i + 1 >= events.Length) return false;
        ScanEvent e = events[i], next = events[i + 1];
        ClausePartKind kind = ClausePartKind.Qualifier;
        int detail = (int)QualifierKind.Manner;
        if (e.Tag == LexiconTag.PurposeOpener)
        {
            // "for the purpose of extradition" limits, "for the purpose of enabling" tells an aim.
            if (e.Value != 1 || NounPhraseRule<TUnit>.IsGerund(text, next)) return false;
        }
        else if (e.Value == Grammar.By)
        {
            if (TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[next.Start])) || (i + 2 < events.Length && NounPhraseRule<TUnit>.IsCapital(text, next) && !Grammar.IsActor(next) && next.Tag != LexiconTag.ReferenceWord && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[events[i + 2].Start])) && events[i + 2].End - events[i + 2].Start <= 4))
                (kind, detail) = (ClausePartKind.Temporal, (int)TemporalKind.Deadline);
            else if (NounPhraseRule<TUnit>.IsGerund(text, next)) detail = (int)QualifierKind.Means;
            else if ((next.Tag == LexiconTag.Determiner && next.End - next.Start > 2) || !(verbal.IsPassive && i > verbal.Verb && i <= verbal.Verb + 3 && !NounPhraseRule<TUnit>.TryActor(text, events, i + 1, out _, out _))) return false;
        }
        else if (e.Value == Grammar.In && NounPhraseRule<TUnit>.IsGerund(text, next) && next.Tag != LexiconTag.TemporalOpener)
        {
            bool leads = i == 0 || (i > 0 && events[i - 1].Tag == LexiconTag.Conjunction);
            if (!leads && i - 1 != force && !(i > 1 && Grammar.IsComma(events[i - 1]) && i - 2 == force)) return false;
            if (leads) (kind, detail) = (ClausePartKind.Trigger, 0);
        }
        else if (e.Value == Grammar.For)
        {
            if (!EndsInPurposes(text, events, i)) return false;
        }
        else if (e.Value == Grammar.As)
        {
            if (!Grammar.OpensComparison(events, i)) return false;
            detail = (int)QualifierKind.Discretion;
        }
        else if (e.Value == Grammar.Under)
        {
            bool law = next.Tag is LexiconTag.ReferenceWord or LexiconTag.ThisInstrument or LexiconTag.ReferencePhrase or LexiconTag.Instrument;
            if (!law || i - 1 < 0 || !(i - 1 == verbal.Verb || (i > 1 && events[i - 2].Tag == LexiconTag.Be))) return false;
            detail = (int)QualifierKind.Conformity;
        }
        else
        {
            return false;
        }
        int stop = i < force && (kind is ClausePartKind.Trigger or ClausePartKind.Temporal || e.Tag == LexiconTag.PurposeOpener) ? LeadingEnd(events, i, force, end) : AdjunctEnd(text, events, i, force, end);
        int start = OnlyBefore(text, events, i);
        (int from, int to) = TextUnits<TUnit>.Trim(text, start, Math.Max(next.End, stop));
        part = new ClausePart(kind, TextSpan.FromBounds(from, to), detail);
        return to > from;
    }

    private static bool EndsInPurposes(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i)
    {
        for (int k = i + 1; k < events.Length && k <= i + 6; k++)
        {
            if (TextUnits<TUnit>.IsAnyOf(text, events[k].Start, events[k].End, "purposes", "reasons", "purpose") || events[k].Tag == LexiconTag.Inanimate && TextUnits<TUnit>.IsAnyOf(text, events[k].Start, events[k].End, "purposes", "purpose")) return k > i + 1 && events[i + 1].Tag != LexiconTag.Determiner;
            if (events[k].Tag is not (LexiconTag.None or LexiconTag.Conjunction or LexiconTag.Adverb) || events[k].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) return false;
        }
        return false;
    }

    private static int LeadingEnd(ReadOnlySpan<ScanEvent> events, int i, int force, int end)
    {
        int subject = force < 0 ? events.Length : SubjectRule.SubjectOf(events, force).First;
        for (int k = i + 1; k < events.Length && k < subject; k++)
            if (Grammar.IsComma(events[k])) return events[k].Start;
        return subject < events.Length && subject > i ? events[subject].Start : end;
    }

    private static int AdjunctEnd(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i, int force, int end)
    {
        for (int k = i + 1; k < events.Length; k++)
        {
            ScanEvent e = events[k];
            if (e.Kind is ScanEventKind.Comma && !IsNumberAt(text, events, Math.Min(k + 1, events.Length - 1)) || e.Kind is ScanEventKind.Semicolon || OpensAny(e) && k > i + 1 && !Grammar.IsPreposition(events[i], Grammar.As) || e.Tag is LexiconTag.PurposeOpener || k == force) return e.Start;
            if (k > i + 1 && e.Tag is LexiconTag.DutyVerb or LexiconTag.Modal && i == force + 1) return e.Start;
        }
        return end;
    }

    /// <summary>"if asked and unless": the conjunction belongs to neither part.</summary>
    private static int WithoutConjunction(ReadOnlySpan<ScanEvent> events, int opener, int end)
    {
        int last = opener;
        while (last + 1 < events.Length && events[last + 1].Start < end) last++;
        return last > opener && events[last].Tag == LexiconTag.Conjunction ? events[last].Start : end;
    }

    /// <summary>"provided that it does not": a proviso that denies is an exception.</summary>
    private static bool IsDenied(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener, int end)
    {
        for (int i = opener + 1; i < events.Length && events[i].Start < end; i++)
        {
            ScanEvent e = events[i];
            if (e.Tag == LexiconTag.Conjunction) return false;
            if (e.Tag == LexiconTag.Negation || e is { Tag: LexiconTag.Actor, Value: (short)RoleKind.NoParty } || e is { Tag: LexiconTag.Finite, Value: 1 } || e is { Tag: LexiconTag.Modal, Value: 2 }
                || e.Tag == LexiconTag.SavingsFinite || (e.Tag == LexiconTag.Adverb && TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "not"))) return true;
        }
        return false;
    }

    private static int LevelOf(ReadOnlySpan<ScanEvent> events, int opener, int end)
    {
        int level = Grammar.LevelOfOpener(events[opener]);
        for (int i = opener + 1; i < events.Length && events[i].Start < end; i++)
        {
            if (events[i].Tag != LexiconTag.TriggerCue) continue;
            // A threat of attack is a threat; among the rest the gravest armed event counts.
            if (level == (int)TriggerLevel.Threat) break;
            if (level == 0 || (events[i].Value <= (int)TriggerLevel.StateOfWar && events[i].Value > level)) level = events[i].Value;
        }
        return level;
    }
}
