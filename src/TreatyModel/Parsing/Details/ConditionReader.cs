using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Reads what narrows a trigger: where, by whom, by how many, in which conflict, whether provoked, at whose request.</summary>
internal static class ConditionReader
{
    /// <summary>The conditions in the words of a statement, in the order of the text.</summary>
    /// <param name="words">The statement's words.</param>
    /// <param name="details">Their events.</param>
    /// <param name="trigger">Its trigger.</param>
    /// <param name="territories">The places that it names: those in a trigger are conditions.</param>
    public static ImmutableArray<Condition> Read(Excerpt words, ReadOnlySpan<ScanEvent> details, Trigger? trigger, ImmutableArray<Excerpt> territories)
    {
        var conditions = new List<Condition>();
        foreach (ScanEvent found in details)
        {
            // A request is a condition wherever it stands: "shall consult at the request of".
            if (found.Tag == LexiconTag.ConditionCue && !IsAlternative(words.Text, found) && ((ConditionKind)found.Value == ConditionKind.Request || IsIn(trigger, words.Span.Start + found.Start)))
                conditions.Add(new Condition((ConditionKind)found.Value, words.Slice(found.Start, found.End)));
        }
        foreach (Excerpt place in territories)
            if (IsIn(trigger, place.Span.Start)) conditions.Add(new Condition(ConditionKind.Location, place));
        foreach (Trigger clause in trigger?.Clauses() ?? [])
            if (clause.Level is TriggerLevel.Threat or TriggerLevel.Attack or TriggerLevel.StateOfWar) ReadAdversary(clause.Words, conditions);
        conditions.Sort((a, b) => a.Words.Span.CompareTo(b.Words.Span));
        return [.. conditions];
    }

    /// <summary>"by one State or several States": several as well as one, so that their number narrows nothing.</summary>
    private static bool IsAlternative(string text, ScanEvent found) =>
        (ConditionKind)found.Value == ConditionKind.AdversaryCount && text.AsSpan(0, found.Start).TrimEnd().EndsWith(" or");

    /// <summary>Whether a position lies in the words of a trigger.</summary>
    public static bool IsIn(Trigger? trigger, int position)
    {
        foreach (Trigger clause in trigger?.Clauses() ?? [])
            if (clause.Words.Span.Contains(position)) return true;
        return false;
    }

    /// <summary>"attacked by Ruritania", "aggression on the part of Ruritania": a name behind the words for the doer. "By any State" narrows nothing.</summary>
    private static void ReadAdversary(Excerpt words, List<Condition> conditions)
    {
        var scanner = new ScalarScanner<char>(words.Text, LexiconSection.Clauses.For<char>(), ScanKinds.Phrases);
        while (scanner.Read(out ScanEvent found))
        {
            if (found is not { Tag: LexiconTag.Actor, Value: (short)RoleKind.NamedParty } || !IsDoer(words.Text.AsSpan(0, found.Start))) continue;
            conditions.Add(new Condition(ConditionKind.Adversary, words.Slice(found.Start, found.End)));
        }
    }

    private static bool IsDoer(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (before.EndsWith(" the")) before = before[..^4].TrimEnd();
        return before.EndsWith(" by") || before.EndsWith(" from") || before.EndsWith(" with") || before.EndsWith(" part of");
    }
}
