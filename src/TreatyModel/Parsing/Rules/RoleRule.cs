using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>Who bears a statement - the subject when it can act, the by-phrase of a passive, else nobody - and to whom it is owed or done.</summary>
internal static class RoleRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    public static void Apply(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, in Verbal verbal, bool somebodyBefore, ref ClauseData clause)
    {
        if (events[force].Tag == LexiconTag.DutyNoun)
        {
            if (!NounPhraseRule<TUnit>.TryActor(text, events, force + 1, out clause.Bearer, out int behind)) return;
            clause.BearerKind = NounPhraseRule<TUnit>.KindOf(text, events, force + 1, behind);
            clause.Counterparty = AddresseeOf(text, events, VerbBehind(events, behind), false);
            return;
        }
        if (Verbal.IsTurned(events, force) && NounPhraseRule<TUnit>.TryActor(text, events, force + 1, out TextSpan turned, out int end))
        {
            // "nor shall they permit": the subject stands behind the modal.
            (clause.Bearer, clause.BearerKind) = (turned, NounPhraseRule<TUnit>.KindOf(text, events, force + 1, end));
            clause.Counterparty = AddresseeOf(text, events, verbal.Verb, verbal.IsPassive);
            return;
        }
        (int first, int last) = SubjectRule.SubjectOf(events, force);
        if (!Grammar.IsFiniteForce(events[force])) clause.Counterparty = AddresseeOf(text, events, verbal.Verb, verbal.IsPassive || events[force].Tag == LexiconTag.Declares);
        if (clause.Class is StatementClass.Definition or StatementClass.Savings or StatementClass.Priority or StatementClass.Recital) return;
        if (verbal.IsPassive)
        {
            if (clause.Counterparty.IsEmpty && first < last && verbal.Verb >= 0 && events[verbal.Verb].Tag is LexiconTag.AddressingVerb or LexiconTag.HortatoryVerb
                && NounPhraseRule<TUnit>.KindOf(text, events, first, last) is not (RoleKind.Unspecified or RoleKind.Other)) clause.Counterparty = SpanOf(text, events, first, last);
            if (AgentOf(text, events, verbal.Verb, out clause.Bearer)) clause.BearerKind = RoleKind.Other;
            else OuterBearer(text, events, first, last, ref clause);
            return;
        }
        if (first >= last) return;
        int inner = SubjectRule.InnerSubject(events, first, last, out int outerLast);
        if (inner >= 0 && inner < last && Take(text, events, inner, last, verbal, somebodyBefore, ref clause)) return;
        if (inner >= 0) last = outerLast;
        if (clause.Class != StatementClass.Constitutive || inner >= 0) Take(text, events, first, last, verbal, somebodyBefore, ref clause);
    }

    /// <summary>"agree that prices shall not be fixed": whoever agrees bears it.</summary>
    private static void OuterBearer(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int last, ref ClauseData clause)
    {
        if (SubjectRule.InnerSubject(events, first, last, out int outerLast) < 0) return;
        RoleKind kind = NounPhraseRule<TUnit>.KindOf(text, events, first, outerLast);
        if (kind == RoleKind.Unspecified) return;
        clause.Bearer = SpanOf(text, events, first, outerLast);
        clause.BearerKind = kind;
    }

    private static bool Take(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int last, in Verbal verbal, bool somebodyBefore, ref ClauseData clause)
    {
        RoleKind kind = events[first].Tag == LexiconTag.Relative
            ? somebodyBefore || events[first].End - events[first].Start == 3 ? RoleKind.Other : RoleKind.Unspecified
            : NounPhraseRule<TUnit>.KindOf(text, events, first, last);
        // Words that do not tell: who is said to do something can act, who is said to be something need not.
        if (kind == RoleKind.Unspecified || (kind == RoleKind.Other && events[first].Tag != LexiconTag.Relative && !verbal.IsAct)) return false;
        clause.Bearer = SpanOf(text, events, first, last);
        clause.BearerKind = kind;
        return true;
    }

    public static TextSpan SpanOf(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int last)
    {
        while (last > first && events[last - 1].Kind == ScanEventKind.Comma) last--;
        if (last <= first) return default;
        (int from, int to) = TextUnits<TUnit>.Trim(text, events[first].Start, events[last - 1].End);
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }

    /// <summary>The by-phrase of a passive, when it names somebody.</summary>
    private static bool AgentOf(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int verb, out TextSpan agent)
    {
        agent = default;
        bool comma = false;
        for (int i = verb + 1; i + 1 < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Kind == ScanEventKind.Semicolon || Grammar.OpensPart(e) && e.Tag != LexiconTag.QualifierOpener || e.Tag is LexiconTag.Relative) return false;
            if (Grammar.IsComma(e)) comma = true;
            if (!Grammar.IsPreposition(e, Grammar.By)) continue;
            // "measures taken by": the nearer participle has it.
            bool nearer = i - 1 > verb && events[i - 1].Kind == ScanEventKind.Word && NounPhraseRule<TUnit>.IsParticiple(text, events[i - 1]) && !(i - 2 >= verb && events[i - 2].Tag == LexiconTag.Conjunction);
            if (!nearer && NounPhraseRule<TUnit>.TryActor(text, events, i + 1, out agent, out _)) return true;
            if (comma) return false;
        }
        return false;
    }

    private static int VerbBehind(ReadOnlySpan<ScanEvent> events, int index)
    {
        while (index < events.Length && (events[index].Tag is LexiconTag.Adverb || Grammar.IsPreposition(events[index], Grammar.To))) index++;
        return index < events.Length ? index : -1;
    }

    /// <summary>To whom: the object when it is somebody, who stands behind "to" or "with", or the other party wherever it is not "of" something.</summary>
    public static TextSpan AddresseeOf(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int verb, bool passive)
    {
        if (verb < 0 || verb >= events.Length) return default;
        bool creates = events[verb].Tag is LexiconTag.CreatingVerb or LexiconTag.ConstitutiveVerb or LexiconTag.StateVerb;
        int objectAt = passive || creates ? -1 : ObjectBehind(events, verb);
        bool limited = false;
        for (int i = verb + 1; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Kind == ScanEventKind.Word && e.Tag == LexiconTag.None && i != objectAt) continue;
            if (e.Tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener or LexiconTag.Relative or LexiconTag.PurposeOpener) break;
            // Who is named in a limit is not addressed; whoever is called "each other" is.
            limited |= e.Tag == LexiconTag.QualifierOpener;
            TextSpan name;
            if (i == objectAt && Begins(events, i) && (e.Tag != LexiconTag.Pronoun || (i + 1 < events.Length && events[i + 1].Tag is LexiconTag.Determiner or LexiconTag.Inanimate or LexiconTag.None && events[i + 1].Kind == ScanEventKind.Word)) && NounPhraseRule<TUnit>.TryActor(text, events, i, out name, out int behind) && (e.Tag == LexiconTag.Pronoun || !IsGoneOnAbout(text, events, behind))) return name;
            bool toward = !limited && e.Tag == LexiconTag.Preposition && e.Value is Grammar.To or Grammar.With && !IsForeign(text, events, i, verb);
            if (toward && i + 1 < events.Length && Begins(events, i + 1) && NounPhraseRule<TUnit>.TryActor(text, events, i + 1, out name, out _)) return name;
            bool named = e.Tag == LexiconTag.Addressee || (!limited && e is { Tag: LexiconTag.Actor, Value: (short)RoleKind.OtherParty });
            // "goods of the other Party" are not owed to it.
            if (named && !Grammar.IsPreposition(events[i - 1], Grammar.Of) && NounPhraseRule<TUnit>.TryActor(text, events, i, out name, out _)) return name;
        }
        return default;
    }

    /// <summary>Where the object of a verb begins: "assist any State", "assist, encourage or induce any State".</summary>
    private static int ObjectBehind(ReadOnlySpan<ScanEvent> events, int verb)
    {
        int at = verb + 1;
        while (at + 1 < events.Length)
        {
            ScanEvent e = events[at], next = events[at + 1];
            if (e.Tag is LexiconTag.TemporalPhrase or LexiconTag.QualifierPhrase) at++;
            else if (Grammar.IsComma(e) && next.Tag == LexiconTag.Conjunction) at++;
            else if ((Grammar.IsComma(e) || e.Tag == LexiconTag.Conjunction) && next.Kind is ScanEventKind.Word or ScanEventKind.Phrase && !Grammar.OpensNounPhrase(next) && !Grammar.OpensAdjunct(next)) at += 2;
            else break;
        }
        return at;
    }

    /// <summary>"visas to be granted to persons", "up to ten members": what the preposition belongs to is not the verb.</summary>
    private static bool IsForeign(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i, int verb) => i - 1 > verb
        && (events[i - 1].Tag == LexiconTag.Be || events[i - 1].Kind == ScanEventKind.Word && (NounPhraseRule<TUnit>.IsParticiple(text, events[i - 1]) || TextUnits<TUnit>.IsAnyOf(text, events[i - 1].Start, events[i - 1].End, "up", "due", "related")));

    /// <summary>Whether a noun phrase may begin here.</summary>
    private static bool Begins(ReadOnlySpan<ScanEvent> events, int i) => events[i].Kind == ScanEventKind.Word && events[i].Tag == LexiconTag.None || events[i].Tag is LexiconTag.Adverb || Grammar.OpensNounPhrase(events[i]);

    /// <summary>"Party measures": the word for somebody describes a thing.</summary>
    private static bool IsGoneOnAbout(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int behind) =>
        behind < events.Length && events[behind].Tag == LexiconTag.Inanimate || behind < events.Length && events[behind].Tag == LexiconTag.None && events[behind].Kind == ScanEventKind.Word
        && !NounPhraseRule<TUnit>.IsParticiple(text, events[behind]) && !NounPhraseRule<TUnit>.IsGerund(text, events[behind]);
}
