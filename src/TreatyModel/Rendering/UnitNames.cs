namespace TreatyModel.Rendering;

/// <summary>How a unit is announced in print: "Article 4", "PART II", "(a)".</summary>
internal static class UnitNames
{
    private static readonly Dictionary<string, string> Articles = new(StringComparer.Ordinal)
    {
        ["de"] = "Artikel", ["es"] = "Artículo", ["fr"] = "Article", ["it"] = "Articolo", ["nl"] = "Artikel", ["pt"] = "Artigo", ["ru"] = "Статья",
    };

    private static readonly Dictionary<string, string> Introducers = new(StringComparer.Ordinal)
    {
        [""] = "For", ["ar"] = "عن", ["de"] = "Für", ["en"] = "For", ["es"] = "Por", ["fr"] = "Pour", ["it"] = "Per", ["nl"] = "Voor", ["pt"] = "Por", ["ru"] = "За",
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

    /// <summary>The line above a signature: "For the Government of Aland:".</summary>
    /// <param name="party">The party, as the heading of the signature block has it.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>The line; "" when the block names no party.</returns>
    public static string SignedFor(string party, string language) => party.Length == 0 ? "" : $"{Introducers.GetValueOrDefault(language, "")} {party}:".TrimStart();

    /// <summary>Whether a unit is announced on a line of its own.</summary>
    public static bool IsDivision(ProvisionKind kind) => kind is ProvisionKind.Part or ProvisionKind.Title or ProvisionKind.Chapter or ProvisionKind.Section
        or ProvisionKind.Article or ProvisionKind.Annex or ProvisionKind.Protocol or ProvisionKind.Declaration;
}
