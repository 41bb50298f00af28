using TreatyModel.Parsing.Languages;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Finds the provisions that a reference within a treaty means: "Article 7(2)(a)", "Articles 3 to 5", "paragraph 1 of this Article", "Annex II".</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<(ProvisionKind, (int, int, int)), ProvisionPath> byNumber = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    private readonly RelativeReferences relative;
    private readonly string language;
    private readonly bool isEnglish;

    private ReferenceResolver(Treaty treaty)
    {
        language = treaty.Language;
        isEnglish = language is "en" or "";
        relative = new RelativeReferences(treaty);
        foreach (Provision provision in treaty.AllProvisions())
        {
            paths.Add(provision.Path.ToString());
            string label = provision.Number.Label;
            if (label.Length > 0 && NumberReader<char>.TryRead(label, 0, LexiconSection.Structure.For<char>(), out HeadingNumber number)) byNumber.TryAdd((provision.Kind, number.Order), provision.Path);
        }
    }

    /// <summary>The treaty with its references resolved; one to a provision that it does not have says so.</summary>
    public static Treaty Resolve(Treaty treaty)
    {
        if (treaty.Provisions.IsEmpty || treaty.Statements.IsEmpty) return treaty;
        var resolver = new ReferenceResolver(treaty);
        return treaty with { Statements = [.. treaty.Statements.Select(s => s.References.Any(r => r.Target == ReferenceTarget.Internal) ? s with { References = [.. s.References.Select(r => resolver.Resolve(r, s.Path))] } : s)] };
    }

    private CrossReference Resolve(CrossReference reference, ProvisionPath from)
    {
        if (reference.Target != ReferenceTarget.Internal) return reference;
        return (isEnglish ? Find(reference.Words.Text, from) : FindByMarks(reference.Words.Text, from)) is var (first, last) ? reference with { Provision = first, UpTo = last } : reference with { Target = ReferenceTarget.Unresolved };
    }

    /// <summary>The unit that a reference in another language names; of several the first.</summary>
    private (ProvisionPath First, ProvisionPath Last)? FindByMarks(string words, ProvisionPath from)
    {
        if (ReferencedUnits.Read(words, language) is not { } units) return null;
        string around = Around(from, units.Inner);
        if (units.Kind is { } kind)
        {
            if (!byNumber.TryGetValue((kind, units.Order), out ProvisionPath path)) return null;
            around = path.ToString();
        }
        return Known(around, units.Inner) is { } found && (units.Kind is not null || found.ToString() != around || !relative.HasParagraphs(around)) ? (found, ProvisionPath.Root) : null;
    }

    /// <summary>The unit, or the first and the last of a range.</summary>
    private (ProvisionPath First, ProvisionPath Last)? Find(string words, ProvisionPath from)
    {
        ProvisionPath? unit = null, lastUnit = null;
        string inner = "", lastInner = "";
        for (int at = 0; at < words.Length;)
        {
            if (!TextUnits<char>.IsWord(TextUnits<char>.Decode(words, at, out int length)))
            {
                at += length;
                continue;
            }
            int end = TextUnits<char>.WordEnd(words, at);
            if (KindOf(words.AsSpan(at, end - at)) is { } kind && ReferenceNumber.TryRead(words, end, out ReferenceNumber number))
            {
                bool isParagraph = kind == ProvisionKind.Paragraph;
                ReferenceNumber? last = number.Behind(words);
                if (last is null && (isParagraph || !byNumber.ContainsKey((kind, number.Order))) && number.Split() is var (before, behind)) (number, last) = (before, behind);
                if (isParagraph)
                {
                    number = number.InDigits();
                    if (last is { } lastParagraph) lastInner = $"({lastParagraph.Label}){lastParagraph.Brackets}{lastInner}";
                    else if (lastInner.Length > 0) lastInner = $"({number.Label}){number.Brackets}{lastInner}";
                    inner = $"({number.Label}){number.Brackets}{inner}";
                }
                else
                {
                    if (!byNumber.TryGetValue((kind, number.Order), out ProvisionPath path))
                    {
                        // "article 4.3" of a treaty without such numbers is a paragraph of article 4.
                        if (number.Order.Item2 == 0 || !byNumber.TryGetValue((kind, (number.Order.Item1, 0, 0)), out path)) return null;
                        number = number with { Brackets = FormattableString.Invariant($"({number.Order.Item2}){number.Brackets}") };
                    }
                    (unit, inner) = (path, inner.Length > 0 ? inner : number.Brackets);
                    if (last is { } lastNumber && byNumber.TryGetValue((kind, lastNumber.Order), out ProvisionPath lastPath)) (lastUnit, lastInner) = (lastPath, lastNumber.Brackets);
                }
                end = Math.Min(words.Length, Math.Max(end, last?.End ?? number.End));
            }
            at = end;
        }
        if (unit is null && inner.Length == 0) return relative.Find(words, from);
        string around = unit?.ToString() ?? Around(from, inner);
        if (Known(around, inner) is not { } first || (unit is null && first.ToString() == around && relative.HasParagraphs(around))) return null;
        bool isRange = lastUnit is not null || lastInner.Length > 0;
        return (first, isRange && Known(lastUnit?.ToString() ?? around, lastInner) is { } upTo && upTo != first ? upTo : ProvisionPath.Root);
    }

    /// <summary>The innermost unit that there is: an article's paragraphs may not have been told apart.</summary>
    private ProvisionPath? Known(string around, string inner)
    {
        while (inner.Length > 0 && !paths.Contains(around + inner)) inner = inner[..inner.LastIndexOf('(')];
        return around.Length > 0 && ProvisionPath.TryParse(around + inner, out ProvisionPath path) ? path : null;
    }

    private static ProvisionKind? KindOf(ReadOnlySpan<char> word) => word switch
    {
        _ when word.StartsWith("article", StringComparison.OrdinalIgnoreCase) || word.Equals("art", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Article,
        _ when word.StartsWith("paragraph", StringComparison.OrdinalIgnoreCase) || word.StartsWith("subparagraph", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Paragraph,
        _ when word.StartsWith("annex", StringComparison.OrdinalIgnoreCase) || word.StartsWith("appendi", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Annex,
        _ when word.StartsWith("chapter", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Chapter,
        _ when word.StartsWith("section", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Section,
        _ when word.StartsWith("protocol", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Protocol,
        _ when word.Equals("part", StringComparison.OrdinalIgnoreCase) || word.Equals("parts", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Part,
        _ when word.Equals("title", StringComparison.OrdinalIgnoreCase) || word.Equals("titles", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Title,
        _ => null,
    };

    /// <summary>The unit that "subparagraph (b)" and "paragraph 2" are looked for in: the innermost one around the statement that has it, else the article.</summary>
    private string Around(ProvisionPath from, string inner)
    {
        for (string around = from.ToString(); around.LastIndexOf('(') is > 0 and var bracket;)
        {
            around = around[..bracket];
            if (paths.Contains(around + inner)) return around;
        }
        return ArticleOf(from);
    }

    /// <summary>The article that a statement stands in.</summary>
    private static string ArticleOf(ProvisionPath from)
    {
        string text = from.ToString();
        int bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? text : text[..bracket];
    }
}
