using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Signatures;

/// <summary>Parts a line of a signature block that was printed in columns, by the gaps between them, or where the gaps were lost by the words.</summary>
internal static class ColumnLine
{
    private const int FewestBlanks = 2;

    /// <summary>The columns of a line of names or offices; none when it does not show where one ends.</summary>
    public static List<TextSpan> Split(string text, TextSpan line, int columns)
    {
        List<TextSpan> gaps = AtGaps(text, line);
        if (gaps.Count == columns) return gaps;
        List<TextSpan> words = WordsOf(text, line);
        List<TextSpan> parts = At(line, OfficeStarts(text, line));
        if (parts.Count == columns) return parts;
        if (parts.Count == 1 && SignatoryReader.IsOffice(text, line)) return [];
        parts = AtMarks(text, line);
        if (parts.Count == columns) return parts;
        parts = At(line, NameStarts(text, words));
        if (parts.Count == columns) return parts;
        // A person has two names at least.
        return words.Count == 2 * columns && words.TrueForAll(w => char.IsUpper(text[w.Start]) && !SignatoryReader.IsSmallWord(text, w.Start, w.End)) ? At(line, [.. words.Where((_, i) => i > 0 && i % 2 == 0).Select(w => w.Start)]) : [];
    }

    /// <summary>The names of several persons on one line: "A. B. Alman C. D. Calman".</summary>
    public static List<TextSpan> Names(string text, TextSpan line) => At(line, NameStarts(text, WordsOf(text, line)));

    /// <summary>The pieces between tabs and runs of blanks.</summary>
    public static List<TextSpan> AtGaps(string text, TextSpan line)
    {
        var pieces = new List<TextSpan>();
        int start = line.Start;
        for (int at = line.Start; at <= line.End; at++)
        {
            int blanks = at;
            while (blanks < line.End && TextUnits<char>.IsBlank(text[blanks])) blanks++;
            if (at < line.End && blanks - at < FewestBlanks && !(blanks > at && text[at] == '\t')) continue;
            if (at > start) pieces.Add(TextSpan.FromBounds(start, at));
            start = blanks;
            at = Math.Max(at, blanks - 1);
        }
        return pieces;
    }

    /// <summary>The pieces of a line that begin at its start and at the places given.</summary>
    public static List<TextSpan> At(TextSpan line, List<int> starts)
    {
        var pieces = new List<TextSpan>();
        int start = line.Start;
        foreach (int next in starts.Append(line.End))
        {
            pieces.Add(TextSpan.FromBounds(start, next));
            start = next;
        }
        return pieces;
    }

    /// <summary>"(ALMAN) (BORMAN)", "Alman (Signed) Borman (Signed)".</summary>
    private static List<TextSpan> AtMarks(string text, TextSpan line)
    {
        var starts = new List<int>();
        for (int at = line.Start; at < line.End; at++)
        {
            if (text[at] != ')') continue;
            int next = TextUnits<char>.SkipBlanks(text, at + 1);
            if (next < line.End && (char.IsUpper(text[next]) || text[next] == '(')) starts.Add(next);
        }
        return At(line, starts);
    }

    /// <summary>"Minister of Trade Minister of Justice": each word of office behind the first that no small word leads up to.</summary>
    private static List<int> OfficeStarts(string text, TextSpan line)
    {
        var starts = new List<int>();
        TextSpan before = default;
        for (int at = line.Start; at < line.End;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            int word = TextUnits<char>.WordEnd(text, at);
            bool isOffice = SignatoryReader.OfficeAt(text, at, line.End, out int behind) >= 0;
            if (isOffice && !before.IsEmpty && !SignatoryReader.IsSmallWord(text, before.Start, before.End) && SignatoryReader.IsOffice(text, line)) starts.Add(at);
            int end = isOffice ? Math.Max(word, behind) : word;
            before = TextSpan.FromBounds(TextUnits<char>.WordStart(text, end), end);
            at = end;
        }
        return starts;
    }

    /// <summary>Where names begin behind the first: at an initial or a form of address where the line begins with one, and behind a family name in capitals.</summary>
    private static List<int> NameStarts(string text, List<TextSpan> words)
    {
        var starts = new List<int>();
        for (int i = 1; i < words.Count; i++)
        {
            bool isLikeFirst = IsInitial(text, words[0]) && IsInitial(text, words[i]) && words[i - 1].Length > 1 && !IsInitial(text, words[i - 1]);
            bool isBehindCapitals = !IsCapitals(text, words[0]) && !IsCapitals(text, words[i]) && !IsInitial(text, words[i]) && char.IsUpper(text[words[i].Start]) && IsCapitals(text, words[i - 1]);
            if (isLikeFirst || isBehindCapitals) starts.Add(words[i].Start);
        }
        return starts;
    }

    private static List<TextSpan> WordsOf(string text, TextSpan line)
    {
        var words = new List<TextSpan>();
        for (int at = line.Start; at < line.End; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            int end = Math.Min(TextUnits<char>.WordEnd(text, at), line.End);
            words.Add(TextSpan.FromBounds(at, end));
            at = end;
        }
        return words;
    }

    /// <summary>"A." and "Mr.": short, with a full stop.</summary>
    private static bool IsInitial(string text, TextSpan word) => word.Length <= 2 && char.IsUpper(text[word.Start]) && word.End < text.Length && text[word.End] == '.';

    private static bool IsCapitals(string text, TextSpan word) => word.Length > 1 && !text.AsSpan(word.Start, word.Length).ContainsAnyInRange('a', 'z') && text.AsSpan(word.Start, word.Length).IndexOfAnyExceptInRange('A', 'Z') is var other
        && (other < 0 || !char.IsLower(text[word.Start + other]));
}
