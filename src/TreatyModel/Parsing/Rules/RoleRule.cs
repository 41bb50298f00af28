using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>Who bears a statement - the subject when it can act, the by-phrase of a passive, else nobody - and to whom it is owed or done.</summary>
internal static class RoleRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestThing = 9;

    public static void Apply(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, in Verbal verbal, bool somebodyBefore, ref ClauseData clause)
    {
        ApplyRoles(text, events, force, verbal, somebodyBefore, ref clause);
        if (clause.Counterparty.IsEmpty && !verbal.IsPassive && verbal.Verb >= 0 && events[verbal.Verb].Tag == LexiconTag.AddressingVerb) clause.Counterparty = RequesterOf(text, events, clause.Bearer);
    }

    /// <summary>"at the request of the other Party, a Party shall provide": whoever asks gets it.</summary>
    public static TextSpan RequesterOf(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, TextSpan bearer)
    {
        for (int i = 0; i + 1 < events.Length; i++)
        {
            if (events[i] is not { Tag: LexiconTag.TriggerOpener, Value: (short)TriggerLevel.Request }) continue;
            int name = Grammar.IsPreposition(events[i + 1], Grammar.By) ? i + 2 : i + 1;
            // "at the request of a Party, the Parties shall": whoever asks is among those who are bound.
            if (name < events.Length && NounPhraseRule<TUnit>.TryActor(text, events, name, out TextSpan span, out _) && !bearer.Contains(span) && NounPhraseRule<TUnit>.KindOf(text, events, name, Math.Min(events.Length, name + 4)) is RoleKind.OtherParty or RoleKind.Organ) return span;
        }
        return default;
    }

    private static void ApplyRoles(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force, in Verbal verbal, bool somebodyBefore, ref ClauseData clause)
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
        // What comes about or gets a name is owed to nobody.
        bool owed = clause.Class is not (StatementClass.Constitutive or StatementClass.Definition or StatementClass.Priority or StatementClass.Recital);
        if (owed && !Grammar.IsFiniteForce(events[force])) clause.Counterparty = AddresseeOf(text, events, verbal.Verb, verbal.IsPassive || events[force].Tag == LexiconTag.Declares);
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
        // "Where ..., that Party shall": behind the comma of a condition "that" points back to somebody.
        bool points = first > 0 && first + 1 < last && events[first] is { Tag: LexiconTag.Relative, Value: Grammar.That } && Grammar.IsComma(events[first - 1]);
        RoleKind kind = points ? NounPhraseRule<TUnit>.KindOf(text, events, first + 1, last) : events[first].Tag == LexiconTag.Relative
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
            limited |= e.Tag == LexiconTag.QualifierOpener && !IsRelations(text, e);
            if (!limited && NamesTheOther(text, events, i) && (i == objectAt || e.Start > 0 && events[i - 1] is { Tag: LexiconTag.Preposition, Value: Grammar.To or Grammar.With or Grammar.OtherPreposition })) return TextSpan.FromBounds(e.Start, events[i + 1].End);
            TextSpan name;
            if (i == objectAt && Begins(events, i) && (e.Tag != LexiconTag.Pronoun || IsGivenSomething(events, i)) && NounPhraseRule<TUnit>.TryActor(text, events, i, out name, out int behind) && (e.Tag == LexiconTag.Pronoun || !IsGoneOnAbout(text, events, behind))) return WithRelative(events, behind, name);
            bool toward = !limited && e.Tag == LexiconTag.Preposition && e.Value is Grammar.To or Grammar.With && !IsForeign(text, events, i, verb);
            if (toward && i + 1 < events.Length && Begins(events, i + 1) && NounPhraseRule<TUnit>.TryActor(text, events, i + 1, out name, out int to)) return WithRelative(events, to, name);
            bool named = e.Tag == LexiconTag.Addressee || (!limited && e is { Tag: LexiconTag.Actor, Value: (short)RoleKind.OtherParty });
            if (!limited && AgainstWhom(text, events, i) is > 0 and var whom && NounPhraseRule<TUnit>.TryActor(text, events, whom, out name, out int past)) return WithRelative(events, past, name);
            // "goods of the other Party", "goods originating in the other Party" are not owed to it.
            if (named && !IsPlaceOf(text, events[i - 1]) && NounPhraseRule<TUnit>.TryActor(text, events, i, out name, out _)) return name;
        }
        return default;
    }

    /// <summary>"give it help", "grant it a loan", "inform it of": the pronoun is somebody; "transmit it to" is something.</summary>
    private static bool IsGivenSomething(ReadOnlySpan<ScanEvent> events, int pronoun)
    {
        if (pronoun + 1 >= events.Length) return false;
        ScanEvent next = events[pronoun + 1];
        return next.Tag is LexiconTag.Determiner or LexiconTag.Inanimate or LexiconTag.AddressingVerb || Grammar.IsPreposition(next, Grammar.Of) || next.Tag == LexiconTag.None && next.Kind == ScanEventKind.Word;
    }

    /// <summary>"in its relations with Ruritania": the limit names whom the promise is made to.</summary>
    private static bool IsRelations(ReadOnlySpan<TUnit> text, ScanEvent e) => e.End - e.Start > 9 && TextUnits<TUnit>.IsAnyOf(text, e.End - 9, e.End, "relations");

    /// <summary>"against any State", "against the independence of any State": where whoever it is done to begins; -1 where nobody is named.</summary>
    private static int AgainstWhom(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i)
    {
        if (!Grammar.IsPreposition(events[i], Grammar.OtherPreposition) || i + 1 >= events.Length || !TextUnits<TUnit>.IsAnyOf(text, events[i].Start, events[i].End, "against", "towards")) return -1;
        if (Begins(events, i + 1) && NounPhraseRule<TUnit>.TryActor(text, events, i + 1, out _, out _)) return i + 1;
        for (int k = i + 1; k + 1 < events.Length && k < i + LongestThing; k++)
        {
            if (Grammar.IsPreposition(events[k], Grammar.Of)) return k + 1;
            if (events[k].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase) || events[k].Tag is LexiconTag.Preposition or LexiconTag.Relative || Grammar.OpensPart(events[k])) return -1;
        }
        return -1;
    }

    private static bool IsPlaceOf(ReadOnlySpan<TUnit> text, ScanEvent e) => e.Tag == LexiconTag.Preposition
        && (e.Value is Grammar.Of or Grammar.In || (e.End - e.Start > 3 && TextUnits<TUnit>.IsAnyOf(text, e.End - 3, e.End, " in")));

    /// <summary>"shall notify the other of": the other one, with no noun behind.</summary>
    private static bool NamesTheOther(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int i) => i + 1 < events.Length && events[i].Tag == LexiconTag.Determiner && events[i + 1].Tag == LexiconTag.Determiner
        && TextUnits<TUnit>.IsAnyOf(text, events[i + 1].Start, events[i + 1].End, "other") && TextUnits<TUnit>.IsAnyOf(text, events[i].Start, events[i].End, "the")
        && (i + 2 >= events.Length || events[i + 2].Tag is LexiconTag.Preposition or LexiconTag.Conjunction or LexiconTag.PurposeOpener or LexiconTag.TemporalPhrase || Grammar.OpensPart(events[i + 2]) || events[i + 2].Kind is ScanEventKind.Comma or ScanEventKind.Semicolon);

    /// <summary>"any State which adheres to the Pact", "any State against which measures are taken": what restricts the name belongs to it.</summary>
    private static TextSpan WithRelative(ReadOnlySpan<ScanEvent> events, int behind, TextSpan name)
    {
        int relative = behind < events.Length && events[behind].Tag == LexiconTag.Preposition ? behind + 1 : behind;
        if (relative >= events.Length || events[relative].Tag != LexiconTag.Relative) return name;
        int last = relative;
        while (last + 1 < events.Length && events[last + 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase && !Grammar.OpensClause(events[last + 1]) && events[last + 1].Tag != LexiconTag.PurposeOpener) last++;
        return TextSpan.FromBounds(name.Start, events[last].End);
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
        && (events[i - 1].Tag == LexiconTag.Be || events[i - 1].Kind is ScanEventKind.Word or ScanEventKind.Phrase && events[i - 1].Tag is LexiconTag.None or LexiconTag.AddressingVerb && (NounPhraseRule<TUnit>.IsParticiple(text, events[i - 1]) || TextUnits<TUnit>.IsAnyOf(text, events[i - 1].Start, events[i - 1].End, "up", "due", "related")));

    /// <summary>Whether a noun phrase may begin here.</summary>
    private static bool Begins(ReadOnlySpan<ScanEvent> events, int i) => events[i].Tag == LexiconTag.Inanimate && i + 1 < events.Length && Grammar.IsActor(events[i + 1]) || events[i].Kind == ScanEventKind.Word && events[i].Tag == LexiconTag.None || events[i].Tag is LexiconTag.Adverb || Grammar.OpensNounPhrase(events[i]);

    /// <summary>"Party measures": the word for somebody describes a thing.</summary>
    private static bool IsGoneOnAbout(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int behind) =>
        behind < events.Length && events[behind].Tag == LexiconTag.Inanimate || behind < events.Length && !TextUnits<TUnit>.IsAnyOf(text, events[behind].Start, events[behind].End, "so", "thus") && behind < events.Length && events[behind].Tag == LexiconTag.None && events[behind].Kind == ScanEventKind.Word
        && !NounPhraseRule<TUnit>.IsParticiple(text, events[behind]) && !NounPhraseRule<TUnit>.IsGerund(text, events[behind]);
}
