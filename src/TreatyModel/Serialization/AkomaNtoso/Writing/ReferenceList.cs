using System.Globalization;

namespace TreatyModel.Serialization;

/// <summary>The persons, places, terms and concepts that the document points to: the <c>references</c> of its metadata.</summary>
internal sealed class ReferenceList
{
    public const string Software = "treatymodel";

    public const string Original = "original";

    private readonly List<(string Element, string EId, string Href, string ShowAs)> entries = [];

    private readonly Dictionary<(string Element, string Name), string> known = [];

    public ReferenceList() => entries.Add(("TLCOrganization", Software, "/akn/ontology/organization/treatymodel", "TreatyModel"));

    /// <summary>Adds an entry, or finds it.</summary>
    /// <param name="element">The element: TLCOrganization, TLCTerm ...</param>
    /// <param name="kind">The ontology's word and the beginning of the eId.</param>
    /// <param name="name">What it is called.</param>
    /// <returns>The reference to it: "#party_1".</returns>
    public string Add(string element, string kind, string name)
    {
        if (known.TryGetValue((element, name), out string? found)) return found;
        int number = entries.Count(e => e.EId.StartsWith(kind + "_", StringComparison.Ordinal)) + 1;
        string id = string.Create(CultureInfo.InvariantCulture, $"{kind}_{number}");
        entries.Add((element, id, $"/akn/ontology/{kind}/{(WorkIdentity.Slug(name) is { Length: > 0 } slug ? slug : id)}", name));
        return known[(element, name)] = "#" + id;
    }

    public void Write(MarkupWriter markup, WorkIdentity work, string title)
    {
        markup.Open("references");
        markup.Attribute("source", "#" + Software);
        markup.Empty("original", ("eId", Original), ("href", work.Work), ("showAs", title));
        foreach ((string element, string id, string href, string showAs) in entries) markup.Empty(element, ("eId", id), ("href", href), ("showAs", showAs));
        markup.Close();
    }
}
