using System.Xml;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Writes elements in the namespace of Akoma Ntoso, those of structure on lines of their own, and never a blank inside text.</summary>
internal sealed class MarkupWriter(XmlWriter xml)
{
    private const string Indent = "                                                                ";

    private readonly Stack<bool> hasLines = new();

    public void Open(string element, string eId = "")
    {
        NewLine();
        xml.WriteStartElement(element, AkomaNtosoNames.Namespace);
        hasLines.Push(false);
        if (eId.Length > 0) Attribute("eId", eId);
    }

    public void OpenExtension(string element)
    {
        NewLine();
        xml.WriteStartElement(AkomaNtosoNames.ExtensionPrefix, element, AkomaNtosoNames.Extension);
        hasLines.Push(false);
    }

    public void Close()
    {
        if (hasLines.Pop()) Line();
        xml.WriteEndElement();
    }

    public void OpenInline(string element) => xml.WriteStartElement(element, AkomaNtosoNames.Namespace);

    public void CloseInline() => xml.WriteEndElement();

    /// <summary>An element without content: name and attributes.</summary>
    public void Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(element);
        foreach ((string name, string value) in attributes) Attribute(name, value);
        Close();
    }

    public void Attribute(string name, string value) => xml.WriteAttributeString(name, XmlText.Clean(value));

    public void Extension(string name, string value) =>
        xml.WriteAttributeString(AkomaNtosoNames.ExtensionPrefix, name, AkomaNtosoNames.Extension, XmlText.Clean(value));

    /// <summary>Where the words stand in the text that was parsed; nothing for words that come from no text.</summary>
    public void Span(TextSpan span)
    {
        if (span != default) Extension("span", XmlText.Span(span));
    }

    public void Text(string text) => xml.WriteString(XmlText.Clean(text));

    private void NewLine()
    {
        if (hasLines.TryPop(out _))
        {
            hasLines.Push(true);
            Line();
        }
    }

    private void Line()
    {
        xml.WriteWhitespace("\n");
        xml.WriteWhitespace(Indent[..Math.Min(hasLines.Count, Indent.Length)]);
    }
}
