using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Finds the provision that a reference within a treaty means: "Article 7(2)(a)", "paragraph 1 of this Article", "Annex II".</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<(ProvisionKind, (int, int, int)), ProvisionPath> byNumber = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    private ReferenceResolver(Treaty treaty)
    {
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
        ProvisionPath? found = Find(reference.Words.Text, from);
        return found is { } path ? reference with { Provision = path } : reference with { Target = ReferenceTarget.Unresolved };
    }

    private ProvisionPath? Find(string words, ProvisionPath from)
    {
        ProvisionPath? unit = null;
        string inner = "";
        LexiconTable<char> structure = LexiconSection.Structure.For<char>();
        for (int at = 0; at < words.Length;)
        {
            if (!TextUnits<char>.IsWord(TextUnits<char>.Decode(words, at, out int length)))
            {
                at += length;
                continue;
            }
            int end = TextUnits<char>.WordEnd(words, at);
            ReadOnlySpan<char> word = words.AsSpan(at, end - at);
            bool paragraph = word.StartsWith("paragraph", StringComparison.OrdinalIgnoreCase) || word.StartsWith("subparagraph", StringComparison.OrdinalIgnoreCase);
            if (KindOf(word) is { } kind || paragraph)
            {
                kind = paragraph ? ProvisionKind.Paragraph : KindOf(word)!.Value;
                int number = TextUnits<char>.SkipWhiteSpace(words, end);
                bool bracket = number < words.Length && words[number] == '(';
                if (NumberReader<char>.TryRead(words, bracket ? number + 1 : number, structure, out HeadingNumber read) && read.Style != NumberStyle.Word)
                {
                    int numberEnd = bracket ? read.End + 1 : read.End;
                    string label = words[(bracket ? number + 1 : number)..read.End];
                    if (paragraph) inner = $"({label}){Brackets(words, numberEnd)}{inner}";
                    else if (byNumber.TryGetValue((kind, read.Order), out ProvisionPath path)) (unit, inner) = (path, inner.Length > 0 ? inner : Brackets(words, numberEnd));
                    else return null;
                    end = Math.Min(words.Length, Math.Max(end, numberEnd));
                }
            }
            at = end;
        }
        if (unit is null && inner.Length == 0) return null;
        string text = unit?.ToString() ?? ArticleOf(from);
        // The innermost unit that there is: an article's paragraphs may not have been told apart.
        while (inner.Length > 0 && !paths.Contains(text + inner)) inner = inner[..inner.LastIndexOf('(')];
        return text.Length > 0 && ProvisionPath.TryParse(text + inner, out ProvisionPath result) && (unit is not null || inner.Length > 0) ? result : null;
    }

    private static ProvisionKind? KindOf(ReadOnlySpan<char> word) => word switch
    {
        _ when word.StartsWith("article", StringComparison.OrdinalIgnoreCase) || word.Equals("art", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Article,
        _ when word.StartsWith("annex", StringComparison.OrdinalIgnoreCase) || word.StartsWith("appendi", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Annex,
        _ when word.StartsWith("chapter", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Chapter,
        _ when word.StartsWith("section", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Section,
        _ when word.StartsWith("protocol", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Protocol,
        _ when word.Equals("part", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Part,
        _ when word.Equals("title", StringComparison.OrdinalIgnoreCase) => ProvisionKind.Title,
        _ => null,
    };

    /// <summary>"(2)(a)" behind a number.</summary>
    private static string Brackets(string words, int at)
    {
        int end = at;
        while (end < words.Length && words[end] == '(' && words.IndexOf(')', end) is > 0 and var close && close - end < 8) end = close + 1;
        return words[Math.Min(at, words.Length)..end];
    }

    /// <summary>The article that a statement stands in.</summary>
    private static string ArticleOf(ProvisionPath from)
    {
        string text = from.ToString();
        int bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? text : text[..bracket];
    }
}
