using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads who takes a treaty or an act how ("expressed alarm", "drew condemnation from", "rattled") and what they do or consider about it.</summary>
internal sealed class ReactionReader(SourceText source)
{
    /// <summary>In the lexicon, added to the stance of verbs whose object feels it: "rattles its neighbours".</summary>
    private const int ObjectFeels = 10;

    private const int NearFrom = 9;

    private readonly List<(Reaction Reaction, short State)> reactions = [];

    /// <summary>All of them, states resolved to those of a day; a name that several states have had stays open without a day.</summary>
    public ImmutableArray<Reaction> On(FuzzyDate day) => [.. reactions.Select(r => r.Reaction with { Actor = r.State == 0 ? null : StateOf(r.State, day) })];

    private static State? StateOf(short number, FuzzyDate day)
    {
        StateLookup found = StateRegistry.World.Look(new CowNumber(number), day);
        return found.State ?? (day == FuzzyDate.Unknown && found.Candidates is [var only] ? only : null);
    }

    public void Read(ReportSentence sentence, List<ScanEvent> responses, List<Claim> claims)
    {
        int before = reactions.Count;
        SentenceWords words = sentence.Words;
        var acts = new ActReader(words, responses);
        var status = EventStatus.Asserted;
        foreach (ScanEvent e in responses)
        {
            if (sentence.IsQuoted(e.Start) || e.Tag is not (LexiconTag.StanceCue or LexiconTag.ResponseVerb)) continue;
            int at = words.IndexAt(e.Start);
            Claim[] around = [.. claims.Where(c => c.Content.Any(w => w.Span.Contains(e.Start)))];
            if (e.Tag == LexiconTag.StanceCue)
            {
                foreach (Excerpt by in Names(words, Holder(words, at, e.Value, responses), around))
                    Add(sentence, before, new Reaction(by, (Stance)(e.Value % ObjectFeels), source.Excerpt(sentence.Span)) { Attribution = Teller(around, by) });
            }
            else if (acts.ActOf(at) is { IsEmpty: false } act)
            {
                status = acts.StatusOf(at, status);
                foreach (Excerpt by in Names(words, acts.Doer(at), around))
                    Add(sentence, before, new Reaction(by, Stance.Unknown, source.Excerpt(sentence.Span)) { Act = source.Excerpt(act), Status = status, Attribution = Teller(around, by) });
            }
        }
    }

    /// <summary>Who tells it: the claim around it, unless whoever reacts says so.</summary>
    private static AttributionChain Teller(Claim[] around, Excerpt by) =>
        Array.Find(around, c => c.Attribution.Source() is { } speaker && !speaker.Words.Span.Overlaps(by.Span))?.Attribution ?? AttributionChain.Narrator;

    /// <summary>Each that is named; of "the neighbours, including A and B" the neighbours, A and B; "it" in what somebody says is who says it.</summary>
    private ImmutableArray<Excerpt> Names(SentenceWords words, (int First, int Last) range, Claim[] around)
    {
        if (range.Last <= range.First) return [];
        if (words[range.First] == WordClass.Pronoun)
            return Array.Find(around, c => c.Attribution.Source() is not null)?.Attribution.Source() is { } speaker ? [speaker.Words] : [];
        var parts = new ParticipantReader(words);
        for (int i = range.First + 1; i < range.Last; i++)
        {
            if (words.Word(i) is not ("including" or "like" or "such as")) continue;
            int head = words[i - 1] == WordClass.Comma ? i - 1 : i;
            return [.. parts.Names((range.First, head), source), .. parts.Names((i + 1, range.Last), source)];
        }
        return parts.Names(range, source);
    }

    /// <summary>One reaction for each who reacts in a sentence: a stance and an act of the same come together.</summary>
    private void Add(ReportSentence sentence, int from, Reaction reaction)
    {
        for (int i = from; i < reactions.Count; i++)
        {
            (Reaction other, short state) = reactions[i];
            if (other.By.Span != reaction.By.Span) continue;
            if (other.Stance == reaction.Stance && other.Act == reaction.Act) return;
            if (other.Stance != Stance.Unknown && reaction.Stance != Stance.Unknown || !other.Act.IsEmpty && !reaction.Act.IsEmpty) continue;
            reactions[i] = (other.Act.IsEmpty ? reaction with { Stance = other.Stance } : other with { Stance = reaction.Stance }, state);
            return;
        }
        reactions.Add((reaction, StateIn(sentence, reaction.By)));
    }

