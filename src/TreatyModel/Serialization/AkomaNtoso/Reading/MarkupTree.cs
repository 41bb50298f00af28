using System.Xml;
using System.Xml.Linq;

namespace TreatyModel.Serialization;

/// <summary>Builds the tree of a document. Parts of the model are read on the way: their elements have them as annotations and nothing inside.</summary>
internal static class MarkupTree
{
    private const int FewestBytes = 256;

    /// <param name="markup">The reader, before the document.</param>
    /// <param name="length">The length of the document.</param>
    public static XElement Read(MarkupReader markup, int length)
    {
        XmlReader xml = markup.Xml;
        var model = new ModelXmlReader(markup, Math.Max(length, FewestBytes));
        XElement? root = null, open = null;
        while (markup.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    bool isEmpty = xml.IsEmptyElement;
                    XElement element = Element(xml);
                    if (open is null) root = element;
                    else open.Add(element);
                    if (PartOf(element, open, model) is { } part) element.AddAnnotation(part);
                    else if (!isEmpty) open = element;
                    break;
                case XmlNodeType.EndElement:
                    open = open!.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open!.Add(xml.Value);
                    break;
                case XmlNodeType.Whitespace when open is not null:
                    open.Add(xml.Value);
                    break;
            }
        }
        return root!;
    }

    private static XElement Element(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        while (xml.MoveToNextAttribute())
        {
            bool isNamespace = xml.NamespaceURI == "http://www.w3.org/2000/xmlns/";
            if (!isNamespace) element.Add(new XAttribute(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value));
        }
        xml.MoveToElement();
        return element;
    }

    private static object? PartOf(XElement element, XElement? around, ModelXmlReader model) =>
        element.Name == OwnMarks.ModelName && around?.Name.LocalName == "proprietary" ? model.Read<Treaty>()
        : element.Name == OwnMarks.UnitName && around?.Name == OwnMarks.UnitsName ? model.Read<Provision>() : null;
}
