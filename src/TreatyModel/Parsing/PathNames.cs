namespace TreatyModel.Parsing;

/// <summary>Gives every unit its name, unique within the document.</summary>
internal static class PathNames
{
    public static void Assign(List<Unit> roots)
    {
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Unit root in roots) CountArticles(root, articles);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        int declarations = 0, versions = 1, sections = 0;
        foreach (Unit root in roots)
        {
            int place = root.Kind switch
            {
                ProvisionKind.Declaration => ++declarations,
                ProvisionKind.LanguageVersion => ++versions,
                ProvisionKind.Section when root.NumberSpan.IsEmpty => ++sections,
                _ => 0,
            };
            Assign(root, "", place, articles, taken);
        }
    }

    private static void CountArticles(Unit unit, Dictionary<string, int> articles)
    {
        if (unit.Kind == ProvisionKind.Article) articles[KeyOf(unit)] = articles.GetValueOrDefault(KeyOf(unit)) + 1;
        foreach (Unit child in unit.Children) CountArticles(child, articles);
    }

    private static string KeyOf(Unit unit) => FormattableString.Invariant($"{unit.Number.Major}.{unit.Number.Minor}.{unit.Number.Suffix}");

    private static void Assign(Unit unit, string around, int place, Dictionary<string, int> articles, Dictionary<string, int> taken)
    {
        string number = NumberText(unit, place);
        string name = unit.Kind switch
        {
            ProvisionKind.Preamble => Join(around, "preamble"),
            ProvisionKind.Formula => Join(around, "formula"),
            ProvisionKind.TitlePage => Join(around, "cover"),
            ProvisionKind.Conclusion => Join(around, "conclusion"),
            ProvisionKind.Signature => Join(around, $"sig {number}"),
            ProvisionKind.Declaration => Join(around, $"decl {number}"),
            ProvisionKind.LanguageVersion => $"ver {number}",
            ProvisionKind.ClosingWords => $"{around}(closing)",
            ProvisionKind.Article => Join(articles[KeyOf(unit)] > 1 ? around : "", $"art {number}"),
            ProvisionKind.Part => Join(around, $"part {number}"),
            ProvisionKind.Title => Join(around, $"title {number}"),
            ProvisionKind.Chapter => Join(around, $"chp {number}"),
            ProvisionKind.Section => Join(around, $"sec {number}"),
            ProvisionKind.Annex => $"annex {number}".TrimEnd(),
            ProvisionKind.Protocol => $"prot {number}".TrimEnd(),
            _ => $"{around}({number})",
        };
        int count = taken[name] = taken.GetValueOrDefault(name) + 1;
        if (count > 1)
        {
            name = name[^1] == ')' ? FormattableString.Invariant($"{name[..^1]}~{count})") : FormattableString.Invariant($"{name}~{count}");
            taken[name] = 1;
        }
        unit.Path = new ProvisionPath(name);
        for (int i = 0; i < unit.Children.Count; i++) Assign(unit.Children[i], name, i + 1, articles, taken);
    }

    private static string Join(string around, string name) => around.Length == 0 ? name : $"{around} {name}";

    /// <summary>The number as the text writes it, or in digits where it is no plain number; the place in the list for what has none; "add" for an additional article.</summary>
    private static string NumberText(Unit unit, int place)
    {
        if (unit.NumberSpan.IsEmpty)
            return unit.Kind == ProvisionKind.Article ? "add" : unit.Kind is ProvisionKind.Annex or ProvisionKind.Protocol ? "" : FormattableString.Invariant($"{place}");
        return unit.Label;
    }
}
