using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>Reads noun phrases: how far they go, and whether what they name can act.</summary>
internal static class NounPhraseRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestName = 18;
    private const int LongestPronoun = 4;

    /// <summary>What the head of a noun phrase is: its role when it can act, unspecified for a thing, other when the words do not tell.</summary>
    public static RoleKind KindOf(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int last)
    {
        int head = -1;
        RoleKind kind = RoleKind.Unspecified;
        if (last - first == 2 && SubjectRule.IsTheOther(events, first)) return RoleKind.OtherParty;
        for (int i = first; i < last; i++)
        {
            ScanEvent e = events[i];
            if (e.Tag is LexiconTag.Actor or LexiconTag.Addressee or LexiconTag.Pronoun)
            {
                // "State measures": a word that can act may describe the next.
                kind = (RoleKind)e.Value;
                head = i;
                continue;
            }
            if (e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase) || e.Tag is LexiconTag.Relative or LexiconTag.Finite || Grammar.OpensPart(e)) break;
            if (e.Tag is LexiconTag.Preposition or LexiconTag.Conjunction)
            {
                if (head < 0) return RoleKind.Unspecified;
                // "two or more of the parties": a number is no head.
                if (Grammar.IsPreposition(e, Grammar.Of) && IsQuantity(text, events, first, i)) { head = -1; continue; }
                if (e.Tag == LexiconTag.Conjunction && i + 1 < last && events[head].Tag is LexiconTag.None or LexiconTag.Determiner) continue;
                break;
            }
            if (e.Tag is LexiconTag.Determiner or LexiconTag.Negation or LexiconTag.Adverb)
            {
                if (head < 0) head = e.Tag == LexiconTag.Determiner ? i : head;
                else if (head > first) break;
                continue;
            }
            if (e.Tag == LexiconTag.ThisInstrument) return RoleKind.Unspecified;
            if (e.Tag == LexiconTag.Inanimate || e.Tag is LexiconTag.ReferenceWord or LexiconTag.InstrumentNoun or LexiconTag.LawWord)
            {
                kind = RoleKind.Unspecified;
                head = i;
                continue;
            }
            // Behind somebody: a participle goes on about him, a name is part of his, a noun is what the phrase is about.
            if (head >= 0 && Grammar.IsActor(events[head]))
            {
                if (IsGerund(text, e)) break;
                if (IsParticiple(text, e) || !LooksLikeThing(text, e)) continue;
            }
            else if (head >= 0 && events[head].Tag == LexiconTag.Inanimate && IsParticiple(text, e))
            {
                break;
            }
            head = i;
            kind = LooksLikeThing(text, e) ? RoleKind.Unspecified : e.Tag == LexiconTag.None && LooksLikePerson(text, e) ? RoleKind.Person : RoleKind.Other;
        }
        if (kind is RoleKind.Other or RoleKind.Unspecified && IsName(text, events, first, last)) return RoleKind.NamedParty;
        // "no Party", "neither State": none of them.
        bool denied = first < last && events[first].Tag == LexiconTag.Negation && head >= 0 && Grammar.IsActor(events[head]) && kind is RoleKind.EachParty or RoleKind.EitherParty or RoleKind.Person && IsParty(text, events[head]);
        return denied ? RoleKind.NoParty : kind;
    }

    private static bool IsParty(ReadOnlySpan<TUnit> text, ScanEvent e) => EndsWith(text, e.End, "party") || EndsWith(text, e.End, "parties") || EndsWith(text, e.End, "state") || EndsWith(text, e.End, "side");

    /// <summary>Reads the name of somebody from an event on.</summary>
    public static bool TryActor(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, out TextSpan name, out int behind)
    {
        int end = -1, i = first;
        name = default;
        behind = first;
        for (; i < events.Length && i - first < LongestName; i++)
        {
            ScanEvent e = events[i];
            if (e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase) || Grammar.OpensPart(e)) break;
            if (Grammar.IsActor(e))
            {
                if (end >= 0 && e.Tag == LexiconTag.Pronoun) break;
                end = i;
                if (i == first && e.End - e.Start <= LongestPronoun) { i++; break; }
                continue;
            }
            if (e.Tag is LexiconTag.Relative or LexiconTag.PurposeOpener or LexiconTag.Finite || Grammar.IsForce(e)) break;
            if (e.Tag == LexiconTag.Conjunction)
            {
                if (end < 0 || !LeadsToActor(events, i + 1)) break;
                continue;
            }
            if (e.Tag == LexiconTag.Preposition)
            {
                // "to the State or to its nationals": the preposition is said again.
                if (end >= 0 && events[i - 1].Tag == LexiconTag.Conjunction && Grammar.IsPreposition(e, Grammar.To)) continue;
                if (end == i - 1 && end >= 0 && Grammar.IsPreposition(e, Grammar.To) && DisputeBehind(text, events, i + 1) is > 0 and var dispute)
                {
                    (end, i) = (dispute, dispute);
                    continue;
                }
                if (end < 0 || !(Grammar.IsPreposition(e, Grammar.Of) && GoesOnWithName(text, events, i + 1) || Grammar.IsPreposition(e, Grammar.To) && IsInstrument(events, i + 1))) break;
                continue;
            }
            if (e.Tag is LexiconTag.Determiner or LexiconTag.Negation or LexiconTag.Adverb)
            {
                if (end == i - 1 && end >= 0) break;
                continue;
            }
            if (end < 0 && e.Tag is LexiconTag.Inanimate or LexiconTag.LawWord && !(i + 1 < events.Length && Grammar.IsActor(events[i + 1]))) break;
            if (end >= 0)
            {
                if (!IsCapital(text, e) && e.Tag is not (LexiconTag.ThisInstrument or LexiconTag.Instrument or LexiconTag.ThatInstrument)) break;
                end = i;
            }
            else if (i - first > 4)
            {
                break;
            }
        }
        if (end < 0) return false;
        (int from, int to) = TextUnits<TUnit>.Trim(text, events[first].Start, events[end].End);
        name = TextSpan.FromBounds(from, to);
        behind = end + 1;
        return to > from;
    }

    public static bool IsParticiple(ReadOnlySpan<TUnit> text, ScanEvent e)
    {
        if (e.End - e.Start < 4) return false;
        int last = Unit(text, e.End - 1), before = Unit(text, e.End - 2);
        return EndsWith(text, e.End, "made") || (before, last) is ('e', 'd') or ('e', 'n') or ('w', 'n') or ('l', 'd') or ('i', 'd') or ('n', 'e') or ('h', 't') or ('n', 't') or ('p', 't') or ('o', 't') or ('n', 'd') or ('l', 't') or ('u', 't') or ('e', 't');
    }

    public static bool IsGerund(ReadOnlySpan<TUnit> text, ScanEvent e) => e.End - e.Start > 5 && EndsWith(text, e.End, "ing");

    public static bool IsCapital(ReadOnlySpan<TUnit> text, ScanEvent e) => TextUnits<TUnit>.IsUpper(TextUnits<TUnit>.Decode(text, e.Start, out _));

    /// <summary>Nouns for acts, states and qualities, by their endings.</summary>
    private static bool LooksLikeThing(ReadOnlySpan<TUnit> text, ScanEvent e)
    {
        if (e.Tag == LexiconTag.Inanimate) return true;
        int end = e.End;
        if (end - e.Start > 4 && Unit(text, end - 1) == 's' && Unit(text, end - 2) != 's') end--;
        return end - e.Start > 4 && (EndsWith(text, end, "ion") || EndsWith(text, end, "ment") || EndsWith(text, end, "ity") || EndsWith(text, end, "itie") || EndsWith(text, end, "ness") || EndsWith(text, end, "ance")
            || EndsWith(text, end, "ence") || EndsWith(text, end, "ism") || EndsWith(text, end, "ure") || EndsWith(text, end, "ing") || EndsWith(text, end, "age") || EndsWith(text, end, "ship") || EndsWith(text, end, "sis")
            || EndsWith(text, end, "al") || EndsWith(text, end, "th") || EndsWith(text, end, "ncy") || EndsWith(text, end, "ty") || EndsWith(text, end, "ics") || EndsWith(text, end, "um"));
    }

    private static bool LooksLikePerson(ReadOnlySpan<TUnit> text, ScanEvent e)
    {
        int end = e.End;
        if (end - e.Start > 4 && Unit(text, end - 1) == 's') end--;
        return end - e.Start > 3 && (EndsWith(text, end, "er") || EndsWith(text, end, "or") || EndsWith(text, end, "ee") || EndsWith(text, end, "ist") || EndsWith(text, end, "ian") || EndsWith(text, end, "man") || EndsWith(text, end, "men"));
    }

    private static bool IsQuantity(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int of)
    {
        ScanEvent e = events[of - 1];
        return e.Tag is LexiconTag.Determiner or LexiconTag.Adverb or LexiconTag.Negation || TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "more", "one", "two", "three", "all", "each", "any", "either", "most", "majority", "half", "members", "member", "some", "many", "nationals", "none", "first");
    }

    /// <summary>Names of States and organs: every word has a capital, but for small ones in between.</summary>
    private static bool IsName(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int last)
    {
        int capitals = 0;
        for (int i = first; i < last; i++)
        {
            if (events[i].Tag is LexiconTag.Inanimate or LexiconTag.InstrumentNoun or LexiconTag.ReferenceWord or LexiconTag.ThisInstrument || events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) return false;
            if (events[i].Tag is LexiconTag.Determiner or LexiconTag.Conjunction or LexiconTag.Preposition) continue;
            if (!IsCapital(text, events[i])) return false;
            capitals++;
        }
        // "Modifications": a capital that only opens the sentence makes no name.
        return last > first && capitals >= (events[first].Tag == LexiconTag.Determiner ? 1 : 2);
    }

    private static bool LeadsToActor(ReadOnlySpan<ScanEvent> events, int index)
    {
        for (int i = index; i < events.Length && i < index + 5; i++)
        {
            if (Grammar.IsActor(events[i])) return true;
            if (events[i].Tag is not (LexiconTag.Determiner or LexiconTag.None) && !Grammar.IsPreposition(events[i], Grammar.To)) return false;
            if (events[i].Kind != ScanEventKind.Word && events[i].Tag == LexiconTag.None) return false;
        }
        return false;
    }

    private static bool GoesOnWithName(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index)
    {
        if (index < events.Length && events[index].Tag == LexiconTag.Determiner) index++;
        return index < events.Length && (Grammar.IsActor(events[index]) || IsCapital(text, events[index]) || index + 1 < events.Length && events[index].Kind == ScanEventKind.Word && Grammar.IsActor(events[index + 1]));
    }

    /// <summary>"the parties to the dispute": what they are parties to.</summary>
    private static int DisputeBehind(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int index)
    {
        if (index < events.Length && events[index].Tag == LexiconTag.Determiner) index++;
        return index < events.Length && events[index].Tag == LexiconTag.Inanimate && TextUnits<TUnit>.IsAnyOf(text, events[index].Start, events[index].End, "dispute", "disputes") ? index : -1;
    }

    private static bool IsInstrument(ReadOnlySpan<ScanEvent> events, int index)
    {
        if (index < events.Length && events[index].Tag == LexiconTag.Determiner) index++;
        return index < events.Length && events[index].Tag is LexiconTag.ThisInstrument or LexiconTag.ThatInstrument or LexiconTag.InstrumentNoun or LexiconTag.Inanimate or LexiconTag.Instrument;
    }

    private static int Unit(ReadOnlySpan<TUnit> text, int at) => TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[at]));

    private static bool EndsWith(ReadOnlySpan<TUnit> text, int end, string letters)
    {
        if (end < letters.Length) return false;
        for (int i = 0; i < letters.Length; i++)
            if (Unit(text, end - letters.Length + i) != letters[i]) return false;
        return true;
    }
}
