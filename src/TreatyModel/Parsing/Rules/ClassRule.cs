using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>What a predicate does. Tested in this order, the first match wins: definition, savings, priority, exemption, constitutive, prohibition,
/// right, power, permission, hortatory, obligation, declaratory, recital.</summary>
internal static class ClassRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <param name="text">The text.</param>
    /// <param name="events">The predicate's events.</param>
    /// <param name="force">The event with the force; -1 when there is none.</param>
    /// <param name="clause">Gets class, modal and verb.</param>
    public static void Apply(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, ref ClauseData clause)
    {
        if (force < 0)
        {
            clause.Class = OpensRecital(text, events, out TextSpan opener) ? StatementClass.Recital : StatementClass.Unclassified;
            clause.Verb = opener;
            return;
        }
        ScanEvent word = events[force];
        var span = TextSpan.FromBounds(word.Start, word.End);
        switch (word.Tag)
        {
            case LexiconTag.DefinitionVerb:
                clause.Class = StatementClass.Definition;
                clause.Verb = span;
                return;
            case LexiconTag.ConstitutiveFinite:
                clause.Class = StatementClass.Constitutive;
                clause.Verb = span;
                return;
            case LexiconTag.Declares:
                clause.Class = StatementClass.Declaratory;
                clause.Modal = clause.Verb = span;
                return;
        }
        clause.Modal = span;
        clause.Class = (StatementClass)word.Value;
        bool denied = SubjectIsNegated(events, force);
        bool negated = clause.Class == StatementClass.Prohibition || denied;
        if (denied && clause.Class is StatementClass.Obligation or StatementClass.Permission)
            clause.Class = word.Tag == LexiconTag.DutyModal ? StatementClass.Exemption : StatementClass.Prohibition;
        int verb = VerbAt(events, force);
        if (verb < 0)
        {
            if (OpensSavings(events, force)) clause.Class = StatementClass.Savings;
            return;
        }
        clause.Verb = TextSpan.FromBounds(events[verb].Start, events[verb].End);
        LexiconTag tag = events[verb].Tag;
        clause.Class = tag switch
        {
            LexiconTag.DefinitionVerb => StatementClass.Definition,
            _ when OpensSavings(events, force) => StatementClass.Savings,
            LexiconTag.SavingsVerb when negated => StatementClass.Savings,
            LexiconTag.PriorityVerb => StatementClass.Priority,
            _ when clause.Class == StatementClass.Exemption => StatementClass.Exemption,
            LexiconTag.ConstitutiveVerb when events[verb].Value >= 1 && HasActor(events, force) && clause.Class is StatementClass.Obligation or StatementClass.Prohibition =>
                negated ? StatementClass.Prohibition : clause.Class,
            LexiconTag.ConstitutiveVerb when clause.Class is StatementClass.Obligation or StatementClass.Prohibition => StatementClass.Constitutive,
            LexiconTag.AbstainVerb when clause.Class == StatementClass.Obligation => StatementClass.Prohibition,
            LexiconTag.PowerVerb when clause.Class == StatementClass.Permission => StatementClass.Power,
            LexiconTag.ConstitutiveVerb when events[verb].Value == 2 && clause.Class == StatementClass.Permission => StatementClass.Power,
            LexiconTag.HortatoryVerb when clause.Class == StatementClass.Obligation => StatementClass.Hortatory,
            _ => clause.Class,
        };
    }

    /// <summary>The verb of a list's item may change the class that the opening gave: "shall: (a) refrain from".</summary>
    public static void Refine(ReadOnlySpan<ScanEvent> events, ref ClauseData clause)
    {
        if (events.IsEmpty || clause.Class != StatementClass.Obligation) return;
        if (events[0].Tag == LexiconTag.AbstainVerb) clause.Class = StatementClass.Prohibition;
        if (events[0].Tag == LexiconTag.HortatoryVerb) clause.Class = StatementClass.Hortatory;
    }

    /// <summary>The event of the head verb behind the force; -1 when the sentence ends before it.</summary>
    public static int VerbAt(ReadOnlySpan<ScanEvent> events, int force)
    {
        int depth = 0;
        for (int i = force + 1; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Kind == ScanEventKind.OpenBracket) depth++;
            if (e.Kind == ScanEventKind.CloseBracket) depth--;
            if (depth > 0 || e.Kind is ScanEventKind.CloseBracket) continue;
            // "shall, if asked, inform": what stands between commas is skipped.
            if (e.Kind == ScanEventKind.Comma && i == force + 1 || e.Kind == ScanEventKind.Comma && events[i - 1].Tag == LexiconTag.Adverb)
            {
                int close = i + 1;
                while (close < events.Length && events[close].Kind != ScanEventKind.Comma) close++;
                if (close < events.Length)
                {
                    i = close;
                    continue;
                }
            }
            if (e.Kind is not (ScanEventKind.Phrase or ScanEventKind.Word)) continue;
            if (e.Tag is LexiconTag.Adverb or LexiconTag.Be or LexiconTag.TemporalPhrase or LexiconTag.QualifierPhrase) continue;
            if (e.Tag is LexiconTag.QualifierOpener or LexiconTag.TriggerOpener or LexiconTag.TemporalOpener or LexiconTag.ExceptionOpener) return -1;
            return i;
        }
        return -1;
    }

    private static bool SubjectIsNegated(ReadOnlySpan<ScanEvent> events, int force)
    {
        for (int i = 0; i < force; i++)
            if (events[i].Tag == LexiconTag.Negation || events[i] is { Tag: LexiconTag.Actor, Value: (short)RoleKind.NoParty } || events[i].Tag == LexiconTag.Conjunction && IsNor(events[i])) return true;
        return false;
    }

    private static bool HasActor(ReadOnlySpan<ScanEvent> events, int force)
    {
        (int first, int last) = SubjectRule<TUnit>.SubjectOf(events, force);
        return first < last && events[first].Tag == LexiconTag.Actor;
    }

    private static bool IsNor(ScanEvent e) => e.End - e.Start == 3 && e.Value == 1;

    private static bool OpensSavings(ReadOnlySpan<ScanEvent> events, int force)
    {
        for (int i = 0; i < force; i++)
            if (events[i].Tag == LexiconTag.SavingsOpener) return true;
        return false;
    }

    private static bool OpensRecital(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, out TextSpan opener)
    {
        opener = default;
        if (events.IsEmpty) return false;
        LexiconTable<TUnit> structure = LexiconSection.Structure.For<TUnit>();
        for (int i = 0; i < events.Length; i++)
        {
            if (events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) continue;
            int phrase = structure.Match(text, events[i].Start, TextUnits<TUnit>.WordEnd(text, events[i].Start), out int end);
            LexiconTag tag = phrase == 0 ? LexiconTag.None : structure.TagOf(phrase);
            if (tag == LexiconTag.Formula || (tag == LexiconTag.RecitalOpener && i == 0))
            {
                opener = TextSpan.FromBounds(events[i].Start, end);
                return true;
            }
        }
        return false;
    }
}
