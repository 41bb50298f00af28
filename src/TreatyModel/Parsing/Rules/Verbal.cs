using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Rules;

/// <summary>The verb group of a predicate.</summary>
/// <param name="Verb">The event of the head verb; -1 when the sentence ends before it.</param>
/// <param name="Duty">The event of words that turn the modal into a right, a freedom or a duty; -1 when there are none.</param>
/// <param name="IsNegated">Whether "not" or "in no way" stands between modal and verb.</param>
/// <param name="IsPassive">Whether the subject is who it is done to.</param>
/// <param name="IsBe">Whether the verb is a bare "be" with what something is behind it.</param>
/// <param name="IsAct">Whether the verb is one of doing.</param>
internal readonly record struct Verbal(int Verb, int Duty, bool IsNegated, bool IsPassive, bool IsBe, bool IsAct)
{
    private const int LongestInsertion = 40;

    public static Verbal None { get; } = new(-1, -1, false, false, false, false);

    public static Verbal Read<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int force) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int duty = -1, depth = 0, from = force + 1;
        bool negated = false, be = false;
        if (IsTurned(events, force)) from = NounPhraseRule<TUnit>.TryActor(text, events, from, out _, out int behind) ? behind : FindBe(events, from);
        else if (events[force].Tag == LexiconTag.DutyNoun) from = FindTo(events, from);
        for (int i = from; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Kind == ScanEventKind.OpenBracket) depth++;
            if (e.Kind == ScanEventKind.CloseBracket) depth--;
            if (depth > 0 || e.Kind == ScanEventKind.CloseBracket) continue;
            if (Grammar.IsComma(e) || ((Grammar.OpensAdjunct(e) || e.Tag == LexiconTag.PurposeOpener) && !be && duty < 0))
            {
                // "shall, if asked, inform", "shall on behalf of all communicate": what is set off is skipped.
                int close = Skip(text, events, i);
                if (close < 0) return new Verbal(-1, duty, negated, false, be, be);
                i = close;
                continue;
            }
            if (e.Kind is not (ScanEventKind.Phrase or ScanEventKind.Word)) continue;
            switch (e.Tag)
            {
                case LexiconTag.Adverb:
                    negated |= e.End - e.Start == 3 && TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "not");
                    continue;
                case LexiconTag.Negation or LexiconTag.TemporalPhrase or LexiconTag.QualifierPhrase or LexiconTag.TriggerPhrase:
                    continue;
                case LexiconTag.Conjunction when i + 1 < events.Length && (Grammar.OpensPart(events[i + 1]) || Grammar.IsAdverbial(events[i + 1]) || Grammar.IsComma(events[i + 1])):
                    // "shall, where necessary, and after consulting the Board, draw up"
                    continue;
                case LexiconTag.Be:
                    be = true;
                    continue;
                case LexiconTag.NotTo:
                    negated |= duty < 0;
                    continue;
                case LexiconTag.DutyVerb or LexiconTag.Modal or LexiconTag.DutyModal:
                    duty = i;
                    continue;
                case LexiconTag.QualifierOpener or LexiconTag.TriggerOpener or LexiconTag.TemporalOpener or LexiconTag.ExceptionOpener:
                    return new Verbal(-1, duty, negated, false, be, be);
            }
            bool passive = be && e.Tag is not (LexiconTag.Determiner or LexiconTag.Preposition or LexiconTag.Inanimate) && NounPhraseRule<TUnit>.IsParticiple(text, e);
            bool act = !be && e.Tag is not (LexiconTag.StateVerb or LexiconTag.ConstitutiveVerb or LexiconTag.Determiner or LexiconTag.Finite);
            return new Verbal(i, duty, negated, passive, be && !passive, act);
        }
        return new Verbal(-1, duty, negated, false, be, false);
    }

    /// <summary>"nor shall they", "neither may the Council": the subject follows.</summary>
    public static bool IsTurned(ReadOnlySpan<ScanEvent> events, int force) =>
        force > 0 && force + 1 < events.Length && (events[force - 1] is { Tag: LexiconTag.Conjunction, Value: 1 } || (force == 1 && events[0].Tag == LexiconTag.Negation)) && Grammar.OpensNounPhrase(events[force + 1]);

    private static int FindBe(ReadOnlySpan<ScanEvent> events, int from)
    {
        for (int i = from; i < events.Length; i++)
            if (events[i].Tag is LexiconTag.Be or LexiconTag.DutyModal or LexiconTag.DutyVerb) return i;
        return from;
    }

    /// <summary>"the duty of the master to light": the verb of a duty stands behind "to".</summary>
    private static int FindTo(ReadOnlySpan<ScanEvent> events, int from)
    {
        for (int i = from; i < events.Length; i++)
            if (Grammar.IsPreposition(events[i], Grammar.To)) return i + 1;
        return from;
    }

    /// <summary>Where an adjunct behind the force ends: at the comma, or without commas right before its verb.</summary>
    private static int Skip<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int open) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (Grammar.IsComma(events[open]))
        {
            for (int i = open + 1; i < events.Length && i < open + LongestInsertion; i++)
                if (Grammar.IsComma(events[i]) && !(i + 1 < events.Length && (Grammar.OpensAdjunct(events[i + 1]) || events[i + 1].Tag == LexiconTag.Adverb && i + 2 < events.Length && !Grammar.IsComma(events[i + 2]) && Grammar.OpensAdjunct(events[i + 2])))) return i;
            return -1;
        }
        // An unmarked word that follows somebody, or words of a verb that the lexicon knows.
        for (int i = open + 1; i < events.Length && i < open + LongestInsertion / 2; i++)
        {
            ScanEvent e = events[i];
            if (Grammar.IsComma(e)) return i;
            if (i > open + 1 && events[i - 1].Tag != LexiconTag.Determiner && (e.Tag is LexiconTag.Be or LexiconTag.DutyVerb or LexiconTag.Modal or LexiconTag.DutyModal or LexiconTag.AddressingVerb or LexiconTag.PowerVerb or LexiconTag.ConstitutiveVerb or LexiconTag.HortatoryVerb or LexiconTag.CreatingVerb
                || (e.Tag == LexiconTag.None && e.Kind == ScanEventKind.Word && Grammar.IsActor(events[i - 1]) && !NounPhraseRule<TUnit>.IsCapital(text, e)))) return i - 1;
        }
        return -1;
    }
}
