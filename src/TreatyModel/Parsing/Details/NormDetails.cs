using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Completes a statement with what takes a second look at its words: what it is about, object, effort, places, conditions, reciprocity.</summary>
internal sealed class NormDetails(SourceText source)
{
    /// <summary>More units than stand between a bearer and its verb; in a list the verb may be far away, in the item.</summary>
    private const int LongestGroup = 200;

    private readonly DetailScan scan = new();

    public Statement Complete(Statement statement, ClauseView clause, int offset)
    {
        Excerpt words = statement.Words;
        ReadOnlySpan<ScanEvent> found = scan.Read(words.Text);
        Trigger? trigger = WithSuchEvent(statement.Trigger, words, found);
        // "attacked by any State or coalition of States": those that attack, not what is forbidden.
        ImmutableArray<KindCue> cues = KindReader.Read(words).RemoveAll(c => c.Kind == ObligationKind.NoHostileAlliance && ConditionReader.IsIn(trigger, c.Words.Span.Start));
        ImmutableArray<Excerpt> territories = TerritoryReader.Read(words, found);
        statement = statement with
        {
            Trigger = trigger,
            Counterparty = RoleReader.WithoutStandIn(statement.Counterparty, statement.Bearer, trigger),
            KindCues = cues,
            Kinds = KindReader.KindsOf(cues),
            Territories = territories,
        };
        statement = statement with { Conditions = ConditionReader.Read(words, found, statement.Trigger, territories) };
        if (statement is not Norm norm) return statement;
        bool isDuty = norm.Modality is Modality.Obligation or Modality.Prohibition;
        TextSpan thing = ObjectReader.Read(source.Text, StretchOfObject(clause, offset), clause.Counterparty.IsEmpty ? default : clause.Counterparty.Shift(offset));
        return norm with
        {
            Object = thing.IsEmpty ? Excerpt.None : source.Excerpt(thing),
            Effort = isDuty ? EffortReader.Read(words, found, norm.Verb.IsEmpty ? words.Span.Start : norm.Verb.Span.Start) : StandardOfEffort.Unspecified,
            Reciprocity = ReciprocityReader.Read(words, found, norm.Bearer, norm.Counterparty),
        };
    }

    /// <summary>"shall assist the Party so attacked": the event was named before. "in that event" takes its gravity from such words.</summary>
    private static Trigger? WithSuchEvent(Trigger? trigger, Excerpt words, ReadOnlySpan<ScanEvent> found)
    {
        if (trigger is { Level: not TriggerLevel.Event } or { Parts.IsEmpty: false }) return trigger;
        foreach (ScanEvent e in found)
        {
            if (e.Tag != LexiconTag.SuchEvent) continue;
            return trigger is null ? new Trigger { Level = (TriggerLevel)e.Value, Words = words.Slice(e.Start, e.End) } : trigger with { Level = (TriggerLevel)e.Value };
        }
        return trigger;
    }

    /// <summary>"The Parties shall jointly adopt", "shall consult together": bound together, where "each Party shall" is bound for itself.</summary>
    public NormRole? BearerOf(ClauseView clause, int offset)
    {
        if (clause.Bearer.IsEmpty) return null;
        RoleKind kind = clause.BearerKind;
        int behindVerb = clause.Verb.IsEmpty || clause.Verb.End - clause.Bearer.End > LongestGroup ? clause.Modal.End : clause.Verb.End;
        if (kind == RoleKind.EachParty && behindVerb > clause.Bearer.End && behindVerb - clause.Bearer.End <= LongestGroup && RoleReader.IsJoint(source.Text, clause.Bearer.End + offset, NextWordEnd(behindVerb + offset))) kind = RoleKind.AllPartiesJointly;
        return new NormRole(kind, source.Excerpt(clause.Bearer.Shift(offset)));
    }

    /// <summary>From behind the verb to the first part of the clause; of a passive, from behind the parts that lead to its modal.</summary>
    private TextSpan StretchOfObject(ClauseView clause, int offset)
    {
        bool verbless = clause.Verb.IsEmpty || clause.Verb.Start < clause.Span.Start;
        bool passive = !verbless && !clause.Modal.IsEmpty && clause.Verb.Start - clause.Modal.End is > 0 and <= LongestGroup && HasWordBe(TextSpan.FromBounds(clause.Modal.End, clause.Verb.Start).Shift(offset));
        int start = verbless || passive ? clause.Span.Start : clause.Verb.End;
        int end = passive ? Math.Max(start, clause.Modal.Start) : clause.Span.End;
        for (int i = 0; i < clause.PartCount; i++)
        {
            ClausePart part = clause.Part(i);
            if (part.Kind == ClausePartKind.Reference || part.Span.End <= start || part.Span.Start >= end || part.Span.Start < start) continue;
            // A part right behind the verb, or in front of a passive's subject, is stepped over; any other ends the object.
            if (IsBlank(start + offset, part.Span.Start + offset)) start = Math.Min(end, part.Span.End);
            else if (!passive) end = part.Span.Start;
        }
        return TextSpan.FromBounds(start, Math.Max(start, end)).Shift(offset);
    }

    private int NextWordEnd(int position)
    {
        string text = source.Text;
        while (position < text.Length && text[position] == ' ') position++;
        while (position < text.Length && char.IsLetter(text[position])) position++;
        return position;
    }

    private bool IsBlank(int from, int to)
    {
        for (int i = from; i < to; i++)
            if (!char.IsWhiteSpace(source.Text[i]) && source.Text[i] != ',') return false;
        return true;
    }

    private bool HasWordBe(TextSpan span)
    {
        ReadOnlySpan<char> words = source.Text.AsSpan(span.Start, span.Length);
        foreach (Range word in words.SplitAny(' ', '\n', '\r', ','))
            if (words[word].Equals("be", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
