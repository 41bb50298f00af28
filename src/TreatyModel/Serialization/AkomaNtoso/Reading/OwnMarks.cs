using System.Xml.Linq;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>The attributes of our own namespace, where an element has them.</summary>
internal static class OwnMarks
{
    private static readonly XNamespace Extension = AkomaNtosoNames.Extension;

    public static string? Get(XElement element, string name) => (string?)element.Attribute(Extension + name);

    public static TextSpan SpanOf(XElement element) => XmlText.TrySpan(Get(element, "span"), out TextSpan span) ? span : default;

    public static ProvisionPath PathOf(XElement element) => ProvisionPath.TryParse(Get(element, "path"), out ProvisionPath path) ? path : default;

    public static ProvisionKind? KindOf(XElement element) =>
        Enum.TryParse(Get(element, "kind"), out ProvisionKind kind) && Enum.IsDefined(kind) ? kind : null;

    public static XElement? Model(XElement document) => Parts(document, "model").FirstOrDefault();

    /// <summary>What units have besides what their elements show, by eId.</summary>
    public static IEnumerable<XElement> Units(XElement document) => Parts(document, "units").Elements(Extension + "unit");

    private static IEnumerable<XElement> Parts(XElement document, string name) =>
        document.Elements().Where(e => e.Name.LocalName == "meta").Elements().Where(e => e.Name.LocalName == "proprietary").Elements(Extension + name);
}
