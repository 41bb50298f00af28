using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Signatures;

/// <summary>Reads for whom is signed: "For the Government of X:", "POUR LA BELGIQUE", over two lines, or with the name behind it.</summary>
internal static class SignedFor
{
    private const int LongestParty = 160;
    private const int MostLines = 3;

    /// <param name="text">The text.</param>
    /// <param name="start">Where "For" begins.</param>
    /// <param name="behind">Behind it.</param>
    /// <param name="end">Where the conclusion ends.</param>
    /// <param name="party">The words that name the party; of two columns that both go on below only the words of the first line, and false.</param>
    public static bool TryRead(string text, int start, int behind, int end, out TextSpan party)
    {
        int first = TextUnits<char>.SkipBlanks(text, behind);
        party = default;
        if (first >= end || first == behind || !IsName(text, first, end) || IsNoParty(text, first)) return false;
        bool capitals = IsCapitals(text, first, TextUnits<char>.WordEnd(text, first)) && IsCapitals(text, start, behind);
        int last = first, lines = 1;
        bool named = false, inColumns = false;
        for (int at = first; at < end && at - first <= LongestParty;)
        {
            char c = text[at];
            if (TextUnits<char>.IsLineEnd(c))
            {
                int next = TextUnits<char>.SkipWhiteSpace(text, at);
                if (lines++ >= MostLines || next >= end || !GoesOn(text, last, next) || BlankLine(text, at, next)) break;
                at = next;
                continue;
            }
            if (c is ':' or '(' or '[' or '*' or '_' or ';' or '…' or '\t' || c == '.' && EndsParty(text, at) || c < ' ') break;
            if (!char.IsLetter(c))
            {
                at++;
                continue;
            }
            int word = TextUnits<char>.WordEnd(text, at);
            // "Canada W. L. KING": an initial, or capitals behind small letters, begin the name of who signs.
            if (named && (IsInitial(text, at, word) || !capitals && word - at > 2 && IsCapitals(text, at, word)) || IsAdReferendum(text, at)) break;
            if (OpensNext(text, at, word))
            {
                inColumns = IsConnective(text, TextUnits<char>.WordStart(text, last), last);
                break;
            }
            named |= !char.IsLower(text[at]) && !IsConnective(text, at, word);
            last = Math.Min(word, end);
            at = word;
        }
        if (!named) return false;
        party = TextSpan.FromBounds(first, last);
        return !inColumns;
    }

    private static bool IsNoParty(string text, int first)
    {
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        int phrase = table.Match(text, first, TextUnits<char>.WordEnd(text, first), out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.NoParty;
    }

    /// <summary>Behind small words comes a word with a capital: "the Kingdom", and not "the purposes".</summary>
    private static bool IsName(string text, int at, int end)
    {
        for (int words = 0; words < 3 && at < end && char.IsLetter(text[at]); words++)
        {
            int word = TextUnits<char>.WordEnd(text, at);
            if (!IsConnective(text, at, word)) return !char.IsLower(text[at]);
            at = TextUnits<char>.SkipWhiteSpace(text, word);
            if (at < end && text[at] is '\'' or '’') at++;
        }
        return at < end && char.IsUpper(text[at]);
    }

    private static bool IsConnective(string text, int start, int end)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text, start, end, out _);
        // "il" is an article in one language and opens sentences in another.
        return phrase != 0 && table.TagOf(phrase) is LexiconTag.Connective or LexiconTag.SentenceOpener;
    }

    /// <summary>"FOR A FOR B": two columns, or the next one on the same line.</summary>
    internal static bool OpensNext(string text, int start, int end)
    {
        if (char.IsLower(text[start])) return false;
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        int phrase = table.Match(text, start, end, out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.PartyIntroducer;
    }

    /// <summary>The line ends in a small word, or the next begins with one: "For the Government⏎of Japan".</summary>
    private static bool GoesOn(string text, int last, int next)
    {
        int word = TextUnits<char>.WordStart(text, last);
        return char.IsLetter(text[next]) && (IsConnective(text, word, last) || char.IsLower(text[next]) && IsConnective(text, next, TextUnits<char>.WordEnd(text, next)));
    }

    private static bool BlankLine(string text, int from, int to) => text.AsSpan(from, to - from).Count('\n') > 1;

    private static bool EndsParty(string text, int stop) => stop - TextUnits<char>.WordStart(text, stop) > 2;

    private static bool IsInitial(string text, int start, int end) => end - start == 1 && end < text.Length && text[end] == '.' && char.IsUpper(text[start]);

    private static bool IsAdReferendum(string text, int at) => text.AsSpan(at).StartsWith(SignatoryReader.AdReferendum, StringComparison.OrdinalIgnoreCase);

    private static bool IsCapitals(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (char.IsLower(text[i])) return false;
        return true;
    }
}
