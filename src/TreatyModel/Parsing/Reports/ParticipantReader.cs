using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds who took part in an event: subject and object of its verb, or what stands behind "by", "from" and "of".</summary>
internal sealed class ParticipantReader(SentenceWords words)
{
    private readonly SubjectReader subjects = new(words);
    private readonly PhraseReader phrases = new(words);

    public ReportedEvent AddTo(ReportedEvent found, int verb, SourceText source)
    {
        int first = verb;
        bool passive = false;
        while (first > 0 && words[first - 1] is WordClass.Auxiliary or WordClass.Adverb or WordClass.To)
        {
            passive |= words[first - 1] == WordClass.Auxiliary && words.Event(first - 1).Value == 2;
            first--;
        }
        bool noun = words[verb - 1] is WordClass.Determiner or WordClass.Preposition || words[verb] is WordClass.StanceNoun || words[first - 1] is WordClass.Word && words[verb + 1] == WordClass.Preposition && !words.IsPast(verb);
        // "Byron's visit": the possessor visits.
        int possessor = first - 1;
        while (possessor > 0 && first - possessor < 4 && words[possessor] != WordClass.Possessive) possessor--;
        bool owned = possessor > 0 && words[possessor] == WordClass.Possessive && words[verb] is not WordClass.Verb;
        ImmutableArray<Excerpt> before = owned ? Split((NameStart(possessor), possessor), source) : noun ? [] : Split(subjects.Before(first), source);
        int behind = verb + 1;
        while (behind < words.Count && words[behind - 1] is not WordClass.Verb && words.Start(behind) < found.Verb.Span.End) behind++;
        ImmutableArray<Excerpt> agents = [], objects = [];
        if (words.Word(behind) is "by" or "from" or "of") agents = Split((behind + 1, ListEnd(phrases.End(behind + 1, apposition: false))), source);
        else if (!passive && words[behind] is WordClass.Name or WordClass.Determiner or WordClass.Word or WordClass.Number or WordClass.StanceNoun) objects = Split((behind, ObjectEnd(found.Kind, behind)), source);
        return passive || (agents.Length > 0 && !noun)
            ? found with { Actors = agents, Recipients = before }
            : found with { Actors = noun && !owned ? agents : before, Recipients = objects };
    }

    /// <summary>The names of a noun phrase, one by one: "A, B and C".</summary>
    public ImmutableArray<Excerpt> Names((int First, int Last) range, SourceText source) =>
        [.. Split(range, source).Where(n => words[words.IndexAt(n.Span.Start)] is not (WordClass.Pronoun or WordClass.Relative))];

    private int NameStart(int end)
    {
        int start = end;
        while (start > 0 && words[start - 1] is WordClass.Name) start--;
        return start == end ? Math.Max(0, end - 1) : start;
    }

    /// <summary>"A, B, and C": the commas of a list of names.</summary>
    private int ListEnd(int last)
    {
        while (words[last] == WordClass.Comma && words[last + 1] is WordClass.Name or WordClass.Conjunction or WordClass.Determiner)
        {
            int next = words[last + 1] == WordClass.Conjunction ? last + 2 : last + 1;
            int end = phrases.End(next, apposition: false);
            if (end <= next || words[end] is not (WordClass.Comma or WordClass.Semicolon) && end < words.Count) return last;
            last = end;
        }
        return last;
    }

    /// <summary>"accused X of Y": X alone is accused.</summary>
    private int ObjectEnd(ReportedEventKind kind, int at)
    {
        int last = phrases.End(at, apposition: false);
        // "met Byron in Oslo": where and when are no part of whom.
        for (int i = at + 1; kind is ReportedEventKind.Met or ReportedEventKind.Visited or ReportedEventKind.Signed && i < last; i++)
            if (words.Word(i) is "in" or "at" or "on" or "during" && words[i + 1] is WordClass.Name or WordClass.Time or WordClass.Number) return i;
        if (kind is not (ReportedEventKind.Accused or ReportedEventKind.Supplied)) return last;
        for (int i = at; i < last; i++)
            if (words.Word(i) is "of" or "to" or "with" or "in") return i;
        return last;
    }

    /// <summary>"Byron, the minister of trade,": what explains a name is no other.</summary>
    private int WithoutApposition(int first, int last)
    {
        for (int i = first + 1; i + 2 < last; i++)
            if (words[i] == WordClass.Comma && words.Word(i + 1) is "the" or "a" or "an" or "his" or "her" && words[i + 2] is WordClass.Word or WordClass.StanceAdjective or WordClass.StanceNoun && words[i - 1] == WordClass.Name && IsWithoutList(i + 1, last)) return i;
        return last;
    }

    private bool IsWithoutList(int from, int last)
    {
        for (int i = from; i < last; i++)
            if (words[i] == WordClass.Comma && i + 1 < last || words[i] == WordClass.Conjunction && words[i + 1] is WordClass.Name) return false;
        return true;
    }

    /// <summary>"A, B and C" are three; "the minister of trade and industry" is one.</summary>
    private ImmutableArray<Excerpt> Split((int First, int Last) range, SourceText source)
    {
        if (range.Last <= range.First || range.First >= words.Count) return [];
        var parts = ImmutableArray.CreateBuilder<Excerpt>();
        int start = range.First;
        range.Last = WithoutApposition(range.First, range.Last);
        bool named = Enumerable.Range(range.First, range.Last - range.First).Count(i => words[i] == WordClass.Name || i == 0 && words.IsCapital(0)) > 1;
        for (int i = range.First; i <= range.Last; i++)
        {
            bool end = i == range.Last, cut = !end && named && words[i] is WordClass.Conjunction or WordClass.Comma && words[i + 1] is WordClass.Name or WordClass.Determiner or WordClass.Conjunction or WordClass.Word;
            if (!end && !cut) continue;
            if (i > start) parts.Add(source.Excerpt(words.Span(start, i)));
            start = i + 1;
        }
        return parts.ToImmutable();
    }
}