    /// <summary>The state that the words name from beginning to end; 0 for its officials.</summary>
    private short StateIn(ReportSentence sentence, Excerpt by)
    {
        ScanEvent name = sentence.Happenings.Find(h => h.Tag == LexiconTag.StateName && by.Span.Contains(h.Start) && h.End == by.Span.End);
        return name.Tag == LexiconTag.StateName && source.Text[by.Span.Start..name.Start].Trim() is "" or "the" or "The" ? name.Value : (short)0;
    }

    /// <summary>Who has a stance: subject, object, or behind "from", "among" and "by".</summary>
    private static (int First, int Last) Holder(SentenceWords words, int at, short value, List<ScanEvent> responses)
    {
        var subjects = new SubjectReader(words);
        var phrases = new PhraseReader(words);
        int next = at + 1;
        while (next < words.Count && words[next] == WordClass.Adverb) next++;
        bool noun = at > 0 && words[at - 1] is WordClass.Determiner or WordClass.StanceAdjective or WordClass.Preposition || words[at] is WordClass.StanceNoun || words[at] == WordClass.Word && !words.IsPast(at);
        if (words.Word(next) is "among" or "from" || words.Word(next) is "by" && words.IsPast(at) && (Stance)(value % ObjectFeels) != Stance.Alarmed || words.Word(next) is "in" && noun && words[next + 1] == WordClass.Name)
            return (next + 1, ListEnd(words, phrases, next + 1));
        // "The first reaction to it came from X".
        for (int i = next; noun && i < words.Count && i < next + NearFrom && !words.IsMark(i); i++)
            if (words.Word(i) is "from" && words.Word(i - 1) is "came" or "comes") return (i + 1, ListEnd(words, phrases, i + 1));
        if (value > ObjectFeels && words.Word(next) is "by") return subjects.Before(Group(words, at));
        if (value > ObjectFeels) return (next, words[next] is WordClass.Name or WordClass.Determiner or WordClass.Word or WordClass.Number ? phrases.End(next, apposition: false) : next);
        int first = at, adjectives = 0;
        while (first > 0 && adjectives < 4 && words[first - 1] is WordClass.Word or WordClass.StanceAdjective or WordClass.Determiner or WordClass.Adverb or WordClass.StanceNoun or WordClass.Participle) (first, adjectives) = (first - 1, adjectives + 1);
        // "Borland's concern".
        if (first > 1 && words[first - 1] == WordClass.Possessive) return (NameStart(words, first - 1), first - 1);
        ScanEvent verb = first > 0 ? responses.Find(r => r.Start == words.Start(first - 1)) : default;
        if (verb.Tag is LexiconTag.CauseVerb or LexiconTag.ActivateVerb) return default;
        if (verb.Tag == LexiconTag.HolderVerb) return subjects.Before(Group(words, first - 1));
        if (words[at] is WordClass.Verb || words.IsPast(at) || at > 0 && words[at - 1] is WordClass.Auxiliary or WordClass.Pronoun || words[at + 1] is WordClass.Determiner or WordClass.That)
        {
            int group = Group(words, at);
            return IsDenied(words, group, at) || noun && words[at - 1] is WordClass.Determiner ? default : words[at] == WordClass.Participle ? subjects.OfVerbBefore(at - 1) : subjects.Before(group);
        }
        return default;
    }

    /// <summary>The first of the auxiliaries and adverbs in front of a verb.</summary>
    private static int Group(SentenceWords words, int verb)
    {
        while (verb > 0 && words[verb - 1] is WordClass.Auxiliary or WordClass.Adverb or WordClass.To) verb--;
        return verb;
    }

    private static bool IsDenied(SentenceWords words, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (words.Tag(i) == LexiconTag.Auxiliary && words.Event(i).Value == 1) return true;
        return false;
    }

    private static int NameStart(SentenceWords words, int end)
    {
        int start = end;
        while (start > 0 && words[start - 1] == WordClass.Name) start--;
        return start == 1 && words.IsCapital(0) && words[0] is not WordClass.Determiner ? 0 : start == end && end > 0 ? end - 1 : start;
    }

    private static int ListEnd(SentenceWords words, PhraseReader phrases, int at)
    {
        int last = phrases.End(at, apposition: false);
        while (words[last] == WordClass.Comma && words[last + 1] is WordClass.Name or WordClass.Conjunction || words[last] == WordClass.Comma && words[last + 1] == WordClass.Determiner && words[last + 2] == WordClass.Name)
        {
            int next = words[last + 1] == WordClass.Conjunction ? last + 2 : last + 1;
            int end = phrases.End(next, apposition: false);
            if (end <= next) break;
            last = end;
        }
        // "among Western nations who fear it": who that is ends in front of "who".
        for (int i = at; i < last; i++)
            if (words[i] == WordClass.Relative) return i;
        return last;
    }
}
