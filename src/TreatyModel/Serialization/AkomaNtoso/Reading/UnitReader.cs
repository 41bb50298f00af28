using System.Xml.Linq;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Reads units of the hierarchy and the blocks inside them.</summary>
internal sealed class UnitReader(ImportNotes notes, RunningText text, IReadOnlyDictionary<string, Provision> besides, bool isOwn)
{
    /// <summary>The unit that an element is; null for an element that is no unit.</summary>
    public Provision? Unit(XElement element)
    {
        if (KindOf(element) is not { } kind) return null;
        UnitDraft draft = Begin(element, kind);
        Parts(element, draft);
        return draft.ToProvision();
    }

    public UnitDraft Begin(XElement element, ProvisionKind kind) => new()
    {
        Kind = OwnMarks.KindOf(element) ?? kind,
        Path = OwnMarks.PathOf(element),
        Span = OwnMarks.SpanOf(element),
        Furniture = besides.GetValueOrDefault((string?)element.Attribute("eId") ?? "")?.Furniture ?? [],
    };

    private ProvisionKind? KindOf(XElement element)
    {
        string name = element.Name.LocalName;
        if (AkomaNtosoNames.KindOf(name) is { } known) return known;
        if (name == "tblock") return ProvisionKind.Paragraph;
        if (name == "hcontainer")
        {
            if (AkomaNtosoNames.KindOfName((string?)element.Attribute("name")) is { } named) return named;
            notes.Add(TreatyDiagnostics.ElementReadAs, element);
            return ProvisionKind.Paragraph;
        }
        if (ForeignKinds.Nearest(name) is not { } nearest) return null;
        notes.Add(TreatyDiagnostics.ElementReadAs, element);
        return nearest;
    }

    /// <summary>Number, heading, words and units of an element into a draft.</summary>
    public void Parts(XElement element, UnitDraft draft)
    {
        foreach (XElement part in element.Elements()) Part(part, draft);
    }

    /// <summary>One element inside a unit into its draft.</summary>
    public void Part(XElement part, UnitDraft draft)
    {
        switch (part.Name.LocalName)
        {
            case "num":
                draft.Number = NumberOf(part, draft.Kind);
                break;
            case "heading":
                draft.Heading = text.Of(part);
                break;
            case "subheading":
                draft.Heading = draft.Heading.IsEmpty ? text.Of(part) : $"{draft.Heading.Text}\n{text.Of(part).Text}";
                break;
            case "p" or "block":
                Paragraph(part, draft);
                break;
            case "listIntroduction":
                draft.AddWords(text.Of(part));
                break;
            case "listWrapUp":
                draft.Children.Add(new Provision { Kind = ProvisionKind.ClosingWords, Words = text.Of(part) });
                break;
            case "intro" or "content" or "longTitle" or "container" or "blockContainer" or "recitals" or "citations" or "formula" when !IsUnitOfItsOwn(part):
            case "list" when !isOwn:
                Parts(part, draft);
                break;
            case "wrapUp" or "formula":
                draft.Children.Add(Closing(part, part.Name.LocalName == "formula" ? ProvisionKind.Formula : ProvisionKind.ClosingWords));
                break;
            case "crossHeading":
                notes.Add(TreatyDiagnostics.ElementReadAs, part);
                draft.Children.Add(new Provision { Kind = ProvisionKind.Paragraph, Heading = text.Of(part) });
                break;
            case "blockList" or "ul" or "ol":
                Parts(part, draft);
                break;
            case "item" or "li":
                Item(part, draft);
                break;
            case "table" or "toc" or "foreign" or "quotedStructure" or "embeddedStructure":
                notes.Add(TreatyDiagnostics.ReadAsText, part);
                draft.AddWords(text.Of(part));
                break;
            default:
                if (Unit(part) is { } unit) draft.Children.Add(unit);
                else notes.Add(TreatyDiagnostics.ElementLeftOut, part);
                break;
        }
    }

    /// <summary>The formula behind the recitals closes the preamble; the one in front of them opens it.</summary>
    private static bool IsUnitOfItsOwn(XElement part) => part.Name.LocalName == "formula"
        && (OwnMarks.Get(part, OwnMarks.Path) is not null || OwnMarks.Get(part, OwnMarks.Span) is not null || part.ElementsBeforeSelf().Any(e => e.Name.LocalName is not ("num" or "heading" or "p"))
            || (string?)part.Attribute("name") == "enacting");

    private void Paragraph(XElement part, UnitDraft draft)
    {
        switch (OwnMarks.Get(part, OwnMarks.Part))
        {
            case "num":
                draft.Number = NumberOf(part, draft.Kind);
                break;
            case "heading":
                draft.Heading = text.Of(part);
                break;
            default:
                bool isSignature = !isOwn && draft.Kind == ProvisionKind.Conclusion && part.Elements().Any(e => e.Name.LocalName == "signature");
                if (isSignature) draft.Children.Add(new Provision { Kind = ProvisionKind.Signature, Heading = text.Of(part) });
                else draft.AddWords(text.Of(part));
                break;
        }
    }

    private Provision Closing(XElement part, ProvisionKind kind)
    {
        UnitDraft closing = Begin(part, kind);
        Parts(part, closing);
        return closing.ToProvision();
    }

    private void Item(XElement part, UnitDraft draft)
    {
        UnitDraft item = Begin(part, ProvisionKind.Item);
        // Items of HTML lists hold text and blocks side by side.
        if (part.Name.LocalName == "li" && !part.Elements().Any(e => e.Name.LocalName is "p" or "ul" or "ol")) item.AddWords(text.Of(part));
        else Parts(part, item);
        draft.Children.Add(item.ToProvision());
    }

    private ProvisionNumber NumberOf(XElement element, ProvisionKind kind)
    {
        string label = text.Of(element).Text;
        return isOwn ? new ProvisionNumber(label, OwnMarks.Get(element, OwnMarks.Value) ?? label) : PrintedNumber.Read(label, kind);
    }
}
