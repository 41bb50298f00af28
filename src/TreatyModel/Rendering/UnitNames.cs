namespace TreatyModel.Rendering;

/// <summary>How a unit is announced in print: "Article 4", "PART II", "(a)".</summary>
internal static class UnitNames
{
    private static readonly Dictionary<string, string> Articles = new(StringComparer.Ordinal)
    {
        ["de"] = "Artikel", ["es"] = "Artículo", ["fr"] = "Article", ["it"] = "Articolo", ["nl"] = "Artikel", ["pt"] = "Artigo", ["ru"] = "Статья",
    };

    /// <param name="unit">The unit.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>Word and number; "" for a unit that is announced by its heading or its words alone.</returns>
    public static string Of(Provision unit, string language)
    {
        string label = unit.Number.Label;
        return unit.Kind switch
        {
            ProvisionKind.Article => language == "zh" ? $"第{label}条" : $"{Articles.GetValueOrDefault(language, "Article")} {label}".TrimEnd(),
            ProvisionKind.Part or ProvisionKind.Title or ProvisionKind.Chapter or ProvisionKind.Annex or ProvisionKind.Protocol =>
                $"{unit.Kind.ToString().ToUpperInvariant()} {label}".TrimEnd(),
            ProvisionKind.Section => $"Section {label}".TrimEnd(),
            _ when label.Length == 0 => "",
            ProvisionKind.Item => label.Any(char.IsLetterOrDigit) ? $"({label})" : label,
            _ => $"{label}.",
        };
    }

    /// <summary>Whether a unit is announced on a line of its own.</summary>
    public static bool IsDivision(ProvisionKind kind) => kind is ProvisionKind.Part or ProvisionKind.Title or ProvisionKind.Chapter or ProvisionKind.Section
        or ProvisionKind.Article or ProvisionKind.Annex or ProvisionKind.Protocol or ProvisionKind.Declaration;
}
