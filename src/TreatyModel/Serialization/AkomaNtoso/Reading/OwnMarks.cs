using System.Xml.Linq;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>The attributes of our own namespace, where an element has them.</summary>
internal static class OwnMarks
{
    private static readonly XNamespace Extension = AkomaNtosoNames.Extension;

    public static XName ModelName { get; } = Extension + "model";

    public static XName UnitsName { get; } = Extension + "units";

    public static XName UnitName { get; } = Extension + "unit";

    /// <summary>What number and heading are marked by where they have to be blocks.</summary>
    public static XName Part { get; } = Extension + "part";

    /// <summary>The normal form of a number.</summary>
    public static XName Value { get; } = Extension + "value";

    public static XName Kind { get; } = Extension + "kind";

    public static XName Path { get; } = Extension + "path";

    public static XName Span { get; } = Extension + "span";

    public static string? Get(XElement element, XName name) => element.HasAttributes ? (string?)element.Attribute(name) : null;

    public static TextSpan SpanOf(XElement element) => XmlText.TrySpan(Get(element, Span), out TextSpan span) ? span : default;

    public static ProvisionPath PathOf(XElement element) => ProvisionPath.TryParse(Get(element, Path), out ProvisionPath path) ? path : default;

    public static ProvisionKind? KindOf(XElement element) =>
        Get(element, Kind) is { } name && Enum.TryParse(name, out ProvisionKind kind) && Enum.IsDefined(kind) ? kind : null;

    /// <summary>The model but for its units; null in a document of others.</summary>
    public static Treaty? Model(XElement document) => Parts(document, ModelName).FirstOrDefault()?.Annotation<Treaty>();

    /// <summary>What units have besides what their elements show, by eId.</summary>
    public static IEnumerable<(string EId, Provision Besides)> Units(XElement document) =>
        Parts(document, UnitsName).Elements(UnitName).Select(u => (((string?)u.Attribute("about") ?? "").TrimStart('#'), u.Annotation<Provision>()!));

    private static IEnumerable<XElement> Parts(XElement document, XName name) =>
        document.Elements().Where(e => e.Name.LocalName == "meta").Elements().Where(e => e.Name.LocalName == "proprietary").Elements(name);
}
