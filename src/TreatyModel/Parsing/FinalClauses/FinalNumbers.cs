using System.Text.RegularExpressions;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>Counts in final clauses: how many consents, how long after, the first day of which month, how much notice.</summary>
internal static partial class FinalNumbers
{
    private const int MonthReach = 60;
    private const int NoticeBefore = 40;
    private const int NoticeBehind = 60;

    /// <summary>"on the first day of the second month following": 2.</summary>
    public static int? MonthStart(string words)
    {
        Match first = FirstDay().Match(words);
        if (!first.Success) return null;
        string rest = words[(first.Index + first.Length)..];
        int month = rest.IndexOf("month", StringComparison.OrdinalIgnoreCase);
        return month is < 0 or > MonthReach ? null : NumberIn(rest[..month]) ?? 1;
    }

    /// <summary>"thirty days after", "on the thirtieth day following", "two months after".</summary>
    public static Period? Delay(string words)
    {
        Match after = After().Match(words);
        return after.Success ? PeriodReader.Read(words[..after.Index]) : null;
    }

    /// <summary>How many: "the tenth instrument", "two signatories", "at least two"; null for "both", "the two Parties", "the last".</summary>
    public static int? Threshold(string words)
    {
        foreach (Match counted in Counted().Matches(words))
        {
            string before = counted.Groups["count"].Value;
            if (Definite().IsMatch(before)) continue;
            int? number = NumberIn(before);
            if (number is > 1) return number;
        }
        return null;
    }

    /// <summary>How long before leaving takes effect: of the lengths of time in a sentence the one that notice or an effect follows.</summary>
    public static Period? Notice(string words)
    {
        Period? best = null;
        int bestScore = 0;
        for (int at = 0; PeriodReader.TryFind(words, at, out Period period, out Text.TextSpan span); at = span.End)
        {
            string before = words[Math.Max(0, span.Start - NoticeBefore)..span.Start], behind = words[span.End..Math.Min(words.Length, span.End + NoticeBehind)];
            int score = (NoticeWord().IsMatch(behind) ? 3 : 0) + (FromNotice().IsMatch(behind) ? 6 : 0) + (EffectWord().IsMatch(behind) ? 2 : 0) + (GivingWord().IsMatch(before) ? 2 : 0) - (TermWord().IsMatch(before) ? 5 : 0) - (EndOfTerm().IsMatch(behind) ? 1 : 0);
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
            else if (Digits().Match(words[at..end]) is { Success: true } digits && int.TryParse(digits.ValueSpan, out int number)) value = number;
            at = end;
        }
        return value == 0 ? null : value;
    }

    [GeneratedRegex(@"first day of the", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstDay();

    [GeneratedRegex(@"\b(?:after|following|from|subsequent to|of the date)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"(?<count>(?:[\w-]+ ){1,4}?)(?:instruments?(?:of)?|notifications?|ratifications?|governments?|states?|signator(?:y|ies)|countries|members?|parties|contracting)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:the two|both|last|all|articles?|paragraphs?|half|thirds?|majority|day|days|months?|years?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Definite();

    [GeneratedRegex(@"^(?:\d{1,3})(?:st|nd|rd|th)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:['’`]?s?['’`]?)(?: \w+){0,3}? ?(?:notice|notification|advance)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoticeWord();

    [GeneratedRegex(@"^ (?:from|after|following)[^.;]{0,90}(?:notice|notif)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromNotice();

    [GeneratedRegex(@"^\W{0,2} ?(?:\w+ ){0,2}?(?:after|from|following|before|prior|previous|in advance|of the (?:date|receipt)|later)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EffectWord();

    [GeneratedRegex(@"(?:giving|gives?|given|notice of|notice|on|upon|with|at least|not less than|subject to)(?: \w+){0,4}? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GivingWord();

    [GeneratedRegex(@"(?:expir\w+ of|lapse of|(?:for|after) (?:an? )?(?:\w+ )?(?:period|term) of|periods? of|valid for|in force for|terms? of)(?: \w+)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TermWord();

    [GeneratedRegex(@"^[^,;]{0,20}(?:from|after|following) (?:the )?(?:date of )?(?:its |the )?(?:entry|coming|signature)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndOfTerm();
}
