namespace TreatyModel.Serialization;

/// <summary>The words of Akoma Ntoso that the writer and the reader share. The version of the standard stands here and nowhere else.</summary>
/// <remarks>Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 (namespace 3.0) and its Naming Convention, both of 29 August 2018.</remarks>
internal static class AkomaNtosoNames
{
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>Ours: what the standard has no place for.</summary>
    public const string Extension = "urn:treatymodel:1";

    public const string ExtensionPrefix = "tm";

    /// <summary>The kinds of units that have an element of their own in the body; others are <c>hcontainer</c> with the kind as name.</summary>
    private static readonly (ProvisionKind Kind, string Element)[] Hierarchy =
    [
        (ProvisionKind.Part, "part"), (ProvisionKind.Title, "title"), (ProvisionKind.Chapter, "chapter"), (ProvisionKind.Section, "section"),
        (ProvisionKind.Article, "article"), (ProvisionKind.Paragraph, "paragraph"), (ProvisionKind.Subparagraph, "subparagraph"), (ProvisionKind.Item, "point"),
    ];

    /// <summary>Short forms of the naming convention; other elements stand in full.</summary>
    private static readonly Dictionary<string, string> ShortNames = new(StringComparer.Ordinal)
    {
        ["article"] = "art",
        ["paragraph"] = "para",
        ["subparagraph"] = "subpara",
        ["section"] = "sec",
        ["chapter"] = "chp",
        ["recital"] = "rec",
        ["recitals"] = "recs",
        ["attachment"] = "att",
        ["wrapUp"] = "wrapup",
    };

    private static readonly Dictionary<string, ProvisionKind> KindOfElement = new(StringComparer.Ordinal)
    {
        ["recital"] = ProvisionKind.Recital,
        ["citation"] = ProvisionKind.Recital,
        ["preface"] = ProvisionKind.TitlePage,
        ["preamble"] = ProvisionKind.Preamble,
        ["conclusions"] = ProvisionKind.Conclusion,
        ["wrapUp"] = ProvisionKind.ClosingWords,
    };

    private static readonly Dictionary<string, ProvisionKind> KindOfNames = new(StringComparer.OrdinalIgnoreCase) { ["appendix"] = ProvisionKind.Annex, ["schedule"] = ProvisionKind.Annex };

    static AkomaNtosoNames()
    {
        foreach ((ProvisionKind kind, string element) in Hierarchy) KindOfElement.Add(element, kind);
        foreach (ProvisionKind kind in Enum.GetValues<ProvisionKind>()) KindOfNames.Add(NameOf(kind), kind);
    }

    public static string ElementOf(ProvisionKind kind)
    {
        foreach ((ProvisionKind known, string element) in Hierarchy)
            if (known == kind) return element;
        return "hcontainer";
    }

    public static ProvisionKind? KindOf(string element) => KindOfElement.TryGetValue(element, out ProvisionKind kind) ? kind : null;

    /// <summary>A kind as the value of a <c>name</c>: "languageVersion".</summary>
    public static string NameOf(ProvisionKind kind)
    {
        string name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static ProvisionKind? KindOfName(string? name) => name is not null && KindOfNames.TryGetValue(name, out ProvisionKind kind) ? kind : null;

    public static string ShortNameOf(string element) => ShortNames.GetValueOrDefault(element, element);

    /// <summary>What stands in attachments: units behind the treaty's own text.</summary>
    public static bool IsAttached(ProvisionKind kind) => kind is ProvisionKind.Annex or ProvisionKind.Protocol or ProvisionKind.Declaration or ProvisionKind.LanguageVersion;
}
