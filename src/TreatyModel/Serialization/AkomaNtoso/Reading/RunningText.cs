using System.Text;
using System.Xml.Linq;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Reads the words of an element. What marks them up inside is dropped: the model has it elsewhere, or has no place for it.</summary>
/// <param name="notes">Where to say what was dropped.</param>
/// <param name="isOwn">Whether the document was written by this library: then every blank counts.</param>
internal sealed class RunningText(ImportNotes notes, bool isOwn)
{
    public Excerpt Of(XElement element)
    {
        string text = element.HasElements ? Assembled(element) : element.Value;
        return new Excerpt(isOwn ? text : Blanks.Collapse(text), OwnMarks.SpanOf(element));
    }

    private string Assembled(XElement element)
    {
        var words = new StringBuilder();
        Append(element, words);
        return words.ToString();
    }

    private void Append(XElement element, StringBuilder words)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text) words.Append(text.Value);
            else if (node is XElement inner) AppendElement(inner, words);
        }
    }

    private void AppendElement(XElement inner, StringBuilder words)
    {
        switch (inner.Name.LocalName)
        {
            case "authorialNote" or "img" or "noteRef" or "marker" or "remark" or "omissis":
                notes.Add(TreatyDiagnostics.ElementLeftOut, inner);
                return;
            case "br" or "eol" or "eop":
                words.Append('\n');
                return;
            case "table" or "tr" or "td" or "th" or "li" or "ul" or "ol" or "p" or "embeddedStructure" or "quotedStructure" or "toc" or "tocItem" or "foreign":
                notes.Add(TreatyDiagnostics.ReadAsText, inner);
                if (words.Length > 0) words.Append('\n');
                break;
        }
        Append(inner, words);
    }
}
