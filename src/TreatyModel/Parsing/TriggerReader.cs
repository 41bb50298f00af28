using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Reads a trigger clause: how grave its events are, and whether two of them have to come together.</summary>
internal static class TriggerReader
{
    /// <summary>The clause as a trigger; "attacked ... and thereby in a state of war" becomes two parts joined by and.</summary>
    public static Trigger Read(Excerpt words, TriggerLevel level)
    {
        (ImmutableArray<Trigger> parts, TriggerOperator join) = PartsOf(words);
        return parts.Length < 2
            ? new Trigger { Level = level, Words = words }
            : new Trigger { Operator = join, Level = parts.Max(p => p.Level), Words = words, Parts = parts };
    }

    /// <summary>The gravest armed event that the words name; <see cref="TriggerLevel.Event"/> when they name none. A threat of attack is a threat.</summary>
    public static TriggerLevel LevelOf(string words)
    {
        var level = TriggerLevel.Event;
        var scanner = new ScalarScanner<char>(words, LexiconSection.Clauses.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent found))
        {
            if (found.Tag != LexiconTag.TriggerCue || found.Value > (int)TriggerLevel.StateOfWar) continue;
            if (level == TriggerLevel.Threat) break;
            level = (TriggerLevel)Math.Max((int)level, found.Value);
        }
        return level;
    }

    private static (ImmutableArray<Trigger> Parts, TriggerOperator Join) PartsOf(Excerpt words)
    {
        var parts = ImmutableArray.CreateBuilder<Trigger>();
        var join = TriggerOperator.And;
        int start = 0;
        var scanner = new ScalarScanner<char>(words.Text, LexiconSection.Clauses.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent found))
        {
            if (found.Tag != LexiconTag.Conjunction) continue;
            TriggerLevel before = LevelOf(words.Text[start..found.Start]), behind = LevelOf(NextMember(words.Text[found.End..]));
            // Only events of different gravity are told apart: "by one State or by several" joins no events.
            if (before == TriggerLevel.Event || behind == TriggerLevel.Event || before == behind) continue;
            parts.Add(Part(words, start, found.Start, before));
            if (words.Text.AsSpan(found.Start, found.End - found.Start).Equals("or", StringComparison.OrdinalIgnoreCase)) join = TriggerOperator.Or;
            start = found.End;
        }
        if (start > 0) parts.Add(Part(words, start, words.Text.Length, LevelOf(words.Text[start..])));
        // "put in a state of war by an invasion": the one comes about through the other.
        int by = start > 0 ? -1 : words.Text.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by > 0 && LevelOf(words.Text[..by]) == TriggerLevel.StateOfWar && LevelOf(words.Text[by..]) == TriggerLevel.Attack)
        {
            parts.Add(Part(words, 0, by, TriggerLevel.StateOfWar));
            parts.Add(Part(words, by, words.Text.Length, TriggerLevel.Attack));
        }
        return (parts.ToImmutable(), join);
    }

    /// <summary>The words up to the next conjunction.</summary>
    private static string NextMember(string words)
    {
        var scanner = new ScalarScanner<char>(words, LexiconSection.Clauses.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent found))
            if (found.Tag == LexiconTag.Conjunction) return words[..found.Start];
        return words;
    }

    private static Trigger Part(Excerpt words, int start, int end, TriggerLevel level)
    {
        TextSpan span = Blanks.Trim(words.Text, TextSpan.FromBounds(start, end));
        return new Trigger { Level = level, Words = new Excerpt(words.Text.Substring(span.Start, span.Length), span.Shift(words.Span.Start)) };
    }
}
