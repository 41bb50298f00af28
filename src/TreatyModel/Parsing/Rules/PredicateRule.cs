using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Rules;

/// <summary>Finds the words of force that make statements, and tells them from those inside conditions and relative clauses.</summary>
internal static class PredicateRule
{
    /// <summary>The first word of force from an event on that stands in a main clause; -1 when there is none.</summary>
    public static int FindForce(ReadOnlySpan<ScanEvent> events, int first)
    {
        bool nested = false, agreed = false;
        int depth = 0;
        int inside = -1, weak = -1;
        for (int i = first; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            switch (e.Kind)
            {
                case ScanEventKind.OpenBracket: depth++; continue;
                case ScanEventKind.CloseBracket: depth = Math.Max(0, depth - 1); continue;
            }
            if (depth > 0) continue;
            if (e.Kind is ScanEventKind.Comma or ScanEventKind.Semicolon) nested = false;
            else if (e.Tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener) nested = i == first || nested || !OpensInline(events, i);
            else if (e.Tag == LexiconTag.Declares) (agreed, weak) = (true, weak < 0 && !nested ? i : weak);
            else if (e.Tag == LexiconTag.Relative) nested = !agreed && i > first && !IsNonRestrictive(events, i);
            else if (e.Tag is LexiconTag.ConstitutiveFinite or LexiconTag.DefinitionVerb && !nested && weak < 0) weak = i;
            else if (IsForce(e))
            {
                if (!nested) return weak >= 0 && events[weak].Tag is LexiconTag.DefinitionVerb or LexiconTag.ConstitutiveFinite ? weak : i;
                inside = i;
            }
        }
        // Without a comma behind the condition its end cannot be seen: the last word of force is the main clause's.
        return weak >= 0 ? weak : inside;
    }

    /// <summary>Where the next predicate of the same sentence begins; the number of events when there is none.</summary>
    public static int FindNext(ReadOnlySpan<ScanEvent> events, int force)
    {
        int separator = -1;
        bool nested = false, clause = false;
        int depth = 0;
        for (int i = force + 1; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            switch (e.Kind)
            {
                case ScanEventKind.OpenBracket: depth++; continue;
                case ScanEventKind.CloseBracket: depth = Math.Max(0, depth - 1); continue;
            }
            if (depth > 0) continue;
            if (e.Kind == ScanEventKind.Semicolon) (separator, nested, clause) = (i, false, true);
            else if (e.Kind == ScanEventKind.Comma)
            {
                if (!nested) separator = separator >= 0 && clause ? separator : i;
                if (i + 1 < events.Length && events[i + 1].Tag == LexiconTag.Conjunction) (separator, nested, clause) = (i, false, true);
            }
            else if (e.Tag == LexiconTag.Conjunction)
            {
                bool forceFollows = FollowedByForce(events, i);
                if (forceFollows) (separator, nested, clause) = (i, false, true);
                else if (!nested && i + 1 < events.Length && StartsSubject(events[i + 1])) (separator, clause) = (separator >= 0 && separator == i - 1 ? separator : i, true);
            }
            else if (e.Tag == LexiconTag.Relative)
            {
                bool own = IsNonRestrictive(events, i) && i + 1 < events.Length && IsForce(events[i + 1]);
                if (own) return i;
                nested = true;
                separator = -1;
                clause = false;
            }
            else if (e.Tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener)
            {
                if (separator < 0 || separator != i - 1) nested = true;
            }
            else if (IsForce(e) && separator >= 0 && !nested && clause)
            {
                return separator;
            }
        }
        return events.Length;
    }

    /// <summary>Whether nothing but adverbs and conditions stands between the force and the end: "the Parties shall, if asked:".</summary>
    public static bool EndsInForce(ReadOnlySpan<ScanEvent> events, int force)
    {
        int words = 0;
        bool condition = false;
        for (int i = force + 1; i < events.Length; i++)
        {
            if (events[i].Kind == ScanEventKind.Comma) condition = false;
            else if (events[i].Tag is LexiconTag.TriggerOpener or LexiconTag.QualifierOpener or LexiconTag.TemporalOpener or LexiconTag.PurposeOpener) condition = true;
            else if (events[i].Kind == ScanEventKind.Word && !condition) words++;
        }
        return words <= 1;
    }

    public static bool IsForce(ScanEvent e) => e.Tag is LexiconTag.Modal or LexiconTag.DutyModal;

    /// <summary>", which shall": a relative clause that stands by itself.</summary>
    private static bool IsNonRestrictive(ReadOnlySpan<ScanEvent> events, int i) => i > 0 && events[i - 1].Kind == ScanEventKind.Comma;

    /// <summary>"shall, if asked, ..." against "if asked, ... shall": a condition between commas ends at the second one.</summary>
    private static bool OpensInline(ReadOnlySpan<ScanEvent> events, int i) => i > 0 && IsForce(events[i - 1]);

    private static bool FollowedByForce(ReadOnlySpan<ScanEvent> events, int i)
    {
        while (++i < events.Length && events[i].Tag == LexiconTag.Adverb)
        {
        }
        return i < events.Length && IsForce(events[i]);
    }

    private static bool StartsSubject(ScanEvent e) => e.Tag is LexiconTag.Actor or LexiconTag.Negation or LexiconTag.ThisInstrument;
}
