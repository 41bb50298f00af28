using System.Text;
using TreatyModel.Parsing.Headings;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>The units that the words of a reference name in another language than English: "l'article 12, paragraphe 2", "пункт 3 статьи 5", 第四条第二款.</summary>
/// <param name="Kind">The unit outside: an article, an annex, a chapter; null where only units within an article are named.</param>
/// <param name="Order">Its number's place in a sequence.</param>
/// <param name="Inner">The units within it as a path has them, from the outside in: "(2)(a)".</param>
internal readonly record struct ReferencedUnits(ProvisionKind? Kind, (int, int, int) Order, string Inner)
{
    private const int LongestBracket = 8;

    /// <summary>Reads the first unit that is named, with what is named within it; null when the words name none by a number.</summary>
    public static ReferencedUnits? Read(string words, string language)
    {
        List<(ProvisionKind Kind, string Label, (int, int, int) Order, string Brackets)> parts = ScriptParts(words);
        bool isOutsideIn = parts.Count > 0;
        if (!isOutsideIn && LanguagePhrases.For(language) is { } phrases) parts = WordParts(words, phrases);
        if (parts.Count == 0) return null;
        var outer = parts.FirstOrDefault(p => p.Kind is not (ProvisionKind.Paragraph or ProvisionKind.Subparagraph or ProvisionKind.Item));
        var inner = new StringBuilder(outer.Brackets);
        var within = parts.Where(p => p.Kind is ProvisionKind.Paragraph or ProvisionKind.Subparagraph or ProvisionKind.Item);
        foreach (var part in isOutsideIn ? within : within.OrderBy(p => p.Kind)) inner.Append('(').Append(part.Label).Append(')').Append(part.Brackets);
        return outer.Label is null ? new ReferencedUnits(null, default, inner.ToString()) : new ReferencedUnits(outer.Kind, outer.Order, inner.ToString());
    }

    private static List<(ProvisionKind, string, (int, int, int), string)> WordParts(string words, LanguagePhrases phrases)
    {
        var parts = new List<(ProvisionKind, string, (int, int, int), string)>();
        foreach (PhraseMark mark in phrases.Find(words, new TextSpan(0, words.Length)))
        {
            if (mark.Tag != LexiconTag.ReferenceWord || mark.Value == 0) continue;
            int start = TextUnits<char>.SkipWhiteSpace(words, mark.Span.End);
            bool bracket = start < words.Length && words[start] == '(';
            if (bracket) start++;
            if (!NumberReader<char>.TryRead(words, start, LexiconSection.Structure.For<char>(), out HeadingNumber number)) continue;
            int end = Math.Min(words.Length, bracket ? number.End + 1 : number.End);
            parts.Add(((ProvisionKind)mark.Value, LabelOf(words, number), number.Order, BracketsAt(words, end)));
        }
        return parts;
    }

    /// <summary>第四条第二款（甲）, 제4조 제2항: the number stands inside, and the units from the outside in.</summary>
    private static List<(ProvisionKind, string, (int, int, int), string)> ScriptParts(string words)
    {
        var parts = new List<(ProvisionKind, string, (int, int, int), string)>();
        for (int at = 0; (at = words.AsSpan(at).IndexOfAny('第', '제') is >= 0 and var next ? at + next : -1) >= 0; at++)
        {
            int start = TextUnits<char>.SkipBlanks(words, at + 1);
            if (ScriptHeadings.TryRead(words, at, out ProvisionTokenKind kind, out HeadingNumber number, out _))
            {
                parts.Add((KindOf(kind), LabelOf(words, number), number.Order, ""));
                continue;
            }
            if (!Numerals<char>.TryRead(words, start, out int value, out int end)) continue;
            int unit = TextUnits<char>.SkipBlanks(words, end);
            ProvisionKind? found = unit >= words.Length ? null : words[unit] switch
            {
                '款' or '项' or '項' or '항' => ProvisionKind.Paragraph,
                '号' or '號' or '호' or '目' => ProvisionKind.Item,
                _ => null,
            };
            if (found is { } inner) parts.Add((inner, value.ToString(System.Globalization.CultureInfo.InvariantCulture), (value, 0, 0), ""));
        }
        return parts;
    }

    private static ProvisionKind KindOf(ProvisionTokenKind heading) => heading switch
    {
        ProvisionTokenKind.PartHeading => ProvisionKind.Part,
        ProvisionTokenKind.ChapterHeading => ProvisionKind.Chapter,
        ProvisionTokenKind.SectionHeading => ProvisionKind.Section,
        _ => ProvisionKind.Article,
    };

    /// <summary>The number as a path has it: as printed, and in digits where it is in words or in digits of another script.</summary>
    private static string LabelOf(string words, HeadingNumber number) =>
        number.Style == NumberStyle.Word || number is { Style: NumberStyle.Arabic, Minor: 0, Suffix: 0 }
            ? number.Major.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : words[number.Start..number.End];

    private static string BracketsAt(string words, int at)
    {
        int end = at;
        while (end < words.Length && words[end] == '(' && words.IndexOf(')', end) is > 0 and var close && close - end < LongestBracket) end = close + 1;
        return words[at..end];
    }
}
