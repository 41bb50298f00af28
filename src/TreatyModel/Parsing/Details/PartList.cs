using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>The parts of a clause as values of the model: triggers with their tree, exceptions, qualifiers, temporal terms, references.</summary>
internal sealed class PartList
{
    /// <summary>More units than a mark, a letter in brackets and "and" or "or" take.</summary>
    private const int LongestJoint = 24;

    private readonly SourceText source;
    private readonly List<Trigger> triggers = [];
    private readonly List<Excerpt> exceptions = [];
    private readonly List<Qualifier> qualifiers = [];
    private readonly List<TemporalTerm> temporal = [];
    private readonly List<CrossReference> references = [];

    /// <param name="source">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="offset">Where the text of the clause's reader begins.</param>
    /// <param name="within">Only the parts that begin in it, in units of the text.</param>
    public PartList(SourceText source, ClauseView clause, int offset, TextSpan within)
    {
        this.source = source;
        for (int i = 0; i < clause.PartCount; i++)
        {
            ClausePart part = clause.Part(i);
            if (!within.Contains(part.Span.Start + offset)) continue;
            Excerpt words = source.Excerpt(part.Span.Shift(offset));
            switch (part.Kind)
            {
                case ClausePartKind.Trigger: triggers.Add(TriggerReader.Read(words, (TriggerLevel)part.Detail)); break;
                case ClausePartKind.Exception: exceptions.Add(words); break;
                case ClausePartKind.Qualifier: qualifiers.Add(new Qualifier((QualifierKind)part.Detail, words, LimitReader.Read(words.Text))); break;
                case ClausePartKind.Temporal:
                    var kind = (TemporalKind)part.Detail;
                    temporal.Add(new TemporalTerm(kind, words, PeriodReader.Read(words.Text)) { Anchor = AnchorReader.Read(kind, words) });
                    break;
                case ClausePartKind.Reference: references.Add(new CrossReference(words, (ReferenceTarget)part.Detail)); break;
            }
        }
    }

    /// <summary>The statement with these parts behind its own.</summary>
    public Statement AddTo(Statement statement) => statement with
    {
        Trigger = Join(statement.Trigger is { } own ? [own, .. triggers] : triggers),
        Exceptions = [.. statement.Exceptions, .. exceptions],
        Qualifiers = [.. statement.Qualifiers, .. qualifiers],
        Temporal = [.. statement.Temporal, .. temporal],
        References = [.. statement.References, .. references],
    };

    /// <summary>Triggers from different places have to come together; lettered ones belong together as the word before the last says.</summary>
    private Trigger? Join(List<Trigger> all)
    {
        var groups = new List<Trigger>();
        for (int i = 0; i < all.Count;)
        {
            int last = i;
            bool or = false;
            while (last + 1 < all.Count && IsJoint(all[last].Words.Span, all[last + 1].Words.Span, out bool alternative)) (last, or) = (last + 1, alternative);
            groups.Add(last == i ? all[i] : Node(or ? TriggerOperator.Or : TriggerOperator.And, all[i..(last + 1)]));
            i = last + 1;
        }
        return groups.Count switch { 0 => null, 1 => groups[0], _ => Node(TriggerOperator.And, groups) };
    }

    private static Trigger Node(TriggerOperator join, List<Trigger> parts) =>
        new() { Operator = join, Level = parts.Max(t => t.Level <= TriggerLevel.StateOfWar ? t.Level : TriggerLevel.Event), Parts = [.. parts] };

    /// <summary>"; or (b)": nothing but marks, a letter and a conjunction stands between the two.</summary>
    private bool IsJoint(TextSpan one, TextSpan other, out bool alternative)
    {
        alternative = false;
        if (one.IsEmpty || other.Start <= one.End || other.Start - one.End > LongestJoint) return false;
        ReadOnlySpan<char> between = source.Text.AsSpan(one.End, other.Start - one.End);
        if (between.IndexOf('(') < 0) return false;
        foreach (Range range in between.SplitAny(' ', '\n', '\r', '\t', ';', ','))
        {
            ReadOnlySpan<char> word = between[range];
            alternative |= word.Equals("or", StringComparison.OrdinalIgnoreCase);
            if (word.Length > 5 || (word.Length > 3 && word[0] != '(')) return false;
        }
        return true;
    }
}
