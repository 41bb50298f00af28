using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds where the noun phrase that begins at a word ends: the source behind "according to" and behind "said".</summary>
internal sealed class PhraseReader(SentenceWords words)
{
    private const int Longest = 45;

    /// <summary>The end of the phrase, exclusive.</summary>
    /// <param name="at">Its first word.</param>
    /// <param name="apposition">Whether what stands behind a comma and explains the name belongs to it.</param>
    public int End(int at, bool apposition)
    {
        int last = at;
        bool relative = false;
        while (last < words.Count && last - at < Longest)
        {
            if (words.IsQuoted(last))
            {
                if (last > at && !IsShortTerm(last)) break;
                int behind = last;
                while (behind < words.Count && words.IsQuoted(behind)) behind++;
                if (words[behind - 2] == WordClass.Comma || words[behind - 1] == WordClass.Comma) return behind;
                last = behind;
                continue;
            }
            switch (words[last])
            {
                case WordClass.Comma:
                    if (!apposition || !IsApposition(last + 1)) return last;
                    relative |= words[last + 1] == WordClass.Relative;
                    last++;
                    continue;
                case WordClass.OpenBracket:
                    int close = last + 1;
                    while (close < words.Count && words[close] != WordClass.CloseBracket && close - last < 10) close++;
                    if (words[close] != WordClass.CloseBracket) return last;
                    last = close + 1;
                    continue;
                case WordClass.Semicolon or WordClass.Colon or WordClass.Dash or WordClass.Quote or WordClass.CloseBracket: return last;
                case WordClass.That when words.IsQuoted(last - 1) || words[last - 1] is WordClass.Name or WordClass.Possessive: return last;
                case WordClass.Relative or WordClass.That: relative = true; break;
                case WordClass.Participle when last > at && !relative && words[last - 1] is WordClass.Name or WordClass.CloseBracket: return last;
                case WordClass.Subordinator or WordClass.Interrogative when last > at && !relative: return last;
                case WordClass.Time when last > at && !relative && words[last - 1] != WordClass.Time: return Behind(last);
                case WordClass.Auxiliary or WordClass.Verb when last > at && !relative:
                    if (words[last] == WordClass.Auxiliary || !words.IsPast(last) || words[last + 1] is not (WordClass.Preposition or WordClass.Name or WordClass.To)) return last;
                    break;
                case WordClass.Conjunction when last > at && words[last + 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Pronoun or WordClass.Participle && !relative: return last;
                case WordClass.Pronoun when last > at && !relative:
                    // "an account she gave".
                    if (!words.IsNounLike(last - 1) || words[last + 1] is not WordClass.Verb && words.Tag(last + 1) != LexiconTag.RelayVerb) return last;
                    relative = true;
                    break;
                case WordClass.Preposition when last > at && !relative && IsCircumstance(last) && words.Word(last) is not "by": return last;
            }
            if (words.Tag(last) == LexiconTag.RelayVerb || words.Tag(last) == LexiconTag.RelayPhrase && last > at) return last;
            last++;
        }
        return Math.Min(last, words.Count);
    }

    private int Behind(int time) => words[time - 1] == WordClass.Preposition ? time - 1 : time;

    private bool IsShortTerm(int at) => words.Sentence.Quotes.Exists(q => q.Contains(words.Event(at).Start) && q.Length < 30) && words.Start(at) < words.Sentence.Span.End;

    /// <summary>"in a statement", "at a rally", "during the debate", "on Monday": where and when, not who.</summary>
    public bool IsCircumstance(int at)
    {
        ReadOnlySpan<char> word = words.Word(at);
        if (word is "during" or "following" or "despite" or "amid" or "after" or "via" or "by") return true;
        if (word is "on" or "in" or "at" or "to" or "from") return words[at + 1] is WordClass.Time || words[at + 1] == WordClass.Determiner && words.Word(at + 1) is "a" or "an" or "his" or "her" or "their" or "its" or "this" or "one" || IsMonth(at + 1);
        return false;
    }

    private bool IsMonth(int at) => words.Word(at) is "January" or "February" or "March" or "April" or "June" or "July" or "August" or "September" or "October" or "November" or "December"
        or "Jan" or "Feb" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec" or "May";

    private bool IsApposition(int at) => words[at] switch
    {
        WordClass.Relative or WordClass.Number => true,
        WordClass.Determiner => words.Word(at) is "a" or "an" or "the" or "his" or "her" or "its" or "one",
        WordClass.Preposition => words.Word(at) is "of",
        WordClass.Word => words[at + 1] is WordClass.Preposition or WordClass.Word or WordClass.Name or WordClass.Conjunction or WordClass.StanceNoun,
        WordClass.Name => words.Word(at) is ['R' or 'D' or 'I', '-' or '‑', ..] || words[at + 1] is WordClass.Comma or WordClass.Word or WordClass.Possessive || words[at + 2] == WordClass.Possessive,
        _ => false,
    };
}
