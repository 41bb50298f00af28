using System.Text;
using System.Xml.Linq;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Reads the words of an element. What marks them up inside is dropped: the model has it elsewhere, or has no place for it.</summary>
/// <param name="notes">Where to say what was dropped.</param>
/// <param name="isOwn">Whether the document was written by this library: then every blank counts.</param>
/// <param name="maxDepth">How deep elements may stand.</param>
internal sealed class RunningText(ImportNotes notes, bool isOwn, int maxDepth)
{
    public Excerpt Of(XElement element)
    {
        var words = new StringBuilder();
        Append(element, words, 0);
        string text = isOwn ? words.ToString() : Blanks.Collapse(words.ToString());
        return new Excerpt(text, OwnMarks.SpanOf(element));
    }

    private void Append(XElement element, StringBuilder words, int depth)
    {
        if (depth > maxDepth) throw notes.Refuse(element, $"elements stand more than {maxDepth} deep inside each other", "raise MaxDepth if the document is to be trusted");
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text) words.Append(text.Value);
            else if (node is XElement inner) AppendElement(inner, words, depth + 1);
        }
    }

    private void AppendElement(XElement inner, StringBuilder words, int depth)
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
        Append(inner, words, depth);
    }
}
