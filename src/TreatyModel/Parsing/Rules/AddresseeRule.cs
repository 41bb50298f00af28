using System.Numerics;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Rules;

/// <summary>To whom something is owed or done: "inform the other Party", "submit a report to the Council", "consult each other".</summary>
internal static class AddresseeRule<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestName = 14;
    private const int LongestPronoun = 4;

    /// <param name="text">The text.</param>
    /// <param name="events">The predicate's events, or an item's.</param>
    /// <param name="verb">The event of the head verb.</param>
    /// <param name="end">Where the statement ends.</param>
    public static TextSpan Find(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int verb, int end)
    {
        if (verb < 0 || verb >= events.Length) return default;
        bool addressing = events[verb].Tag is LexiconTag.AddressingVerb or LexiconTag.HortatoryVerb;
        for (int i = verb + 1; i < events.Length; i++)
        {
            ScanEvent e = events[i];
            if (e.Tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener or LexiconTag.Relative) break;
            bool direct = addressing && i == verb + 1;
            bool marked = addressing && IsTo(text, e);
            if (direct && TryName(text, events, i, end, out TextSpan name)) return name;
            if (marked && TryName(text, events, i + 1, end, out name)) return name;
            bool named = e.Tag == LexiconTag.Addressee || e is { Tag: LexiconTag.Actor, Value: (short)RoleKind.OtherParty };
            // "goods of the other Party" are not owed to it.
            if (named && !(i > 0 && IsOf(text, events[i - 1])) && TryName(text, events, i, end, out name)) return name;
        }
        return default;
    }

    /// <summary>A noun phrase whose head can act: its words up to the next preposition but "of", mark or opener.</summary>
    private static bool TryName(ReadOnlySpan<TUnit> text, ReadOnlySpan<ScanEvent> events, int first, int end, out TextSpan name)
    {
        name = default;
        bool actor = false;
        int last = first;
        while (last < events.Length && last - first < LongestName && events[last].Kind is ScanEventKind.Word or ScanEventKind.Phrase && !SubjectRule<TUnit>.Ends(events[last]))
        {
            ScanEvent e = events[last];
            if (e.Kind == ScanEventKind.Word && SubjectRule<TUnit>.IsPreposition(text, e) && !(IsOf(text, e) && actor)) break;
            if (e.Tag == LexiconTag.Conjunction && !(last + 1 < events.Length && events[last + 1].Tag is LexiconTag.Actor or LexiconTag.Addressee)) break;
            actor |= e.Tag is LexiconTag.Actor or LexiconTag.Addressee;
            last++;
            // "give it military assistance": a pronoun is a name of its own.
            if (last == first + 1 && actor && e.End - e.Start <= LongestPronoun) break;
        }
        if (!actor || last == first) return false;
        (int from, int to) = TextUnits<TUnit>.Trim(text, events[first].Start, Math.Min(end, events[last - 1].End));
        name = TextSpan.FromBounds(from, Math.Max(from, to));
        return to > from;
    }

    private static bool IsTo(ReadOnlySpan<TUnit> text, ScanEvent e) => TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "to", "with");

    public static bool IsOf(ReadOnlySpan<TUnit> text, ScanEvent e) => TextUnits<TUnit>.IsAnyOf(text, e.Start, e.End, "of");
}
