using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads what somebody does or considers in answer to a treaty: "impose new sanctions", "is reviewing its policy on arms".</summary>
internal sealed class ActReader(SentenceWords words, List<ScanEvent> responses)
{
    private const int LongestAct = 14;

    private readonly SubjectReader subjects = new(words);

    /// <summary>Verb and object, when the object is an answer; empty when it is not.</summary>
    public TextSpan ActOf(int at)
    {
        int last = at + 1;
        while (last < words.Count && last - at < LongestAct && !words.IsQuoted(last) && !words.IsMark(last) && !EndsAct(last)) last++;
        TextSpan stretch = words.Span(at, last);
        ScanEvent noun = responses.FindLast(r => r.Tag == LexiconTag.ResponseNoun && stretch.Contains(r.Start));
        if (noun.Tag != LexiconTag.ResponseNoun) return default;
        int behind = words.IndexAt(noun.End - 1) + 1;
        // "its policy on providing arms": what the noun is about belongs to the act.
        return TextSpan.FromBounds(stretch.Start, behind < last && words[behind] == WordClass.Preposition ? words.End(last - 1) : Math.Max(noun.End, words.End(behind - 1)));
    }

    /// <summary>Whether it is done or to come; a verb that "and" joins to another is as sure as that one.</summary>
    public EventStatus StatusOf(int at, EventStatus joined)
    {
        if (words.Word(at).StartsWith("consider", StringComparison.OrdinalIgnoreCase) || words.Word(at).StartsWith("weigh", StringComparison.OrdinalIgnoreCase)) return EventStatus.Prospective;
        return at > 0 && words[at - 1] == WordClass.Conjunction ? joined : EventFinder.StatusOf(words, at, null);
    }

    /// <summary>Who does it: the subject, also where the verb is an infinitive or a participle further on.</summary>
    public (int First, int Last) Doer(int at)
    {
        int group = at;
        while (group > 0 && (words[group - 1] is WordClass.Auxiliary or WordClass.Adverb or WordClass.StanceAdjective || words[group - 1] == WordClass.To && words[group] is not WordClass.To
            || words[group] == WordClass.To && words[group - 1] is WordClass.Verb)) group--;
        if (group > 0 && words[group - 1] == WordClass.Pronoun) return (group - 1, group);
        // "prompting Borland to review": Borland does.
        int named = group;
        while (words[group] == WordClass.To && named > 0 && words[named - 1] is WordClass.Name or WordClass.Determiner or WordClass.Number or WordClass.Possessive) named--;
        if (named < group && named > 0 && responses.Exists(r => r.Tag == LexiconTag.CauseVerb && r.Start == words.Start(named - 1))) return (named, group);
        (int First, int Last) found = words[at] == WordClass.Participle && group == at ? default : subjects.Before(group);
        return found.Last > found.First ? found : subjects.OfVerbBefore(group - 1);
    }

    private bool EndsAct(int i) => words[i] is WordClass.Auxiliary or WordClass.Relative or WordClass.That or WordClass.Subordinator
        || words[i] == WordClass.Verb && responses.TrueForAll(r => r.Start != words.Start(i))
        || words[i] == WordClass.Conjunction && (IsResponse(i + 1) || IsResponse(i + 2));

    private bool IsResponse(int i) => responses.Exists(r => r.Tag == LexiconTag.ResponseVerb && r.Start == words.Start(i));
}
