using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>Makes triggers from the conditions of a sentence and the words in them that tell how grave the event is.</summary>
internal static class MarkedTriggers
{
    public static Trigger? Of(SourceText source, IReadOnlyList<MarkedPart> parts, IReadOnlyList<PhraseMark> marks)
    {
        Trigger[] all = [.. parts.Where(p => p.Kind == ClausePartKind.Trigger).Select(p => Read(source, p, marks))];
        return all.Length switch
        {
            0 => null,
            1 => all[0],
            _ => new Trigger { Operator = TriggerOperator.And, Level = all.Max(t => t.Level <= TriggerLevel.StateOfWar ? t.Level : TriggerLevel.Event), Parts = [.. all] },
        };
    }

    private static Trigger Read(SourceText source, MarkedPart part, IReadOnlyList<PhraseMark> marks)
    {
        PhraseMark[] cues = [.. marks.Where(m => m.Tag == LexiconTag.TriggerCue && part.Span.Contains(m.Span.Start))];
        Excerpt words = source.Excerpt(part.Span);
        if (part.Detail > 0 && cues.Length == 0) return new Trigger { Level = (TriggerLevel)part.Detail, Words = words };
        // A threat of attack is a threat.
        if (cues.Any(c => c.Value == (short)TriggerLevel.Threat)) return new Trigger { Level = TriggerLevel.Threat, Words = words };
        PhraseMark[] armed = [.. cues.Where(c => c.Value is (short)TriggerLevel.Attack or (short)TriggerLevel.StateOfWar).DistinctBy(c => c.Value)];
        if (armed.Length < 2) return new Trigger { Level = cues.Length == 0 ? TriggerLevel.Event : (TriggerLevel)cues.Max(c => c.Value), Words = words };
        // "attacked and thereby in a state of war": two events, joined by "or" only where the text says so.
        int cut = armed[0].Span.End;
        bool or = marks.Any(m => m is { Tag: LexiconTag.Conjunction, Value: 2 } && m.Span.Start >= cut && m.Span.End <= armed[1].Span.Start);
        return new Trigger
        {
            Operator = or ? TriggerOperator.Or : TriggerOperator.And,
            Level = (TriggerLevel)armed.Max(c => c.Value),
            Words = words,
            Parts =
            [
                new Trigger { Level = (TriggerLevel)armed[0].Value, Words = source.Excerpt(Blanks.Trim(source.Text, TextSpan.FromBounds(part.Span.Start, cut))) },
                new Trigger { Level = (TriggerLevel)armed[1].Value, Words = source.Excerpt(Blanks.Trim(source.Text, TextSpan.FromBounds(cut, part.Span.End))) },
            ],
        };
    }
}
