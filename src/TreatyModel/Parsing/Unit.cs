using TreatyModel.Parsing.Pages;
using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>A provision while it is being built.</summary>
internal sealed class Unit(ProvisionKind kind, int start, int wordsStart)
{
    public ProvisionKind Kind { get; } = kind;

    public int Start { get; } = start;

    /// <summary>Where its own words begin: behind number and heading.</summary>
    public int WordsStart { get; set; } = wordsStart;

    /// <summary>Where its own words end: at its first child.</summary>
    public int WordsEnd { get; set; } = -1;

    public int End { get; set; } = -1;

    public TextSpan NumberSpan { get; init; }

    public HeadingNumber Number { get; set; }

    /// <summary>The number as a path writes it: the printed label without blanks, or digits where the label is a word.</summary>
    public string Label { get; init; } = "";

    public ListStyle Style { get; set; }

    public TextSpan HeadingSpan { get; set; }

    public ProvisionPath Path { get; set; }

    public List<Unit> Children { get; } = [];

    /// <summary>The normal form of the number: "4", "10.4", "4bis", "a".</summary>
    public string NumberValue(SourceText source)
    {
        if (NumberSpan.IsEmpty) return "";
        string minor = "";
        for (int rest = Number.Minor; rest > 0; rest /= 1000) minor = FormattableString.Invariant($".{rest % 1000}") + minor;
        string suffix = Number.Suffix switch
        {
            0 => "",
            _ when LettersAtEnd(source) is { Length: > 0 } letters => letters.ToLowerInvariant(),
            _ => $"{(char)('a' + Math.Min(Number.Suffix - 1, 25))}",
        };
        if (Number.Style == NumberStyle.Letter && Number.Minor > 0) return source[NumberSpan][..1] + minor;
        if (Number.Style == NumberStyle.Letter && Style is >= ListStyle.Stem and <= ListStyle.Greek && Number.Major <= 26) return ((char)('a' + Number.Major - 1)).ToString();
        return Number.Style == NumberStyle.Letter || (Style is ListStyle.LowerRoman or ListStyle.UpperRoman or ListStyle.LowerLetter or ListStyle.UpperLetter && Kind >= ProvisionKind.Paragraph)
            ? source[NumberSpan]
            : FormattableString.Invariant($"{Number.Major}{minor}{suffix}");
    }

    /// <summary>"bis" of "4 bis", "a" of "4a".</summary>
    private string LettersAtEnd(SourceText source)
    {
        int start = NumberSpan.End;
        while (start > NumberSpan.Start && char.IsAsciiLetter(source.Text[start - 1])) start--;
        return source.Text[start..NumberSpan.End];
    }

    /// <summary>The finished unit; its words are those of the source, what the pages added to them is listed.</summary>
    public Provision ToProvision(PageText pages)
    {
        SourceText source = pages.Source;
        string text = pages.Reading.Text;
        TextSpan span = Blanks.Trim(text, TextSpan.FromBounds(Start, End));
        int wordsStart = Math.Min(WordsStart, End);
        TextSpan words = Blanks.Trim(text, TextSpan.FromBounds(wordsStart, Math.Max(wordsStart, WordsEnd < 0 ? End : WordsEnd)));
        return new Provision
        {
            Kind = Kind,
            Number = NumberSpan.IsEmpty ? ProvisionNumber.None : new ProvisionNumber(source[NumberSpan], NumberValue(source)),
            Heading = HeadingSpan.IsEmpty ? Excerpt.None : source.Excerpt(HeadingSpan),
            Span = span,
            Words = words.IsEmpty ? Excerpt.None : source.Excerpt(words),
            Furniture = pages.Within(words),
            Path = Path,
            Children = [.. Children.Select(c => c.ToProvision(pages))],
        };
    }
}
