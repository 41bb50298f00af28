using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>A number as a reference has it: "7(2)(a)".</summary>
/// <param name="Label">The number: "7"; of "(a)" it is "a".</param>
/// <param name="Brackets">What stands in brackets behind it: "(2)(a)".</param>
/// <param name="End">Where it ends, brackets included.</param>
/// <param name="Order">Its place in a sequence.</param>
internal readonly record struct ReferenceNumber(string Label, string Brackets, int End, (int, int, int) Order)
{
    private const int LongestBracket = 8;

    /// <summary>Reads the number behind a word; one in words is none.</summary>
    public static bool TryRead(string words, int at, out ReferenceNumber number)
    {
        number = default;
        int start = TextUnits<char>.SkipWhiteSpace(words, at);
        bool inBracket = start < words.Length && words[start] == '(';
        if (inBracket) start++;
        if (!NumberReader<char>.TryRead(words, start, LexiconSection.Structure.For<char>(), out HeadingNumber read) || read.Style == NumberStyle.Word) return false;
        int end = inBracket ? read.End + 1 : read.End;
        string brackets = BracketsAt(words, end);
        number = new ReferenceNumber(words[start..read.End], brackets, end + brackets.Length, read.Order);
        return true;
    }

    /// <summary>"paragraph I": a paragraph's number in capital roman digits is one that a scan has misread.</summary>
    public ReferenceNumber InDigits() => Label.Length > 0 && Label.All(c => c is 'I' or 'V' or 'X') ? this with { Label = Order.Item1.ToString(System.Globalization.CultureInfo.InvariantCulture) } : this;

    /// <summary>The last number of the range that this one opens: "3 to 5", "3 through 5", "(a)–(c)"; null when it opens none.</summary>
    public ReferenceNumber? Behind(string words)
    {
        int at = TextUnits<char>.SkipWhiteSpace(words, Math.Min(End, words.Length));
        if (at >= words.Length) return null;
        int behind = words[at] is '-' or '–' or '—' ? at + 1 : TextUnits<char>.WordEnd(words, at);
        bool opens = words[at] is '-' or '–' or '—' || words.AsSpan(at, behind - at) is "to" or "through";
        return opens && TryRead(words, behind, out ReferenceNumber last) && last.Order.CompareTo(Order) > 0 ? last : null;
    }

    /// <summary>"3-5", which can be read as one compound number, as the two numbers of a range; null when it is no such.</summary>
    public (ReferenceNumber First, ReferenceNumber Last)? Split()
    {
        int hyphen = Label.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0 || !TryRead(Label[..hyphen], 0, out ReferenceNumber first) || !TryRead(Label, hyphen + 1, out ReferenceNumber last)) return null;
        return last.Order.CompareTo(first.Order) > 0 ? (first with { End = End }, last with { Brackets = Brackets, End = End }) : null;
    }

    private static string BracketsAt(string words, int at)
    {
        int start = Math.Min(at, words.Length), end = start;
        while (end < words.Length && words[end] == '(' && words.IndexOf(')', end) is > 0 and var close && close - end < LongestBracket) end = close + 1;
        return words[start..end];
    }
}
