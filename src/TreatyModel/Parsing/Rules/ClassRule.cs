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
    /// <param name="force">The event with the force.</param>
    /// <param name="verbal">The verb group.</param>
    /// <param name="clause">Gets class, modal and verb.</param>
    public static void Apply(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, in Verbal verbal, ref ClauseData clause)
    {
        ScanEvent word = events[force];
        var span = TextSpan.FromBounds(word.Start, word.End);
        switch (word.Tag)
        {
            case LexiconTag.DefinitionVerb:
                (clause.Class, clause.Verb) = (StatementClass.Definition, span);
                return;
            case LexiconTag.SavingsFinite:
                (clause.Class, clause.Verb) = (StatementClass.Savings, span);
                return;
            case LexiconTag.PriorityVerb:
                (clause.Class, clause.Verb) = (StatementClass.Priority, span);
                return;
            case LexiconTag.ConstitutiveFinite or LexiconTag.ConstitutiveVerb:
                (clause.Class, clause.Verb) = (StatementClass.Constitutive, span);
                return;
            case LexiconTag.Declares or LexiconTag.Finite when CommitsTo(text, events, force) is > 0 and var infinitive:
                bool completed = infinitive < events.Length;
                clause.Class = events[infinitive - 1].Tag == LexiconTag.NotTo || (completed && events[infinitive].Tag == LexiconTag.AbstainVerb) ? StatementClass.Prohibition : StatementClass.Obligation;
                clause.Modal = span;
                if (completed) clause.Verb = TextSpan.FromBounds(events[infinitive].Start, events[infinitive].End);
                return;
            case LexiconTag.Declares:
                clause.Class = OpensSavings(events, 0, events.Length) && word.End - word.Start > 10 ? StatementClass.Savings : StatementClass.Declaratory;
                clause.Modal = clause.Verb = span;
                return;
            case not (LexiconTag.Modal or LexiconTag.DutyModal or LexiconTag.DutyNoun or LexiconTag.NotTo):
                (clause.Class, clause.Verb) = (StatementClass.Declaratory, span);
                return;
        }
        clause.Modal = span;
        (int first, int last) = SubjectRule.SubjectOf(events, force);
        bool nobody = Denies(events, first, force);
        bool negated = nobody || verbal.IsNegated;
        StatementClass given = word.Tag switch
        {
            LexiconTag.NotTo => StatementClass.Prohibition,
            LexiconTag.DutyNoun => StatementClass.Obligation,
            _ => (StatementClass)word.Value,
        };
        bool duty = word.Tag == LexiconTag.DutyModal;
        if (verbal.Duty >= 0)
        {
            given = (StatementClass)events[verbal.Duty].Value;
            duty = given == StatementClass.Obligation;
            negated |= word.Value == (short)StatementClass.Prohibition;
        }
        if (negated) given = Deny(given, duty);
        negated |= given == StatementClass.Prohibition;
        bool thing = first < last ? NounPhraseRule<TUnit>.KindOf(text, events, first, last) is RoleKind.Unspecified or RoleKind.Other : verbal.IsPassive || word.End - word.Start <= 6;
        clause.Class = given;
        if (verbal.Verb < 0)
        {
            if (OpensSavings(events, 0, force)) clause.Class = StatementClass.Savings;
            return;
        }
        ScanEvent verb = events[verbal.Verb];
        // "shall enjoy the protection": the verb is among the words of force.
        if (verb.Tag is not (LexiconTag.Determiner or LexiconTag.Preposition)) clause.Verb = TextSpan.FromBounds(verb.Start, verb.End);
        bool commands = given is StatementClass.Obligation or StatementClass.Prohibition;
        clause.Class = verb.Tag switch
        {
            LexiconTag.DefinitionVerb => StatementClass.Definition,
            _ when OpensSavings(events, 0, force) => StatementClass.Savings,
            LexiconTag.SavingsVerb when commands && (verb.Value == 1 || (negated && thing)) => StatementClass.Savings,
            LexiconTag.PriorityVerb => StatementClass.Priority,
            _ when given == StatementClass.Exemption => StatementClass.Exemption,
            LexiconTag.SavingsVerb when commands && !negated && IsConstrued(verb) => StatementClass.Constitutive,
            LexiconTag.ConstitutiveVerb when verb.Value == 2 && given == StatementClass.Permission => StatementClass.Power,
            LexiconTag.ConstitutiveVerb when verb.Value >= 1 && commands && !thing && HasObject(text, events, verbal.Verb) => given,
            LexiconTag.ConstitutiveVerb when commands && !(negated && verb.Value >= 1 && !IsApply(verb)) => StatementClass.Constitutive,
            _ when verbal.IsBe && commands && thing && !IsObliging(text, verb) => StatementClass.Constitutive,
            LexiconTag.AbstainVerb when given == StatementClass.Obligation => StatementClass.Prohibition,
            // A Party adopts measures of its own, an organ decides for all.
            LexiconTag.PowerVerb when given == StatementClass.Permission && IsOwnMeasure(text, events, verbal.Verb, first, last) => StatementClass.Permission,
            LexiconTag.PowerVerb when given == StatementClass.Permission => StatementClass.Power,
            LexiconTag.AddressingVerb or LexiconTag.CreatingVerb when given == StatementClass.Permission && verb.Value == (short)StatementClass.Power => StatementClass.Power,
            LexiconTag.HortatoryVerb when given == StatementClass.Obligation && !verbal.IsPassive => StatementClass.Hortatory,
            LexiconTag.StateVerb when given == StatementClass.Obligation && GivesTime(text, events, verbal.Verb) => StatementClass.Right,
            _ => given,
        };
    }

    /// <summary>"undertakes, in case of need, to supply": where the infinitive stands that whoever undertakes is bound to; the number of events where the items of a list bring it ("undertake: (a) to"); -1 when there is none.</summary>
    public static int CommitsTo(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force)
    {
        if (!TextUnits<TUnit>.IsAnyOf(text, events[force].Start, events[force].End, "undertake", "undertakes", "agree", "agrees")) return -1;
        int i = Grammar.SkipAdverbs(events, force + 1);
        if (i == events.Length && events[force].Tag == LexiconTag.Finite) return i;
        if (i < events.Length && Grammar.IsComma(events[i]))
        {
            for (i++; i < events.Length && !Grammar.IsComma(events[i]);) i++;
            i = Grammar.SkipAdverbs(events, i + 1);
        }
        return i + 1 < events.Length && (Grammar.IsPreposition(events[i], Grammar.To) || events[i].Tag == LexiconTag.NotTo) ? i + 1 : -1;
    }

    /// <summary>The verb of a list's item may change the class that the opening gave: "shall: (a) refrain from".</summary>
    public static void Refine(ReadOnlySpan<ScanEvent> events, ref ClauseData clause)
    {
        if (events.IsEmpty || clause.Class != StatementClass.Obligation) return;
        int first = Grammar.SkipAdverbs(events, events[0].Tag == LexiconTag.Conjunction ? 1 : 0);
        if (first < events.Length && Grammar.IsPreposition(events[first], Grammar.To)) first++;
        if (first >= events.Length) return;
        if (events[first].Tag is LexiconTag.AbstainVerb or LexiconTag.NotTo) clause.Class = StatementClass.Prohibition;
        if (events[first].Tag == LexiconTag.HortatoryVerb) clause.Class = StatementClass.Hortatory;
    }

    private static StatementClass Deny(StatementClass given, bool duty) => given switch
    {
        StatementClass.Obligation => duty ? StatementClass.Exemption : StatementClass.Prohibition,
        StatementClass.Prohibition => duty ? StatementClass.Permission : StatementClass.Prohibition,
        StatementClass.Permission or StatementClass.Right or StatementClass.Power or StatementClass.Hortatory => StatementClass.Prohibition,
        _ => given,
    };

    /// <summary>"no Party shall", "neither ... nor ... may", "nor shall". What a condition in front denies is not what the force denies.</summary>
    private static bool Denies(ReadOnlySpan<ScanEvent> events, int first, int force)
    {
        for (int i = force > 0 && Grammar.OpensClause(events[0]) ? first : 0; i < force; i++)
            if (events[i] is { Tag: LexiconTag.Negation } or { Tag: LexiconTag.Actor, Value: (short)RoleKind.NoParty } or { Tag: LexiconTag.Conjunction, Value: 1 }) return true;
        return false;
    }

    /// <summary>"apply measures": somebody does something to something.</summary>
    private static bool HasObject(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int verb) => verb + 1 < events.Length && !TextUnits<TUnit>.IsAnyOf(text, events[verb + 1].Start, events[verb + 1].End, "either", "equally") && events[verb + 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase
        && (events[verb + 1].Tag is LexiconTag.None or LexiconTag.Inanimate or LexiconTag.Negation or LexiconTag.ReferenceWord or LexiconTag.InstrumentNoun or LexiconTag.Instrument or LexiconTag.ReferencePhrase || Grammar.OpensNounPhrase(events[verb + 1]));

    private static bool IsConstrued(ScanEvent verb) => verb.End - verb.Start > 11;

    /// <summary>"a Party may adopt a measure": it acts under its own law.</summary>
    private static bool IsOwnMeasure(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int verb, int first, int last) => TextUnits<TUnit>.IsAnyOf(text, events[verb].Start, events[verb].End, "adopt")
        && first < last && NounPhraseRule<TUnit>.KindOf(text, events, first, last) is not (RoleKind.Organ or RoleKind.Unspecified or RoleKind.AllPartiesJointly);

    /// <summary>"shall have thirty days to answer": time that somebody is given.</summary>
    private static bool GivesTime(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int verb)
    {
        if (!TextUnits<TUnit>.IsAnyOf(text, events[verb].Start, events[verb].End, "have")) return false;
        for (int i = verb + 1; i < events.Length && i < verb + 6; i++)
        {
            if (events[i].Tag == LexiconTag.PeriodUnit) return true;
            if (events[i].Tag != LexiconTag.None) return false;
        }
        return false;
    }

    /// <summary>"apply": denied, it still says what applies.</summary>
    private static bool IsApply(ScanEvent verb) => verb.End - verb.Start == 5;

    /// <summary>"shall be impartial": an adjective asks for something; "shall be the chairman", "shall be three years" say what is.</summary>
    private static bool IsObliging(ReadOnlySpan<TUnit> text, ScanEvent verb) => verb.Tag == LexiconTag.None && verb.Kind == ScanEventKind.Word
        && !TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[verb.Start])) && !NounPhraseRule<TUnit>.IsCapital(text, verb) && LexiconSection.Structure.For<TUnit>().Match(text, verb.Start, verb.End, out _) == 0;

    private static bool OpensSavings(ReadOnlySpan<ScanEvent> events, int first, int last)
    {
        for (int i = first; i < last; i++)
            if (events[i].Tag is LexiconTag.SavingsOpener or LexiconTag.SavingsFinite || events[i] is { Tag: LexiconTag.QualifierOpener, Value: (short)QualifierKind.WithoutPrejudice } && i > 0 && events[i - 1].Tag == LexiconTag.Finite) return true;
        return false;
    }
}
