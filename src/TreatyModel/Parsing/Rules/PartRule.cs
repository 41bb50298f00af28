using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>The triggers, exceptions, qualifiers, temporal terms and references of a statement, from their opening words to their end.</summary>
internal static class PartRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    public static void Apply(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, int end, ref ClauseData clause)
    {
        int subject = force < 0 ? 0 : SubjectRule<TUnit>.SubjectOf(events, force).First;
        int busyUntil = 0;
        for (int i = 0; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (ReferenceRule<TUnit>.TryRead(text, events, i, out TextSpan reference, out ReferenceTarget target)) clause.Parts.Add(new ClausePart(ClausePartKind.Reference, reference, (int)target));
            if (e.Start < busyUntil || !TryKind(e.Tag, out ClausePartKind kind)) continue;
            if (e.Tag is LexiconTag.TemporalPhrase or LexiconTag.QualifierPhrase)
            {
                clause.Parts.Add(new ClausePart(kind, TextSpan.FromBounds(e.Start, e.End), e.Value));
                continue;
            }
            if (e.Tag == LexiconTag.TemporalOpener && (TemporalKind)e.Value == TemporalKind.Deadline && IsWithinPlace(text, events, i)) continue;
            int stop = WithoutConjunction(events, i, EndOf(text, events, i, force, subject, end, kind));
            int start = kind == ClausePartKind.Temporal ? PeriodBefore(text, events, i) : e.Start;
            (int from, int to) = TextUnits<TUnit>.Trim(text, start, Math.Max(e.End, stop));
            while (to > e.End && TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, to), out _) is ',' or ';') to = TextUnits<TUnit>.Trim(text, from, TextUnits<TUnit>.StepBack(text, to)).End;
            clause.Parts.Add(new ClausePart(kind, TextSpan.FromBounds(from, to), kind == ClausePartKind.Trigger ? LevelOf(events, i, to) : e.Value));
            // A condition swallows what is in it; the others end where the next begins.
            busyUntil = to;
        }
    }

    private static bool TryKind(LexiconTag tag, out ClausePartKind kind)
    {
        kind = tag switch
        {
            LexiconTag.TriggerOpener => ClausePartKind.Trigger,
            LexiconTag.ExceptionOpener => ClausePartKind.Exception,
            LexiconTag.QualifierOpener or LexiconTag.QualifierPhrase => ClausePartKind.Qualifier,
            _ => ClausePartKind.Temporal,
        };
        return tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener or LexiconTag.QualifierOpener or LexiconTag.QualifierPhrase
            or LexiconTag.TemporalOpener or LexiconTag.TemporalPhrase;
    }

    /// <summary>
    /// A part in front of the subject ends at the comma before the subject or the next part; one between commas at the second comma; one at
    /// the end of the sentence where another part of equal rank begins, or with the sentence.
    /// </summary>
    private static int EndOf(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener, int force, int subject, int end, ClausePartKind kind)
    {
        bool clause = kind is ClausePartKind.Trigger or ClausePartKind.Exception;
        bool leading = opener < subject;
        bool inserted = opener > 0 && events[opener - 1].Kind == ScanEventKind.Comma && opener > force;
        int depth = 0;
        for (int i = opener + 1; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Kind == ScanEventKind.OpenBracket) depth++;
            if (e.Kind == ScanEventKind.CloseBracket) depth--;
            if (depth < 0) return e.Start;
            if (depth > 0) continue;
            if (leading && i >= subject) return events[i - 1].Kind == ScanEventKind.Comma ? events[i - 1].Start : e.Start;
            if (!leading && force >= 0 && opener < force && i >= force) return e.Start;
            if (e.Kind == ScanEventKind.Semicolon) return e.Start;
            if (e.Kind == ScanEventKind.Comma)
            {
                bool part = i + 1 < events.Length && TryKind(events[i + 1].Tag, out _);
                if (leading && !part) continue;
                if (part || inserted || !clause || IsVerbSide(events, opener, force)) return e.Start;
                continue;
            }
            if (e.Tag == LexiconTag.PurposeOpener) return e.Start;
            if (!TryKind(e.Tag, out ClausePartKind other)) continue;
            if (kind == ClausePartKind.Temporal && IsDateWord(text, events[i - 1])) continue;
            if (!clause && other is ClausePartKind.Trigger or ClausePartKind.Exception) return e.Start;
            if (!clause && other is ClausePartKind.Qualifier && kind == ClausePartKind.Qualifier && e.Tag == LexiconTag.QualifierOpener) return e.Start;
            if (clause && other is ClausePartKind.Exception && kind == ClausePartKind.Trigger) return e.Start;
            if (kind == ClausePartKind.Temporal && other == ClausePartKind.Qualifier) return e.Start;
        }
        return end;
    }

    /// <summary>"the date when", "the day on which": the clause tells the date.</summary>
    private static bool IsDateWord(ReadOnlySpan<TUnit> text, ScanEvent e) => TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "date", "day");

    /// <summary>"within that area" names a place: a deadline names a length of time, a period or a date.</summary>
    private static bool IsWithinPlace(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener)
    {
        ScanEvent e = events[opener];
        if (!TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "within")) return false;
        for (int i = opener + 1; i < events.Length && i <= opener + 7; i++)
            if (events[i].Tag == LexiconTag.PeriodUnit) return false;
        return true;
    }

    /// <summary>"thirty (30) days after": the length of time in front belongs to the term.</summary>
    private static int PeriodBefore(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int opener)
    {
        if (opener == 0 || events[opener - 1].Tag != LexiconTag.PeriodUnit) return events[opener].Start;
        LexiconTable<TUnit> numbers = LexiconSection.Structure.For<TUnit>();
        int first = opener - 1;
        for (int i = first - 1; i >= 0 && i >= opener - 7; i--)
        {
            ScanEvent e = events[i];
            if (e.Kind is ScanEventKind.OpenBracket or ScanEventKind.CloseBracket) continue;
            if (e.Kind != ScanEventKind.Word) break;
            int phrase = numbers.Match(text, e.Start, e.End, out _);
            bool number = TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[e.Start])) || (phrase != 0 && numbers.TagOf(phrase) == LexiconTag.NumberWord);
            if (!number) break;
            first = i;
        }
        return first == opener - 1 ? events[opener].Start : events[first].Start;
    }

    /// <summary>"if asked and unless": the conjunction belongs to neither part.</summary>
    private static int WithoutConjunction(ReadOnlySpan<ScanEvent> events, int opener, int end)
    {
        int last = opener;
        while (last + 1 < events.Length && events[last + 1].Start < end) last++;
        return last > opener && events[last].Tag == LexiconTag.Conjunction ? events[last].Start : end;
    }

    /// <summary>Between the force and its verb: "shall, if asked, inform".</summary>
    private static bool IsVerbSide(ReadOnlySpan<ScanEvent> events, int opener, int force) => force >= 0 && opener == force + 2 && events[force + 1].Kind == ScanEventKind.Comma;

    private static int LevelOf(ReadOnlySpan<ScanEvent> events, int opener, int end)
    {
        int level = events[opener].Value;
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
