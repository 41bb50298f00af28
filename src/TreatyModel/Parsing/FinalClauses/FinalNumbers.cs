using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>Counts in final clauses: how many consents, how long after, the first day of which month, how much notice.</summary>
internal static class FinalNumbers
{
    private const int MonthReach = 8;
    private const int NoticeBefore = 40;
    private const int NoticeBehind = 110;
    private const int LongestCount = 4;

    private static readonly WordPattern FirstDay = new("first day of the");
    private static readonly WordPattern Month = new("month|months");
    private static readonly WordPattern After = new("after|following|from|subsequent to|of the date");
    private static readonly WordPattern Counted = new("instrument*|notification|notifications|ratification|ratifications|government|governments|state|states|signatory|signatories|countries|member|members|parties|contracting");
    private static readonly WordPattern Definite = new("the two|both|last|all|article|articles|paragraph|paragraphs|half|third|thirds|majority|day|days|month|months|year|years");
    private static readonly WordPattern NoticeWord = new("^ (s)? (_ _ _|_ _|_)? (notice|notification|advance)");
    private static readonly WordPattern FromNotice = new("^ (from|after|following) ..16 (notice|notif*)");
    private static readonly WordPattern EffectWord = new("^ (_ _|_)? (after|from|following|before|prior|previous|in advance|of the (date|receipt)|later)");
    private static readonly WordPattern GivingWord = new("(giving|give|gives|given|notice|on|upon|with|at least|not less than|subject to) (_ _ _ _|_ _ _|_ _|_)? $");
    private static readonly WordPattern TermWord = new("(expiry of|expiration of|lapse of|(for|after) (a|an)? (_)? (period|term) of|(period|periods|term|terms) of|valid for|in force for) (_)? $");
    private static readonly WordPattern EndOfTerm = new("^ (_ _|_)? (from|after|following) (the)? (date of)? (its|the)? (entry|coming|signature)");

    /// <summary>"on the first day of the second month following": 2.</summary>
    public static int? MonthStart(string text)
    {
        var words = new WordList(text);
        if (!FirstDay.TryFind(words, 0, words.Count, out _, out int first) || !Month.TryFind(words, first, Math.Min(words.Count, first + MonthReach), out int month, out _)) return null;
        return NumberIn(words.Slice(first, month)) ?? 1;
    }

    /// <summary>"thirty days after", "on the thirtieth day following", "two months after".</summary>
    public static Period? Delay(string text)
    {
        var words = new WordList(text);
        return After.TryFind(words, 0, words.Count, out int after, out _) ? PeriodReader.Read(words.Slice(0, after)) : null;
    }

    /// <summary>How many: "the tenth instrument", "two signatories", "at least two"; null for "both", "the two Parties", "the last".</summary>
    public static int? Threshold(WordList words, int from)
    {
        for (int at = from; Counted.TryFind(words, at, words.Count, out int noun, out int end); at = end)
        {
            int first = noun;
            while (first > from && noun - first < LongestCount && !words.IsBehindComma(first) && !words.IsBehindStop(first)) first--;
            if (words.Has(Definite, first, noun)) continue;
            if (NumberIn(words.Slice(first, noun)) is > 1 and var number) return number;
        }
        return null;
    }

    /// <summary>How long before leaving takes effect: of the lengths of time in a sentence the one that notice or an effect follows.</summary>
    public static Period? Notice(string text)
    {
        Period? best = null;
        int bestScore = 0;
        for (int at = 0; PeriodReader.TryFind(text, at, out Period period, out TextSpan span); at = span.End)
        {
            WordList before = new(text[Math.Max(0, span.Start - NoticeBefore)..span.Start]), behind = new(text[span.End..Math.Min(text.Length, span.End + NoticeBehind)]);
            int score = (behind.Has(NoticeWord) ? 3 : 0) + (behind.Has(FromNotice) ? 6 : 0) + (behind.Has(EffectWord) ? 2 : 0) + (before.Has(GivingWord) ? 2 : 0) - (before.Has(TermWord) ? 5 : 0) - (behind.Has(EndOfTerm) ? 1 : 0);
            if (score > bestScore) (best, bestScore) = (period, score);
        }
        return best;
    }

    private static int? NumberIn(string words)
    {
        LexiconTable<char> numbers = LexiconSection.Structure.For<char>();
        int value = 0;
        for (int at = 0; at < words.Length;)
        {
            if (!TextUnits<char>.IsWord(words[at]))
            {
                at++;
                continue;
            }
            int end = TextUnits<char>.WordEnd(words, at);
            int phrase = numbers.Match(words, at, end, out _);
            if (phrase != 0 && numbers.TagOf(phrase) == LexiconTag.NumberWord) value += numbers.ValueOf(phrase);
            else if (int.TryParse(words.AsSpan(at, end - at).TrimEnd("stndrh"), out int number)) value = number;
            at = end;
        }
        return value == 0 ? null : value;
    }
}
