using System.Xml;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>The framework's reader with the limits of this library: on the depth of elements.</summary>
/// <param name="xml">The framework's reader.</param>
/// <param name="document">What exceptions call the document.</param>
/// <param name="maxDepth">How deep elements may stand inside each other.</param>
internal sealed class MarkupReader(XmlReader xml, string document, int maxDepth)
{
    public XmlReader Xml => xml;

    public string Document => document;

    /// <summary>Where the reader stands.</summary>
    public LinePosition Position => xml is IXmlLineInfo place && place.HasLineInfo() ? new LinePosition(place.LineNumber, place.LinePosition) : default;

    /// <exception cref="DocumentFormatException">An element stands too deep.</exception>
    public bool Read()
    {
        if (!xml.Read()) return false;
        if (xml.Depth > maxDepth && xml.NodeType == XmlNodeType.Element) throw Refuse($"elements stand more than {maxDepth} deep inside each other", "raise MaxDepth if the document is to be trusted");
        return true;
    }

    public DocumentFormatException Refuse(string problem, string remedy) => new(document, Position, xml.LocalName, problem, remedy, null);
}
