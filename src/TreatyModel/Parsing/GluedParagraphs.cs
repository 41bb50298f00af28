using System.Globalization;
using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds paragraphs whose line ends were lost, so that a sentence or a number stands glued to the end of the one before.</summary>
internal static class GluedParagraphs
{
    private const int ShortestWord = 3;

    /// <summary>"1. The Parties meet.2. They confer.": numbers that go up from 1, each behind the end of a sentence without a blank.</summary>
    /// <returns>Whether there were two at least; the unit has them as children then.</returns>
    public static bool TrySplit(string text, Unit article)
    {
        Unit? first = article.Children is [{ Kind: ProvisionKind.Paragraph, Style: ListStyle.Arabic, Number.Major: 1, Children.Count: 0 } only] ? only : null;
        if (first is null && article.Children.Count > 0) return false;
        TextSpan words = TextSpan.FromBounds(Math.Min((first ?? article).WordsStart, article.End), article.End);
        var found = new List<Unit>();
        int at = words.Start;
        for (int number = first is null ? 1 : 2; (at = Next(text, at, words, number)) >= 0; number++)
        {
            string digits = number.ToString(CultureInfo.InvariantCulture);
            int end = at + digits.Length;
            found.Add(new Unit(ProvisionKind.Paragraph, at, TextUnits<char>.SkipBlanks(text, end + 1))
            {
                NumberSpan = TextSpan.FromBounds(at, end),
                Number = new HeadingNumber(at, end, number, 0, NumberStyle.Arabic),
                Style = ListStyle.Arabic,
                Label = digits,
            });
            at = end;
        }
        if (found.Count + (first is null ? 0 : 1) < 2) return false;
        if (first is null) article.WordsEnd = found[0].Start;
        else first.End = found[0].Start;
        for (int i = 0; i < found.Count; i++) found[i].End = i + 1 < found.Count ? found[i + 1].Start : article.End;
        article.Children.AddRange(found);
        return true;
    }

    /// <summary>Where sentences begin glued to the end of the one before.</summary>
    public static IEnumerable<int> Starts(string text, TextSpan words)
    {
        for (int at = words.Start + ShortestWord; at + 1 < words.End; at++)
            if (text[at - 1] == '.' && char.IsUpper(text[at]) && (char.IsLower(text[at + 1]) || text[at] == 'A' && text[at + 1] == ' ') && IsWordEnd(text, at - 1)) yield return at;
    }

    private static int Next(string text, int from, TextSpan words, int number)
    {
        string mark = number.ToString(CultureInfo.InvariantCulture) + ".";
        for (int at = from; (at = text.IndexOf(mark, at, words.End - at, StringComparison.Ordinal)) >= 0; at++)
        {
            int behind = at + mark.Length;
            if (behind >= words.End || !(TextUnits<char>.IsBlank(text[behind]) || char.IsLetter(text[behind]))) continue;
            if (number == 1 ? at == words.Start || char.IsLetter(text[at - 1]) : text[at - 1] is '.' or ';' or ':' && IsWordEnd(text, at - 1)) return at;
        }
        return -1;
    }

    /// <summary>Whether a mark ends a sentence and no abbreviation or number.</summary>
    private static bool IsWordEnd(string text, int mark)
    {
        if (mark > 0 && text[mark - 1] is ')' or '"' or '”') return true;
        int word = TextUnits<char>.WordStart(text, mark);
        return mark - word >= ShortestWord && char.IsLower(text[mark - 1]) && !text.AsSpan(word, mark - word).ContainsAnyInRange('0', '9');
    }
}
